package queries_test

import (
	"fmt"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestUnderSomebodyAreThoseOfHisLand: the foreign minister under the chancellor of one land is none of another; whose land no paper tells may be of it, and who names a land asks for that.
func TestUnderSomebodyAreThoseOfHisLand(t *testing.T) {
	c := fake.New()
	moor, norland, arland := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Place, "Norland"), c.Entity(graph.Place, "Arland")
	for year := 1950; year < 1960; year++ {
		id := graph.DocumentID(fmt.Sprint(year))
		c.AddDocument(graph.Document{ID: id, Path: string(id) + ".txt", Date: graph.EDTF(fmt.Sprint(year)), Status: graph.OK}, "Moor, Chancellor of Norland\n")
		c.Say(id, moor, "holds-position", norland, "Moor, Chancellor of Norland", fake.When(graph.EDTF(fmt.Sprint(year))), fake.Role("Chancellor"))
	}
	c.Say("1956", c.Entity(graph.Person, "Gil Rook"), "holds-position", "Foreign Minister", "Arland\nForeign Minister Gil Rook", fake.When("1956-03-02"), fake.Role("Foreign Minister"))
	c.Say("1956", c.Entity(graph.Person, "Hal Dove"), "holds-position", "Minister of Foreign Affairs", "Dove, Arlandish Minister of Foreign Affairs", fake.When("1956-03-02"), fake.Role("Arlandish Minister of Foreign Affairs"))
	c.Say("1957", c.Entity(graph.Person, "Ivo Lark"), "holds-position", c.Entity(graph.Organization, "Republic of Arland"), "Lark, Foreign Minister", fake.When("1957-03-02"), fake.Role("Foreign Minister"))
	c.Say("1957", c.Entity(graph.Person, "Jan Crow"), "holds-position", c.Entity(graph.Organization, "Arlandish Army"), "Crow, Chief of Staff", fake.When("1957-03-02"), fake.Role("Chief of Staff"))
	c.Say("1957", c.Entity(graph.Person, "Kit Daw"), "holds-position", c.Entity(graph.Organization, "Norlandish Army"), "Daw, Chief of Staff", fake.When("1957-03-02"), fake.Role("Chief of Staff"))
	c.Say("1957", c.Entity(graph.Person, "Lea Finch"), "holds-position", c.Entity(graph.Organization, "Board of Trade"), "Finch, Vice President of the Board of Trade", fake.When("1957-03-02"), fake.Role("Vice President"))
	hill, vale, wren, frost := c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale"), c.Entity(graph.Person, "Eva Wren"), c.Entity(graph.Person, "Fay Frost")
	c.Say("1952", hill, "holds-position", norland, "Foreign Minister Hill of Norland", fake.When("1952-03-02"), fake.Role("Foreign Minister"))
	c.Say("1953", vale, "holds-position", arland, "Foreign Minister Vale of Arland", fake.When("1953-03-02"), fake.Role("Foreign Minister"))
	c.Say("1954", wren, "holds-position", "Foreign Minister", "the Arlandish Foreign Minister Wren", fake.When("1954-03-02"), fake.Role("Foreign Minister"))
	c.Say("1955", frost, "holds-position", "Foreign Minister", "Foreign Minister Frost", fake.When("1955-03-02"), fake.Role("Foreign Minister"))
	for year := 1951; year < 1956; year++ {
		c.Say(graph.DocumentID(fmt.Sprint(year)), c.Entity(graph.Person, "Max Swift"), "holds-position", "Defense Minister", "Defense Minister Swift", fake.When(graph.EDTF(fmt.Sprint(year))), fake.Role("Defense Minister"))
	}
	c.Say("1956", c.Entity(graph.Person, "Ned Heron"), "holds-position", norland, "Defense Minister Heron of Norland", fake.When("1956-03-02"), fake.Role("Defense Minister"))
	c.Say("1957", c.Entity(graph.Person, "Oda Teal"), "holds-position", "Justice Minister", "Justice Minister Teal", fake.When("1957-03-02"), fake.Role("Justice Minister"))
	lands := func() (map[string][]string, error) {
		return map[string][]string{"arlandish": {"Arland"}, "norlandish": {"Norland"}}, nil
	}
	answersTo(t, c, map[string]string{
		"Who was foreign minister under Moor?":               "Ben Hill; Fay Frost?",
		"Who was foreign minister under Moor in Arland?":     "",
		"Who was foreign minister of Arland under Moor?":     "Cid Vale",
		"Who was the Arlandish foreign minister under Moor?": "Cid Vale; Eva Wren; Hal Dove; Ivo Lark",
		"Who was chief of staff under Moor?":                 "Kit Daw",
		"Who was defense minister under Moor?":               "Max Swift; Ned Heron",
		"Who was justice minister under Moor?":               "Oda Teal?",
		"Who was Moor's foreign minister?":                   "Ben Hill; Fay Frost?",
		"Who was the chief of staff of Moor?":                "Kit Daw",
		"Who was Ben Hill's foreign minister?":               "",
		"Who was Moor's ambassador?":                         "",
		"Who was vice president under Moor?":                 "",
		"Was Ben Hill foreign minister?":                     "yes",
		"Was Ada Moor foreign minister?":                     "no",
	}, queries.Tables{Lands: lands})
}
