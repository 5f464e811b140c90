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
