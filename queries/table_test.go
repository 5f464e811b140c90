package queries_test

import (
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
