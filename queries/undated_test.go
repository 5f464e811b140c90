package queries_test

import (
	"context"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestWhatNoDateIsToldOf: a document of the time tells of it, so that it could have been
// then; never beside what is dated, never as a yes, and never from a later account.
func TestWhatNoDateIsToldOf(t *testing.T) {
	c := fake.New()
	c.AddDocument(graph.Document{ID: "letter", Path: "letter.txt", Type: "letter", Date: "1953-06-01"}, "Moor asked Hill. Moor asked Wren. Frost asked Wren.")
	c.AddDocument(graph.Document{ID: "news", Path: "news.txt", Type: "news article", Date: "1960-01-01"}, "Moor asked Stern.")
	moor, hill, wren, frost, stern := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren"), c.Entity(graph.Person, "Dan Frost"), c.Entity(graph.Person, "Eva Stern")
	c.Say("letter", moor, "asked", hill, "Moor asked Hill.")
	c.Say("letter", moor, "asked", wren, "Moor asked Wren.")
	c.Say("letter", frost, "asked", wren, "Frost asked Wren.", fake.When("1953-05"))
	c.Say("news", moor, "asked", stern, "Moor asked Stern.")
	for question, want := range map[string]string{
		"Whom did Ada Moor ask in 1953?":      "Ben Hill?; Cora Wren?",
		"Who asked Cora Wren in 1953?":        "Dan Frost",
		"Whom did Ada Moor ask in 1960?":      "",
		"Did Ada Moor ask Ben Hill in 1953?":  "yes?", // as who asks whom he asked is told
		"Did Ada Moor ask Ben Hill in 1960?":  "no?",
		"When did Ada Moor ask Ben Hill?":     "",
		"Whom did Ada Moor ask first in 1953": "",
	} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{}, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
		if noted := len(a.Notes) > 0; noted != (want == "Ben Hill?; Cora Wren?" || want == "yes?" || question == "Whom did Ada Moor ask in 1960?" || question == "When did Ada Moor ask Ben Hill?") {
			t.Errorf("%s: notes %q", question, a.Notes)
		}
	}
}
