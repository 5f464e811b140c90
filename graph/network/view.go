package network

import (
	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/iterator"
	"gonum.org/v1/gonum/graph/simple"
)

// view shows a pair of adjacencies to gonum. For an undirected network out and in
// are the same rows, so that every tie is two arcs: what gonum's PageRank needs,
// and what its betweenness counts twice. gonum must not write to the lists of
// nodes that it is handed; it does not.
type view struct {
	out, in adjacency
	nodes   []gonum.Node
	// next and prior are the targets of out and in as gonum's nodes, at the same places.
	next, prior []gonum.Node
}

var _ gonum.WeightedDirected = view{}

func newView(out, in adjacency) view {
	v := view{out: out, in: in, nodes: make([]gonum.Node, len(out.offsets)-1)}
	for i := range v.nodes {
		v.nodes[i] = simple.Node(i)
	}
	v.next, v.prior = v.of(out), v.of(in)
	return v
}

// of gives the targets of an adjacency as nodes, sharing the boxed ones.
func (v view) of(a adjacency) []gonum.Node {
	nodes := make([]gonum.Node, len(a.targets))
	for i, t := range a.targets {
		nodes[i] = v.nodes[t]
	}
	return nodes
}

// reversed is the view against the arcs.
func (v view) reversed() view {
	v.out, v.in, v.next, v.prior = v.in, v.out, v.prior, v.next
	return v
}

func (v view) has(id int64) bool { return id >= 0 && id < int64(len(v.nodes)) }

// Node gives a node, or nil where the id is not in the network.
func (v view) Node(id int64) gonum.Node {
	if !v.has(id) {
		return nil
	}
	return v.nodes[id]
}

// Nodes gives all nodes, ascending.
func (v view) Nodes() gonum.Nodes { return iterator.NewOrderedNodes(v.nodes) }

// From gives the nodes that arcs from id lead to, ascending.
func (v view) From(id int64) gonum.Nodes { return v.row(v.out, v.next, id) }

// To gives the nodes that arcs to id come from, ascending.
func (v view) To(id int64) gonum.Nodes { return v.row(v.in, v.prior, id) }

func (v view) row(a adjacency, nodes []gonum.Node, id int64) gonum.Nodes {
	if !v.has(id) {
		return gonum.Empty
	}
	from, to := a.row(int(id))
	return iterator.NewOrderedNodes(nodes[from:to])
}

// HasEdgeFromTo reports whether there is an arc from u to v.
func (v view) HasEdgeFromTo(from, to int64) bool {
	_, ok := v.out.find(from, to)
	return ok
}

// HasEdgeBetween reports whether there is an arc either way.
func (v view) HasEdgeBetween(x, y int64) bool { return v.HasEdgeFromTo(x, y) || v.HasEdgeFromTo(y, x) }

// Edge gives the arc from u to v, or nil.
func (v view) Edge(from, to int64) gonum.Edge {
	if e := v.WeightedEdge(from, to); e != nil {
		return e
	}
	return nil
}

// WeightedEdge gives the arc from u to v with the number of its documents, or nil.
func (v view) WeightedEdge(from, to int64) gonum.WeightedEdge {
	at, ok := v.out.find(from, to)
	if !ok {
		return nil
	}
	return simple.WeightedEdge{F: v.nodes[from], T: v.nodes[to], W: float64(v.out.documents[at])}
}

// Weight gives the number of documents that claim the arc; ok is false where there is no arc.
func (v view) Weight(from, to int64) (w float64, ok bool) {
	at, ok := v.out.find(from, to)
	if !ok {
		return 0, from == to && v.has(from)
	}
	return float64(v.out.documents[at]), true
}
