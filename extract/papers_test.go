package extract

import "testing"

// TestPapers reads invented papers of bodies and offices: minutes below the names of those who sat, telegrams
// printed one below another, records of questioning, reports of informants.
func TestPapers(t *testing.T) {
	readAll(t, map[string]passage{
		"entries of an inventory that name who wrote to whom, and when": {
			"Papers of Karl Lund\n1911-1962\n\nCorrespondence\n\nLUND/1/4 Hugo Brandt to Karl Lund, 9 April 1935\n\n12 April 1935. Copy, Karl Lund to Mrs. Anna Weber\n\n3. Otto Lang and Jan Vos to the Labour Party, announcing their visit, 9 May 1935\n\nLund tells Brandt of his meeting with Piet Mertens in Bergen on 27 February 1935.\n\nHugo Brandt to Oslo, 3 June 1935\n\nOn 9 June 1935 with Piet Mertens to Jan Vos\n",
			[]string{"Hugo Brandt wrote-to Karl Lund", "Karl Lund wrote-to Anna Weber", "Otto Lang wrote-to Labour Party", "Jan Vos wrote-to Labour Party", "Karl Lund met Piet Mertens|Piet Mertens met Karl Lund"},
			[]string{"Hugo Brandt wrote-to Oslo", "Piet Mertens wrote-to Jan Vos"},
		},
		"deeds and marriages are entered as letters are": {
			"Records of the Lundby estate\n\nThe list tells of the estate, its tenants and one letter.\n\nConveyance, Karl Lund to Anna Weber, 9 April 1935\n\nMortgage: Jan Novak to Emil Berg, 3 May 1872\n\nGift, Otto Dahl to Hugo Brandt, 3 May 1872\n\nLetter, Jan Vos to Otto Lang, 3 May 1872\n",
			[]string{"Jan Vos wrote-to Otto Lang"}, []string{"Karl Lund wrote-to Anna Weber", "Jan Novak wrote-to Emil Berg", "Otto Dahl wrote-to Hugo Brandt"},
		},
		"a register of marriages holds no letters": {
			"Register of marriages\n\nThis list tells of the marriages of the parish.\n\nKarl Lund to Anna Weber, 9 April 1935\n\nJan Vos to Mary Brown, 3 May 1935\n",
			nil, []string{"Karl Lund wrote-to Anna Weber", "Jan Vos wrote-to Mary Brown"},
		},
		"an item that the title of minutes quotes is not what they record": {
			"April 27, 1965\nExtract from the Minutes of the HSWP Politburo Meeting, \"Report on the Visit of the Delegation to the United Arab Republic\"\n\nHUNGARIAN SOCIALIST WORKERS' PARTY\nCENTRAL COMMITTEE\n\nBudapest, 29 April 1965\n\nMINUTES\nof the meeting of the Politburo on 27 April 1965\n\nPresent: Comrades Karl Lund, Otto Lang, Hugo Brandt.\n\n2. Comrade Lund reports on the visit.\n",
			[]string{"Karl Lund met Otto Lang"}, []string{"Karl Lund present-at visit of the Delegation to the United Arab Republic of 27 April 1965"},
		},
		"who signs below another with his office behind his name": {
			"THE VALLEY ASSOCIATION\n\n22nd May, 1932\n\nTo the Governor\n\nThe humble petition of the undersigned people of the valley respectfully sheweth that we have been driven from our land.\n\n(Signed)\nAnna Weber, Treasurer\nKarl Lund, Chairman\nOtto Lang\n",
			[]string{"Anna Weber wrote-to Governor", "Karl Lund wrote-to Governor", "Otto Lang wrote-to Governor"}, []string{"Treasurer wrote-to Governor"},
		},
		"minutes below the names of a union and its committee, with offices in brackets": {
			"NORTHERN SOCIETY OF LIGHTERMEN\nEXECUTIVE COMMITTEE\n\nMinutes of the Special Meeting held at Tide House, Bergen, on Sunday, 9th May, 1926, at 10.30 a.m.\n\n" +
				"Present: Bro. T. Lund (President, in the chair); Bros. J. Weber (Treasurer), W. Holm, Sister A. Brandt; and the General Secretary, Bro. Albert Stein. Bro. D. Marek was prevented by illness from attending and sent his apologies. Bro. Harold Nowak, of the Trades Council, attended for items 2 to 4 by invitation.\n\n" +
				"1. Arrests. Sister Brandt thanked the Treasurer and informed the President. The General Secretary asked Bro. Holm to wait.\n\n(Signed) T. LUND\n",
			[]string{
				"T. Lund present-at meeting of 9 May 1926", "J. Weber present-at meeting of 9 May 1926", "W. Holm present-at meeting of 9 May 1926", "A. Brandt present-at meeting of 9 May 1926",
				"Albert Stein present-at meeting of 9 May 1926", "Harold Nowak present-at meeting of 9 May 1926", "A. Brandt thanked J. Weber", "A. Brandt informed T. Lund", "Albert Stein asked W. Holm",
				"T. Lund holds-position Northern Society of Lightermen|T. Lund holds-position NORTHERN SOCIETY OF LIGHTERMEN", "J. Weber holds-position Northern Society of Lightermen|J. Weber holds-position NORTHERN SOCIETY OF LIGHTERMEN",
			},
			[]string{"D. Marek present-at meeting of 9 May 1926"},
		},
		"minutes with a number, the meeting on the next line, several lists on a line": {
			"PEOPLE'S REPUBLIC OF NORLAND\nNorland Workers' Party – Central Committee\n\nMINUTES No. 17\nof the meeting of the Secretariat, Oslo, Tuesday 9 March 1982\n\n" +
				"In the chair: Brother Karl Lund.\nMembers: Brothers Otto Stein, Hugo Brandt, Sister Anna Weber, Brother Muhammad Said Thabit. Excused: Brother Jan Marek (under treatment in Rome). Invited for item 1: Brother Emil Holm, Governor of Bergen; for item 3: Brother Paul Vos.\n\n" +
				"1. The harvest\nSTEIN said that the grain was short. HOLM thanked Brother Brandt.\nResolved: to nominate in his stead Brother Paul Vos.\n\nKarl Lund\n",
			[]string{
				"Karl Lund present-at meeting of the Secretariat of 9 March 1982", "Otto Stein present-at meeting of the Secretariat of 9 March 1982", "Muhammad Said Thabit present-at meeting of the Secretariat of 9 March 1982", "Anna Weber present-at meeting of the Secretariat of 9 March 1982",
				"Emil Holm present-at meeting of the Secretariat of 9 March 1982", "Paul Vos present-at meeting of the Secretariat of 9 March 1982", "Emil Holm thanked Hugo Brandt",
			},
			[]string{"Jan Marek present-at meeting of the Secretariat of 9 March 1982", "Otto Stein informed Karl Lund", "Hugo Brandt informed Karl Lund", "Anna Weber informed Karl Lund"},
		},
		"telegrams printed one below another": {
			"TELEGRAMS EXCHANGED BETWEEN THE LEGATION AT LIMA AND THE FOREIGN OFFICE\n\nNo. 612\nMr. Holm to Sir Karl Lund\nLima, 3 December 1919. (Received 4 December, 9 a.m.)\nUrgent.\n\nI saw the Minister's brother, Otto Stein, last night. He asked me for a loan.\n\n" +
				"No. 613\nSame to same\nLima, 4 December 1919\n\nI met Hugo Brandt in the harbour.\n\nNo. 441\nSir Karl Lund to Mr. Holm\nForeign Office, 6 December 1919\n\nYour 612. I met Emil Vos yesterday. You should wait.\n",
			[]string{"Holm wrote-to Karl Lund", "Karl Lund wrote-to Holm", "Holm met Otto Stein|Otto Stein met Holm", "Holm met Hugo Brandt|Hugo Brandt met Holm", "Karl Lund met Emil Vos|Emil Vos met Karl Lund"},
			[]string{"Holm met Emil Vos", "Emil Vos met Holm"},
		},
		"entries under numbers, the surname first, with titles": {
			"British Legation, Lima, 3 May 1934\n\nLeading Personalities\n\n1. Lund, Dr. Otto\nBorn at Bergen 1881. Lawyer of the Land Bank. He met Karl Stein in 1920.\n\n2. Weber, Monsignor Emil\nOf Danish parents. Founded the Labour Party in 1927. He was received by Hugo Brandt.\n\n3. Holm, Major Jan\nHead of the Land Office since 1932. Trained at Fort Oscar. He met Ada Marek in May.\n\nI have the honour to be, Sir,\nKarl Dahl\n",
			[]string{"Otto Lund born-in Bergen", "Karl Stein met Otto Lund|Otto Lund met Karl Stein", "Emil Weber founded Labour Party", "Emil Weber met Hugo Brandt|Hugo Brandt met Emil Weber", "Jan Holm holds-position Land Office", "Ada Marek met Jan Holm|Jan Holm met Ada Marek"},
			[]string{"Otto Lund founded Labour Party", "Otto Lund met Hugo Brandt", "Otto Lund met Ada Marek"},
		},
		"entries of a register with the surname in capitals": {
			"REGISTER OF THE NORTHERN LABOUR PRESS\nFascicle 6\n\nLUND, Otto. Typesetter, later editor. Joined the Labour Party in 1899, in which year he met Karl Stein at Oslo. Emigrated to Riga in 1923.\n\nWEBER, Anna (\"Nina\"). Tobacco worker. Treasurer of the Land Bank 1910-14. Wrote to Hugo Brandt in 1912.\n",
			[]string{"Otto Lund member-of Labour Party", "Karl Stein met Otto Lund|Otto Lund met Karl Stein", "Anna Weber wrote-to Hugo Brandt"},
			[]string{"Otto Lund wrote-to Hugo Brandt", "Karl Stein wrote-to Hugo Brandt"},
		},
		"letters one below another under numbers": {
			"Papers of a magazine, Oslo and Lima\nFile 14: Correspondence, 1962\n\n(1)\nLima, 8 January 1962\n\nDear Anna,\n\nThank you for the proofs. I wrote to Karl Stein yesterday. Hugo Brandt met me in the harbour and spoke of the money for an hour.\n\nYours ever,\nEmil Vos-Lund\n\n" +
				"(2)\nOslo, 19 January 1962\n\nMy dear Emil,\n\nThe slip is printed. I wrote to Otto Marek about the book, and he gave me lunch. The reason is that nobody had read it before.\n\nLove from\nAnna Weber\n",
			[]string{"Emil Vos-Lund wrote-to Anna Weber", "Anna Weber wrote-to Emil Vos-Lund", "Emil Vos-Lund wrote-to Karl Stein", "Anna Weber wrote-to Otto Marek"},
			[]string{"Anna Weber wrote-to Karl Stein", "Emil Vos-Lund wrote-to Otto Marek"},
		},
		"an interview in questions and answers": {
			"COAST LIVES: ORAL HISTORY PROJECT\nInterview with Mrs. Anna Weber\nRecorded at her home in Bergen on 9 March 1999 by Peter Lund\n\nQ: We stopped yesterday at the end of the war.\n\nA: Yes. I met Karl Stein in May. My brother Otto worked at the harbour.\n\nQ: And the newspaper?\n\nA: I wrote to Hugo Brandt. He thanked me.\n\nQ: What happened?\n\nA: He told me that it was sold.\n",
			[]string{"Anna Weber met Karl Stein|Karl Stein met Anna Weber", "Anna Weber wrote-to Hugo Brandt", "Hugo Brandt thanked Anna Weber", "Otto family-of Anna Weber"},
			[]string{"Peter Lund met Karl Stein", "Peter Lund wrote-to Hugo Brandt"},
		},
		"a memoir named by its author": {
			"Anna Weber, The Lane Behind the Mill: A Girlhood in Bergen\nCitation:\nAnna Weber, Smuget bak bruket (Oslo: Norden, 1976), pp. 141-152. Translated from the Norwegian by Lea Holm.\nSummary:\nExcerpt of a memoir.\nOriginal Language:\nNorwegian\nContents:\n\nI met Karl Stein in May 1938, and my brother Otto wrote to Hugo Brandt. He asked me for the key.\n\nI wrote to Emil Vos in June.\n",
			[]string{"Anna Weber met Karl Stein|Karl Stein met Anna Weber", "Anna Weber wrote-to Emil Vos", "Otto family-of Anna Weber"},
			[]string{"Lea Holm wrote-to Emil Vos"},
		},
		"the report of an informant under a cover name": {
			"Ministry of the Interior, Investigation Department\nSTRICTLY SECRET!\n\nREPORT\nSource: informant \"Falcon\"\nReceived by: Police Captain Otto Stein\nPlace: \"Mill\" flat\nOslo, 11 June 1957\n\nOn the evening of the 8th I met Dr. Karl Lund in his flat. Lund told me that Hugo Brandt had been arrested. I wrote to Emil Vos.\n\n\"Falcon\"\n\nMeasures: the informant is to wait.\n\nStein, Capt.\n",
			[]string{"Falcon met Karl Lund|Karl Lund met Falcon", "Karl Lund informed Falcon", "Falcon wrote-to Emil Vos", "Falcon wrote-to Otto Stein"},
			[]string{"Otto Stein met Karl Lund", "Karl Lund met Otto Stein"},
		},
	})
}
