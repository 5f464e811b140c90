package main

import (
	"iter"
	"path/filepath"
	"testing"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries/report"
)

func TestTheSuggestedPathHasTwoSteps(t *testing.T) {
	tie := func(a, b string) report.Connection {
		return report.Connection{A: graph.Ref{ID: graph.IRI(a), Name: a}, B: graph.Ref{ID: graph.IRI(b), Name: b}}
	}
	for _, c := range []struct {
		ties      report.Connections
		near, far string
	}{
		{report.Connections{tie("Ada", "Bob")}, "", ""},
		{report.Connections{tie("Ada", "Bob"), tie("Cy", "Dee")}, "", ""},
		{report.Connections{tie("Ada", "Bob"), tie("Cy", "Ada")}, "Bob", "Cy"},
		{report.Connections{tie("Ada", "Bob"), tie("Cy", "Ada"), tie("Bob", "Dee"), tie("Bob", "Cy")}, "Ada", "Dee"},
	} {
		if near, far := separate(c.ties[0], endsOf(c.ties)); near != c.near || far != c.far {
			t.Errorf("%v: from %q to %q, want from %q to %q", c.ties, near, far, c.near, c.far)
		}
	}
}

func endsOf(ties report.Connections) iter.Seq2[graph.Ref, graph.Ref] {
	return func(yield func(a, b graph.Ref) bool) {
		for _, t := range ties {
			if !yield(t.A, t.B) {
				return
			}
		}
	}
}

// Who translated a document is nobody of its history, unless something is said of him.
func TestASummaryCountsThePeopleOfTheHistory(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	if err := makeCorpus(path); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var sum summary
	if err := sum.count(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	if sum.Documents != 2 || sum.People != 3 || sum.Organizations != 1 || sum.Statements != 4 {
		t.Errorf("counted %+v", sum)
	}
}
