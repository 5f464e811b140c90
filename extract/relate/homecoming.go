package relate

import (
	"strings"

	"dramatis/extract/coref"
)

// Who returns to his own country, or to the state that he is posted to, does not visit it.

// noteReturn remembers which statements, from one on, were read off a verb of returning.
func (r *reading) noteReturn(from, at int) {
	if i := r.VerbEndingAt(at); i < 0 || r.Verbs[i].Lemma != "return" {
		return
	}
	for ; from < len(r.found); from++ {
		if r.found[from].Predicate == "visited" {
			r.returns = append(r.returns, from)
		}
	}
}

// dropHomecomings takes out the visits of people to the state in which they have a post or of which they
// are citizens, where they only returned there.
func (r *reading) dropHomecomings() {
	if len(r.returns) == 0 {
		return
	}
	ties, next, kept := r.belongings(), 0, r.found[:0]
	for i, s := range r.found {
		if next < len(r.returns) && r.returns[next] == i {
			if next++; r.atHome(ties[s.Subject], s.Object) {
				continue
			}
		}
		kept = append(kept, s)
	}
	clear(r.found[len(kept):])
	r.found = kept
}

// belongings gives to what the document ties each person, by its names in small letters.
func (r *reading) belongings() map[coref.ChainID]map[string]bool {
	ties := map[coref.ChainID]map[string]bool{}
	type pair struct{ of, to coref.ChainID }
	seen := map[pair]bool{}
	for _, s := range r.found {
		if !r.frames.OfState[s.Predicate] || !s.Modality.Happened() || s.Object != coref.None && seen[pair{s.Subject, s.Object}] {
			continue
		}
		names := []string{s.Literal}
		if s.Object != coref.None {
			seen[pair{s.Subject, s.Object}] = true
			names = r.c.Chains[s.Object].Names
		}
		if ties[s.Subject] == nil {
			ties[s.Subject] = map[string]bool{}
		}
		for _, n := range names {
			ties[s.Subject][strings.ToLower(n)] = true
		}
	}
	return ties
}

// atHome reports whether what somebody is tied to is a state, or that whose seat of government a town is.
func (r *reading) atHome(ties map[string]bool, place coref.ChainID) bool {
	if place == coref.None || len(ties) == 0 {
		return false
	}
	for _, n := range r.c.Chains[place].Names {
		n = strings.ToLower(n)
		if ties[n] {
			return true
		}
		for _, land := range r.roles.Capitals[n] {
			if ties[strings.ToLower(land)] {
				return true
			}
		}
	}
	return false
}
