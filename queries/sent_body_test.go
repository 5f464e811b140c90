package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestABodyIsTakenByWhereItWasSent: where all that speak of it speak of that land, too.
func TestABodyIsTakenByWhereItWasSent(t *testing.T) {
	c := fake.New()
	moor, sent := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Organization, "Harbour Party Delegation")
	arland, norland := c.Entity(graph.Place, "Arland"), c.Entity(graph.Place, "Norland")
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Status: graph.OK}, "Moor led the Harbour Party Delegation in Arland.")
	c.AddDocument(graph.Document{ID: "b", Path: "b.txt", Status: graph.OK}, "Norland")
	c.Mention("a", sent, "Harbour Party Delegation")
	c.Mention("a", arland, "Arland")
	c.Mention("b", norland, "Norland")
	c.Say("a", moor, "leads", sent, "Moor led the Harbour Party Delegation in Arland.")
	answersTo(t, c, map[string]string{
		"Who led the Harbour Party Delegation?": "Ada Moor", "Who led the Harbour Party Delegation to Arland?": "Ada Moor", "Who led the Harbour Party Delegation to Norland?": "",
	}, queries.Tables{})
}
