package network

import (
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

// Order is the number of nodes.
func (n *Network) Order() int { return len(n.nodes) }
