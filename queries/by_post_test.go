package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestAPartOfALineIsNoName: the words of a post are a post, though a line that was taken for a name begins with them.
func TestAPartOfALineIsNoName(t *testing.T) {
	c := fake.New()
	c.Say("a", c.Entity(graph.Person, "Ada Moor"), "holds-position", c.Entity(graph.Organization, "Envoy at Large Board of Trade"), "Moor, Envoy at Large Board of Trade")
	c.Say("b", c.Entity(graph.Person, "Ben Hill"), "holds-position", "Envoy at Large", "Envoy at Large Hill", fake.Role("Envoy at Large"))
	answersTo(t, c, map[string]string{"Who was Envoy at Large?": "Ben Hill"})
}
