package extract

import "testing"

// A people acts as its state in whatever place of the sentence it stands, in a document that names
// the state, too, and in one that does not.
func TestPeoplesAct(t *testing.T) {
	passages := map[string]passage{}
	for text, want := range map[string]string{
		"Anna Weber informed the Danes that the meeting was off.":         "Anna Weber informed Denmark",
		"The Swedes told Anna Weber that they would come.":                "Sweden informed Anna Weber",
		"Norway supported the French in the matter.":                      "Norway supports France",
		"Norway asked the Swiss and Swedes to send a commission.":         "Norway asked Sweden",
		"The proposal of the Turks was rejected by the Greeks.":           "Greece opposes Turkey",
		"Great Britain refused. Anna Weber informed the British of this.": "Anna Weber informed Great Britain",
		"Danish officials told Anna Weber that they would come.":          "Denmark informed Anna Weber",
		"Anna Weber informed the Danish authorities of this.":             "Anna Weber informed Denmark",
		"The South Korean authorities rejected Anna Weber's plan.":        "South Korea opposes Anna Weber",
		"Senior Danish and Swedish officials agreed to come.":             "Denmark agreed-with Sweden",
	} {
		passages[text] = passage{"Report\n\nOslo, 3 May 1961\n\nThe talks were long. " + text + "\n", []string{want}, nil}
	}
	for text, want := range map[string]string{
		"Norway rejected a Danish ultimatum. Denmark was angry.":                           "Norway opposes Denmark",
		"Denmark was angry. Anna Weber agreed with the Danish proposal.":                   "Anna Weber agreed-with Denmark",
		"Denmark was angry. Anna Weber told Danish officials that it was late.":            "Anna Weber informed Denmark",
		"South Korea was angry. Norway asked the South Korean authorities for help.":       "Norway asked South Korea",
		"Denmark was angry. Anna Weber told Danish officials, including Karl Lund, of it.": "Anna Weber informed Karl Lund",
		"Anna Weber reported to Danish officials, particularly to Karl Lund, of it.":       "Anna Weber informed Karl Lund",
	} {
		passages[text] = passage{"Report\n\nOslo, 3 May 1961\n\nThe talks were long. " + text + "\n", []string{want}, nil}
	}
	passages["a paper of a state is handed to somebody else"] = passage{"Report\n\nOslo, 3 May 1961\n\nDenmark was angry. Anna Weber delivered the Danish reply at noon.\n", nil, []string{"Anna Weber informed Denmark"}}
	passages["some of the officials of a state"] = passage{"Report\n\nOslo, 3 May 1961\n\nTwo Danish officials informed Anna Weber of it. Former Danish leaders informed Karl Lund.\n", nil, []string{"Denmark informed Anna Weber", "Denmark informed Karl Lund"}}
	passages["some of a people"] = passage{"Report\n\nOslo, 3 May 1961\n\nAnna Weber informed two Danes. Norway asked the Swedes in Oslo to help.\n", nil, []string{"Anna Weber informed Denmark", "Norway asked Sweden"}}
	readAll(t, passages)
}

// Whom "they", "his government" and the "I" of an unsigned telegram are.
func TestStatesByPronoun(t *testing.T) {
	readAll(t, map[string]passage{
		"they are the people of whom the sentence before tells": {
			"Report\n\nOslo, 3 May 1961\n\nThe Danes refused. They informed Anna Weber that it was late.\n",
			[]string{"Denmark informed Anna Weber"}, nil,
		},
		"they are those of whom the main clause tells": {
			"Report\n\nOslo, 3 May 1961\n\nThe Danes said that they supported Norway.\n",
			[]string{"Denmark supports Norway"}, nil,
		},
		"two peoples can be meant": {
			"Report\n\nOslo, 3 May 1961\n\nThe Danes refused and the Swedes left. They informed Anna Weber that it was late.\n",
			nil, []string{"Denmark informed Anna Weber", "Sweden informed Anna Weber"},
		},
		"a government is that of the envoy": {
			"Report\n\nOslo, 3 May 1961\n\nDenmark was angry. The Danish Ambassador, Karl Lund, said that he would inform his government of it.\n",
			[]string{"Karl Lund (planned) informed Denmark by Karl Lund"}, nil,
		},
		"who welcomes somebody and thanks him": {
			"Report\n\nOslo, 3 May 1961\n\nAnders Holm welcomed Karl Lund and thanked him for the letter.\n",
			[]string{"Anders Holm thanked Karl Lund"}, nil,
		},
		"a seat of government is the state where it does something": {
			"Report\n\nOslo, 3 May 1961\n\nDenmark was angry. Copenhagen informed Anna Weber that it was late. Karl Lund travelled to Copenhagen.\n",
			[]string{"Denmark informed Anna Weber", "Karl Lund visited Copenhagen"}, nil,
		},
		"but not in a telegram, where it may be the embassy": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 3, 1961\n\nDenmark was angry. Copenhagen informed Anna Weber that it was late.\n",
			nil, []string{"Denmark informed Anna Weber"},
		},
		"an unsigned telegram speaks for its office": {
			"Telegram From the Embassy in Denmark to the Department of State\n\nCopenhagen, May 3, 1961\n\nKarl Lund told me that it was late. I informed Anders Holm of this.\n",
			[]string{"Karl Lund informed Embassy in Denmark", "Embassy in Denmark informed Anders Holm"}, nil,
		},
	})
}
