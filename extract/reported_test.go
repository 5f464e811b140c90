package extract

import "testing"

// TestWhoHearsReportedWords gives to whom words go that a telegram or a record reports, and to whom they do not. All of it is invented.
func TestWhoHearsReportedWords(t *testing.T) {
	readAll(t, map[string]passage{
		"a number of an article is not the author": {
			"Telegram From the Mission in Geneva to the Department of State\n\nGeneva, December 15, 1967, 1523Z.\n\n2078. Subject: Meeting on wool.\n\n1. Berg said that, as with Articles I and II, our draft was good. Lund wondered whether it was.\n\nAnderson\n",
			nil, []string{"Berg informed Anderson"},
		},
	})
}
