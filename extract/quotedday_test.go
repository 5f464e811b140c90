package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestQuotedWitness dates nothing that a witness is quoted to have done by the day on which he was heard.
func TestQuotedWitness(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	x := p.Extract(source.NewDocument("note.txt", "State Police Office\n\nDortmund, 9 May 1935\n\nInterrogation of the prisoner Otto Brandt, miner.\n\nBrandt, who was arrested on 2 May, states:\n\n\"I joined the party in 1923. Walter Stein introduced me to Anna Holm at the station. I passed the leaflets on to Karl Lund.\"\n\nBy order\nDr. Schulte, Kriminalrat\n"))
	if by := x.Layout.Header.SignedBy; len(by) != 1 || by[0].Span.Of(x.Document.Text) != "Dr. Schulte" {
		t.Errorf("it is signed by %d", len(by)) // a rank behind the name is nobody
	}
	met := 0
	for _, s := range x.Statements {
		switch {
		case s.Predicate == "informed":
			t.Error("who is handed leaflets is not informed")
		case s.Predicate == "met":
			if met++; s.When != "" {
				t.Errorf("they met on %s", s.When)
			}
		}
	}
	if met == 0 {
		t.Error("nobody met")
	}
}
