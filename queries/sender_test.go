package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestWhoseEnvoySomebodyWas: the adjective of his post tells it, or the land "of" which he is; to where he is sent does not.
func TestWhoseEnvoySomebodyWas(t *testing.T) {
	c := fake.New()
	norland, arland := c.Entity(graph.Place, "Norland"), c.Entity(graph.Place, "Arland")
	moor, hill, vale := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("a", moor, "holds-position", arland, "the Norlandish Ambassador Moor in Arland", fake.Role("Norlandish Ambassador"))
	c.Say("b", hill, "holds-position", arland, "Ambassador of Arland Hill", fake.Role("Ambassador"))
	c.Say("c", vale, "holds-position", norland, "Vale, Ambassador to Norland", fake.Role("Ambassador"))
	c.Say("d", vale, "holds-position", moor, "Vale, secretary to Moor", fake.Role("secretary"))
	lands := func() (map[string][]string, error) {
		return map[string][]string{"arlandish": {"Arland"}, "norlandish": {"Norland"}}, nil
	}
	answersTo(t, c, map[string]string{
		"Whose ambassador was Ada Moor?": "Norland", "Whose ambassador was Ben Hill?": "Arland", "Whose ambassador was Cid Vale?": "", "Whose secretary was Cid Vale?": "Ada Moor",
	}, queries.Tables{Lands: lands})
}
