package queries_test

import (
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestPostsInTime: who came next in a post, how long somebody held it, who is meant by the post
// alone at a time, and what "at least" makes of a yes.
func TestPostsInTime(t *testing.T) {
	c := fake.New()
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Type: "letter", Date: "1951-01-01"}, "Moor, Hill and Wren were presidents. Frost met Hill.")
	moor, hill, wren, frost := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren"), c.Entity(graph.Person, "Dan Frost")
	land := c.Entity(graph.Place, "Norland")
	for _, held := range []struct {
		who  graph.IRI
		when graph.EDTF
	}{{moor, "1950-01-01"}, {moor, "1951-02-01"}, {hill, "1952-03-01"}, {hill, "1953-01-01"}, {wren, "1954-05-01"}} {
		c.Say("a", held.who, "holds-position", land, "Moor, Hill and Wren were presidents.", fake.Role("President"), fake.When(held.when))
	}
	c.Say("a", frost, "met", hill, "Frost met Hill.", fake.When("1952-06-01"))
	c.Say("a", frost, "met", hill, "Frost met Hill.", fake.When("1952-07-01"))
	for _, when := range []graph.EDTF{"1955-01-01", "1957-02-01", "1963-03-01", "1964-05-01"} {
		c.Say("a", frost, "holds-position", land, "Moor, Hill and Wren were presidents.", fake.Role("Ambassador"), fake.When(when))
	}
	for _, when := range []graph.EDTF{"1931/1934", "1950/1953"} {
		c.Say("a", moor, "holds-position", land, "Moor, Hill and Wren were presidents.", fake.Role("Treasurer"), fake.When(when))
	}
	answersTo(t, c, map[string]string{
		"When was Moor treasurer?":                                   "1931-01-01/1934-12-31; 1950-01-01/1953-12-31",
		"When was Frost ambassador?":                                 "1955-01-01/1957-02-01; 1963-03-01/1964-05-01",
		"Who succeeded Ada Moor as President of Norland?":            "Ben Hill?",
		"Who replaced Moor as President of Norland?":                 "Ben Hill?",
		"Whom did Cora Wren succeed as President of Norland?":        "Ben Hill?",
		"Who was the successor of Cora Wren as President of Norland": "",
		"How long was Ada Moor President of Norland?":                "1950-01-01/1951-02-01",
		"Who became President of Norland in 1952?":                   "Ben Hill?",
		"Who became President of Norland in 1953?":                   "",
		"When did Ada Moor become President of Norland?":             "1950-01-01?",
		"Tell me when Ben Hill became President of Norland.":         "1952-03-01?",
		"Who was elected President of Norland after Ada Moor?":       "Ben Hill?; Cora Wren?",
		"Who was elected President?":                                 "",
		"Who were the presidents of Norland?":                        "Ada Moor; Ben Hill; Cora Wren",
		"Whom did the President of Norland meet in 1952?":            "Dan Frost",
		"Whom did the President of Norland meet in 1954?":            "",
		"Did Dan Frost meet Ben Hill at least twice?":                "yes",
		"Did Dan Frost meet Ben Hill at least three times?":          "no?",
	})
}

// TestAPostThatNoPassageDatesIsDatedByItsPapers: possibly, and with a word about it; where nobody held it nothing is said of how to read the answer.
func TestAPostThatNoPassageDatesIsDatedByItsPapers(t *testing.T) {
	c := fake.New()
	moor := c.Entity(graph.Person, "Ada Moor")
	for id, day := range map[graph.DocumentID]graph.EDTF{"a": "1951-02-03", "b": "1953-04-05"} {
		c.AddDocument(graph.Document{ID: id, Path: string(id) + ".txt", Type: "letter", Date: day, Status: graph.OK}, "Chancellor Moor came.\n")
		c.Say(id, moor, "holds-position", "Chancellor", "Chancellor Moor came.", fake.Role("Chancellor"))
	}
	answersTo(t, c, map[string]string{"When was Ada Moor chancellor?": "1951-02-03/1953-04-05?", "When was Ada Moor king?": ""})
	if notes := askOf(t, c, "When was Ada Moor king?").Notes; len(notes) > 0 {
		t.Errorf("notes on no answer: %q", notes)
	}
}

// TestNextWithoutThePost: the post is the one that papers give him; who held several is asked back.
func TestNextWithoutThePost(t *testing.T) {
	c := fake.New()
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Type: "letter", Date: "1951-01-01"}, "Posts.")
	land, board := c.Entity(graph.Place, "Norland"), c.Entity(graph.Organization, "Board of Trade")
	moor, hill, wren := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren")
	for _, held := range []struct {
		who  graph.IRI
		role string
		in   graph.IRI
		when graph.EDTF
	}{
		{moor, "Ambassador", land, "1950-01-01"}, {moor, "Ambassador", land, "1951-02-01"}, {hill, "Ambassador", land, "1952-03-01"}, {hill, "Ambassador", land, "1953-01-01"},
		{wren, "Ambassador", land, "1954-05-01"}, {wren, "Chairman", board, "1955-05-01"},
	} {
		c.Say("a", held.who, "holds-position", held.in, "Moor, Hill and Wren.", fake.Role(held.role), fake.When(held.when))
	}
	answersTo(t, c, map[string]string{
		"Who succeeded Ada Moor?": "Ben Hill?", "Who took over from Ben Hill?": "Cora Wren?", "Whom did Ben Hill succeed?": "Ada Moor?", "Who preceded Ada Moor?": "", "Who succeeded Cora Wren?": "",
	})
}

// TestAGapBetweenTwoHoldersIsTold: papers that are silent for years may have left one out.
func TestAGapBetweenTwoHoldersIsTold(t *testing.T) {
	c := fake.New()
	land := c.Entity(graph.Place, "Norland")
	for who, when := range map[string]graph.EDTF{"Ada Moor": "1950-03-01", "Ben Hill": "1953-03-01", "Cora Wren": "1953-06-01"} {
		c.Say("a", c.Entity(graph.Person, who), "holds-position", land, "President "+who, fake.Role("President"), fake.When(when))
	}
	for question, want := range map[string]string{
		"Who succeeded Ada Moor as President of Norland?":     "between 1950-03-01 and 1953-03-01",
		"Whom did Ben Hill succeed as President of Norland?":  "between 1950-03-01 and 1953-03-01",
		"Who succeeded Ben Hill as President of Norland?":     "",
		"Whom did Cora Wren succeed as President of Norland?": "",
	} {
		notes := strings.Join(askOf(t, c, question).Notes, " ")
		if !strings.Contains(notes, want) || (want == "") == strings.Contains(notes, "between") {
			t.Errorf("%s: %q", question, notes)
		}
	}
}
