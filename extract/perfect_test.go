package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestWhenItWasDone reads when what a journal tells was done: on its day, some time in its year, or
// not on the day of what is only spoken of.
func TestWhenItWasDone(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	x := p.Extract(source.NewDocument("days.txt", "Journal of Soviet Ambassador A.M. Orlov for 5 May 1956\n\n5 May\n\nI met Consul Brekke. Minister Dobrin has informed me of the harvest. "+
		"Consul Hansen has just told me that it was poor. Marek told me of the situation of 4 June 1951.\n"))
	want := map[string]string{"Brekke": "1956-05-05", "Dobrin": "1956", "Hansen": "1956-05-05", "Marek": "1956-05-05"}
	for _, s := range x.Statements {
		for _, end := range []string{x.Chains.Chains[s.Subject].Name, x.Chains.Chains[max(0, s.Object)].Name} {
			if day, ok := want[end]; ok && string(s.When) != day {
				t.Errorf("%s of %s is dated %s, not %s", s.Predicate, end, s.When, day)
			}
		}
	}
	if len(x.Statements) < len(want) {
		t.Errorf("only %d statements", len(x.Statements))
	}
}
