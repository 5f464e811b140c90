package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who returns to his own country, or to the state that he is posted to, does not visit it.

// noteReturn remembers that the statement to be added next was read off a verb of returning.
func (r *reading) noteReturn(predicate graph.Predicate, at int) {
	if i := r.verbEndingAt(at); predicate == "visited" && i >= 0 && r.verbs[i].lemma == "return" {
		r.returns = append(r.returns, len(r.found))
	}
}

// dropHomecomings takes out the visits of people to the state in which they have a post or of which they
// are citizens, where they only returned there.
func (r *reading) dropHomecomings() {
	for _, i := range slices.Backward(r.returns) {
		if i < len(r.found) && r.found[i].Predicate == "visited" && r.atHome(r.found[i].Subject, r.found[i].Object) {
			r.found = slices.Delete(r.found, i, i+1)
		}
	}
}

// atHome reports whether the document ties somebody to a state or to that whose seat of government a town is.
func (r *reading) atHome(who, place coref.ChainID) bool {
	if place == coref.None {
		return false
	}
	lands := slices.Clone(r.c.Chains[place].Names)
	for _, n := range r.c.Chains[place].Names {
		lands = append(lands, r.roles.capitals[strings.ToLower(n)]...)
	}
	isLand := func(name string) bool {
		return slices.ContainsFunc(lands, func(n string) bool { return strings.EqualFold(n, name) })
	}
	return slices.ContainsFunc(r.found, func(s Statement) bool {
		if s.Subject != who || !belonging[s.Predicate] || !s.Modality.Happened() {
			return false
		}
		return s.Object == coref.None && isLand(s.Literal) || s.Object != coref.None && slices.ContainsFunc(r.c.Chains[s.Object].Names, isLand)
	})
}

// belonging are the predicates that tie somebody to a state.
var belonging = map[graph.Predicate]bool{"holds-position": true, "citizen-of": true, "represents": true, "leads": true}
