package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestAMinisterIsNamedByHisFieldInTwoWays: whichever of them a question has, papers may have the other; a paper that
// does not say of what land he is tells of the one of whom others do.
func TestAMinisterIsNamedByHisFieldInTwoWays(t *testing.T) {
	c := fake.New()
	norland := c.Entity(graph.Place, "Norland")
	for _, held := range []struct {
		who, role string
		in        graph.IRI
		when      graph.EDTF
	}{
		{"Ada Moor", "Foreign Minister", norland, "1953-05-02"},
		{"Ada Moor", "Minister of Foreign Affairs", "Minister of Foreign Affairs", "1956-05-02"},
		{"Ben Hill", "Deputy Minister of Foreign Affairs", norland, "1953-05-02"},
		{"Cora Wren", "Minister of Trade", norland, "1953-05-02"},
		{"Dan Frost", "Minister of State for Foreign Affairs", norland, "1953-05-02"},
		{"Eva Lund", "Prime Minister", norland, "1953-05-02"},
	} {
		where := held.in
		if where != norland {
			where = c.Entity(graph.Name, string(where))
		}
		c.Say("a", c.Entity(graph.Person, held.who), "holds-position", where, held.role+" "+held.who, fake.Role(held.role), fake.When(held.when))
	}
	answersTo(t, c, map[string]string{
		"Who was Foreign Minister of Norland?":             "Ada Moor",
		"Who was Minister of Foreign Affairs of Norland?":  "Ada Moor",
		"Who was Minister for Foreign Affairs of Norland?": "Ada Moor",
		"Who was Foreign Minister of Norland in 1956?":     "Ada Moor?",
		"Who was Deputy Foreign Minister of Norland?":      "Ben Hill",
		"Who was the Trade Minister of Norland?":           "Cora Wren",
		"Who was Prime Minister of Norland?":               "Eva Lund",
	})
}
