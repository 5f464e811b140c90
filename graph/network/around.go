package network

import (
	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/traverse"

	"dramatis/graph"
)

// Around gives the ego network of an entity: everything within so many steps of
// it, itself included, whichever way the ties point. An entity that nothing ties
// to another is alone there.
func (n *Network) Around(id graph.IRI, hops int) map[graph.IRI]bool {
	near := map[graph.IRI]bool{id: true}
	at, ok := n.index[id]
	if !ok || hops <= 0 {
		return near
	}
	undirected := n.view
	if n.directed {
		undirected = newView(n.ties, n.ties)
	}
	var walk traverse.BreadthFirst
	walk.Walk(undirected, undirected.nodes[at], func(node gonum.Node, steps int) bool {
		if steps > hops {
			return true
		}
		near[n.nodes[node.ID()].ID] = true
		return false
	})
	return near
}
