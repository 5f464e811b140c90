package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
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

// TestWhereTwoMetIsWhereItWasWritten: of a meeting without a place, by a paper of that day or the next.
func TestWhereTwoMetIsWhereItWasWritten(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Entity(graph.Place, "Norvik")
	c.AddDocument(graph.Document{ID: "cable", Path: "cable.txt", Type: "telegram", Date: "1956-05-04", Place: "Norvik", Status: graph.OK}, "Norvik, May 4, 1956\n")
	c.Say("cable", ada, "met", ben, "Moor saw Hill", fake.When("1956-05-03"))
	c.Say("cable", ada, "met", cid, "Moor had seen Vale", fake.When("1955-05-03"))
	answersTo(t, c, map[string]string{"Where did Ada Moor meet Ben Hill?": "Norvik?", "In which city did Ada Moor meet Ben Hill?": "Norvik?", "Where did Ada Moor meet Cid Vale?": ""})
}

// TestAnEnvoyCouldHaveBeenWhereHeIsSent: whether somebody was in a town is told by his post there, and by what he wrote from it.
func TestAnEnvoyCouldHaveBeenWhereHeIsSent(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	norvik := c.Entity(graph.Place, "Norvik")
	c.Entity(graph.Place, "Bergen")
	c.AddDocument(graph.Document{ID: "cable", Path: "cable.txt", Type: "telegram", Date: "1956-05-04", Place: "Norvik", Senders: []graph.NamedRef{{ID: ben, Name: "Ben Hill"}}, Status: graph.OK}, "Norvik, May 4, 1956\n")
	c.Say("list", ada, "holds-position", norvik, "Moor, Ambassador in Norvik", fake.Role("Ambassador"), fake.When("1956"))
	c.Say("list", cid, "holds-position", norvik, "Vale, Secretary for Norvik", fake.Role("Secretary"), fake.When("1956"))
	answersTo(t, c, map[string]string{
		"Was Ada Moor in Norvik in 1956?": "yes?", "Was Ada Moor in Norvik in 1950?": "no?", "Was Ada Moor in Bergen in 1956?": "no?",
		"Was Ben Hill in Norvik in May 1956?": "yes?", "Was Ben Hill in Norvik in 1957?": "no?", "Was Ben Hill in Bergen in 1956?": "no?",
		"Was Cid Vale in Norvik in 1956?": "no?", "Did Ada Moor visit Norvik in 1956?": "no?",
	})
}

// TestWhereSomebodyHasBeen: asked in any past.
func TestWhereSomebodyHasBeen(t *testing.T) {
	c := fake.New()
	c.Say("list", c.Entity(graph.Person, "Ada Moor"), "visited", c.Entity(graph.Place, "Norvik"), "Moor visited Norvik")
	answersTo(t, c, map[string]string{"Where was Ada Moor?": "Norvik", "Where has Ada Moor been?": "Norvik", "Where had Ada Moor been?": "Norvik", "Had Ada Moor been in Norvik?": "yes"})
}

// TestFromWhereItWasWritten: a letter comes from where its heading says, and one of which another tells from anywhere.
func TestFromWhereItWasWritten(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Entity(graph.Place, "Norvik")
	c.Entity(graph.Place, "Bergen")
	c.AddDocument(graph.Document{ID: "letter", Path: "letter.txt", Type: "letter", Date: "1956-05-04", Place: "Norvik", Status: graph.OK, Title: "Letter"}, "Norvik, May 4, 1956\nVale wrote to you.")
	c.Say("letter", ada, "wrote-to", ben, "Norvik, May 4, 1956", fake.When("1956-05-04"), fake.From("heading/letter"))
	c.Say("letter", cid, "wrote-to", ben, "Vale wrote to you.")
	answersTo(t, c, map[string]string{
		"Who wrote to Ben Hill from Norvik?": "Ada Moor", "Who wrote to Ben Hill from Bergen?": "", "To whom did Ada Moor write from Norvik?": "Ben Hill", "Did Ada Moor write to Ben Hill from Norvik in 1956?": "yes",
		"How many letters were written from Norvik?": "1", "How many letters were written from Bergen?": "0",
	})
}

// TestWhoeverWasMetOnAVisitWasMetThere: where the very passage that tells of the meeting tells of the visit, and only as possible.
func TestWhoeverWasMetOnAVisitWasMetThere(t *testing.T) {
	c := fake.New()
	moor, hill, wren := c.Entity(graph.Person, "Ada Moor", "Moor"), c.Entity(graph.Person, "Ben Hill", "Hill"), c.Entity(graph.Person, "Cora Wren", "Wren")
	norvik := c.Entity(graph.Place, "Norvik")
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Date: "1951-02-03", Status: graph.OK}, "Moor visited Norvik and was received by Hill.\nMoor met Wren.\n")
	c.Say("a", moor, "visited", norvik, "Moor visited Norvik and was received by Hill.")
	c.Say("a", moor, "met", hill, "Moor visited Norvik and was received by Hill.")
	c.Say("a", moor, "met", wren, "Moor met Wren.")
	vale, trip := c.Entity(graph.Person, "Dan Vale", "Vale"), "Moor met Vale to discuss her trip to Norvik."
	c.Say("a", moor, "visited", norvik, trip)
	c.Say("a", moor, "met", vale, trip)
	glass, camp := c.Entity(graph.Organization, "Glasbach"), "Moor visited Glasbach and spoke with Dahl."
	c.Say("a", moor, "visited", glass, camp)
	c.Say("a", moor, "met", c.Entity(graph.Person, "Eva Dahl", "Dahl"), camp)
	answersTo(t, c, map[string]string{
		"Whom did Ada Moor meet at Glasbach?": "Eva Dahl?",
		"Whom did Ada Moor meet in Norvik?":   "Ben Hill?",
		"Where did Ada Moor meet Ben Hill?":   "Norvik?",
		"Where did Ada Moor meet Cora Wren?":  "",
		"Where did Ada Moor meet Dan Vale?":   "",
		"Who met Ada Moor?":                   "Ben Hill; Cora Wren; Dan Vale; Eva Dahl",
	}, queries.Tables{})
}
