package extract

import "testing"

// TestWhatIsSaidByWriting gives what the author says by writing to his reader, and what he tells that he said to
// whom he said it, in invented telegrams.
func TestWhatIsSaidByWriting(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n1. I called on Foreign Minister Karl Lund yesterday. "
	readAll(t, map[string]passage{
		"what is recommended in the telegram": {
			cable + "Lund said that the harvest was poor.\n\n2. I recommend that the grain be sent.\n\nAnderson\n",
			[]string{"Anderson proposed-to Department of State"}, []string{"Anderson proposed-to Karl Lund"},
		},
		"what was recommended in the talk": {
			cable + "Lund said that the harvest was poor. I suggested that the grain be sent.\n\nAnderson\n",
			[]string{"Anderson proposed-to Karl Lund"}, []string{"Anderson proposed-to Department of State"},
		},
		"a participle tells of the time of its verb": {
			cable + "Lund said that the harvest was poor. I replied at length, stressing that grain was dear.\n\nAnderson\n",
			[]string{"Anderson informed Karl Lund"}, []string{"Anderson informed Department of State"},
		},
		"the telegram that says what to say is not his own": {
			cable + "Lund read a lengthy statement. I responded with material showing that wool was dear as set forth reference telegram.\n\nAnderson\n",
			nil, []string{"Anderson informed Department of State"},
		},
		"the subject of what is promised is nobody to whom it is": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, August 25, 1961, 7 p.m.\n\n277. Brekke and I saw Minister Lund yesterday. Lund said that the harvest was poor. We promised we would see what could be done.\n\nAnderson\n",
			nil, []string{"Anderson promised Brekke"},
		},
		"what a speaker will say he will say elsewhere": {
			"Minutes of Conversation between Dobrin and Marek\n\n5 May 1956\n\nDobrin: I am going to Oslo. There I will stress that the harvest was poor.\n\nMarek: You know our harvest. I would say that it was poor, too.\n",
			[]string{"Marek (reported) informed Dobrin|Marek informed Dobrin"}, []string{"Dobrin (planned) informed Marek"},
		},
		"an infinitive, too": {
			cable + "Lund said that the harvest was poor.\n\n2. I took the occasion to stress that grain was dear.\n\nAnderson\n",
			[]string{"Anderson informed Karl Lund"}, []string{"Anderson informed Department of State"},
		},
		"of others in another turn of a dialogue": {
			"Minutes of Conversation between Dobrin and Marek\n\n5 May 1956\n\nDobrin: I told Karl Lund about the grain.\n\nMarek: You know our harvest.\n\nDobrin: I thank you for the grain. I propose that we wait.\n\nMarek: It was a bad year.\n\nDobrin: And here.\n",
			[]string{"Dobrin informed Karl Lund", "Dobrin proposed-to Marek"}, []string{"Dobrin proposed-to Karl Lund"},
		},
	})
}

// TestSaidInBetween gives who says what "he said" is put into: none of those of whom the words are, in an invented diary.
func TestSaidInBetween(t *testing.T) {
	const diary = "Diary Entry by the Ambassador to Norway (Anderson)\n\nOslo, September 30, 1959.\n\nThe Minister asked me to come and see him. Lund told me that the harvest was poor. He observed that wool was dear.\n\n"
	readAll(t, map[string]passage{
		"behind a condition": {diary + "Were Berg alive, he observed, Brandt would never have been invited.\n", []string{"Lund informed Anderson"}, []string{"Berg informed Anderson"}},
		"behind a subject":   {diary + "Berg would soon, he added, grow tired of it.\n", nil, []string{"Berg informed Anderson"}},
		"behind all of them": {diary + "Berg called on me.\n\nBrandt had been ill but would go home on Monday, he added.\n", []string{"Brandt informed Anderson"}, []string{"Berg informed Anderson"}},
		"his own words":      {diary + "Berg said that Brandt was ill and would, he added, go home.\n", []string{"Berg informed Anderson"}, nil},
	})
}

