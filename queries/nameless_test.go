package queries_test

import (
	"context"
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestWhoIsKnownByHisOfficeAloneIsNoSecondAnswer: he may be one of those that have a name.
func TestWhoIsKnownByHisOfficeAloneIsNoSecondAnswer(t *testing.T) {
	c := fake.New()
	moor, hill := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	president := c.Nameless("President", "notes")
	wren := c.Entity(graph.Person, "Cora Wren")
	c.Say("notes", moor, "met", hill, "Moor met Hill")
	c.Say("notes", president, "met", hill, "the President met Hill")
	c.Say("notes", president, "met", wren, "the President met Wren")
	for question, want := range map[string]string{
		"Who met Ben Hill?": "Ada Moor", "How many people met Ben Hill?": "1", "Who met Cora Wren?": "President",
	} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{}, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
		if told := strings.Contains(strings.Join(a.Notes, " "), "office alone: President"); told != (want == "Ada Moor") {
			t.Errorf("%s: notes %q", question, a.Notes)
		}
	}
}

// TestASmallNameIsAskedBack: who writes no capitals means a name all the same.
func TestASmallNameIsAskedBack(t *testing.T) {
	c := fake.New()
	hill := c.Entity(graph.Person, "Hill")
	for _, who := range []string{"Ada Moor", "Ben Moor"} {
		c.Say("diary", c.Entity(graph.Person, who), "met", hill, who+" met Hill")
	}
	for _, question := range []string{"What did Moor discuss with Hill?", "what did moor discuss with hill?"} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{}, question)
		if err != nil || a.Status != queries.Ambiguous || len(a.Candidates) != 2 {
			t.Errorf("%s: %s (%s), %v", question, a.Status, a.Plan, err)
		}
	}
}
