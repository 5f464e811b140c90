package network

import (
	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/graph/network"
)

const (
	// damping is the chance that the walk goes on, as in the paper.
	damping = 0.85
	// tolerance is where gonum stops: its start is random, and at its usual 1e-6
	// the sixth digit would change from run to run.
	tolerance = 1e-13
	// settling steps shrink what is left of the random start by 0.85 each,
	// in all by five orders of magnitude: below the last bit.
	settling = 70
)

// pageRank is the share of its time that a walk spends at a node when it goes on
// along a tie, chosen by weight, with probability d = 0.85 and anywhere at all
// otherwise (and always from where no tie leads on):
//
//	R(v) = (1-d)/N + d · Σ_{u→v} w_uv/s_u · R(u)
//
// The values add up to 1. In an undirected network each tie is walked both ways.
// S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search
// engine", Computer Networks 30 (1998), 107-117.
func (n *Network) pageRank() []float64 {
	values := make([]float64, n.Order())
	if len(values) == 0 {
		return values // gonum panics where there is no node
	}
	for id, r := range network.PageRankSparse(n.view, damping, tolerance) {
		values[id] = r
	}
	return n.settle(values)
}

// settle walks on from gonum's answer, which still bears the mark of its random
// start in the last digits, so that the same network always has the same values.
func (n *Network) settle(values []float64) []float64 {
	floats.Scale(1/floats.Sum(values), values)
	strength := n.each(n.out.strength)
	next := make([]float64, len(values))
	for range settling {
		n.walk(values, next, strength)
		values, next = next, values
	}
	return values
}

// walk takes one step of the formula of pageRank.
func (n *Network) walk(values, next, strength []float64) {
	var stuck float64
	for v, s := range strength {
		if s == 0 {
			stuck += values[v]
		}
	}
	anywhere := (1 - damping + damping*stuck) / float64(len(values))
	for v := range next {
		var sum float64
		lo, hi := n.in.row(v)
		for i := lo; i < hi; i++ {
			u := n.in.targets[i]
			sum += float64(n.in.documents[i]) / strength[u] * values[u]
		}
		next[v] = anywhere + damping*sum
	}
}
