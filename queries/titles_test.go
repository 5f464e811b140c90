package queries_test

import (
	"context"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestOfficesAndKinAsPapersWriteThem: offices that telegrams run together, states by their letters alone, and kin by words with hyphens.
func TestOfficesAndKinAsPapersWriteThem(t *testing.T) {
	c := fake.New()
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Date: "1951-01-01"}, "a")
	arland, norvik := c.Entity(graph.Place, "Arland"), c.Entity(graph.Place, "Norvik")
	dahl, holm, moor, wren := c.Entity(graph.Person, "Olav Dahl"), c.Entity(graph.Person, "Ida Holm"), c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Eva Wren")
	c.Say("a", dahl, "holds-position", norvik, "Foreign Minister Dahl of Norvik", fake.Role("Foreign Minister"))
	c.Say("a", c.Entity(graph.Person, "Per Dahl"), "holds-position", norvik, "Minister Dahl", fake.Role("Finance Minister"))
	c.Say("a", moor, "holds-position", arland, "A.L. Ambassador to Norvik Moor", fake.Role("Ambassador"))
	c.Say("a", holm, "family-of", dahl, "Mrs. Holm, the widow of Dahl", fake.Role("widow"))
	c.Say("a", wren, "family-of", dahl, "Wren, a son-in-law of Dahl", fake.Role("son-in-law"))
	tables := queries.Tables{
		Lands:     func() (map[string][]string, error) { return map[string][]string{"arlandish": {"Arland", "A.L."}}, nil },
		Shortened: func() (map[string]string, error) { return map[string]string{"fonmin": "foreign minister"}, nil },
	}
	for question, want := range map[string]string{
		"Who is FonMin Dahl?":                    "Olav Dahl",
		"Who was FonMin of Norvik?":              "Olav Dahl",
		"Who was the AL ambassador in Norvik?":   "Ada Moor",
		"Who was the A.L. ambassador to Norvik?": "Ada Moor",
		"Who is the son-in-law of Olav Dahl?":    "Eva Wren",
		"Who are Olav Dahl's sons-in-law?":       "Eva Wren",
		"Who is the son of Olav Dahl?":           "",
		"Who is the widow of Olav Dahl?":         "Ida Holm",
		"Who is Olav Dahl's wife?":               "Ida Holm",
		"Who is the spouse of Olav Dahl?":        "Ida Holm",
		"Who married Olav Dahl?":                 "Ida Holm",
		"Who is the husband of Ida Holm?":        "Olav Dahl",
	} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), tables, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
	}
}

// TestTwoOfASurnameInOneList: who stands beside another of his surname is not called by the given name of that one.
func TestTwoOfASurnameInOneList(t *testing.T) {
	c := fake.New()
	c.Say("list", c.Entity(graph.Person, "Bertha Lee"), "met", c.Entity(graph.Person, "Ben Hill"), "Present were Anna Lee, Ben Hill and Bertha Lee.")
	if a := askOf(t, c, "Whom did Anna Lee meet?"); len(a.Answers) > 0 {
		t.Errorf("%q, want nothing (%q)", said(a), a.Notes)
	}
}
