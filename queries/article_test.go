package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestAnArticleBeforeAPost: an article says nothing of a post; "his" says whose it is, and where the question names nobody it is of no use.
func TestAnArticleBeforeAPost(t *testing.T) {
	c := fake.New()
	moor, norland := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Place, "Norland")
	c.Say("notes", moor, "holds-position", norland, "Moor, consul in Norland", fake.Role("consul"), fake.When("1950/1952"))
	c.Say("notes", moor, "family-of", c.Entity(graph.Person, "Ben Hill"), "Moor, the wife of Hill", fake.Role("wife"))
	answersTo(t, c, map[string]string{
		"Who was a consul in Norland?":          "Ada Moor",
		"Who served as the consul in Norland?":  "Ada Moor",
		"Who served as his consul in Norland?":  "",
		"What was the name of his wife?":        "",
		"What was the name of Ben Hill's wife?": "Ada Moor",
		"Was Ada Moor a consul in Norland?":     "yes",
		"Whom did Norland have as its consul?":  "Ada Moor",
		"Did Ada Moor serve as a consul?":       "yes",
		"Did Ada Moor serve as consul in 1951?": "yes",
		"Did Ada Moor serve as consul in 1961?": "no?",
	})
}
