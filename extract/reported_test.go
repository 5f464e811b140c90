package extract

import "testing"

// TestWhoHearsReportedWords gives to whom words go that a telegram or a record reports, and to whom they do not. All of it is invented.
func TestWhoHearsReportedWords(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway to the Department of State\n\nOslo, August 25, 1961, 7 p.m.\n\n277. "
	const record = "Memorandum of Conversation\n\nWashington, May 13, 1961.\n\nPARTICIPANTS\n\nMinister Karl Lund\n\nSecretary Hill\n\n"
	readAll(t, map[string]passage{
		"a number of an article is not the author": {
			"Telegram From the Mission in Geneva to the Department of State\n\nGeneva, December 15, 1967, 1523Z.\n\n2078. Subject: Meeting on wool.\n\n1. Berg said that, as with Articles I and II, our draft was good. Lund wondered whether it was.\n\nAnderson\n",
			nil, []string{"Berg informed Anderson"},
		},
		"whom two have spoken with together": {
			cable + "Subject: Talks on wool.\n\n1. Brekke and Hansen discussed briefly with Lund the price of wool. Lund said he was not informed.\n\n2. Brekke said it was too dear. Hansen pointed out that it was poor.\n\nAnderson\n",
			[]string{"Hansen informed Lund"}, []string{"Hansen informed Brekke"},
		},
		"what somebody has ever said": {
			cable + "1. I saw Lund this morning. There is nothing Brekke has ever said that could be read so. I said I had found no such words.\n\nAnderson\n",
			nil, []string{"Anderson informed Brekke"},
		},
		"what is said at any time": {
			"Memorandum From the Special Assistant (Anderson) to Secretary of State Hill\n\nWashington, May 13, 1961.\n\nWe should be patient. But neither in what we say nor in what we do should we press them.\n\nAnderson\n",
			nil, []string{"Anderson informed Hill"},
		},
		"to whom one goes to say it": {
			record + "Lund: What if it fails?\n\nHill: In that case I can go to the Security Council and say that we worked hard.\n",
			nil, []string{"Hill informed Karl Lund"},
		},
		"who alone was told": {
			record + "Lund said that he had not told anyone except Otto Brandt.\n",
			nil, []string{"Karl Lund informed Otto Brandt"},
		},
		"who was there beside him does not do what he does": {
			cable + "1. Lund summoned me today. Lund was tense. With him were Minister Brekke and Director Berg. He asked me whether it was late.\n\nAnderson\n",
			[]string{"Lund asked Anderson"}, []string{"Berg asked Anderson", "Brekke asked Anderson"},
		},
		"who says what another did goes on": {
			cable + "1. I called on Lund. Lund received me at once. Berg agreed with the plan, he said, but the task would not be easy. He told me that it was late.\n\nAnderson\n",
			nil, []string{"Berg informed Anderson"},
		},
		"whom one asks whether he would": {
			cable + "1. Brekke told me that he had asked Karl Lund if while in Bergen in the course of his visit he would call on Otto Brandt.\n\nAnderson\n",
			[]string{"Karl Lund (planned) met Otto Brandt"}, []string{"Brekke met Otto Brandt", "Brekke (planned) met Otto Brandt"},
		},
		"who is put in between": {
			"Telegram From the Department of State to the Embassy in Norway\n\nWashington, August 25, 1961, 7 p.m.\n\n277. In your discussion with Karl Lund (in which you may include Otto Brandt) make clear that we are seeking his reaction.\n\nHill\n",
			nil, []string{"Hill asked Otto Brandt"},
		},
		"what one would propose then": {
			cable + "1. We would first tell the Danes so. Should they refuse, we would then propose that they wait.\n\nAnderson\n",
			nil, []string{"Anderson proposed-to Department of State"},
		},
		"what one has stressed over and over": {
			"Letter From Colonel Anderson to General Hill\n\nOslo, May 13, 1961.\n\nDear General Hill: Karl Lund told me so. The time for training which I emphasized over and over again during my fight has been forgotten by you.\n\nAnderson\n",
			nil, []string{"Anderson informed Karl Lund"},
		},
		"what the reader has said, and what the author has only noticed": {
			"Memorandum From the Special Assistant (Anderson) to Secretary of State Hill\n\nWashington, May 13, 1961.\n\nYou have already answered this point. I notice that Karl Lund proposed that the harvest be counted. I regret the delay.\n\nAnderson\n",
			nil, []string{"Hill informed Anderson", "Karl Lund proposed-to Anderson"},
		},
		"sides under their own heads": {
			"Memorandum of Conversation\n\nWashington, November 4, 1968.\n\nPARTICIPANTS\n\nDanish Side\nAmbassador Karl Lund\nGeneral Otto Brandt\nUnited States Side\nAssistant Secretary Paul Hill\nMr. Ronald Berg\n\nAmbassador Lund said that the harvest was poor. Mr. Hill said that it was late.\n",
			[]string{"Karl Lund met Paul Hill"}, []string{"Karl Lund informed Otto Brandt", "Karl Lund met Otto Brandt", "Otto Brandt met Karl Lund"},
		},
		"one alone who was there with him is told of next": {
			"Letter From Anna Hill to Maria Berg\n\nOslo, May 13, 1961.\n\nDear Maria: Karl Lund called. With him was a young man, Otto Brandt. He thanked Paul Weiss.\n\nAnna Hill\n",
			nil, []string{"Karl Lund thanked Paul Weiss"},
		},
		"what a journal tells of a meeting of others some days before": {
			"Journal of Soviet Ambassador A.M. Orlov for May 1956\n\n5 May\n\nI visited Consul Hansen. On 2 May Premier Dobrin received Minister Marek at the palace; Kolev and Brekke took part. Dobrin said that the harvest was poor.\n",
			[]string{"Dobrin informed Marek"}, []string{"Dobrin informed A.M. Orlov"},
		},
	})
}
