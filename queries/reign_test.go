package queries_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestUnderSomebodyIsHisTimeInOffice: what documents call him long afterwards, and before, does not
// make it longer.
func TestUnderSomebodyIsHisTimeInOffice(t *testing.T) {
	c := fake.New()
	ada, norway := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Place, "Norway")
	for year := 1950; year < 1962; year++ {
		id := graph.DocumentID(fmt.Sprint(year))
		c.AddDocument(graph.Document{ID: id, Path: string(id) + ".txt", Date: graph.EDTF(fmt.Sprint(year)), Status: graph.OK}, "President Moor\n")
		if year > 1950 && year < 1961 || year == 1961 {
			c.Say(id, ada, "holds-position", norway, "President Moor", fake.When(graph.EDTF(fmt.Sprint(year))), fake.Role("President"))
		}
	}
	ben, cid := c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("1955", ben, "holds-position", norway, "Envoy Hill", fake.When("1955-03-02"), fake.Role("Envoy"))
	c.Say("1961", cid, "holds-position", norway, "Envoy Vale", fake.When("1961-03-02"), fake.Role("Envoy"))
	c.Say("1950", c.Entity(graph.Person, "Eva Moor"), "holds-position", norway, "Clerk Moor", fake.When("1950-03-02"), fake.Role("Clerk")) // the Moor administration is not hers
	answersTo(t, c, map[string]string{
		"Who was envoy under Ada Moor?": "Ben Hill", "Who was envoy under President Moor?": "Ben Hill", "Who was envoy during the Moor administration?": "Ben Hill",
		"Who was envoy during Ada Moor's presidency?": "Ben Hill", "Who was envoy under Ben Hill?": "Ben Hill",
		"Who was envoy under Moor?": "Ben Hill", "Who was envoy when Ada Moor was President?": "Ben Hill", "Who was envoy while Moor served as the President of Norway?": "Ben Hill",
	})
	a, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{}, "Who was envoy under Ada Moor?")
	if want := `"under Ada Moor" is taken for 1952-01-01/1960-12-31, when most of the documents that call Ada Moor President were written`; err != nil || !slices.Contains(a.Notes, want) {
		t.Errorf("notes %q, %v", a.Notes, err)
	}
}

// TestWhenSomebodyWasSomewhereIsNoOffice: "was" may stand before what is no office, of which no time is known.
func TestWhenSomebodyWasSomewhereIsNoOffice(t *testing.T) {
	c := fake.New()
	c.Say("a", c.Entity(graph.Person, "Ada Moor"), "met", c.Entity(graph.Person, "Ben Hill"), "Moor met Hill.", fake.When("1953-05-02"))
	plan := askOf(t, c, "Who met Ben Hill when Ada Moor was in Oslo?").Plan
	if want := "this corpus does not say when Ada Moor was in Oslo"; !strings.Contains(plan, want) {
		t.Errorf("got %q, want %q", plan, want)
	}
}
