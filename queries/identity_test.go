package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestADayOfBirthIsNoRealName: what stands in the sentence that gives a real name is not all a name.
func TestADayOfBirthIsNoRealName(t *testing.T) {
	c := fake.New()
	ada := c.Entity(graph.Person, "Ada Moor")
	quote := "Ada Moor (real name Eva Lund) was born on 4 March 1921."
	c.Say("a", ada, "also-known-as", c.Entity(graph.Name, "Eva Lund"), quote)
	c.Say("a", ada, "born-on", c.Entity(graph.Name, "1921-03-04"), quote)
	answersTo(t, c, map[string]string{"What is the real name of Ada Moor?": "Eva Lund"})
}
