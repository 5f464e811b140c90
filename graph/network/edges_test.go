package network

import (
	"iter"

	"dramatis/graph"
)

// Edge is a tie between two nodes with its proofs counted: the distinct documents
// that claim it, which are its weight, and the statements they make.
type Edge struct {
	From       graph.Ref
	To         graph.Ref
	Documents  int
	Statements int
}

// Size is the number of edges; parallel ties count once.
func (n *Network) Size() int {
	if n.directed {
		return len(n.out.targets)
	}
	return len(n.ties.targets) / 2
}

// Edges yields every edge once, in the order of the IRIs of its ends. In an
// undirected network From is the end that sorts first.
func (n *Network) Edges() iter.Seq[Edge] {
	return func(yield func(Edge) bool) {
		for from := range n.nodes {
			lo, hi := n.out.row(from)
			for i := lo; i < hi; i++ {
				to := int(n.out.targets[i])
				if !n.directed && to < from {
					continue
				}
				if !yield(Edge{n.nodes[from], n.nodes[to], int(n.out.documents[i]), int(n.out.statements[i])}) {
					return
				}
			}
		}
	}
}
