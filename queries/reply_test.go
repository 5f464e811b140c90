package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestWhoAnsweredALetter: by whom it went to, and by the day that the answer gives; a letter that speaks of its own
// writer's earlier one answers nothing.
func TestWhoAnsweredALetter(t *testing.T) {
	c := fake.New()
	moor, hill, wren := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren")
	for id, l := range map[graph.DocumentID]struct {
		from graph.IRI
		text string
		date graph.EDTF
	}{
		"a": {hill, "Letter from Hill to Moor\n\nI thank you for your letter of May 3. We agree.", "1951-05-20"},
		"b": {wren, "Letter from Wren to Moor\n\nI come back to my letter of 3 May, and to your note of 1 June.", "1951-06-09"},
	} {
		c.AddDocument(graph.Document{ID: id, Path: string(id) + ".txt", Type: "letter", Date: l.date, Senders: []graph.NamedRef{{ID: l.from}}, Recipients: []graph.NamedRef{{ID: moor}}}, l.text)
		c.Say(id, l.from, "wrote-to", moor, "Letter from", fake.When(l.date))
	}
	answersTo(t, c, map[string]string{
		"Who answered Ada Moor's letter of 3 May 1951?":                   "Ben Hill?",
		"Who replied to the letter of Ada Moor dated 1 June 1951?":        "Cora Wren?",
		"When did Ben Hill answer Ada Moor's letter of 3 May 1951?":       "1951-05-20?",
		"Did Cora Wren answer Ada Moor's letter of 3 May 1951?":           "no?",
		"Did Ben Hill answer Ada Moor's letter to Ben Hill of 3 May 1951": "yes?",
		"Who answered Ada Moor's letter to Cora Wren of 3 May 1951?":      "",
		"Who answered Ada Moor's letter of 4 May 1951?":                   "",
	})
}
