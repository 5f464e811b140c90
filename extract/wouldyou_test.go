package extract

import "testing"

// TestLettersAsk reads what a letter asks its reader to do by a question, and whom it calls "Mr".
func TestLettersAsk(t *testing.T) {
	readAll(t, map[string]passage{
		"nobody has done what a question asks": {
			"Dear Anna,\n\nCould you inform Mr Stein that I am ill? Would you tell Mr Lund? Can you thank Mr Holm? Did you thank Mr Brandt?\n\nKind regards,\nClara\n",
			[]string{"Anna (requested) informed Stein", "Anna (requested) informed Lund", "Anna (requested) thanked Holm", "Anna (hypothetical) thanked Brandt"},
			[]string{"Anna informed Stein", "Anna informed Lund", "Anna thanked Holm"},
		},
		"who bears a woman's name is not Mr": {
			"Dear Anna,\n\nI have met Mr Tamm. I hear that Liina Tamm owns Redstone Ltd.\n\nKind regards,\nClara\n",
			[]string{"Clara met Tamm|Tamm met Clara"}, []string{"Clara met Liina Tamm|Liina Tamm met Clara"},
		},
	})
}
