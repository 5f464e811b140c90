package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestATitleThatOnlyTheTextHas: whom a document calls by a rank is meant by it, though no statement has it; another of the name is not,
// and a title that stands before somebody else is not his.
func TestATitleThatOnlyTheTextHas(t *testing.T) {
	c := fake.New()
	ada, cid, ben := c.Entity(graph.Person, "Ada Maria Moor", "Moor"), c.Entity(graph.Person, "Cid Moor"), c.Entity(graph.Person, "Ben Hill")
	dan := c.Entity(graph.Person, "Dan Vale")
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Status: graph.OK}, "COMMANDER: General Ada Maria Moor, 48. Hill met Moor. U.S. Ambassador Dan Vale met Hill. The clerk Cid Moor sat by.")
	c.Mention("a", ada, "Ada Maria Moor")
	c.Mention("a", dan, "Dan Vale")
	c.Mention("a", cid, "Cid Moor")
	c.Say("a", ben, "met", ada, "Hill met Moor.")
	c.Say("a", dan, "met", ben, "Vale met Hill.")
	answersTo(t, c, map[string]string{
		"Whom did General Moor meet?": "Ben Hill", "Did Ben Hill meet General Moor?": "yes", "Whom did the U.S. Ambassador Dan Vale meet?": "Ben Hill",
		"Whom did Colonel Moor meet?": "", "Whom did General Vale meet?": "", "Whom did the clerk Moor meet?": "",
	})
}
