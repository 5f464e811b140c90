package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestWhoCablesFromATownCouldHaveMetThere: on that day or the day before, and where no place is told.
func TestWhoCablesFromATownCouldHaveMetThere(t *testing.T) {
	c := fake.New()
	ada, ben, cid, dan := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale"), c.Entity(graph.Person, "Dan Rook")
	bergen := c.Entity(graph.Place, "Bergen")
	c.Entity(graph.Place, "Norvik")
	c.AddDocument(graph.Document{ID: "cable", Path: "cable.txt", Type: "telegram", Date: "1956-05-04", Place: "Norvik", Status: graph.OK}, "Norvik, May 4, 1956\n")
	c.Say("cable", ada, "met", ben, "Moor saw Hill", fake.When("1956-05-03"))
	c.Say("cable", ada, "met", cid, "Moor saw Vale in Bergen", fake.When("1956-05-03"), c.At(bergen))
	c.Say("cable", ada, "met", dan, "Moor had seen Rook", fake.When("1955-05-03"))
	answersTo(t, c, map[string]string{
		"Whom did Ada Moor meet in Norvik?": "Ben Hill?", "Whom did Ada Moor meet in Bergen?": "Cid Vale", "Whom did Ada Moor meet in Norvik in May 1956?": "Ben Hill?",
	})
}
