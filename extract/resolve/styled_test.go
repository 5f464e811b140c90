package resolve

import (
	"slices"
	"testing"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who is known by a surname alone is also called by it with his title for life; an office is no name.
func TestStyled(t *testing.T) {
	for _, test := range []struct{ called, title, want string }{
		{"Lund", "Bishop", "Bishop Lund"},
		{"Lund", "Police Captain", "Captain Lund"},
		{"Lund", "Minister", ""},
		{"Lund", "", ""},
		{"Ole Lund", "Bishop", ""},
	} {
		r := fresh(t)
		c := coref.Chain{Type: graph.Person, Name: test.called, Names: []string{test.called}}
		if test.title != "" {
			c.Titles = []string{test.title}
		}
		r.Add("d", "1961", coref.Result{Chains: []coref.Chain{c}}, nil)
		e := r.Resolve().Entities()[0]
		if e.Name != test.called || slices.Contains(e.Aliases, test.want) != (test.want != "") || test.want == "" && len(e.Aliases) > 0 {
			t.Errorf("%s %s: got %q, also %q, want also %q", test.title, test.called, e.Name, e.Aliases, test.want)
		}
	}
}
