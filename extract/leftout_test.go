package extract

import "testing"

// TestTelegramsGoOn reads invented telegrams that leave out who goes on telling.
func TestTelegramsGoOn(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n1. I called on Foreign Minister Karl Lund yesterday. We had a talk of an hour.\n\n"
	readAll(t, map[string]passage{
		"as the sentence before": {
			cable + "2. Lund denied that the harvest was poor. Stated that wool was dear.\n\nAnderson\n",
			[]string{"Karl Lund informed Anderson"}, []string{"Anderson informed Karl Lund"},
		},
		"the author goes on": {
			cable + "2. I told Lund that the harvest was poor. Stressed that wool was dear.\n\nAnderson\n",
			[]string{"Anderson informed Karl Lund"}, []string{"Karl Lund informed Anderson"},
		},
		"of whom it is not known who he is": {
			cable + "2. Brandt and Berg were there, too. He was ill. Stated that wool was dear.\n\nAnderson\n",
			nil, []string{"Anderson informed Karl Lund"},
		},
		"a new paragraph is the author's": {
			cable + "2. Lund was ill.\n\n3. Told Lund that wool was dear.\n\nAnderson\n",
			[]string{"Anderson informed Karl Lund"}, nil,
		},
	})
}
