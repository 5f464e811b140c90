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
	c.Say("1955", c.Entity(graph.Person, "Pat Quail"), "holds-position", "Trade Minister", "Trade Minister Quail", fake.When("1955-03-02"), fake.Role("Trade Minister"))
	c.Say("1956", c.Entity(graph.Person, "Rob Snipe"), "holds-position", "Trade Minister", "Trade Minister Snipe", fake.When("1956-03-02"), fake.Role("Trade Minister"))
	answersTo(t, c, map[string]string{
		"Who was trade minister under Moor?":                 "", // papers place Moor, and would place her own
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
		"Was Ada Moor foreign minister?":                     "no?",
	}, queries.Tables{Lands: norlandAndArland})
}

// norlandAndArland are the adjectives of two lands.
func norlandAndArland() (map[string][]string, error) {
	return map[string][]string{"arlandish": {"Arland"}, "norlandish": {"Norland"}}, nil
}

// TestARulerWhomHardlyAPaperPlacesIsOfTheLandOfHisPosts: the papers of his own land seldom say of which land he is president.
func TestARulerWhomHardlyAPaperPlacesIsOfTheLandOfHisPosts(t *testing.T) {
	c := fake.New()
	vole, yak := c.Entity(graph.Person, "Uma Vole"), c.Entity(graph.Person, "Wes Yak")
	for year := 1920; year < 1960; year++ {
		id := graph.DocumentID(fmt.Sprint(year))
		c.AddDocument(graph.Document{ID: id, Path: string(id) + ".txt", Date: graph.EDTF(fmt.Sprint(year)), Status: graph.OK}, "President Vole\n")
		c.Say(id, vole, "holds-position", "President", "President Vole", fake.When(graph.EDTF(fmt.Sprint(year))), fake.Role("President"))
	}
	norland, arland := c.Entity(graph.Place, "Norland"), c.Entity(graph.Place, "Arland")
	c.Say("1930", vole, "holds-position", norland, "Vole, President of Norland", fake.Role("President"))
	c.Say("1930", vole, "holds-position", norland, "Vole, Vice-President of Norland", fake.Role("Vice-President"))
	for year := 1930; year < 1936; year++ {
		c.Say(graph.DocumentID(fmt.Sprint(year)), yak, "holds-position", "Secretary of War", "Secretary of War Yak", fake.When(graph.EDTF(fmt.Sprint(year))), fake.Role("Secretary of War"))
	}
	c.Say("1940", c.Entity(graph.Person, "Zoe Asp"), "holds-position", arland, "Asp, Arlandish Secretary of War", fake.When("1940"), fake.Role("Secretary of War"))
	answersTo(t, c, map[string]string{"Who was Secretary of War under Vole?": "Wes Yak"}, queries.Tables{Lands: norlandAndArland})
}
