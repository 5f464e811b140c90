package network

import (
	"iter"

	"dramatis/graph"
)

// Network is an immutable network of actors. Its nodes are numbered from 0 in the
// order of their IRIs.
type Network struct {
	nodes     []graph.Ref
	index     map[graph.IRI]int32
	documents int
	directed  bool

	ties    adjacency // undirected: every tie stands in the row of both its ends
	out, in adjacency // as the measures follow them; both are ties where undirected
	view    view
}

// Edge is a tie between two nodes with its proofs counted: the distinct documents
// that claim it, which are its weight, and the statements they make.
type Edge struct {
	From       graph.Ref `json:"from"`
	To         graph.Ref `json:"to"`
	Documents  int       `json:"documents"`
	Statements int       `json:"statements"`
}

// Order is the number of nodes.
func (n *Network) Order() int { return len(n.nodes) }

// Size is the number of edges; parallel ties count once.
func (n *Network) Size() int {
	if n.directed {
		return len(n.out.targets)
	}
	return len(n.ties.targets) / 2
}

// Documents is the number of distinct documents that claim at least one tie.
func (n *Network) Documents() int { return n.documents }

// Directed reports whether the measures follow ties from subject to object only.
func (n *Network) Directed() bool { return n.directed }

// Nodes yields the entities in the order of their IRIs.
func (n *Network) Nodes() iter.Seq[graph.Ref] {
	return func(yield func(graph.Ref) bool) {
		for _, ref := range n.nodes {
			if !yield(ref) {
				return
			}
		}
	}
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
