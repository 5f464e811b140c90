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
	})
}
