package network

import (
	"fmt"
	"math"
	"testing"

	"dramatis/graph"
)

// Parts that do not touch make the walk forget its random start most slowly:
// gonum alone is 2e-14 apart from run to run here.
func TestPageRankSettles(t *testing.T) {
	n, err := Project(func(yield func(graph.Statement, error) bool) {
		for part := range 40 {
			for i := range part + 3 { // a chain whose middle tie weighs as much as the part's number
				ends := []string{"bc", "ab", "cd"}[max(0, 2-i)]
				if !yield(chained(part, ends[:1], ends[1:], i), nil) {
					return
				}
			}
		}
	}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	first := n.pageRank()
	for range 5 {
		for v, r := range n.pageRank() {
			if math.Abs(r-first[v]) > 5e-16 {
				t.Fatalf("two runs differ by %g at %s", r-first[v], n.nodes[v].ID)
			}
		}
	}
	var sum float64
	for _, r := range first {
		sum += r
	}
	if math.Abs(sum-1) > 1e-12 {
		t.Errorf("the shares add up to %v", sum)
	}
}

func chained(part int, from, to string, document int) graph.Statement {
	node := func(name string) graph.Ref {
		return graph.Ref{ID: graph.IRI(fmt.Sprint("person/", part, name)), Name: name, Type: graph.Person}
	}
	return graph.Statement{
		Subject: node(from), Object: node(to), Predicate: "met", Modality: graph.Asserted,
		Evidence: []graph.Evidence{{DocumentID: graph.DocumentID(fmt.Sprint(document))}},
	}
}
