package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
)

// Of several subjects: what they do to each other, and what each of them does to his own of several objects.

// stateMutual notes the statements of a frame between each two of several: once where
// its predicate is symmetric, else both ways.
func (r *reading) stateMutual(f *lexicon.Frame, both []coref.ChainID, s sense.Sense, at int) {
	term, _ := r.vocabulary.Term(f.Predicate)
	for i, a := range both {
		r.state(f, []coref.ChainID{a}, both[i+1:], s, at)
		if !term.Symmetric {
			r.state(f, both[i+1:], []coref.ChainID{a}, s, at)
		}
	}
}

// amongThemselves reports whether several subjects of a verb without an object did to each other what it says: "X and Y met",
// "X and Y exchanged notes", "there met X and Y". In the passive they must be its object by the frame.
func (r *reading) amongThemselves(f *lexicon.Frame, v clause.Verb, passive bool) bool {
	if len(v.Subject.Mentions) < 2 || passive && !(v.Passive && slices.Contains(f.Subject.Slots, "object")) || r.Neither(v) {
		return false // "neither X nor Y agreed to it": with each other they may have
	}
	if f.Predicate == "agreed-with" && r.withinSide(r.ChainsOf(v.Subject, false)) {
		return false // two of one side agree with what the other said
	}
	return len(f.Things) > 0 && !r.opens(f.Object, v.Last) || r.alone(v) || v.Subject.First > v.Last
}

// eachOther reports whether "each other" stands in a slot behind item i in its clause: "X and Y
// thanked each other", "X and Y wrote long letters to one another".
func (r *reading) eachOther(s lexicon.Slot, i int) bool {
	slot := "object"
	for j := i; j+1 < len(r.Items) && j < i+clause.LongestApposition && !r.ClosesClause(r.Items, j); j++ {
		switch it := r.Items[j]; {
		case it.Word == "each" && r.Items[j+1].Word == "other", it.Word == "one" && r.Items[j+1].Word == "another":
			return slices.Contains(s.Slots, slot) && !s.ThroughOnly
		case it.Kind == clause.WordItem && it.Preposition:
			slot = it.Word
		}
	}
	return false
}

// alone reports whether no object follows a verb: "X and Y met in Oslo", not "X and Y met the demand".
func (r *reading) alone(v clause.Verb) bool {
	for j := v.Last + 1; j < len(r.Items); j++ {
		it := r.Items[j]
		switch {
		case it.Kind == clause.WordItem && it.Adverb:
			continue
		case it.Kind == clause.NameItem, it.Word == "with":
			return false
		}
		return it.Kind != clause.WordItem || it.Preposition || it.Binder || it.Word == "and" || it.Word == "to"
	}
	return true
}

// withObject reports whether an infinitive hangs on a verb that has somebody else for its object: "X and Y called in Z to
// talk" says of neither that he talked to the other.
func (r *reading) withObject(v clause.Verb) bool {
	if !v.Infinitive || v.Governor < 0 {
		return false
	}
	g := r.Verbs[v.Governor]
	return !g.Passive && v.Subject.Last < g.First && slices.ContainsFunc(r.Items[g.Last+1:max(g.Last+1, v.First)], func(it clause.Item) bool {
		return it.Kind == clause.NameItem && !it.Possessive
	})
}

// respectively reports whether the clause of the verb or noun at item at gives each of several what stands in the same place of
// another list: "X and Y represented Norway and Denmark respectively".
func (r *reading) respectively(at int) bool {
	for j, it := range r.Items {
		if it.Kind == clause.WordItem && it.Word == "respectively" && r.SameClause(min(at, j), max(at, j)) {
			return true
		}
	}
	return false
}
