package extract

import "testing"

// TestHearers reads who is spoken to where the sentence does not say, beside those who only might be.
func TestHearers(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway to the Department of State\n\nOslo, March 14, 1958.\n\n"
	readAll(t, map[string]passage{
		"the one chancellor, named late": {
			"The Chancellor told Emil Weiss of the plan. The Chancellor asked Emil Weiss to come. The Chancellor thanked Emil Weiss. The Chancellor agreed. Then Chancellor Otto Brandt left.\n",
			[]string{"Otto Brandt thanked Emil Weiss"}, nil,
		},
		"who saw him": {
			cable + "I saw Otto Brandt this morning. He said that it was late.\n\nHalden\n",
			[]string{"Otto Brandt informed Halden"}, nil,
		},
		"who only reports what others said to each other": {
			cable + "I have read the papers. Otto Brandt said yesterday that it was late. Emil Weiss proposed a new treaty.\n\nHalden\n",
			nil, []string{"Otto Brandt informed Halden", "Emil Weiss proposed-to Halden"},
		},
		"what somebody was going to hand over is not put to who is shown it": {
			cable + "I saw Otto Brandt. He showed me a note which the Norwegian Government proposed to hand to the Swedes and told me of a plan of Emil Weiss which the Swedes proposed to read.\n\nHalden\n",
			nil, []string{"Norwegian Government proposed-to Halden"},
		},
		"who answers another": {
			cable + "I sat by while Otto Brandt received Emil Weiss. Brandt asked whether the harvest was poor. Weiss said that it was late.\n\nHalden\n",
			nil, []string{"Emil Weiss informed Halden"},
		},
		"who is told of in a journal": {
			"From the Journal of Ambassador K. N. Lund, 12 July 1960\n\nFrom the journal of\nK. N. LUND\n\n12 July\n\nOtto Brandt telephoned, and half an hour later was in my office. He related that it was late.\n",
			[]string{"Otto Brandt informed K. N. Lund"}, nil,
		},
		"what is noted of somebody is not said to him": {
			cable + "I saw Otto Brandt. I made a brief statement, noting Emil Weiss was ill. I said that it was late.\n\nHalden\n",
			[]string{"Halden informed Otto Brandt"}, []string{"Halden informed Emil Weiss"},
		},
		"who would help should he come to think so, and what the author thought": {
			cable + "I saw Otto Brandt and Emil Weiss. We can help should Brandt conclude that it is late. I therefore concluded that Weiss was ill.\n\nHalden\n",
			nil, []string{"Otto Brandt informed Halden", "Halden informed Emil Weiss", "Halden informed Otto Brandt"},
		},
		"whose talk he passes on": {
			cable + "I pass on a part of a conversation that Otto Brandt began himself.\n\nIn conclusion Brandt said that it was late. Emil Weiss said that it was early.\n\nHalden\n",
			[]string{"Otto Brandt informed Halden"}, []string{"Emil Weiss informed Halden"},
		},
		"who answers what the author did": {
			cable + "I opened with a long statement. Otto Brandt replied that it was late.\n\nHalden\n",
			[]string{"Otto Brandt informed Halden"}, nil,
		},
		"whose views are put forward, and who acts behind an and": {
			"Report\n\nAnna Weber presented Foreign Ministry views on the harbour. Karl Lund has made threats to Otto Brandt and Emil Weiss has put pressure on us. He understood that the talks between Hugo Stern and Piet Holm were over.\n",
			[]string{"Karl Lund threatened Otto Brandt", "Hugo Stern met Piet Holm"}, []string{"Anna Weber informed Foreign Ministry", "Karl Lund threatened Emil Weiss"},
		},
		"who spoke in a talk with the author": {
			cable + "In a meeting with me today, Otto Brandt began by referring to the speech. He stressed that it was late.\n\nHalden\n",
			[]string{"Otto Brandt informed Halden"}, nil,
		},
		"who speaks of the author": {
			cable + "Otto Brandt interrupted to say that my figures were wrong.\n\nHalden\n",
			[]string{"Otto Brandt informed Halden"}, nil,
		},
		"who is listed by his office alone, above another's name": {
			"Memorandum of Conversation\n\nOslo, October 1, 1963\n\nSUBJECT\n\nHarbour\n\nPARTICIPANTS\n\nAmerican\nThe Secretary of State\nOtto B. Brandt, NEA\nForeign\nEmil Weiss, Foreign Minister of Turkey\n\nThe Secretary asked if it was late. The Foreign Minister replied that it was.\n",
			[]string{"Secretary of State asked Emil Weiss", "Emil Weiss informed Secretary of State"}, []string{"Otto B. Brandt asked Emil Weiss", "Emil Weiss informed Otto B. Brandt"},
		},
		"what is to be told to another is not told to the reader": {
			cable + "I saw Otto Brandt. We should lose no time in telling him that we propose to help in the north. We would want to make clear at the same time that it is late.\n\nHalden\n",
			nil, []string{"Halden proposed-to Department of State", "Halden informed Department of State"},
		},
		"people who are not named in talks": {
			cable + "I saw Otto Brandt. In my talks with various officials, I indicated that it was late.\n\nHalden\n",
			nil, []string{"Halden informed Otto Brandt"},
		},
		"what is observed is kept": {
			cable + "I saw Otto Brandt. I noted that Emil Weiss had announced a policy of observing the truce. He said that it was late.\n\nHalden\n",
			nil, []string{"Emil Weiss informed Halden"},
		},
		"who is asked what another might say": {
			"Memorandum of Discussion\n\nOslo, October 1, 1959\n\nMr. Halden asked Mr. Brandt what Emil Weiss might say. Mr. Brandt replied that it was late.\n",
			[]string{"Brandt informed Halden"}, []string{"Brandt informed Emil Weiss"},
		},
		"what the reader may tick": {
			"Memorandum From the Special Assistant (Halden) to President Brandt\n\nOslo, May 17, 1966.\n\nMr. President:\n\nThis is of some interest.\n\nLet it go\n\nSpeak to me\n",
			nil, []string{"Halden asked Brandt"},
		},
		"whose deed it would be": {
			"Letter From Karl Lund to Otto Brandt\n\nOslo, December 29, 1969.\n\nDear Mr. Brandt: I asked for your writing to Emil Weiss.\n\nKarl Lund\n",
			[]string{"Otto Brandt (requested) wrote-to Emil Weiss"}, []string{"Karl Lund wrote-to Emil Weiss", "Otto Brandt wrote-to Emil Weiss"},
		},
		"whose deed it is": {
			"Letter From Karl Lund to Otto Brandt\n\nOslo, December 29, 1969.\n\nDear Mr. Brandt: I appreciate your writing to Emil Weiss.\n\nKarl Lund\n",
			[]string{"Otto Brandt wrote-to Emil Weiss"}, []string{"Karl Lund wrote-to Emil Weiss"},
		},
		"who spoke last across the table": {
			"Memorandum of Conversation\n\nOslo, October 1, 1963\n\nSUBJECT\n\nHarbour\n\nPARTICIPANTS\n\nUnited States\nMr. Brandt\nMr. Halden\nPoland\nMr. Weiss\nMr. Stern\n\nMr. Halden said that the harbour was small. Mr. Weiss agreed. Mr. Brandt asked Mr. Weiss about the ice. Mr. Weiss told Mr. Brandt that it was thin. Mr. Stern added that it would break.\n",
			[]string{"Stern informed Brandt"}, []string{"Stern informed Halden"},
		},
		"what we, the government, do is not done by who writes of it": {
			"Memorandum From the Assistant Secretary of State (Halden) to the Secretary of State (Lund)\n\nWashington, March 14, 1958.\n\nWe have assured Denmark of our support. We should ask Otto Brandt to come. Our approach to the Norwegian Government failed. We met Emil Weiss yesterday. I have told the Danish Government that it is late.\n\nHalden\n",
			[]string{"Halden met Emil Weiss", "Halden informed Danish Government"}, []string{"Halden promised Denmark", "Halden asked Otto Brandt", "Halden asked Norwegian Government"},
		},
		"what we, the embassy, do": {
			cable + "We have told the Norwegian Government that it is late.\n\nHalden\n",
			[]string{"Halden informed Norwegian Government"}, nil,
		},
		"to whom he writes what a participle tells": {
			cable + "I saw Otto Brandt. He is drafting a letter to Hugo Stern about the harbour, suggesting that he come. Brandt wrote to Karl Holm, saying that it was late. He sent a letter to the Ministry of Trade, saying that it was early.\n\nHalden\n",
			[]string{"Otto Brandt proposed-to Hugo Stern", "Otto Brandt informed Karl Holm"}, []string{"Otto Brandt proposed-to Halden", "Otto Brandt informed Halden"},
		},
		"with whom somebody has dealt elsewhere": {
			cable + "Piet Lund thanked Karl Holm and spoke of promises he has received from Jan Berg. Lund said that it was late. I gather that he has discussed it with Emil Weiss. He said that it was early.\n\nHalden\n",
			[]string{"Piet Lund informed Karl Holm"}, []string{"Piet Lund informed Jan Berg", "Piet Lund informed Emil Weiss"},
		},
		"what is only taken up": {
			cable + "I saw Otto Brandt. It is clear from what Emil Weiss said that my plan is good. I spelled out consequences to US–Norwegian relations of refusal. Nor do I wish to suggest that we leave.\n\nHalden\n",
			nil, []string{"Emil Weiss informed Halden", "Halden informed United States", "Halden informed Norway", "Halden proposed-to Department of State"},
		},
		"whose words a marked text gives is not who signs the telegram": {
			cable + "1. Following is translation of a statement on arms that Otto Brandt left with me.\n\n2. Begin text: We have told the American side that it is late. I asked Emil Weiss to come. End text.\n\n3. I told Brandt that it was early.\n\nHalden\n",
			[]string{"Halden informed Otto Brandt"}, []string{"Halden informed American side", "Halden asked Emil Weiss"},
		},
		"who speaks at a table of many": {
			"Memorandum of Conversation\n\nWashington, October 1, 1963\n\nPARTICIPANTS\n\nMr. Brandt\nMr. Halden\nMr. Weiss\nMr. Stern\nMr. Lund\n\nMr. Halden said that the harbour was small. Mr. Weiss said that it was large.\n",
			nil, []string{"Weiss informed Halden"},
		},
		"who speaks at a table of three": {
			"Memorandum of Conversation\n\nWashington, October 1, 1963\n\nPARTICIPANTS\n\nMr. Brandt\nMr. Halden\nMr. Weiss\n\nMr. Halden said that the harbour was small. Mr. Weiss said that it was large. Mr. Brandt and Mr. Weiss said that it was late.\n",
			[]string{"Weiss informed Halden"}, []string{"Brandt informed Weiss"},
		},
		"on what letter somebody worked": {
			cable + "I saw Otto Brandt. He worked on the draft of a letter from Emil Weiss to Hugo Stern outlining the plan.\n\nHalden\n",
			nil, []string{"Otto Brandt informed Hugo Stern"},
		},
		"what one says of a thing in passing": {
			cable + "I saw Otto Brandt. Our friends do not believe in the rule which we assert is at stake. I said that it was late.\n\nHalden\n",
			[]string{"Halden informed Otto Brandt"}, []string{"Halden informed Department of State", "Embassy in Norway informed Department of State"},
		},
		"a record that is made clear says nothing": {
			"Telegram From the Department of State to the Embassy in Norway\n\nWashington, March 14, 1958.\n\nWe may shortly wish to make clear record of those talks.\n\nHalden\n",
			nil, []string{"Halden informed Embassy in Norway"},
		},
		"who only told that another had come to see him": {
			cable + "I saw Otto Brandt this morning. The latter said that Emil Weiss had come to see Brandt last night. Brandt said that he was tired.\n\nHalden\n",
			[]string{"Otto Brandt informed Halden"}, []string{"Otto Brandt informed Emil Weiss"},
		},
		"a clause in brackets says nothing of what goes on behind it": {
			cable + "Otto Brandt handed me letter from Emil Weiss (which I am sending by pouch), stating that it was late.\n\nHalden\n",
			[]string{"Otto Brandt informed Halden"}, []string{"Halden informed Department of State", "Embassy in Norway informed Department of State"},
		},
	})
}
