package store

import (
	"testing"

	"dramatis/graph"
)

// What documents prove of somebody is what the graph says of him.
func TestStatementsProvedAreThoseOfTheGraph(t *testing.T) {
	c := randomCorpus(14, 30, 20, 400)
	s := open(t, c.build(t))
	if _, ok, err := s.provedAbout(bg, c.entities[0].ID); ok || err != nil {
		t.Errorf("the outline is not read, and was used (%v)", err)
	}
	must(s.Outline(bg))
	proved := 0
	for _, e := range c.entities {
		got, ok, err := s.provedAbout(bg, e.ID)
		check(t, err)
		if ok {
			proved++
			same(t, "statements about "+string(e.ID), must(s.around(bg, e.ID)), got)
		}
	}
	if proved == 0 {
		t.Error("nobody has so much told of him that the documents were asked")
	}
	if _, ok, err := s.provedAbout(bg, "person/nobody"); ok || err != nil {
		t.Errorf("the documents were asked about nobody (%v)", err)
	}
}

// An entity of whom few of many statements tell is looked up in the graph.
func TestOneOfManyIsLookedUpInTheGraph(t *testing.T) {
	entities := []graph.Entity{{Ref: graph.Ref{ID: "person/a"}, Statements: 3}, {Ref: graph.Ref{ID: "person/b"}, Statements: 3 * 2 * tiesARecord}}
	o := outline{known: &graph.Outline{Entities: entities}}
	if _, much := o.muchToldOf("person/a"); much {
		t.Error("three statements of hundreds were taken for many")
	}
	if place, much := o.muchToldOf("person/b"); !much || place != 1 {
		t.Errorf("nearly all statements were taken for few, or for those of place %d", place)
	}
}
