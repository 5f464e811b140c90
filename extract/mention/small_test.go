package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// What the document writes small, and what says by its last word or its letter that it is none, is nobody's name.
func TestNobodys(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ text, want string }{
		{"Varnholt told us of the plan. Issues for Abatement. The abatement is near.", "p:Varnholt"},
		{"I. Large-scale, overt invasion would follow. C. Actively seek support.", ""},
		{"They asked what the army or Vasution intends.", "p:Vasution"},
		{"We saw B. Lund there, and A. DEF 934500.", "p:B. Lund"},
		{"The troops were at Mae Varnong for a week.", "l:Mae Varnong"},
		{"We have the Honest John rocket there.", ""},
		{"They sent “Jungle Jim” to the camp.", ""},
		{"He saw the Secretary and Anna there.", "p:Anna"},
		{"He left the Station. Anna stayed.", "p:Anna"},
		{"He flew from Palo Alto to Vienna.", "l:Palo Alto | l:Vienna"},
	} {
		if got := named(r.Annotate(source.NewDocument("t", c.text), zone.Layout{}), c.text, graph.ByName); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
