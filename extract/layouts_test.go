package extract

import "testing"

// TestLayouts reads invented documents whose layout tells who was there, who speaks and
// who is only named.
func TestLayouts(t *testing.T) {
	readAll(t, map[string]passage{
		"a session with its chairman, those present and those absent": {
			"Session of the Bulgarian Politburo, 3 March 1971\n\nTop Secret\n\nChaired by Comrade DOBREV, P. I.\nAttending: Comrades Petkov A. A., Manev Yu. V., Stoev K. N.\nAbsent (on leave): Comrades Ganev R. P.\nNotes: Lidia Popova\n1. On the harvest\n" +
				"DOBREV. Comrade Horvat wrote me a letter on 1 March. He asked me to receive him.\nPETKOV. Marek told Lund that the grain was short. In February I met Hugo Brandt in Vienna.\nDOBREV. We thank Comrade Petkov. I would caution against writing to Marek.\nALL. Agreed.\n",
			[]string{
				"Dobrev P. I. present-at session of the Bulgarian Politburo of 3 March 1971", "Petkov A. A. present-at session of the Bulgarian Politburo of 3 March 1971",
				"Manev Yu. V. present-at session of the Bulgarian Politburo of 3 March 1971", "Horvat wrote-to Dobrev P. I.", "Horvat asked Dobrev P. I.", "Marek informed Lund", "Hugo Brandt met Petkov A. A.|Petkov A. A. met Hugo Brandt", "Dobrev P. I. thanked Petkov A. A.",
			},
			[]string{"Ganev R. P. present-at session of the Bulgarian Politburo of 3 March 1971", "Lidia Popova present-at session of the Bulgarian Politburo of 3 March 1971", "Marek informed Petkov A. A.", "Dobrev P. I. wrote-to Marek"},
		},
		"those who came from each body, a line each with their posts, below a heading that goes on": {
			"Stasi Note on Meeting Between Minister Weber and Deputy KGB Chairman Orlov\n\nSeptember 21, 1983\n\nMinistry for State Security\nBerlin, 21 September 1983\n\nN o t e\n\non the Talks of Comrade Minister with the Deputy Chairman of the KGB, Comrade Lieutenant General V. A. Orlov,\non 19 September 1983 in Berlin\n\n" +
				"Participants from the KGB:\n   Comrade Orlov\n   Comrade Lieutenant General Petrov, Head of the KGB Representation in the GDR\n   Comrade Colonel Samarin\nParticipants from the MfS:\n   Comrade Minister\n   Comrade Major General Lang, Head of Department X\n\nComrade Weber welcomed the guests and forwarded his greetings to Comrade Marek, who was ill.\n",
			[]string{"Petrov holds-position KGB Representation in the GDR", "Lang holds-position Department X", "Petrov present-at talk of 19 September 1983", "Samarin present-at talk of 19 September 1983", "Weber present-at talk of 19 September 1983"},
			[]string{"Samarin holds-position KGB Representation in the GDR", "Comrade Minister present-at talk of 19 September 1983", "Marek present-at talk of 19 September 1983"},
		},
		"who participated on each side, told in sentences, with the number of a note": {
			"Minutes of Conversation between Ion Dobrescu and Yusuf Haddad, Bucharest\n\nMay 5, 1978\n\nOn the Romanian side there participated comrades Mihai Popescu2, Minister of Foreign Affairs, and Radu Stan.\nOn the Palestinian side there participated Abu Karim, member of the CC of Fatah, and Salim Nasser, spokesman of the PLO.\n\n" +
				"The discussions began at 17:30 and ended at 20:10.\n\nCom. I. Dobrescu: I salute you on your arrival.\n\nY. Haddad: I thank you for the medicines.\n",
			[]string{"Mihai Popescu present-at conversation of 5 May 1978", "Salim Nasser present-at conversation of 5 May 1978", "Ion Dobrescu present-at conversation of 5 May 1978"},
			[]string{"Mihai Popescu met Radu Stan"},
		},
		"a journal whose days stand in brackets": {
			"Journal of Soviet Ambassador A.M. Orlov for 3-6 May 1956\n\n[3 May]\n\nReceived Karl Lund, the Danish Ambassador. Lund inquired about the trade talks.\n\n[4 May]\n\nI called on Marek Nowak. The counsellor of the embassy I. Petrov was present at the conversation.\n",
			[]string{"I. Petrov present-at conversation of 4 May 1956"}, nil,
		},
		"a list that goes on as running text": {
			"Record of Conversation between Karl Lund and Jan Petrov\n\n14 June 1971\n\nThe following were present: Hugo Brandt and Otto Stein, the Minister, who left early to meet his colleagues. Ambassador Marek Nowak was kept away by illness.\n\nLund thanked the guests for the treatment of the wounded.\n",
			nil, []string{"Marek Nowak present-at conversation of 14 June 1971", "Marek Nowak met Karl Lund", "Karl Lund met Marek Nowak"},
		},
		"participants one line each, with a post behind the name": {
			"Note\non the talks of Comrade Minister Dobrev with the head of the Trade Mission, General Anton Lund, on 19 September 1983 in Oslo\n\nParticipants from the Trade Mission:\nComrade General Lund, Head of the Trade Mission in Norway\nComrade Colonel Weber\n\nFor the Danish side:\nComrade General Brandt, Head of Department X\nComrade Holm as translator\n\nComrade Lund thanked Comrade Brandt for the reception.\n",
			[]string{"Anton Lund holds-position Trade Mission in Norway|Anton Lund holds-position Trade Mission", "Brandt holds-position Department X"},
			[]string{"Weber holds-position Trade Mission in Norway", "Weber holds-position Trade Mission", "Holm holds-position Department X"},
		},
		"a sentence for each side": {
			"Record of the Meeting of Ivan Dobrev with Karl Lund\n\n4 May 1962\n\nOn the Danish side there participated Otto Stein and Hugo Brandt. On the Bulgarian side there participated Pavel Denev and Marek Nowak.\n\nDobrev thanked Lund for the rice.\n",
			[]string{"Otto Stein met Pavel Denev|Pavel Denev met Otto Stein", "Hugo Brandt present-at meeting of 4 May 1962", "Marek Nowak present-at meeting of 4 May 1962"},
			[]string{"Otto Stein met Hugo Brandt", "Pavel Denev met Marek Nowak"},
		},
		"a list behind were": {
			"Minutes of the Meeting of the Trade Council\n\n3 March 1971\n\nPresent were: Anna Weber, Karl Lund, Otto Stein, Hugo Brandt\n\nAnna Weber said that the grain was short.\n",
			[]string{"Otto Stein present-at meeting of 3 March 1971|Otto Stein present-at meeting of the Trade Council of 3 March 1971"}, nil,
		},
		"the number of a note is no part of a name": {
			"Report\n\n4 May 1962\n\nOn 3 May Anna Weber2 met Karl Lund3. Weber4, who was tired, thanked Lund.\n",
			[]string{"Anna Weber met Karl Lund|Karl Lund met Anna Weber", "Anna Weber thanked Karl Lund"}, nil,
		},
		"those who also took part, and who signs opposite his office": {
			"Session of the Bulgarian Politburo, 3 March 1971\n\nTop Secret\n\nPresided over by: Comrade DOBREV, P. I.\nAlso taking part: Comrades A. A. Petkov, Yu. V. Manev, K. N. Stoev\nInterpreter: Lidia Popova\n\n1. On the harvest\n\nDOBREV. The grain is short.\n\nPETKOV. I have read the report.\n\nMANEV. We must wait.\n\nDOBREV. Agreed.\n\nIt is resolved to wait.\n\nSECRETARY OF THE CC                                    P. DOBREV\n",
			[]string{"Dobrev P. I. present-at session of the Bulgarian Politburo of 3 March 1971", "A. A. Petkov present-at session of the Bulgarian Politburo of 3 March 1971", "Yu. V. Manev present-at session of the Bulgarian Politburo of 3 March 1971"},
			[]string{"Lidia Popova present-at session of the Bulgarian Politburo of 3 March 1971", "Cc P. Dobrev present-at session of the Bulgarian Politburo of 3 March 1971"},
		},
		"speakers shortened by declared and by bare brackets": {
			"Record of Conversation between Premier Ostrov and Prince Samarin\n\n4 May 1962\n\nTime: 4 May 1962, 10 a.m.\nBulgarian participants: Premier Ivan Ostrov, Foreign Minister Pavel Denev (joined at 11)\nLao participants: Prince Samarin, Khamtan Vilay (secretary of the Lund Society)\nInterpreter: Anna Gruber. Notes: Karl Weiss\n" +
				"Premier [hereafter Ostrov]: Is it your first time here?\nSamarin [hereafter Sam]: Yes. In April I met Marek Nowak in Prague.\nOstrov: Comrade Denev has written to us about it.\nSam: I thank you for the rice. Horvat sent a letter to our General Staff.\nOstrov: Did Horvat visit Prague?\nSam: Horvat told Lund that he would.\n",
			[]string{"Marek Nowak met Samarin|Samarin met Marek Nowak", "Samarin thanked Ivan Ostrov|Samarin thanked Ostrov", "Horvat wrote-to General Staff", "Horvat informed Lund"},
			[]string{
				"Anna Gruber met Ivan Ostrov", "Ivan Ostrov met Anna Gruber", "Karl Weiss met Ivan Ostrov", "Ivan Ostrov met Karl Weiss", "Horvat wrote-to Samarin", "Horvat visited Prague",
				"Khamtan Vilay met Samarin", "Samarin met Khamtan Vilay", "Horvat informed Samarin",
			},
		},
		"who telephones does not meet": {
			"Report\n\nOn Monday Anna Weber had another telephone conversation with Karl Lund. The note tells of her telephone call to Hugo Brandt. Otto Lang spoke with Jan Novak on the VCh line.\n",
			nil, []string{"Anna Weber met Karl Lund", "Karl Lund met Anna Weber", "Anna Weber met Hugo Brandt", "Otto Lang met Jan Novak", "Jan Novak met Otto Lang"},
		},
		"a list ends where a clause of its own opens": {
			"Report\n\nAnna Weber wrote to Karl Lund, and Hugo Brandt and Otto Lang are to leave for Rome.\n",
			[]string{"Anna Weber wrote-to Karl Lund"}, []string{"Anna Weber wrote-to Hugo Brandt", "Anna Weber wrote-to Otto Lang"},
		},
		"the author who signs and writes of himself by name": {
			"Report by the Danish Embassy in Lima on the Situation in Peru\n\nLima, 9 March 1978\n\nPresident Pablo Quiroga received Ambassador Dieter Holm on 8 March. His wife Alma had wept at the news.\n\nMr. Holm thanked him and conveyed the decision. He said that ten ships would leave in April.\n\n" +
				"2. Counsellor Stein, further, spoke with Colonel Berhanu Tessema. Berhanu complained of the army. Alemu Bekele told Counsellor Gerhard Stein on 2 March that he was tired.\n\ngez. Holm\nAmbassador\n",
			[]string{"Dieter Holm thanked Pablo Quiroga", "Dieter Holm informed Pablo Quiroga", "Berhanu Tessema informed Gerhard Stein|Berhanu Tessema informed Stein", "Alemu Bekele informed Gerhard Stein"},
			[]string{"Alma informed Dieter Holm", "Berhanu Tessema informed Dieter Holm", "Berhanu informed Dieter Holm", "Alemu Bekele informed Dieter Holm"},
		},
		"a telegram of an office, whose ambassador is spoken to, with a message": {
			"Cable from the Danish Embassy in Peru\n\n9 September 1965\n\nTo the Foreign Ministry; please submit at once to Premier Krag and Vice Premier Olsen:\n\n1. Foreign Minister Alva came to the residence and handed to Ambassador Niels Holm the following message of President Quiroga to the Premier.\n" +
				"“Your Excellency,\nI received your statement with emotion. I thank you for the grain that you sent us in the hard years of the drought.\nPablo Quiroga\nField Marshal”\n2. Having handed over the message, Alva remained for forty minutes. Alva told us that the army was tired. At the Cabinet Benavides had proposed that the treaty be signed. He also said that the harvest was poor.\n",
			[]string{"Alva met Niels Holm|Niels Holm met Alva", "Pablo Quiroga (reported) thanked Krag by Pablo Quiroga", "Alva informed Niels Holm"},
			[]string{"Benavides proposed-to Danish Embassy in Peru", "Benavides informed Danish Embassy in Peru", "Benavides informed Niels Holm", "Danish Embassy in Peru wrote-to Krag", "Danish Embassy in Peru wrote-to Olsen", "Alva wrote-to Krag", "Alva informed Krag"},
		},
		"what a body decides": {
			"Decree of the CC CPSU Politburo 'On Aid to Nepal'\n\nMarch 3, 1958\n\nStrictly secret\n\nTo Cdes. Lund, Weber\n\n1. To instruct Cde. Karl Lund, Minister of Trade, to send the grain by rail.\n\n2. To propose to Cde. Anna Weber that she go to Oslo.\n\n3. To consider inopportune the journey of Hugo Brandt to Moscow.\n",
			[]string{"CPSU CC Politburo instructed Karl Lund", "CPSU CC Politburo proposed-to Anna Weber"},
			[]string{"Hugo Brandt visited Moscow", "CPSU visited Moscow"},
		},
		"a journal that leaves out who writes": {
			"Journal of Soviet Ambassador A.M. Orlov for 5 May 1956\n\n5 May\n\nI paid a visit to Marek Nowak at his request. Premier Karl Lund and Hugo Brandt, a secretary of the Union, took part in the conversation.\n\n7 May\n\nReceived Jan Dobrin and informed him of the plenum. Pleased with the talk, Dobrin thanked me.\n\n" +
				"9 May\n\nVisited the Ministry and handed Otto Stein, the Minister, a note about the sailors.\n",
			[]string{
				"A.M. Orlov met Marek Nowak|Marek Nowak met A.M. Orlov", "A.M. Orlov met Karl Lund|Karl Lund met A.M. Orlov", "A.M. Orlov met Hugo Brandt|Hugo Brandt met A.M. Orlov",
				"A.M. Orlov met Jan Dobrin|Jan Dobrin met A.M. Orlov", "A.M. Orlov informed Jan Dobrin", "Jan Dobrin thanked A.M. Orlov", "A.M. Orlov met Otto Stein|Otto Stein met A.M. Orlov",
			},
			[]string{"Jan Dobrin met Karl Lund", "Karl Lund met Jan Dobrin"},
		},
		"who took part met those who met": {
			"Report by the Danish Embassy in Lima\n\n9 March 1978\n\nPresident Pablo Quiroga received Ambassador Dieter Holm on 8 March. Colonel Juan Torres and Captain Luis Vega took part. Hugo Brandt did not take part.\n\nAmbassador\n",
			[]string{"Juan Torres met Dieter Holm|Dieter Holm met Juan Torres", "Luis Vega met Pablo Quiroga|Pablo Quiroga met Luis Vega"},
			[]string{"Hugo Brandt met Dieter Holm", "Dieter Holm met Hugo Brandt"},
		},
		"a dinner told of by another is no gathering of the author's": {
			"Ciphered Telegram, Orlov to the CPSU CC\n\n30 August 1956\n\nOn 29 August I called on Comrade Marek. Marek, for his part, complained of Novak. The ambassador, he said, had been seen three times, and on 20 August he gave a dinner for Lund. Marek asked for grain.\n\nORLOV\n",
			[]string{"Marek met Orlov|Orlov met Marek"}, []string{"Novak met Orlov", "Orlov met Novak", "Lund met Orlov", "Orlov met Lund"},
		},
	})
}
