package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestWhoseEnvoySomebodyWas: the adjective of his post tells it, or the land "of" which he is; to where he is sent does not, nor another before whose name the same title stands.
func TestWhoseEnvoySomebodyWas(t *testing.T) {
	c := fake.New()
	norland, arland := c.Entity(graph.Place, "Norland"), c.Entity(graph.Place, "Arland")
	moor, hill, vale := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("a", moor, "holds-position", arland, "the Norlandish Ambassador Moor in Arland", fake.Role("Norlandish Ambassador"))
	c.Say("b", hill, "holds-position", arland, "Ambassador of Arland Hill", fake.Role("Ambassador"))
	c.Say("c", vale, "holds-position", norland, "Vale, Ambassador to Norland", fake.Role("Ambassador"))
	c.Say("d", vale, "holds-position", moor, "Vale, secretary to Moor", fake.Role("secretary"))
	c.Say("e", vale, "holds-position", c.Entity(graph.Place, "Estland"), "the Estlandish Ambassador Ida Lund and the Norlandish Ambassador Sir CID VALE", fake.Role("Ambassador"))
	lands := func() (map[string][]string, error) {
		return map[string][]string{"arlandish": {"Arland"}, "estlandish": {"Estland"}, "norlandish": {"Norland"}}, nil
	}
	answersTo(t, c, map[string]string{
		"Whose ambassador was Ada Moor?": "Norland", "Whose ambassador was Ben Hill?": "Arland", "Whose ambassador was Cid Vale?": "Norland", "Whose secretary was Cid Vale?": "Ada Moor",
		"Where was Ada Moor ambassador?": "Arland", "Where was Ben Hill ambassador?": "", "To which country was Cid Vale ambassador?": "Norland",
	}, queries.Tables{Lands: lands})
}
