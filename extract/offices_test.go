package extract

import "testing"

// TestOfficesTold reads invented passages that tell of a post by way of another person, of a body named before, or of a
// clause that gives it.
func TestOfficesTold(t *testing.T) {
	readAll(t, map[string]passage{
		"a place before the holder of an office who acts": {
			"Report\n\nColonel Brandt said that when he left Graz President Hugo Stern was ready. On his visit to Linz Under Secretary Emil Weiss had promised Karl Lund grain. The letter went to Oslo Mayor Otto Lang, who answered.\n",
			[]string{"Otto Lang leads Oslo"}, []string{"Hugo Stern leads Graz", "Hugo Stern holds-position Graz", "Emil Weiss holds-position Linz"},
		},
		"'his deputy' says whom somebody serves": {
			"Report\n\nKarl Lund was ill. His deputy, Otto Berg, met Anna Weber. Piet Vermeer received Hugo Brandt and his secretary, Jan Vos.\n",
			[]string{"Otto Berg reports-to Karl Lund", "Jan Vos holds-position Hugo Brandt"}, []string{"Jan Vos holds-position Piet Vermeer"},
		},
		"a title before a name that a description announces hides no subject": {
			"Report\n\nKarl Lund is in Oslo. It is certain that his first secretary, Prince Otto Berg, dined in April with Jan Vos. It was not Hugo Brandt. No, it was his deputy, Colonel Novak, who went. He was received by Anna Weber.\n",
			[]string{"Otto Berg met Jan Vos", "Otto Berg holds-position Karl Lund", "Novak met Anna Weber"}, nil,
		},
		"the name that a wife was born with is nobody's": {
			"Report\n\nAnna Weber, née Lund, is the wife of Otto Weber. Maria Novak, née Brandt, wife of Jan Novak, is a teacher. Clara Vos, nee Lang, met Hugo Berg.\n",
			[]string{"Anna Weber family-of Otto Weber", "Maria Novak family-of Jan Novak", "Clara Vos met Hugo Berg"}, []string{"Brandt family-of Jan Novak"},
		},
		"'its' behind a name means the body of which the clause before tells": {
			"Report\n\nAnna Weber said that the Farmers' Union had been declared unlawful. Karl Lund, its president, and Otto Berg, its treasurer, had been arrested.\n",
			[]string{"Karl Lund holds-position Farmers' Union", "Otto Berg holds-position Farmers' Union"}, nil,
		},
		"'its' behind the sentence of a day means the body that acts in that": {
			"Report\n\nOn 5 August 1958 the Farmers' Union called a strike. Its executive secretary, Karl Lund, was in Oslo.\n",
			[]string{"Karl Lund holds-position Farmers' Union"}, nil,
		},
		"'its' behind a name may mean what is no subject": {
			"Report\n\nAnna Weber wrote to the Farmers' Union. Karl Lund, its treasurer, had been arrested.\n",
			nil, []string{"Karl Lund holds-position Farmers' Union"},
		},
		"who takes an office over, or is put into it, holds it": {
			"Report\n\nColonel Karl Lund took over from General Otto Berg as commander of the Oslo Garrison. Anna Weber was replaced by Hugo Brandt as director of the Land Bank. Jan Vos was praised by Piet Vermeer as chairman of the Farmers' Union.\n",
			[]string{"Karl Lund holds-position Oslo Garrison", "Hugo Brandt holds-position Land Bank"}, []string{"Piet Vermeer holds-position Farmers' Union"},
		},
		"who signs the paper of a body with his office holds it there": {
			"June 18, 1960\n\nLetter from the Farmers' Union to the Ministry of Foreign Trade, Oslo\n\nFARMERS' UNION\nBergen\n\nBergen, 18 June 1960\n\nDear comrades,\n\nwe send you a survey of the talks.\n\n(signed)\nOtto Berg\nGeneral Secretary\n\nTyped: Lang, 3 copies\n\n[handwritten:] Read. To Min. Vos - 4,500 t. we can manage. Hansen, 24/6\n",
			[]string{"Otto Berg holds-position Farmers' Union", "Otto Berg leads Farmers' Union"}, nil,
		},
		"an office above the name that signs, of the noun of the body": {
			"June 18, 1960\n\nReport by the Norwegian Trade Mission in Accra, 'On Cocoa'\n\nNORWEGIAN TRADE MISSION\nAccra\n\nThe talks were short.\n\nAccra, 14 August 1963\nThe Deputy Head of the Mission\n(signed) Otto Berg\n",
			nil, []string{"Otto Berg leads Norwegian Trade Mission in Accra"},
		},
		"who signs with an office of another body holds none in that which sends": {
			"June 18, 1960\n\nLetter from the Farmers' Union to the Ministry of Foreign Trade, Oslo\n\nFARMERS' UNION\nBergen\n\nDear comrades,\n\nwe send you a survey of the talks.\n\nWith comradely greetings\n\nOtto Berg\nSecretary of the Land Bank\n",
			nil, []string{"Otto Berg holds-position Farmers' Union"},
		},
		"'and of' names a second body of one office": {
			"Report\n\nKarl Lund, a graduate of the London School of Economics and of the Naval Academy, left. Otto Berg is secretary of the Farmers' Union and of the Land Bank. Anna Weber spoke of the secretary of the Labour Party, Jan Vos, and of the Press Office. Hugo Brandt told the director of the Savings Bank of the plan and of the Press Office's letter.\n",
			[]string{"Karl Lund educated-at Naval Academy", "Otto Berg holds-position Land Bank"}, []string{"Jan Vos holds-position Press Office"},
		},
		"for whom somebody speaks may open the sentence": {
			"Report\n\nFor the Farmers' Union Karl Lund said that prices were low. For the Labour Party, Hugo Brandt said, it was the end. For the Liberal Party Anna Weber was a stranger.\n",
			[]string{"Karl Lund represents Farmers' Union"}, []string{"Hugo Brandt represents Labour Party", "Anna Weber represents Liberal Party"},
		},
		"an office that a comma sets off from its holder is told, though not of what it is": {
			"Report\n\nThe Minister of Works, K. Lund, met Anna Weber. The Home Secretary, Sir Otto Berg, was away. Jan Vos, Minister of Ancient Forests, spoke. The Minister of Mines (Dr. Novak) answered.\n",
			[]string{"K. Lund holds-position Minister of Works", "Otto Berg holds-position Home Secretary", "Jan Vos holds-position Minister of Ancient Forests", "Novak holds-position Minister of Mines"}, nil,
		},
		"a verb gives an office that is the one of its name": {
			"Report\n\nIn 1951 Karl Lund became Prime Minister. Otto Berg was elected Mayor. Anna Weber was appointed Solicitor-General. Jan Vos was Minister for guided reform. Hugo Brandt was elected chairman. Piet Vermeer named Olav Dahl foreign minister.\n",
			[]string{"Karl Lund holds-position Prime Minister", "Otto Berg holds-position Mayor", "Anna Weber holds-position Solicitor-General", "Olav Dahl holds-position foreign minister"},
			[]string{"Jan Vos holds-position Minister for", "Hugo Brandt holds-position chairman"},
		},
		"a minister of whom an embassy writes is one of the land that its letterhead tells": {
			"May 27, 1957\n\nReport on the Harvest\n\nNORWEGIAN EMBASSY,\nLa Paz.\nMay 27, 1957\n\nSir,\n\nI have the honour to report that Karl Lund, Minister of Mines, was away. The Minister of Finance, Otto Berg, told me that prices fell. Anna Weber, formerly Minister of Justice, left.\n",
			[]string{"Karl Lund holds-position Bolivia", "Otto Berg holds-position Bolivia"}, []string{"Anna Weber holds-position Bolivia"},
		},
		"an office in a list of names is nobody's who stands beside its comma": {
			"Report\n\nPresent were Karl Lund, Vice Premier Otto Berg, and others. The Vice President, General Weber, Secretary Vos and Hugo Brandt met. Asked whether he had seen Piet Vermeer, the General Secretary replied. Hugo Brandt was here the President asked him. Jan Novak said he was late, and the President agreed.\n",
			nil, []string{"Hugo Brandt holds-position President", "Jan Novak holds-position President", "Karl Lund holds-position Vice Premier", "Weber holds-position Vice President", "Piet Vermeer holds-position General Secretary"},
		},
		"an article puts what somebody is beside whose kin he is": {
			"Report\n\nKarl Lund, a cousin of Anna Weber and a graduate of the London School of Economics, was chosen. Otto Berg is a younger brother of the advocate, Hugo Berg. Piet Vermeer met a brother of the advocate, Jan Novak.\n",
			[]string{"Karl Lund educated-at London School of Economics", "Otto Berg family-of Hugo Berg"}, []string{"Piet Vermeer family-of Jan Novak"},
		},
	})
}
