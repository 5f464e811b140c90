package network

import (
	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/traverse"
)

// values computes a measure for every node, by number.
func (n *Network) values(m Measure) []float64 {
	switch m {
	case Degree:
		return n.each(n.degree)
	case Strength:
		return n.each(n.strength)
	case Betweenness:
		return n.betweenness()
	case PageRank:
		return n.pageRank()
	case Closeness:
		return n.each(n.closeness)
	case Harmonic:
		return n.each(n.harmonic)
	}
	panic("network: no measure " + string(m))
}

// limit is the greatest value that a node could have in a network of this order.
func (n *Network) limit(m Measure) float64 {
	others := float64(n.Order() - 1)
	sides := 1.0
	if n.directed {
		sides = 2
	}
	switch m {
	case Degree:
		return sides * others
	case Strength:
		return sides * others * float64(n.documents)
	case Betweenness:
		return sides * others * (others - 1) / 2
	case Harmonic:
		return others
	}
	return 1
}

func (n *Network) each(measure func(node int) float64) []float64 {
	values := make([]float64, n.Order())
	for v := range values {
		values[v] = measure(v)
	}
	return values
}

// degree is the number of neighbours; in a directed network arcs in and arcs out
// are added up. L. C. Freeman, "Centrality in social networks: conceptual
// clarification", Social Networks 1 (1978), 215-239.
func (n *Network) degree(v int) float64 {
	if n.directed {
		return float64(n.in.degree(v) + n.out.degree(v))
	}
	return float64(n.out.degree(v))
}

// strength is the degree with every tie counted as often as documents claim it.
// A. Barrat et al., "The architecture of complex weighted networks", PNAS 101
// (2004), 3747-3752.
func (n *Network) strength(v int) float64 {
	if n.directed {
		return n.in.strength(v) + n.out.strength(v)
	}
	return n.out.strength(v)
}

// betweenness is the share of the shortest paths between two others that pass a
// node, summed over all pairs of others:
//
//	B(v) = Σ_{s≠v≠t} σ_st(v) / σ_st
//
// over unordered pairs in an undirected network, ordered pairs in a directed one.
// Freeman, "A set of measures of centrality based on betweenness", Sociometry 40
// (1977), 35-41; by the algorithm of U. Brandes, "A faster algorithm for
// betweenness centrality", J. Mathematical Sociology 25 (2001), 163-177.
func (n *Network) betweenness() []float64 {
	// gonum leaves zeros out, and sums over ordered pairs whatever the graph.
	pairs := 2.0
	if n.directed {
		pairs = 1
	}
	values := make([]float64, n.Order())
	for id, b := range network.Betweenness(n.view) {
		values[id] = b / pairs
	}
	return values
}

// closeness is one over the mean number of steps from those who reach a node,
// scaled down by the share of the others that do, so that a pair apart from the
// rest is not the centre of the network:
//
//	C(v) = r/(N-1) · r/Σ d(u,v),   r the number of u ≠ v that reach v
//
// S. Wasserman and K. Faust, "Social Network Analysis" (1994), formula 5.22 and
// page 201. In a connected network it is Freeman's closeness. It lies in [0, 1]
// as it stands. Zero where nobody reaches v.
func (n *Network) closeness(v int) float64 {
	var reached, steps float64
	n.reach(v, func(d int) { reached++; steps += float64(d) })
	if reached == 0 {
		return 0
	}
	return reached / float64(n.Order()-1) * reached / steps
}

// harmonic is the sum over the others of one over the steps from them, where the
// unreachable add nothing:
//
//	H(v) = Σ_{u≠v} 1 / d(u,v)
//
// Y. Rochat, "Closeness centrality extended to unconnected graphs: the harmonic
// centrality index", ASNA (2009); P. Boldi and S. Vigna, "Axioms for centrality",
// Internet Mathematics 10 (2014), 222-262.
func (n *Network) harmonic(v int) float64 {
	var sum float64
	n.reach(v, func(d int) { sum += 1 / float64(d) })
	return sum
}

// reach calls visit with the number of steps from each other node that reaches v.
// One breadth-first walk of gonum's a node keeps memory linear; its own closeness
// needs the distances of all pairs at once.
func (n *Network) reach(v int, visit func(steps int)) {
	var walk traverse.BreadthFirst
	walk.Walk(n.view.reversed(), n.view.nodes[v], func(_ gonum.Node, steps int) bool {
		if steps > 0 {
			visit(steps)
		}
		return false
	})
}