// TestWhoIsNotMeant reads sentences in which the one named last is not the one who speaks, is told or is asked.
func TestWhoIsNotMeant(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n1. I called on Foreign Minister Karl Lund yesterday. "
	readAll(t, map[string]passage{
		"who told an official of mine did not tell me": {
			"From the diary of K. Lund\n\nRecord of a conversation with Foreign Minister A. Weber, 2 May 1960\n\nI visited Weber at the ministry. Hugo Brandt told my Vice-Consul, Mr. Jan Vos, that the soldiers would come.\n",
			[]string{"Hugo Brandt informed Jan Vos"}, []string{"Hugo Brandt informed K. Lund", "Weber informed K. Lund"},
		},
		"whose kin somebody is, as his sentence opens, is not its subject": {
			"Report\n\nKarl Lund is of another stamp. A grandson of Hugo Brandt, the last king of the Lapps, he was born in Oslo in 1925.\n",
			[]string{"Karl Lund born-in Oslo"}, []string{"Hugo Brandt born-in Oslo"},
		},
		"who is named in the participle that opens a sentence is not its subject": {
			"From the diary of K. Lund\n\nRecord of a conversation with Foreign Minister A. Weber, 2 May 1960\n\nI visited Weber at the ministry. Weber said that the talks would be held in June. Passing to the stay of Hugo Brandt in Rome, he related that the hosts had been cold.\n",
			nil, []string{"Hugo Brandt informed K. Lund"},
		},
		"nor whom he was asked by": {
			cable + "Lund said that the harvest was poor. Asked by Hugo Brandt about grain, he said that it was dear.\n\nAnderson\n",
			nil, []string{"Hugo Brandt informed Anderson"},
		},
		"who is named in what he says whom nobody knows does not go on": {
			cable + "Lund said that Berg was ill and that Brandt was well. He said that he would like the Embassy to speak of it with Hugo Brandt. He stressed that it was late.\n\nAnderson\n",
			nil, []string{"Hugo Brandt informed Anderson"},
		},
		"the press is told, not the author": {
			cable + "Lund said that the harvest was poor. Brandt told newsmen that grain was dear. We would tell the Danes that it was late.\n\nAnderson\n",
			nil, []string{"Brandt informed Anderson", "Anderson informed Department of State"},
		},
		"what something would do is an opinion": {
			cable + "Lund said that the harvest was poor. I suggested that a ban would hurt the harbours. Lund suggested that the Danes may wait.\n\nAnderson\n",
			nil, []string{"Anderson proposed-to Karl Lund", "Karl Lund proposed-to Anderson"},
		},
		"who denies a rumour did not do it": {
			"Report\n\nRumours that the leader Karl Lund had been shot were denied by Otto Weber.\n",
			nil, []string{"Otto Weber killed Karl Lund"},
		},
		"the agent of two passives": {
			"Report\n\nKarl Lund was arrested and shot by Otto Weber.\n",
			[]string{"Otto Weber killed Karl Lund"}, nil,
		},
		"somebody's first meeting is his": {
			"Letter from Otto Weber to Karl Lund\n\nOslo, 3 May 1960\n\nDear Karl: We received a long cable from Hugo Brandt reporting on his first meeting with Jens Berg.\n\nOtto Weber\n",
			[]string{"Hugo Brandt wrote-to Otto Weber"}, []string{"Otto Weber met Jens Berg", "Jens Berg met Otto Weber"},
		},
		"a meeting of a group is not asked of the group": {
			cable + "The Danes have requested a Harbour Group Meeting for this afternoon.\n\nAnderson\n",
			nil, []string{"Denmark asked Harbour Group"},
		},
		"what one would do is a proposal": {
			cable + "Lund said that the harvest was poor. I suggested that we might wait. Lund suggested that it would be best to sell the grain.\n\nAnderson\n",
			[]string{"Anderson proposed-to Karl Lund", "Karl Lund proposed-to Anderson"}, nil,
		},
	})
}

// TestWhatWasSaidBefore gives no hearer to what the author of a telegram says that he has said, and takes the "us" of
// an official for his whole side where a state tells it something.
func TestWhatWasSaidBefore(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n"
	const memo = "Memorandum From the Special Assistant (Anderson) to Secretary of State Hill\n\nWashington, May 13, 1961.\n\n"
	readAll(t, map[string]passage{
		"in a telegram":         {cable + "1. We have stressed that the grain is dear. I regret the delay.\n\nAnderson\n", nil, []string{"Anderson informed Department of State"}},
		"above in the telegram": {cable + "1. I have stressed above that the grain is dear.\n\nAnderson\n", []string{"Anderson informed Department of State"}, nil},
		"what a state tells us": {memo + "I cannot confirm what Norway is telling us. Karl Lund told us that the harvest was poor.\n\nAnderson\n",
			[]string{"Karl Lund informed Anderson"}, []string{"Norway informed Anderson"}},
	})
}
