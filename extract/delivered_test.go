package extract

import "testing"

// TestWordsOfAnotherOccasion gives what a telegram has others hand on, and what it tells word by word, to whom it was
// written or said, and not to the reader of the telegram, in invented texts.
func TestWordsOfAnotherOccasion(t *testing.T) {
	const to = "Telegram From the Department of State to the Embassy in Norway\n\nWashington, May 13, 1961, 7 p.m.\n\n"
	const from = "Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n"
	readAll(t, map[string]passage{
		"a message from who signs": {
			to + "2848. Please deliver following personal message from me to Foreign Minister Karl Lund:\n\nBegin text: I thank you for the grain. I propose that we meet soon.\n\nI hope that you will agree. End text.\n\nPlease report any reaction.\n\nWeber\n",
			[]string{"Weber thanked Karl Lund", "Weber proposed-to Karl Lund"}, []string{"Weber thanked Embassy in Norway", "Weber proposed-to Embassy in Norway"},
		},
		"a message of another": {
			to + "2848. Please convey following message to Foreign Minister Karl Lund from Senator Otto Berg:\n\nI thank you for the grain.\n\nWeber\n",
			[]string{"Otto Berg thanked Karl Lund"}, []string{"Weber thanked Embassy in Norway", "Weber thanked Karl Lund"},
		},
		"what is numbered behind it is for the embassy": {
			to + "1. Please deliver following message from Senator Otto Berg to Foreign Minister Karl Lund:\n\nI thank you for the grain.\n\n2. I ask you to report any reaction.\n\nWeber\n",
			[]string{"Otto Berg thanked Karl Lund", "Weber asked Embassy in Norway"}, []string{"Otto Berg asked Karl Lund"},
		},
		"a message of nobody who is named": {
			to + "1. Following is text of letter to Foreign Minister Karl Lund. Begin text: I thank you for the grain. End text.\n\nWeber\n",
			nil, []string{"Weber thanked Embassy in Norway", "Weber thanked Karl Lund"},
		},
		"a letter that goes on behind its greeting": {
			to + "1. The following letter from President Karl Weber should be presented to Prime Minister Otto Lund at once.\n\n2. Dear Mr. Prime Minister: I thank you for the grain.\n\n3. I ask you to report any reaction.\n\nHerter\n",
			[]string{"Karl Weber thanked Otto Lund", "Herter asked Embassy in Norway"}, []string{"Herter thanked Embassy in Norway", "Karl Weber thanked Embassy in Norway"},
		},
		"who wires his own letter": {
			to + "2848. For the Ambassador.\n\nDear Otto: I thank you for the grain.\n\nHerter\n",
			[]string{"Herter thanked Embassy in Norway|Department of State thanked Embassy in Norway"}, nil,
		},
		"a letter to an excellency": {
			from + "The following letter was delivered to me this morning.\n\nYour Excellency,\n\nI thank you for the grain.\n\nBerg\n",
			nil, []string{"Berg thanked Department of State"},
		},
		"a paragraph for another house": {
			to + "1. You should inform Foreign Minister Karl Lund of the plan.\n\n2. For Stockholm: You should inform Otto Berg of the plan.\n\n3. You should inform Emil Weiss of it.\n\nHerter\n",
			[]string{"Embassy in Norway (requested) informed Karl Lund", "Embassy in Norway (requested) informed Emil Weiss"}, []string{"Embassy in Norway (requested) informed Otto Berg"},
		},
		"paragraphs for other houses below their names": {
			to + "2848. You should inform Foreign Minister Karl Lund of the plan.\n\nFor Stockholm and London\n\nYou should inform Otto Berg of the plan.\n\nFor Embassy Bonn:\n\nYou should inform Emil Weiss of it.\n\nHerter\n",
			[]string{"Embassy in Norway (requested) informed Karl Lund"}, []string{"Embassy in Norway (requested) informed Otto Berg", "Embassy in Norway (requested) informed Emil Weiss"},
		},
		"words behind a colon": {
			from + "Lund opened discussion as follows: I have read your paper. I ask you to withdraw it.\n\nI replied: I assure you that we will not make war. I propose that you study our paper.\n\nLund said that it was late.\n\nWeber\n",
			[]string{"Lund asked Weber", "Weber promised Lund", "Weber proposed-to Lund"}, []string{"Lund asked Department of State", "Weber promised Department of State", "Weber proposed-to Department of State"},
		},
		"what is told behind a colon": {
			from + "Lund gave two reasons: the harvest was poor and he was ill.\n\nI asked Lund to wait.\n\nWeber\n",
			[]string{"Weber asked Lund"}, nil,
		},
	})
}

// TestDeliveredTextEndsInAName reads messages whose last name runs on into the mark of their end.
func TestDeliveredTextEndsInAName(t *testing.T) {
	passages := map[string]passage{}
	for _, end := range []string{"UNQUOTE", "End text", "END TEXT", "End message"} {
		passages[end] = passage{
			"Telegram From the Department of State to the Embassy in Norway\n\nWashington, May 3, 1960, 7 p.m.\n\n2848. Please deliver following message from President Karl Weber to Prime Minister Otto Lund:\n\nBegin text: I thank you for your letter.\n\nKARL WEBER " + end + "\n\nHerter\n",
			[]string{"Karl Weber wrote-to Otto Lund"}, nil,
		}
	}
	readAll(t, passages)
}
