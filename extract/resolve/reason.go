package resolve

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Reason is one step of a judgement: the rule, the name that it was judged by and what
// it is worth in bits (above 0 for one person, below for two; 0 where the rule decides).
type Reason struct {
	Rule  string  `json:"rule"`
	With  string  `json:"with,omitempty"`
	Score float64 `json:"score,omitempty"`
}

// Why gives the reasons for which a chain is the entity it is, in the order in which
// they were found. A chain that stands alone has the reason why nothing joined it.
func (i *Identity) Why(doc graph.DocumentID, id coref.ChainID) []Reason { return i.judged(doc, id).why }

// because notes a reason with every chain of a list.
func because(chains []*chain, reasons ...Reason) {
	reasons = slices.Clip(reasons)
	for _, c := range chains {
		if c.why == nil {
			c.why = reasons // shared by the whole list
			continue
		}
		c.why = append(slices.Clip(c.why), reasons...)
	}
}
