package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestWhoWasPresentOnADay: at whatever gathering of that day, by those who are listed and those of whom it is told; of a longer time nobody asks so.
func TestWhoWasPresentOnADay(t *testing.T) {
	c := fake.New()
	moor, hill, wren := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren")
	c.Entity(graph.Place, "Norvik")
	for id, day := range map[graph.DocumentID]graph.EDTF{"a": "1951-02-03", "b": "1951-02-04"} {
		c.AddDocument(graph.Document{
			ID: id, Path: string(id) + ".txt", Title: "Talk on grain", Place: "Norvik", Date: day, Status: graph.OK,
			Participants: []graph.NamedRef{{ID: moor, Name: "Ada Moor"}, {ID: hill, Name: "Ben Hill"}},
		}, "Talk on grain\nNorvik\nAda Moor\nBen Hill\n")
	}
	c.Say("b", wren, "present-at", c.Entity(graph.Event, "Grain Conference"), "Wren was at the Grain Conference.", fake.When("1951-02-04"))
	c.Say("b", wren, "met", hill, "Wren met Hill in Norvik.", fake.When("1951-02-04"))
	answersTo(t, c, map[string]string{
		"Who was present on 3 February 1951?":              "Ada Moor; Ben Hill",
		"Who was present on 4 February 1951?":              "Ada Moor; Ben Hill; Cora Wren",
		"Who was present in Norvik on 3 February 1951?":    "Ada Moor; Ben Hill",
		"Who was present on 3 February 1951 in Norvik?":    "Ada Moor; Ben Hill",
		"Who was present on 5 February 1951?":              "",
		"Who was present in 1951?":                         "",
		"Was Wren present on 4 February 1951?":             "yes",
		"Was Hill present in Norvik on 3 February 1951?":   "yes",
		"Was Wren present on 3 February 1951?":             "",
		"Was Wren present on 5 February 1951?":             "",
		"Was Wren present in 1951?":                        "",
		"Was Wren present?":                                "",
		"Whom did Wren meet on 4 February 1951 in Norvik?": "Ben Hill?",
	}, queries.Tables{})
}

// TestWhetherSomebodyWasAtAGatheringOfWhichNobodyTells: is left open; where others are told of, nothing says that he was.
func TestWhetherSomebodyWasAtAGatheringOfWhichNobodyTells(t *testing.T) {
	c := fake.New()
	moor, hill := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Entity(graph.Event, "Grain Conference")
	c.Say("a", moor, "present-at", c.Entity(graph.Event, "Harbour Conference"), "Moor was at the Harbour Conference.")
	c.Say("a", moor, "met", hill, "Moor met Hill.")
	answersTo(t, c, map[string]string{"Was Hill present at the Grain Conference?": "", "Was Hill present at the Harbour Conference?": "no?", "Was Moor present at the Harbour Conference?": "yes"})
}
