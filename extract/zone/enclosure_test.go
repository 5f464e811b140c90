package zone

import (
	"testing"

	"dramatis/extract/source"
)

// TestEnclosures reads what a letter has below it as another's, and its own signature above that.
func TestEnclosures(t *testing.T) {
	const letter = "Letter From Ambassador Karl Lund to Anna Weber\n\nOslo, May 13, 1961\n\nDear Anna:\n\nI enclose what you asked for, and I thank you for your help.\n\nSincerely,\nKarl Lund\n\n"
	for name, tc := range map[string]struct {
		text, signed, from, to, date string
		pieces                       int
	}{
		"two":           {letter + "Enclosure 1\n\nLetter From Otto Lang to Emil Weiss\n\nOslo, May 1, 1961\n\nI thank you for it.\n\nOtto Lang\n\n[Enclosure 2]\n\nHe wrote of the harvest at length.\n\nJon Dahl\n", "Karl Lund", "Otto Lang", "Emil Weiss", "1961-05-01", 2},
		"a tab":         {letter + "Tab A\n\nMemorandum From Otto Lang to Emil Weiss\n\nThe harvest was good in May.\n", "Karl Lund", "Otto Lang", "Emil Weiss", "", 1},
		"a sentence":    {letter + "Enclosure of the fields went on.\n", "Karl Lund", "", "", "", 0},
		"no text above": {"Attachment\n\nHe wrote of the harvest at length.\n", "", "", "", "", 0},
	} {
		doc := source.NewDocument("letter.txt", tc.text)
		l := testReader(t).Read(doc)
		if len(l.Carried) != tc.pieces {
			t.Errorf("%s: %d pieces, want %d", name, len(l.Carried), tc.pieces)
			continue
		}
		if tc.signed != "" && (len(l.Header.SignedBy) != 1 || l.Header.SignedBy[0].Span.Of(tc.text) != tc.signed) {
			t.Errorf("%s: signed by %v, want %s", name, l.Header.SignedBy, tc.signed)
		}
		if tc.pieces == 0 {
			continue
		}
		c := l.Carried[0]
		if len(c.Senders) != 1 || len(c.Recipients) != 1 || c.Senders[0].Span.Of(tc.text) != tc.from || c.Recipients[0].Span.Of(tc.text) != tc.to || string(c.Date.Value) != tc.date {
			t.Errorf("%s: from %v to %v on %s, want %s, %s, %s", name, c.Senders, c.Recipients, c.Date.Value, tc.from, tc.to, tc.date)
		}
	}
}
