package extract

import "testing"

// TestLetteredQuotation reads a letter whose paragraphs a telegram numbers: who wrote it speaks in it, and nobody behind it.
func TestLetteredQuotation(t *testing.T) {
	const opens = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n1. Following is a letter of Foreign Minister Karl Lund:\n\n"
	readAll(t, map[string]passage{
		"lettered": {
			opens + "A. “Dear Mr. Secretary,\n\nB. “I have thought of it. We stress that the grain is dear.\n\nC. “Yours sincerely,\n\nD. “Karl Lund.”\n\n2. I recommend that we wait.\n\nAnderson\n",
			[]string{"Anderson proposed-to Department of State"}, []string{"Anderson informed Department of State"},
		},
		"numbered": {
			opens + "(1) “We stress that the grain is dear.\n\n(2) “I shall wait.\n\n(3) “Karl Lund.”\n\n2. I recommend that we wait.\n\nAnderson\n",
			[]string{"Anderson proposed-to Department of State"}, []string{"Anderson informed Department of State"},
		},
	})
}
