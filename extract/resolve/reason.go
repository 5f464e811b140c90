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
func (i *Identity) Why(doc graph.DocumentID, id coref.ChainID) []Reason {
	if at, ok := i.place(doc, id); ok && i.why != nil {
		return i.why[at]
	}
	return nil
}

// reasons are those of all chains, and what the matcher hesitated about.
type reasons struct {
	why        map[*chain][]Reason
	hesitation map[*chain]hesitation
}

func newReasons() *reasons {
	return &reasons{why: map[*chain][]Reason{}, hesitation: map[*chain]hesitation{}}
}

// KeepReasons makes Resolve keep the reasons of its judgements, for Explain, Doubts and
// Identity.Why. They take more room than the judgements, and a build asks for none.
func (r *Resolver) KeepReasons() { r.reasons = newReasons() }

// why gives the reasons of a chain, if they are kept.
func (r *Resolver) why(c *chain) []Reason {
	if r.reasons == nil {
		return nil
	}
	return r.reasons.why[c]
}

// explained replaces the reasons of a chain.
func (r *Resolver) explained(c *chain, why ...Reason) {
	if r.reasons != nil {
		r.reasons.why[c] = why
	}
}

// because notes a reason with every chain of a list.
func (r *Resolver) because(chains []*chain, why ...Reason) {
	if r.reasons == nil {
		return
	}
	why = slices.Clip(why)
	for _, c := range chains {
		if before := r.reasons.why[c]; before != nil {
			r.reasons.why[c] = append(slices.Clip(before), why...)
			continue
		}
		r.reasons.why[c] = why // shared by the whole list
	}
}

// hesitated notes what the matcher weighed of a chain.
func (r *Resolver) hesitated(c *chain, h hesitation) {
	if r.reasons != nil {
		r.reasons.hesitation[c] = h
	}
}
