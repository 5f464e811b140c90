package queries_test

import (
	"slices"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestOtherTimesAreTold: where nothing is told of the time asked for, of whom it is told of another; never as an answer.
func TestOtherTimesAreTold(t *testing.T) {
	c := fake.New()
	ada, ben, cora := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren")
	c.Say("letter", ada, "met", ben, "Moor met Hill", fake.When("1951-05-03"))
	c.Say("letter", ada, "met", ben, "Moor met Hill again", fake.When("1953"))
	c.Say("letter", ada, "met", cora, "Moor met Wren", fake.When("1951"))
	c.Say("list", ben, "lived-in", c.Entity(graph.Place, "Norvik"), "Hill lived in Norvik from 1945 to 1949", fake.When("1945/1949"))
	for question, want := range map[string][]string{
		"Who lived in Norvik in 1944?": {"of that time nothing is told, but otherwise of: Ben Hill (1945–1949)"},
		"Who met Ada Moor in 1952?":    {"of that time nothing is told, but otherwise of: Ben Hill (1951–1953); Cora Wren (1951)"},
		"Who met Ada Moor in 1951?":    nil,
		"Who met Ada Moor in Norvik?":  nil,
	} {
		a := askOf(t, c, question)
		if want != nil && a.Status != queries.Empty || !slices.Equal(a.Notes, want) {
			t.Errorf("%s: %s %q", question, a.Status, a.Notes)
		}
	}
}
