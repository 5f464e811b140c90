package queries_test

import (
	"slices"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestInWhatCapacity: the papers that tell of a deed tell in what post it was done, and no others.
func TestInWhatCapacity(t *testing.T) {
	c := fake.New()
	moor, hill, norland := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Place, "Norland")
	congress := c.Entity(graph.Event, "Congress of Oslo")
	c.Say("report", moor, "present-at", congress, "Ambassador Moor attended")
	c.Say("report", moor, "holds-position", norland, "Ambassador Moor", fake.Role("Ambassador"))
	c.Say("diary", moor, "holds-position", norland, "Minister Moor", fake.Role("Minister"))
	c.Say("diary", moor, "met", hill, "Minister Moor met Hill")
	c.Say("letter", hill, "present-at", congress, "Hill attended")
	answersTo(t, c, map[string]string{
		"In what capacity did Ada Moor attend the Congress of Oslo?": "Ambassador",
		"In which capacity did Ada Moor meet Ben Hill?":              "Minister",
		"As what did Ada Moor meet Ben Hill?":                        "Minister",
		"In what capacity did Ben Hill attend the Congress of Oslo?": "",
		"In what capacity did Ben Hill meet Ada Moor?":               "",
	})
}

// TestNoPostIsToldWithTheDeed: that it was done is told, and so is said.
func TestNoPostIsToldWithTheDeed(t *testing.T) {
	c := fake.New()
	moor, hill := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Say("diary", moor, "met", hill, "Moor met Hill")
	a := askOf(t, c, "In what capacity did Ada Moor meet Ben Hill?")
	if want := []string{"that it was so is told, but no paper that tells it gives a post: Ada Moor met Ben Hill"}; a.Status != queries.Empty || !slices.Equal(a.Notes, want) {
		t.Errorf("%s, notes %q, want %q", a.Status, a.Notes, want)
	}
}

// TestAccordingToWhom: whom a paper cites says it, or else its writer.
func TestAccordingToWhom(t *testing.T) {
	c := fake.New()
	moor, hill, wren, frost := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren"), c.Entity(graph.Person, "Dan Frost")
	c.AddDocument(graph.Document{ID: "letter", Path: "letter.txt", Senders: []graph.NamedRef{{ID: frost, Name: "Dan Frost"}}}, "Moor met Hill. Wren says that Hill met Wren.")
	c.AddDocument(graph.Document{ID: "notes", Path: "notes.txt"}, "Moor met Wren.")
	c.Say("letter", moor, "met", hill, "Moor met Hill.")
	c.Say("letter", hill, "met", wren, "Wren says that Hill met Wren.", fake.As(graph.Reported), c.By(wren))
	c.Say("notes", moor, "met", wren, "Moor met Wren.")
	answersTo(t, c, map[string]string{
		"According to whom did Ada Moor meet Ben Hill?":           "Dan Frost",
		"According to whom did Ben Hill meet Cora Wren?":          "Cora Wren",
		"According to whom did Ada Moor meet Cora Wren?":          "",
		"By whom is it said that Ben Hill met Cora Wren?":         "Cora Wren",
		"According to whom did Dan Frost meet Cora Wren in 1950?": "",
	})
}

// TestTheNameOfAHolder: a name is asked for as the one who bears it.
func TestTheNameOfAHolder(t *testing.T) {
	c := fake.New()
	c.Say("notes", c.Entity(graph.Person, "Ada Moor"), "holds-position", c.Entity(graph.Place, "Norland"), "Ada Moor, Ambassador to Norland", fake.Role("Ambassador"))
	answersTo(t, c, map[string]string{
		"What was the name of the ambassador to Norland?":   "Ada Moor",
		"What was the ambassador to Norland called?":        "Ada Moor",
		"What is the name of the prime minister of Norland": "",
	})
}

// TestOfSomeTimeInAYear: what happened in a year says nothing of a day in it; who held a post all the year held it on every day.
func TestOfSomeTimeInAYear(t *testing.T) {
	c := fake.New()
	moor, hill, wren := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren")
	c.Say("notes", moor, "met", hill, "Moor met Hill", fake.When("1953-05-03"))
	c.Say("notes", moor, "met", wren, "Moor met Wren", fake.When("1953"))
	c.Say("notes", wren, "holds-position", c.Entity(graph.Place, "Norland"), "Ambassador Wren", fake.Role("Ambassador"), fake.When("1952/1954"))
	answersTo(t, c, map[string]string{
		"Who met Ada Moor on 3 May 1953?":                "Ben Hill",
		"Whom did Ada Moor meet in May 1953?":            "Ben Hill; Cora Wren?",
		"Who met Ada Moor on 4 May 1953?":                "",
		"Who was ambassador to Norland on 4 May 1953?":   "Cora Wren",
		"Did Ada Moor meet Cora Wren on 3 May 1953?":     "yes?",
		"Who was ambassador to Norland on 4 June 1955?":  "",
		"Who was the ambassador in Norland in July 1953": "Cora Wren",
	})
}
