package extract

import "testing"

// TestWhoIsAnswered reads to whom somebody speaks at a table of several: whom he answers, and who sits across.
func TestWhoIsAnswered(t *testing.T) {
	const head = "Memorandum of Conversation\n\nOslo, October 1, 1963\n\nSUBJECT\n\nHarbour\n\nPARTICIPANTS\n\n"
	const table = head + "United States\nMr. Brandt\nMr. Halden\nPoland\nMr. Weiss\nMr. Stern\n\n"
	readAll(t, map[string]passage{
		"who introduces his own man": {
			table + "Mr. Brandt introduced Mr. Halden. Mr. Weiss asked whether it was late.\n\nMr. Halden said yes.\n",
			[]string{"Halden informed Weiss"}, []string{"Halden informed Brandt"},
		},
		"to whom he spoke before others did": {
			table + "Mr. Brandt told Mr. Stern that it was late. Mr. Weiss said that he was tired. Mr. Brandt said that he was tired, too.\n\nMr. Weiss replied that he knew it.\n",
			[]string{"Brandt informed Weiss", "Brandt informed Stern", "Weiss informed Brandt"}, nil,
		},
		"two who agree with the other side": {
			table + "Mr. Weiss and Mr. Stern agreed that it was late. Neither Mr. Brandt nor Mr. Weiss could agree to wait. Mr. Halden and Mr. Stern agreed to meet again.\n",
			[]string{"Halden agreed-with Stern"}, []string{"Weiss agreed-with Stern", "Brandt agreed-with Weiss", "Brandt (negated) agreed-with Weiss"},
		},
		"a question from one of them": {
			table + "Mr. Stern asked about the ice. Mr. Weiss said that it was thin. Responding to a question from Mr. Stern, Mr. Halden pointed out that it would break.\n",
			[]string{"Halden informed Stern"}, []string{"Halden informed Weiss"},
		},
		"an answer to somebody by his office": {
			"Memorandum of Discussion at the Meeting of the Council, Oslo, May 10, 1957\n\nOslo, May 10, 1957.\n\nDr. Weiss asked Mr. Halden about the ice. In replying to the President, Mr. Halden pointed out that it was thin.\n",
			[]string{"Weiss asked Halden"}, []string{"Halden informed Weiss"},
		},
		"who is only on the list": {
			head + "The Prime Minister\nMr. Emil Weiss, Polish Ambassador\nMr. Hugo Stern, Polish Foreign Minister\nMr. Karl Lund, Director, Harbours\nMr. Otto Halden, Harbours\n\nMr. Lund said that it was late. Mr. Stern said that it was early.\n",
			[]string{"Karl Lund informed Hugo Stern"}, []string{"Karl Lund informed Emil Weiss"},
		},
		"who comes from the land that ends his line": {
			head + "The President\nEmil Weiss, Vice Chairman of the National Council of Poland\nHugo Stern, Polish Ambassador to the United States\nKarl Lund, Senior Staff Member\n\nMr. Weiss thanked Mr. Lund. Mr. Lund said that it was late. Mr. Stern smiled.\n\nMr. Weiss said that it was early.\n",
			[]string{"Karl Lund informed Emil Weiss", "Emil Weiss informed Karl Lund"}, []string{"Emil Weiss informed Hugo Stern"},
		},
		"a question in the same sentence": {
			table + "Mr. Stern said that the ice was thin. Mr. Weiss then asked why the harbour was closed, and Mr. Brandt replied that it was frozen.\n",
			[]string{"Weiss asked Brandt", "Brandt informed Weiss"}, []string{"Brandt informed Stern", "Stern asked Brandt"},
		},
		"a remark in the same sentence": {
			table + "Mr. Stern asked about the ice. Mr. Halden observed that it was thin and Mr. Weiss replied that it would hold.\n",
			[]string{"Weiss informed Halden"}, []string{"Weiss informed Stern"},
		},
		"what somebody had replied another time": {
			table + "Mr. Weiss said that the ice was thin. Mr. Brandt had replied that it would hold.\n",
			nil, []string{"Brandt informed Weiss"},
		},
	})
}

