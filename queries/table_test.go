package queries_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
	"dramatis/queries"
)

// Passages come as one reads them, whatever the order in which they were found.
func TestEvidenceIsInReadingOrder(t *testing.T) {
	passage := func(document string, start int) graph.Evidence {
		return graph.Evidence{Document: document, DocumentID: graph.DocumentID(document), Span: graph.Span{Start: start, End: start + 1}, Quote: "x"}
	}
	got := queries.EvidenceOf([]graph.Statement{
		{ID: "s/1", Evidence: []graph.Evidence{passage("b", 9), passage("b", 2)}},
		{ID: "s/2", Evidence: []graph.Evidence{passage("b", 2), passage("b", 5)}},
		{ID: "s/3", Evidence: []graph.Evidence{passage("a", 7)}},
	})
	want := []graph.Evidence{passage("a", 7), passage("b", 2), passage("b", 5), passage("b", 9)}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestAProofOfTwoNamesBoth: a line of a list of those present names one, and another the other.
func TestAProofOfTwoNamesBoth(t *testing.T) {
	hill := graph.Evidence{DocumentID: "d1", Span: graph.Span{Start: 0, End: 11}, Quote: "Mrs. Winter"}
	moor := graph.Evidence{DocumentID: "d1", Span: graph.Span{Start: 12, End: 25}, Quote: "Mr. Carpenter"}
	met := graph.Evidence{DocumentID: "d1", Span: graph.Span{Start: 30, End: 50}, Quote: "Carpenter met Winter"}
	ends := graph.Statement{Subject: graph.Ref{Name: "Ada Carpenter"}, Object: graph.Ref{Name: "Bea Winter"}}
	for _, test := range []struct{ evidence, want []graph.Evidence }{
		{[]graph.Evidence{hill, moor}, []graph.Evidence{hill, moor}},
		{[]graph.Evidence{hill, moor, met}, []graph.Evidence{met}},
		{[]graph.Evidence{moor}, []graph.Evidence{moor}},
	} {
		st := ends
		st.Evidence = test.evidence
		if got := queries.LeadOf([]graph.Statement{st}); !slices.Equal(got, test.want) {
			t.Errorf("%v: %v", test.evidence, got)
		}
	}
}
