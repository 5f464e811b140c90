package network

import (
	"cmp"
	"slices"
	"strconv"

	"dramatis/graph"
)

// Score is the place of an entity in a ranking. Entities with the same value have
// the same rank, and the next rank leaves as many numbers out (1, 2, 2, 4).
type Score struct {
	Rank   int       `json:"rank"`
	Entity graph.Ref `json:"entity"`
	Value  float64   `json:"value"`
	// Normalised is Value divided by the greatest that a network with as many nodes
	// (and documents, for strength) allows: comparable between networks, in [0, 1].
	Normalised float64 `json:"normalised"`
}

// Rank orders the nodes by a measure, highest value first; equals by name, then
// by IRI. The measure must be one of Measures.
func Rank(n *Network, m Measure) []Score {
	limit := n.limit(m)
	scores := make([]Score, 0, n.Order())
	for i, value := range n.values(m) {
		s := Score{Entity: n.nodes[i], Value: significant(value)}
		if limit > 0 {
			s.Normalised = significant(value / limit)
		}
		scores = append(scores, s)
	}
	slices.SortFunc(scores, func(a, b Score) int {
		return cmp.Or(
			cmp.Compare(b.Value, a.Value),
			cmp.Compare(a.Entity.Name, b.Entity.Name),
			cmp.Compare(a.Entity.ID, b.Entity.ID),
		)
	})
	for i := range scores {
		scores[i].Rank = i + 1
		if i > 0 && scores[i].Value == scores[i-1].Value {
			scores[i].Rank = scores[i-1].Rank
		}
	}
	return scores
}

// digits is how many significant digits a value keeps: more than a reader needs
// and fewer than those in which the order of a sum shows, so that two nodes in
// like places have the same value to the last bit.
const digits = 10

func significant(value float64) float64 {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(value, 'g', digits, 64), 64)
	if err != nil {
		panic("network: a float that does not read back: " + err.Error())
	}
	return rounded
}
