package queries_test

import (
	"fmt"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestAPostIsShownOnce: however papers write it, by the adjective of the body, by its name alone or by both.
func TestAPostIsShownOnce(t *testing.T) {
	c := fake.New()
	moor, norland := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Organization, "Norland")
	c.Say("a", moor, "holds-position", norland, "Moor, Norlandish Ambassador", fake.Role("Norlandish Ambassador"))
	c.Say("b", moor, "holds-position", norland, "Ambassador Moor, Norland", fake.Role("Ambassador"))
	c.Say("c", moor, "holds-position", norland, "Moor, Norlandish Trade Commissioner", fake.Role("Norlandish Trade Commissioner"))
	c.Say("d", moor, "holds-position", c.Entity(graph.Place, "Arland"), "Moor, Norlandish Ambassador to Arland", fake.Role("Norlandish Ambassador"))
	d, err := queries.Show(t.Context(), c, vocabulary(t), "Ada Moor")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range d.Sections {
		for _, tie := range s.Ties {
			got = append(got, tie.Role+", "+tie.Other.Name)
		}
	}
	if want := "[Ambassador, Norland Norlandish Ambassador, Arland Norlandish Trade Commissioner, Norland]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
}
