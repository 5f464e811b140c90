package extract

import "testing"

// TestPostsKinAndOtherNames reads invented passages that tell who somebody is: his office, whose kin
// he is, and by what other name he goes.
func TestPostsKinAndOtherNames(t *testing.T) {
	readAll(t, map[string]passage{
		"titles before names, where they alone tell offices": {
			"Report\n\nAssistant Secretary of State Mr. Lund met Anna Weber. Governor Brandt spoke.\n",
			[]string{"Lund holds-position Assistant Secretary of State", "Brandt holds-position Governor"}, []string{"Lund holds-position Assistant Secretary of State Mr."},
		},
		"letters of honour stand between a name and its office, forms of address between an office and its holder": {
			"Memorandum of Conversation\n\nOslo, 5 September 1959.\n\nPARTICIPANTS\nThe Viscount Tarrant, C.M.G., Minister, British Embassy\nSir Roger Maplin, K.C.M.G., British Ambassador\nHugo Brandt\n\nLord Tarrant said that he agreed. They were joined by the American Ambassador, Prof. Karl Lund.\n",
			[]string{"Tarrant holds-position British Embassy", "Roger Maplin holds-position Great Britain", "Karl Lund holds-position United States"}, nil,
		},
		"a form of address is no part of a title, and what makes an office of a rank is": {
			"Report\n\nComrade Minister Karl Lund met Attorney General Hugo Brandt. Rear Admiral Otto Lang was there.\n",
			[]string{"Karl Lund holds-position Minister", "Hugo Brandt holds-position Attorney General"},
			[]string{"Karl Lund holds-position Comrade Minister", "Otto Lang holds-position Rear Admiral"},
		},
		"in a list of those present the office above a name is another's": {
			"Memorandum of Conversation\n\nWashington, March 26, 1963, 2:15 p.m.\n\nSUBJECT\n\nBerlin\n\nPARTICIPANTS\n\nUS\nThe Secretary\nAmbassador Tarrant\nMr. Lund\nUSSR\nHugo F. Brandt, Ambassador of USSR\n\nAmbassador Brandt read a statement to the Secretary.\n",
			[]string{"Hugo F. Brandt holds-position USSR"}, []string{"Tarrant holds-position US"},
		},
		"in a list of those present the office below a name is another's": {
			"Memorandum of Conversation\n\nWashington, March 26, 1963, 2:15 p.m.\n\nSUBJECT\n\nBerlin\n\nPARTICIPANTS\n\nUSSR\nAmbassador Hugo F. Brandt\nUS\nThe Secretary\nMr. Karl Lund, Jr., EUR/GER\n\nThe Secretary opened by commenting on Berlin. Ambassador Brandt said it was so.\n",
			nil, []string{"Hugo F. Brandt holds-position US"},
		},
		"an office before a name is not of the line above": {
			"Memorandum of Conversation\n\nWashington, March 26, 1963, 2:15 p.m.\n\nSUBJECT\n\nBerlin\n\nPARTICIPANTS\n\nForeign Minister Jan Vos\nThai Ambassador to U.S. Tarrant\nWilliam P. Lund, Secretary of State\n\nThe Secretary took advantage of a call by Foreign Minister Vos.\n",
			[]string{"Tarrant holds-position Thailand"}, []string{"Jan Vos holds-position Thailand"},
		},
		"a body called by its place or its trade": {
			"Report\n\nThe director of the state railways, Karl Lund, met Anna Weber, secretary of the Bergen union. Otto Lang, a graduate of the Odessa military school, was made minister of defence of the rebel government. Hugo Brandt is director of a large bank.\n",
			[]string{"Karl Lund holds-position state railways", "Anna Weber holds-position Bergen union", "Otto Lang educated-at Odessa military school"},
			[]string{"Anna Weber holds-position Bergen", "Otto Lang educated-at Odessa", "Otto Lang holds-position defence of the rebel government", "Hugo Brandt holds-position large bank"},
		},
		"a unit called by the acronym of what it is part of": {
			"Report\n\nOtto Berg is commander of the U.A.R. garrison at Hamar. Karl Lund is chairman of the OAU commission on Norway. Max Stern, the head of the PAVN liaison mission, met the chief of the CIA station in Rome, Emil Holm. Hugo Brandt is chairman of the OAU.\n",
			[]string{"Otto Berg holds-position U.A.R. garrison at Hamar", "Karl Lund holds-position OAU commission on Norway", "Max Stern holds-position PAVN liaison mission", "Emil Holm holds-position CIA station in Rome", "Hugo Brandt leads OAU"},
			[]string{"Otto Berg leads U.A.R.", "Karl Lund leads OAU", "Max Stern leads PAVN", "Emil Holm leads CIA"},
		},
		"ministers before whose names their office stands are those of the land that a mission reports from": {
			"Letter from the Norwegian Legation in Havana to the Ministry of Trade\n\nHavana, 3 May 1961\n\nThe Minister of Finance, Otto Berg, spoke. Emil Holm, Minister of Labour, left with the Danish Minister of Trade, Max Stern.\n",
			[]string{"Otto Berg holds-position Cuba", "Emil Holm holds-position Cuba", "Max Stern holds-position Denmark"}, []string{"Max Stern holds-position Cuba"},
		},
		"in a list of which each has his office before his name, an office is not of the name before it": {
			"Report\n\nPresent were the State Secretary for Foreign Affairs Karl Lund, the president of the Land Bank, Max Stern, and the Ambassador of Ethiopia, Otto Lang.\n",
			[]string{"Otto Lang holds-position Ethiopia"}, []string{"Karl Lund holds-position Land Bank", "Karl Lund leads Land Bank"},
		},
		"a land of its time is nobody": {
			"Despatch from the Governor of Nyasaland to the Secretary of State for the Colonies\n\nOslo, 3 October 1958\n\nThe Governor of Northern Rhodesia, Sir Otto Lang, spoke.\n",
			[]string{"Otto Lang holds-position Northern Rhodesia"}, []string{"Nyasaland holds-position Governor of"},
		},
		"a rank behind an office in a title is no part of it": {
			"Report of the Norwegian Military Attaché in Athens, Colonel Karl Lund, on the Greek Army\n\nAthens, 18 May 1967\n\nOn 18 May Anna Weber spoke.\n",
			[]string{"Karl Lund holds-position Athens"}, []string{"Karl Lund holds-position Norwegian Military Attaché in Athens, Colonel"},
		},
		"what a title says behind the body of an office is no part of it": {
			"Diary of Karl Lund, Second Secretary of the Norwegian Legation in Athens, Entries for 4-27 January 1959\n\nAthens, 28 January 1959\n\nAnna Weber spoke.\n",
			[]string{"Karl Lund holds-position Norwegian Legation in Athens"}, []string{"Karl Lund holds-position Second Secretary of the Norwegian Legation in Athens, Entries"},
		},
		"who follows whom in an office, told behind it": {
			"Report\n\nKarl Lund, Minister of Economy in succession to Anna Weber, resigned. Otto Lang was made director of the Press Office in place of Hugo Brandt. Jan Vos, director of a bank in the place of his birth, agreed with Piet Mertens.\n",
			[]string{"Karl Lund succeeded Anna Weber", "Otto Lang succeeded Hugo Brandt"}, []string{"Jan Vos succeeded Piet Mertens"},
		},
		"for whom somebody speaks, and whose he is": {
			"Minutes\n\nKarl Lund, for the Labour Party, replied. The Liberal Party's Anna Weber refused. Otto Lang, for the Farmers' Union a stranger, left. Otto Lang, for the Farmers' Union, was a stranger. The Norwegian Navy's Hugo Brandt class was built in Oslo.\n",
			[]string{"Karl Lund represents Labour Party", "Anna Weber member-of Liberal Party"}, []string{"Otto Lang represents Farmers' Union", "Hugo Brandt member-of Norwegian Navy"},
		},
		"a society of two lands is neither of them": {
			"Report\n\nKarl Lund, chairman of the Norway–Ghana Friendship Society, met Anna Weber.\n",
			[]string{"Karl Lund holds-position Norway–Ghana Friendship Society"}, []string{"Karl Lund holds-position Norway", "Karl Lund leads Norway"},
		},
		"an office before a bracketed name is not of whom a comma names before it": {
			"Conversation Among President Lund, British Foreign Secretary Weber, the President's Assistant for National Security Affairs (Brandt), and Otto Lang\n\nWashington, March 26, 1963.\n\nBrandt spoke.\n",
			nil, []string{"Weber holds-position Lund"},
		},
		"of two names in a title each has the office before it": {
			"Conversation Among President Lund, British Foreign Secretary Weber, Karl Holm, Minister of Trade of Norway, and Otto Lang\n\nWashington, March 26, 1963.\n\nWeber spoke.\n",
			[]string{"Weber holds-position Great Britain", "Karl Holm holds-position Norway"}, []string{"Lund holds-position Great Britain"},
		},
		"an officer of a staff is chief of his task alone": {
			"Report\n\nGeneral Karl Lund, Norwegian Army Chief of Operations, met Anna Weber. The list:\n\nOtto Lang, Commissioner, Zaire\nSecretary of State Hugo Brandt\n",
			[]string{"Karl Lund holds-position Norwegian Army"}, []string{"Karl Lund leads Norwegian Army", "Hugo Brandt holds-position Zaire"},
		},
		"a portfolio is no body": {
			"Report\n\nKarl Lund, Minister of Finance of Norway, met Anna Weber. Otto Lang, Minister of the Interior, was late. Hugo Brandt, the Trade Minister, believes it too.\n",
			[]string{"Karl Lund holds-position Norway"}, []string{"Otto Lang holds-position Interior", "Hugo Brandt holds-position Interior", "Hugo Brandt holds-position Norway"},
		},
		"of whose people a name is": {
			"Report\n\nMr. Karl Lund of the British Embassy called. Senators Anna Weber and Hugo Brandt of the Atomic Energy Committee came later. Otto Lang informed Jan Vos of the Farmers' Union's plans. The clerk told Piet Mertens of the Labour Party. Luis Soto of Oslo left.\n",
			[]string{"Karl Lund member-of British Embassy", "Anna Weber member-of Atomic Energy Committee", "Hugo Brandt member-of Atomic Energy Committee"},
			[]string{"Jan Vos member-of Farmers' Union", "Piet Mertens member-of Labour Party", "Luis Soto member-of Oslo"},
		},
		"head of a part is no leader of the whole": {
			"Report\n\nPiet Mertens, Chief of Protocol of the Foreign Ministry, left. Karl Lund, head of chancery of the British Embassy, met Anna Weber, rapporteur of the Atomic Energy Committee.\n",
			[]string{"Piet Mertens holds-position Foreign Ministry", "Karl Lund holds-position British Embassy", "Anna Weber holds-position Atomic Energy Committee"},
			[]string{"Piet Mertens leads Foreign Ministry", "Karl Lund leads British Embassy"},
		},
		"a second leads nothing, nor does who is chief at a town or leads some of a land": {
			"Report\n\nHugo Brandt was seen by the deputy head of the 5th Directorate, Otto Lang. Jan Vos's first chief at Bergen, Colonel Mertens, was ill. They knew the leader of the Basque movement in Spain, Luis Soto.\n",
			[]string{"Otto Lang holds-position 5th Directorate"}, []string{"Otto Lang leads 5th Directorate", "Mertens leads Bergen", "Luis Soto leads Spain", "Luis Soto holds-position Spain"},
		},
		"who is head of a body by his office leads it; one of several directors, a director for a part and a second do not": {
			"Report\n\nKarl Lund, chairman of the Land Bank, met the rector of Bergen University, Otto Lang. Anna Weber is general secretary of the Dockers' Union. Hugo Brandt edits the Morning Post. Jan Vos, a director of the Farmers' Union, left. Piet Mertens, director for Asia at the Foreign Ministry, stayed with Luis Soto, deputy director of the Oslo Museum.\n",
			[]string{"Karl Lund leads Land Bank", "Otto Lang leads Bergen University", "Anna Weber leads Dockers' Union", "Hugo Brandt leads Morning Post"},
			[]string{"Jan Vos leads Farmers' Union", "Piet Mertens leads Foreign Ministry", "Luis Soto leads Oslo Museum"},
		},
		"titles, 'one' and what he does stand between an office and its holder; an envoy of somebody represents him": {
			"Report\n\nThe Danish ambassador, Baron Otto Lang, called on Hugo Brandt. The Swedish minister there, Luis Soto, had left. They met Karl Lund's emissary, one Piet Mertens, and Anna Weber's lawyer, the banker Jan Vos.\n",
			[]string{"Otto Lang holds-position Denmark", "Luis Soto holds-position Sweden", "Piet Mertens represents Karl Lund", "Jan Vos represents Anna Weber"}, nil,
		},
		"an assistant to the president is no president": {
			"Report\n\nAlso present were Special Assistant to the President Karl Lund and the Director of the Bureau of the Budget of the United States.\n",
			nil, []string{"Karl Lund holds-position United States", "Karl Lund leads United States", "Karl Lund holds-position President"},
		},
		"a portfolio behind an adjective is no body": {
			"Report\n\nHugo Brandt won over the Libyan Petroleum Minister, Omar Ramadi, in May.\n",
			[]string{"Omar Ramadi holds-position Libya"}, nil,
		},
		"two offices between commas are of the name before them": {
			"Report\n\nA delegation of the Dockers' Union, consisting of Karl Lund, secretary of the Central Council and leader of the Northern Committee, Anna Weber, president of the Bergen Committee, and Piet Mertens, came to Rome.\n",
			[]string{"Karl Lund holds-position Northern Committee", "Anna Weber holds-position Bergen Committee"}, []string{"Anna Weber holds-position Northern Committee"},
		},
		"a chief of staff leads no staff, and offices in a list are each somebody else's": {
			"Report\n\nKarl Lund, Chief of Staff of the Norwegian Army, left. Anna Weber met the Foreign Minister, the Defense Minister, the Leader of the Labour Party and the Speaker.\n",
			[]string{"Karl Lund holds-position Norwegian Army"}, []string{"Karl Lund leads Norwegian Army", "Defense Minister leads Labour Party", "Defense Minister holds-position Labour Party"},
		},
		"the office before its holder": {
			"Report\n\nThe chairman of the Labour Party is Otto Lang. The chairman of the Farmers' Union is not Karl Lund. The secretary of the Norwegian Committee was to be Hugo Brandt.\n",
			[]string{"Otto Lang holds-position Labour Party"}, []string{"Karl Lund holds-position Farmers' Union", "Hugo Brandt holds-position Norwegian Committee"},
		},
		"offices held before and now": {
			"Report\n\nHugo Brandt, formerly secretary of the Norwegian Committee, spoke. With him was Karl Lund, once chairman of the Labour Party.\n",
			[]string{"Hugo Brandt holds-position Norwegian Committee", "Karl Lund holds-position Labour Party"}, nil,
		},
		"verbs that tell a post": {
			"Report\n\nJuan Torres, who commands the Second Division at Arica, wrote to Luis Vega. Luis Vega directed the General Staff to wait.\n",
			[]string{"Juan Torres holds-position Second Division"}, []string{"Luis Vega holds-position General Staff"},
		},
		"bodies with two attributes, parties by their land, missions at a town": {
			"Telegram From the Mission at Geneva to the Department of Trade\n\nPablo Soto, chairman of the Control and Auditing Commission, met Marta Ruiz, General Secretary of the CP of Peru.\n",
			[]string{"Mission at Geneva wrote-to Department of Trade", "Pablo Soto holds-position Control and Auditing Commission", "Marta Ruiz holds-position CP of Peru"},
			[]string{"Pablo Soto holds-position Control", "Marta Ruiz holds-position CP"},
		},
		"kin of a couple, told one after the other": {
			"Report\n\nLuis Soto, whom the junta arrested in 1973, was held in the south. His wife, Lily Prado, sees him on Thursdays. Their son, Luis Alberto, died at Sofia. A daughter, Viviana, lives in Moscow.\n\nA daughter, Marina, was born to nobody named here.\n",
			[]string{"Lily Prado family-of Luis Soto|Luis Soto family-of Lily Prado", "Luis Alberto family-of Luis Soto|Luis Soto family-of Luis Alberto", "Luis Alberto family-of Lily Prado|Lily Prado family-of Luis Alberto", "Viviana family-of Luis Soto|Luis Soto family-of Viviana"},
			[]string{"Marina family-of Luis Soto", "Luis Soto family-of Marina"},
		},
		"rosters under the name of a body": {
			"Conference of Parties: List of Delegations\n\n5 December 1958\n\nGHANA (Convention People's Party): Mr. Kojo Botwe, secretary; Mr. John Tetteh, Secretary-General of the Farmers' Union; Mrs. Hannah Cudjo\n\nSoviet Union: Igor Potek (Institute of Ethnography); Maxim Rakhman\n\n" +
				"Members of the delegation of the Labour Party: Olaf Berg (chairman), Karl Lund, Otto Lang.\n\nThe Labour Party: what it wants is grain, peace and bread.\n\nMarta Ruiz, president of the Peruvian National Congress, spoke.\n",
			[]string{
				"Kojo Botwe holds-position Convention People's Party", "Hannah Cudjo member-of Convention People's Party", "Olaf Berg holds-position delegation of the Labour Party", "Karl Lund member-of delegation of the Labour Party",
				"Marta Ruiz holds-position Peruvian National Congress",
			},
			[]string{"Igor Potek member-of Soviet Union", "Maxim Rakhman member-of Soviet Union"},
		},
		"envoys of a heading, deputies and decisions": {
			"Decision of the CC of the Labour Party on Grain\n\n3 March 1958\n\nTo Comrades Berg, Lund, Weber, Lang\n\n1. To approve the memorandum of Deputy KGB Chairman Ivan Orlov.\n",
			[]string{"Ivan Orlov holds-position KGB"}, []string{"CC of the Labour Party wrote-to Berg", "Ivan Orlov leads KGB", "Labour Party wrote-to Berg"},
		},
		"a French gentleman and his country's envoy": {
			"Memorandum of Conversation\n\n4 May 1962\n\nPARTICIPANTS\n\nM. Jules Perrin, Belgian Ambassador\nMme. Odile Perrin\nMr. Karl Lund\n\nM. Perrin spoke of grain.\n",
			[]string{"Jules Perrin holds-position Belgium"}, []string{"Jules Perrin holds-position Belgian Ambassador"},
		},
		"where somebody was born, and a code name": {
			"Report\n\nLuis Soto (born 1916 in Madrid, chairman of the Labour Party) came. Imre Nador worked under the code name \"Volga.\" Emil Krag said that the name \"Volga\" was good.\n",
			[]string{"Luis Soto born-in Madrid", "Imre Nador also-known-as Volga"}, []string{"Emil Krag also-known-as Volga"},
		},
		"whose kin somebody put in is": {
			"Report\n\nPol Varin slept. Ieng Sarin, his brother-in-law, did not come. Ahmad Rashid came with his brother Omar Rashid. The elder son of Viktor Holm, Carlos, was there.\n",
			[]string{"Ieng Sarin family-of Pol Varin|Pol Varin family-of Ieng Sarin", "Omar Rashid family-of Ahmad Rashid|Ahmad Rashid family-of Omar Rashid", "Carlos family-of Viktor Holm|Viktor Holm family-of Carlos"}, nil,
		},
		"letters replied to and told of": {
			"Report by the Danish Embassy in Lima\n\n9 March 1978\n\nThe clerk read the reply of Leonid Brezin to the letter of Karl Lund of 12 March. Willy Brandt told me his letter to Konrad Adler on the matter had crossed another. Hugo Stein asked for a letter to Otto Lang.\n",
			[]string{"Leonid Brezin wrote-to Karl Lund", "Karl Lund wrote-to Leonid Brezin", "Willy Brandt wrote-to Konrad Adler"}, []string{"Hugo Stein wrote-to Otto Lang"},
		},
		"chiefs of what has no name of a body's form": {
			"Report\n\nLenin Cerno, chief of State Security, spoke. Karl Lund, chief of staff, and Otto Berg, Chief of Staff, did not.\n",
			[]string{"Lenin Cerno holds-position State Security"}, []string{"Otto Berg holds-position Staff"},
		},
		"offices by a number or in quotation marks, states by their style": {
			"Report\n\nJan Mazur, Ambassador of the Socialist Republic of Romania in Oslo, spoke. Karl Tell, head of the department \"Foreign Policy and Trade\", and Willi Damm, Head of Department X, spoke. Section I met on Monday.\n",
			[]string{"Jan Mazur holds-position Socialist Republic of Romania", "Karl Tell holds-position department \"Foreign Policy and Trade\"", "Willi Damm holds-position Department X"},
			[]string{"Jan Mazur holds-position Socialist Republic"},
		},
		"the president whom an embassy deals with": {
			"Telegram From the Embassy in Indonesia to the Department of State\n\nDjakarta, March 9, 1958\n\nPresident Hartono received me on March 8. He told me of a letter of President Lindqvist of Finland. Hartono said that grain was short. Hartono asked for ships.\n",
			[]string{"Hartono holds-position Indonesia"}, []string{"Lindqvist holds-position Indonesia"},
		},
		"kin in other turns": {
			"Report\n\nJan Beran, whose brother Josef had fled, was heard. Eva Horak's father was Karl Dobrin. Anna Stein is the daughter of Otto Stein and Marta Stein.\n",
			[]string{"Josef family-of Jan Beran|Jan Beran family-of Josef", "Karl Dobrin family-of Eva Horak|Eva Horak family-of Karl Dobrin", "Anna Stein family-of Otto Stein|Otto Stein family-of Anna Stein", "Anna Stein family-of Marta Stein|Marta Stein family-of Anna Stein"}, nil,
		},
		"names in quotation marks and other names": {
			"Report\n\nArnaldo Prado (known here as \"Miguel\") sat in. Henry Soto - \"Modesto\" - told him of it. Hasan al-Amiri (\"Salam Adil\") wrote to Emil Krag (\"a good friend\"). The same was said to Comrade Sumit, or Kamal, as he is called elsewhere. Josef Horak, a man whom Karl Lund knew well, flew under the name of Beda Novak.\n",
			[]string{"Arnaldo Prado also-known-as Miguel", "Henry Soto also-known-as Modesto", "Hasan al-Amiri also-known-as Salam Adil", "Sumit also-known-as Kamal|Kamal also-known-as Sumit"},
			[]string{"Emil Krag also-known-as a good friend", "Karl Lund also-known-as Beda Novak"},
		},
	})
}