// TestWhatIsAskedWithoutThat reads what a reader is asked to do in a clause without "that": it is not done.
func TestWhatIsAskedWithoutThat(t *testing.T) {
	const order = "Telegram From the Department of State to the Embassy in Norway\n\nWashington, March 14, 1958.\n\n"
	readAll(t, map[string]passage{
		"request you": {
			order + "304. Request you convey the following urgently to Otto Brandt. Recommend you inform Emil Weiss accordingly. We suggest you tell Hugo Stern.\n\nDulles\n",
			[]string{"Embassy in Norway (requested) informed Otto Brandt", "Embassy in Norway (requested) informed Emil Weiss", "Embassy in Norway (requested) informed Hugo Stern"},
			[]string{"Embassy in Norway informed Otto Brandt", "Embassy in Norway asked Otto Brandt", "Embassy in Norway informed Emil Weiss", "Embassy in Norway informed Hugo Stern"},
		},
		"what would be added to what was said": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, March 14, 1958.\n\nI saw Otto Brandt. I told Brandt that I saw no purpose in it. I would merely point out that the harbour was small.\n\nI would recommend that we wait.\n\nHalden\n",
			[]string{"Halden informed Otto Brandt", "Halden proposed-to Department of State"}, []string{"Halden informed Department of State"},
		},
		"what somebody's request is": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, March 14, 1958.\n\nHe conveyed the request of Emil Weiss that we inform Hugo Stern of it. The fact that we inform Karl Lund is known.\n\nHalden\n",
			[]string{"Halden (requested) informed Hugo Stern", "Halden informed Karl Lund"}, []string{"Halden informed Hugo Stern"},
		},
		"what we are asking of others": {
			order + "We are requesting appropriations for next year. We are asking your opinion.\n\nDulles\n",
			nil, []string{"Department of State asked Embassy in Norway"},
		},
		"the request that somebody made": {
			order + "The request you made to Otto Brandt was refused.\n\nDulles\n",
			[]string{"Embassy in Norway asked Otto Brandt"}, nil,
		},
		"behind a quotation the next paragraph is the author's own": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, March 14, 1958.\n\n1. I told Otto Brandt what Emil Weiss had said. Weiss had added: “We hope you will convey this to your friends.”\n\nI then left.\n\n2. Brandt and Hugo Stern said that it was late.\n\nHalden\n",
			nil, []string{"Otto Brandt informed Emil Weiss", "Hugo Stern informed Emil Weiss"},
		},
	})
}

// TestWhoSpeaksInAQuotedRecord reads a record that is quoted: the one named before it does not speak in it; and who says
// what stands in a letter that somebody received.
func TestWhoSpeaksInAQuotedRecord(t *testing.T) {
	readAll(t, map[string]passage{
		"a record in an editor's note": {
			"Editorial Note\n\nDuring a conversation between Otto Brandt and Emil Weiss in Oslo on October 26, 1970, Brandt expressed his thanks:\n\n“Mr. Weiss remarked that the harbour was small. He added that he had just received a message from Hugo Stern, thanking him for his help. He said that it was late.\n\n“Mr. Brandt replied that it was early.”\n",
			[]string{"Hugo Stern (reported) thanked Emil Weiss"}, []string{"Emil Weiss (reported) informed Hugo Stern", "Emil Weiss (reported) thanked Hugo Stern", "Brandt (reported) informed Hugo Stern"},
		},
		"who writes what somebody received": {
			"Report\n\nAnna Weber received a message from Karl Lund, thanking her for the harvest. Otto Brandt received a letter asking Hugo Stern for help. Nils Dahl received Ole Vik after informing Jan Berg of it.\n",
			[]string{"Karl Lund thanked Anna Weber", "Nils Dahl informed Jan Berg"}, []string{"Otto Brandt asked Hugo Stern"},
		},
	})
}
