package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestByWhatMeans: who talk by telephone do not meet, and only what tells of a telephone tells so.
func TestByWhatMeans(t *testing.T) {
	c := fake.New()
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Type: "memorandum", Date: "1951-01-01"}, "Memorandum.")
	moor, hill, wren, frost := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren"), c.Entity(graph.Person, "Dan Frost")
	c.Say("a", moor, "informed", hill, "Moor telephoned Hill.")
	c.Say("a", hill, "informed", wren, "Hill told Wren by phone.")
	c.Say("a", frost, "met", hill, "Frost met Hill.")
	c.Say("a", frost, "informed", moor, "Frost told Moor in a cable.")
	answersTo(t, c, map[string]string{
		"Who talked to Ben Hill by telephone?":         "Ada Moor; Cora Wren",
		"Who spoke with Ben Hill over the phone?":      "Ada Moor; Cora Wren",
		"Whom did Ada Moor talk to on the telephone?":  "Ben Hill",
		"Did Dan Frost talk to Ben Hill by telephone?": "no?",
		"Whom did Dan Frost inform by telephone?":      "",
		"Whom did Dan Frost inform by cable?":          "Ada Moor",
		"Whom did Ada Moor telephone?":                 "Ben Hill",
		"Who wrote to Ben Hill by telephone?":          "",
		"Who was chairman of the Board by telephone?":  "",
		"Who telephoned Cora Wren?":                    "Ben Hill",
		"Who met Ben Hill?":                            "Dan Frost",
	})
}

// TestALetterIsNoDayOfAMeeting: what two write to each other of their meeting says nothing of its day.
func TestALetterIsNoDayOfAMeeting(t *testing.T) {
	c := fake.New()
	moor, hill := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	from, to := []graph.NamedRef{{ID: moor, Name: "Ada Moor"}}, []graph.NamedRef{{ID: hill, Name: "Ben Hill"}}
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Type: "letter", Date: "1951-01-01", Senders: from, Recipients: to}, "When we talked you said so.")
	c.AddDocument(graph.Document{ID: "b", Path: "b.txt", Type: "memorandum of conversation", Date: "1950-05-01", Participants: append(from, to...)}, "Moor met Hill.")
	dated := func(date graph.EDTF) fake.Option {
		return func(s *graph.Statement) { s.When, s.WhenBasis = date, graph.FromDocument }
	}
	c.Say("a", moor, "met", hill, "When we talked you said so.", dated("1951-01-01"))
	c.Say("b", moor, "met", hill, "Moor met Hill.", dated("1950-05-01"))
	answersTo(t, c, map[string]string{
		"When did Ada Moor meet Ben Hill?":              "1950-05-01",
		"On what occasions did Ada Moor meet Ben Hill?": "1950-05-01",
		"Did Ada Moor meet Ben Hill in 1951?":           "yes?",
		"Did Ada Moor meet Ben Hill in 1950?":           "yes",
		"How often did Ada Moor meet Ben Hill?":         "1",
	})
}
