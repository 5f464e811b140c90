package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestADocumentThatMentionsBothTellsOfEach: what it tells of one is no mention of the other.
func TestADocumentThatMentionsBothTellsOfEach(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	for _, id := range []graph.DocumentID{"one", "two", "three"} {
		c.AddDocument(graph.Document{ID: id, Path: string(id) + ".txt", Title: "Note " + string(id), Status: graph.OK}, "")
	}
	c.Say("one", ada, "met", ben, "Moor met Hill")
	c.Say("two", ada, "met", cid, "Moor met Vale")
	c.Say("three", ben, "met", cid, "Hill met Vale")
	answersTo(t, c, map[string]string{
		"Which documents mention Ada Moor?": "Note one; Note two", "Which documents mention both Ada Moor and Ben Hill?": "Note one", "Which documents mention Ada Moor or Ben Hill?": "Note one; Note three; Note two",
		"How many documents mention both Ben Hill and Cid Vale?": "1",
	})
}

// TestWhoAssuresTellsOrPromises: of what is so one is told, and what is to be done is promised; both are assured, but not all that is told.
func TestWhoAssuresTellsOrPromises(t *testing.T) {
	c := fake.New()
	ada, ben, cid, dan := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale"), c.Entity(graph.Person, "Dan Wren")
	c.Say("a", ada, "informed", ben, "Moor assured Hill that the harvest was poor.")
	c.Say("a", cid, "promised", ben, "Vale assured Hill that he would return.")
	c.Say("a", dan, "informed", ben, "Wren told Hill of the harvest.")
	answersTo(t, c, map[string]string{
		"Who assured Ben Hill?":                              "Ada Moor; Cid Vale",
		"Who assured Ben Hill that the harvest was poor?":    "Ada Moor?",
		"Who promised Ben Hill?":                             "Cid Vale",
		"Who told Ben Hill?":                                 "Ada Moor; Dan Wren",
		"Did Ada Moor assure Ben Hill?":                      "yes",
		"Who was assured by Ada Moor that harvest was poor?": "Ben Hill?",
	})
}
