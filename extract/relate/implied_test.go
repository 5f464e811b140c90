package relate_test

import (
	"testing"

	"dramatis/extract"
	"dramatis/extract/source"
	"dramatis/seeds"
)

// What a journal leaves out is its author; a decree's "To instruct" is its body's.
func TestAJournalAndADecreeAreReadAsTheirAuthors(t *testing.T) {
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ text, subject, predicate, object string }{
		"journal": {"From the Journal of Ambassador K. N. Lund, 12 July 1960\n\nFrom the journal of\nK. N. LUND\n\n12 July\n\nReceived M. Novak, chairman of the Control Commission. I told him nothing.\n", "K. N. Lund", "met", "M. Novak"},
		"decree":  {"Decree of the CPSU CC Politburo 'On Aid to the Harvest'\n\n12 July 1950\n\n1. To instruct Cde. M. D. Novak to see to the publication.\n", "CPSU CC Politburo", "instructed", "M. D. Novak"},
	} {
		x := p.Extract(source.NewDocument(name, c.text))
		found := false
		for _, s := range x.Statements {
			if s.Predicate == "met" || s.Predicate == "instructed" {
				a, b := x.Chains.Chains[s.Subject].Name, x.Chains.Chains[s.Object].Name
				found = found || string(s.Predicate) == c.predicate && (a == c.subject && b == c.object || a == c.object && b == c.subject && c.predicate == "met")
			}
		}
		if !found {
			t.Errorf("%s: %s %s %s is not read from %q", name, c.subject, c.predicate, c.object, c.text)
		}
	}
}
