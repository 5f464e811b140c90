package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// isState reports whether a chain is a place that is a state.
func (r *reading) isState(c coref.ChainID) bool {
	if r.c.Chains[c].Type != graph.Place {
		return false
	}
	state, known := r.stateOf[c]
	if !known {
		state = r.namesState(c)
		r.stateOf[c] = state
	}
	return state
}

// namesState reports whether a chain is a state, which a text may take for a body: "the USSR".
func (r *reading) namesState(c coref.ChainID) bool {
	return slices.ContainsFunc(r.c.Chains[c].Names, func(n string) bool { return r.roles.states[strings.ToLower(n)] })
}

// kindOf gives what a chain is in the terms of the vocabulary, as an argument of a predicate: of a place
// that is a state, or stands for the government that sits in it, that it is one.
func (r *reading) kindOf(c coref.ChainID, p graph.Predicate) graph.EntityType {
	if r.isState(c) {
		return graph.State
	}
	if term, _ := r.vocabulary.Term(p); term.Governments && r.isSeat(c) {
		return graph.State
	}
	return r.c.Chains[c].Type
}

// isSeat reports whether a town may stand for the government that sits in it: "Moscow informed Hanoi".
// In a telegram it may be the embassy there.
func (r *reading) isSeat(c coref.ChainID) bool {
	return r.c.Chains[c].Type == graph.Place && !r.cabled() && slices.ContainsFunc(r.c.Chains[c].Names, func(n string) bool {
		return r.roles.capitals[strings.ToLower(n)] != nil
	})
}

// elsewhere reports whether an argument behind a preposition is the land of something else in the
// clause of item at: "received a message about the evacuation of troops from N", "favoured the
// delivery of ships to N", "opposition to union with N".
func (r *reading) elsewhere(a argument, at int) bool {
	if a.slot == "object" || a.slot == "by" || a.slot == "of" || a.opener <= at || a.empty() || r.typeOf(r.items[a.first]) != graph.Place {
		return false
	}
	return r.frames.Way[r.items[a.opener-1].word] || r.verbIn(at, a.opener) || slices.ContainsFunc(r.items[at+1:a.opener], func(it item) bool {
		return it.kind == wordItem && it.preposition && (it.word != "of" || a.slot == "to") || it.kind == wordItem && it.verb.form&gerund != 0
	})
}

// awayFrom reports whether a town stands behind a preposition that does not follow the word at item at: "a letter
// brought to N" was taken there, and written to nobody in it; nor is it "the visit to N, which X suggested".
func (r *reading) awayFrom(a argument, at int) bool {
	if a.empty() || r.typeOf(r.items[a.first]) != graph.Place || r.acts(r.items[a.first]) {
		return false
	}
	if k := a.last + 1; a.slot == "object" && k+2 < len(r.items) && (r.items[k].word == "as" || r.items[k].word == "for" && (r.typeOf(r.items[k+1]) == graph.Event || r.frames.Conversation[r.items[k+2].word])) {
		return true // "suggested N as the place", "favoured N for the talks"
	}
	if a.slot == "object" && a.opener < 0 && slices.ContainsFunc(r.items[min(at+1, a.first):a.first], func(it item) bool { return it.kind == wordItem && !it.adverb && !it.determiner && !it.preposition }) && a.head == "" {
		return true // "praised a physician now visiting N"
	}
	return (a.slot != "object" || a.opener >= 0) && a.opener != at+1 || r.namesMission(a.group)
}

// namesMission reports whether the town that opens a group only says where the mission named before it is: "asked
// Embassy Warsaw".
func (r *reading) namesMission(g group) bool {
	return g.first > 0 && r.typeOf(r.items[g.first]) == graph.Place && r.items[g.first-1].kind == wordItem && r.frames.Mission[r.items[g.first-1].word]
}

// besides reports whether a place behind "of" belongs to a noun that the slot does not look into:
// "requested inscription of N on the agenda" asks N nothing.
func (r *reading) besides(a argument, slot string, s Slot) bool {
	return slot == "of" && a.outer != "" && !a.empty() && r.typeOf(r.items[a.first]) == graph.Place && !slices.Contains(s.Through, a.outer) && !r.frames.Transparent[a.outer]
}

// acts reports whether an item is a name of somebody, a body or a state.
func (r *reading) acts(it item) bool {
	switch r.typeOf(it) {
	case graph.Event:
		return false
	case graph.Place:
		c := r.c.Of[it.mention]
		return c != coref.None && r.isState(c)
	}
	return true
}

// ofPlaces reports whether a predicate takes any place, so that a land is meant as one: "received
// grain from N".
func (r *reading) ofPlaces(p graph.Predicate) bool {
	return r.vocabulary.Allows(graph.Person, p, graph.Place)
}

// governments gives the states for those of some subjects that are seats of their governments, where
// no place can be meant: "Moscow told Weber". In a telegram the town may be the embassy there.
func (r *reading) governments(actors []coref.ChainID) []coref.ChainID {
	for i, c := range actors {
		if land := r.governedFrom(c); land != coref.None {
			actors = slices.Clone(actors)
			actors[i] = land
		}
	}
	return actors
}

// governedFrom gives the state that is governed from a town, if the document names it; else None.
func (r *reading) governedFrom(c coref.ChainID) coref.ChainID {
	if r.c.Chains[c].Type != graph.Place || r.isState(c) {
		return coref.None
	}
	for _, name := range r.c.Chains[c].Names {
		if names := r.roles.capitals[strings.ToLower(name)]; names != nil {
			return r.landChain(names)
		}
	}
	return coref.None
}
