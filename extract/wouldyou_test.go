package extract

import "testing"

// TestLettersAsk reads what a letter asks its reader to do by a question or a hope, and whom it calls "Mr".
func TestLettersAsk(t *testing.T) {
	readAll(t, map[string]passage{
		"nobody has done what a question asks": {
			"Dear Anna,\n\nCould you inform Mr Stein that I am ill? Would you tell Mr Lund? Can you thank Mr Holm? Did you thank Mr Brandt?\n\nKind regards,\nClara\n",
			[]string{"Anna (requested) informed Stein", "Anna (requested) informed Lund", "Anna (requested) thanked Holm", "Anna (hypothetical) thanked Brandt"},
			[]string{"Anna informed Stein", "Anna informed Lund", "Anna thanked Holm"},
		},
		"what a writer hopes his reader will do": {
			"Dear Anna,\n\nI would like you to inform Mr Stein. I trust that you will thank Mr Holm. I hope Hugo Brandt will inform Mr Lund. Hoping to meet Mr Weiss, he telephoned.\n\nKind regards,\nClara\n",
			[]string{"Anna (requested) informed Stein", "Anna (requested) thanked Holm", "Hugo Brandt (planned) informed Lund"}, []string{"Anna (planned) informed Stein", "Anna informed Stein"},
		},
		"who was asked to plead has not pleaded yet": {
			"Dear Anna,\n\nHugo Brandt asked me to plead with Mr Stein. Mr Lund asked me to appeal to Mr Holm. Mr Tamm asked me to thank you.\n\nKind regards,\nClara\n",
			[]string{"Clara (requested) asked Stein", "Clara (requested) asked Holm", "Clara thanked Anna"},
			[]string{"Clara asked Stein", "Clara asked Holm"},
		},
		"who bears a woman's name is not Mr": {
			"Dear Anna,\n\nI have met Mr Tamm. I hear that Liina Tamm owns Redstone Ltd.\n\nKind regards,\nClara\n",
			[]string{"Clara met Tamm|Tamm met Clara"}, []string{"Clara met Liina Tamm|Liina Tamm met Clara"},
		},
	})
}
