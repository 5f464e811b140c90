package queries_test

import (
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestAskTakesTheLeadingOne: a name that fits several is taken for the one of whom documents speak by far most
// often, and it is said; a given name is none, and nobody is taken who does not lead.
func TestAskTakesTheLeadingOne(t *testing.T) {
	for name, c := range map[string]struct {
		asked  string
		speak  [2]int
		answer string
	}{
		"by far":          {"Moor", [2]int{30, 12}, "Kay Lund"},
		"not by far":      {"Moor", [2]int{30, 16}, ""},
		"too few":         {"Moor", [2]int{9, 1}, ""},
		"by a given name": {"Sam", [2]int{30, 12}, ""},
	} {
		corpus := fake.New()
		ada := corpus.Entity(graph.Person, "Sam A. Moor", "Moor", "Sam")
		eva := corpus.Entity(graph.Person, "Sam E. Moor", "Moor", "Sam")
		corpus.Say("a", ada, "met", corpus.Entity(graph.Person, "Kay Lund"), "Moor met Lund.")
		corpus.Say("b", eva, "met", corpus.Entity(graph.Person, "Tom Hill"), "Moor met Hill.")
		corpus.Spoken("Sam A. Moor", c.speak[0])
		corpus.Spoken("Sam E. Moor", c.speak[1])
		a := askOf(t, corpus, "Whom did "+c.asked+" meet?")
		if said(a) != c.answer || (c.answer == "") != (a.Status == queries.Ambiguous) {
			t.Errorf("%s: %s %q", name, a.Status, said(a))
		}
		if noted := strings.Contains(strings.Join(a.Notes, ""), "others of the name: Sam E. Moor"); noted != (c.answer != "") {
			t.Errorf("%s: notes %q", name, a.Notes)
		}
	}
}
