package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// kindOf gives what a chain is in the terms of the vocabulary, as an argument of a predicate: of a place
// that is a state, or stands for the government that sits in it, that it is one.
func (r *reading) kindOf(c coref.ChainID, p graph.Predicate) graph.EntityType {
	if r.IsState(c) {
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
	return r.c.Chains[c].Type == graph.Place && !r.Cabled() && slices.ContainsFunc(r.c.Chains[c].Names, func(n string) bool {
		return r.roles.Capitals[strings.ToLower(n)] != nil
	})
}

// elsewhere reports whether an argument behind a preposition is the land of something else in the
// clause of item at: "received a message about the evacuation of troops from N", "favoured the
// delivery of ships to N", "opposition to union with N".
func (r *reading) elsewhere(a clause.Argument, at int) bool {
	if a.Slot == "object" || a.Slot == "by" || a.Slot == "of" || a.Opener <= at || a.Empty() || r.TypeOf(r.Items[a.First]) != graph.Place {
		return false
	}
	return r.frames.Way[r.Items[a.Opener-1].Word] || r.verbIn(at, a.Opener) || slices.ContainsFunc(r.Items[at+1:a.Opener], func(it clause.Item) bool {
		return it.Kind == clause.WordItem && it.Preposition && (it.Word != "of" || a.Slot == "to") || it.Kind == clause.WordItem && it.Verb.Form&lexicon.Gerund != 0
	})
}

// awayFrom reports whether a town stands behind a preposition that does not follow the word at item at: "a letter
// brought to N" was taken there, and written to nobody in it; nor is it "the visit to N, which X suggested".
func (r *reading) awayFrom(a clause.Argument, at int) bool {
	if a.Empty() || r.TypeOf(r.Items[a.First]) != graph.Place || r.Acts(r.Items[a.First]) {
		return false
	}
	if k := a.Last + 1; a.Slot == "object" && k+2 < len(r.Items) && (r.Items[k].Word == "as" || r.Items[k].Word == "for" && (r.TypeOf(r.Items[k+1]) == graph.Event || r.frames.Conversation[r.Items[k+2].Word])) {
		return true // "suggested N as the place", "favoured N for the talks"
	}
	if a.Slot == "object" && a.Opener < 0 && slices.ContainsFunc(r.Items[min(at+1, a.First):a.First], func(it clause.Item) bool {
		return it.Kind == clause.WordItem && !it.Adverb && !it.Determiner && !it.Preposition
	}) && a.Head == "" {
		return true // "praised a physician now visiting N"
	}
	return (a.Slot != "object" || a.Opener >= 0) && a.Opener != at+1 || r.namesMission(a.Group)
}

// namesMission reports whether the town that opens a group only says where the mission named before it is: "asked
// Embassy Warsaw".
func (r *reading) namesMission(g clause.Group) bool {
	return g.First > 0 && r.TypeOf(r.Items[g.First]) == graph.Place && r.Items[g.First-1].Kind == clause.WordItem && r.frames.Mission[r.Items[g.First-1].Word]
}

// besides reports whether a place behind "of" belongs to a noun that the slot does not look into:
// "requested inscription of N on the agenda" asks N nothing.
func (r *reading) besides(a clause.Argument, slot string, s lexicon.Slot) bool {
	return slot == "of" && a.Outer != "" && !a.Empty() && r.TypeOf(r.Items[a.First]) == graph.Place && !slices.Contains(s.Through, a.Outer) && !r.frames.Transparent[a.Outer]
}

// excepted reports whether an argument tells of whom something does not hold: "told nobody except X".
func (r *reading) excepted(a clause.Argument) bool {
	k := a.First - 1
	for k > 0 && r.Items[k].Kind == clause.WordItem && (r.Items[k].Determiner || r.Items[k].Upper) {
		k--
	}
	return k > 0 && (r.frames.Excepting[r.Items[k].Word] || r.Items[k].Word == "than" && r.Items[k-1].Word == "other")
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
	if r.c.Chains[c].Type != graph.Place || r.IsState(c) {
		return coref.None
	}
	for _, name := range r.c.Chains[c].Names {
		if names := r.roles.Capitals[strings.ToLower(name)]; names != nil {
			return r.LandChain(names)
		}
	}
	return coref.None
}
