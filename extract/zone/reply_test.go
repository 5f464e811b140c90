package zone

import (
	"strings"
	"testing"

	"dramatis/extract/source"
)

// TestLetterAndReply parts the letter of a paper from the one that stands below its signature.
func TestLetterAndReply(t *testing.T) {
	const letter = "Lund, 3 June 1950\n\nDear Mr. Dahl,\n\nI saw the clerk on Monday and told him that the house is sold.\n\nYours sincerely,\nNils Falk\nTown Clerk\n\n[Stamp: received 5 June, no. 12]\n\n"
	const reply = "Oslo, 9 June 1950\n\nDear Mr. Falk,\n\nI met him here and have warned him.\n\nYours faithfully,\nPeter Dahl\n"
	for _, c := range []struct{ name, text, signed, sender, recipient, date string }{
		{"a letter and its answer", letter + reply, "Nils Falk", "Peter Dahl", "Mr. Falk", "1950-06-09"},
		{"an answer that calls its reader by his office", letter + strings.Replace(reply, "Dear Mr. Falk,", "Mr. Nils Falk\nLund\n\nDear Sir,", 1), "Nils Falk", "Peter Dahl", "Mr. Nils Falk", "1950-06-09"},
		{"a letter alone", letter, "Nils Falk", "", "", ""},
		{"a letter that quotes a greeting", strings.Replace(letter, "on Monday", "on Monday\n\nDear Sir,\n\nhe wrote", 1), "Nils Falk", "", "", ""},
	} {
		l := testReader(t).Read(source.NewDocument("t", c.text))
		if got := first(c.text, l.Header.SignedBy); got != c.signed {
			t.Errorf("%s: signed by %q", c.name, got)
		}
		var sender, recipient, date string
		if len(l.Carried) == 1 {
			sender, recipient, date = first(c.text, l.Carried[0].Senders), first(c.text, l.Carried[0].Recipients), string(l.Carried[0].Date.Value)
		}
		if sender != c.sender || recipient != c.recipient || date != c.date || len(l.Carried) > 1 {
			t.Errorf("%s: below it %q wrote to %q on %s", c.name, sender, recipient, date)
		}
	}
}
