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
	o := &graph.Outline{}
	var ties []graph.Tie
	for part := range 40 {
		first := int32(len(o.Entities))
		for _, name := range []string{"a", "b", "c", "d"} {
			id := graph.IRI(fmt.Sprintf("person/%02d%s", part, name))
			o.Entities = append(o.Entities, graph.Entity{Ref: graph.Ref{ID: id, Name: name, Type: graph.Person}})
		}
		for i := range int32(part + 3) { // a chain whose middle tie weighs as much as the part's number
			from := first + []int32{1, 0, 2}[max(0, 2-i)]
			ties = append(ties, graph.Tie{Subject: from, Object: from + 1, Document: i, Predicate: "met", Modality: graph.Asserted})
		}
	}
	n := Project(o, ties, Options{})
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
