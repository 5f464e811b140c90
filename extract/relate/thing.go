package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/extract/source"
)

// thingAt gives the item of the noun that a frame wants as the direct object of verb v,
// or -1. In the passive the thing stands before the verb ("grain was sent to X"), or behind one of giving ("X was sent grain").
func (r *reading) thingAt(f *lexicon.Frame, v clause.Verb) int {
	if j := r.modifiedBy(v); j >= 0 && !v.Passive && slices.Contains(f.Things, r.Items[j].Word) {
		return j
	}
	if v.Passive || r.ReducedPassive(v) {
		for j := v.First - 1; j >= 0 && j >= v.First-6 && r.Items[j].Kind != clause.PunctItem; j-- {
			if slices.Contains(f.Things, r.Items[j].Word) && r.ownPhrase(j, -1) {
				return j
			}
		}
		if !r.frames.Bestowing[v.Lemma] {
			return -1
		}
	}
	return r.thingIn(f, v.Last)
}

// whollyDenied reports whether a verb itself is denied, and not what is asked for, nor in part: "did not agree", not "asked
// X not to agree" nor "did not always agree".
func (r *reading) whollyDenied(f *lexicon.Frame, v clause.Verb) bool {
	if !v.Negated && !r.Neither(v) && !r.noSuch(f, v) {
		return false
	}
	end := min(v.Last+3, len(r.Items))
	return !slices.ContainsFunc(r.Items[v.First:end], func(it clause.Item) bool {
		return it.Kind == clause.WordItem && (r.frames.InPart[it.Word] || r.frames.SoFar[it.Word])
	})
}

// noSuch reports whether "no" stands before the thing that a frame's verb has: "received no reply from X".
func (r *reading) noSuch(f *lexicon.Frame, v clause.Verb) bool {
	if len(f.Things) == 0 {
		return false
	}
	j := r.thingAt(f, v)
	for k := j - 1; k >= 0 && k > j-4 && r.Items[k].Kind == clause.WordItem && !r.Items[k].Preposition; k-- {
		if r.Items[k].Word == "no" {
			return true
		}
	}
	return false
}

// modifiedBy gives the item of the noun of which the clause of verb v says more, or -1:
// "the letter which X sent", "the talk that they had", "the letter X sent".
func (r *reading) modifiedBy(v clause.Verb) int {
	if v.Subject.Empty() || v.Subject.First < 0 || !v.Finite() || v.Subject.Last+1 < v.First-2 {
		return -1
	}
	j := v.Subject.First - 1
	if v.Binder == "which" || v.Binder == "that" {
		if j = v.Opener - 1; v.Binder == "that" && r.takesThing(v) {
			return -1 // "reports that X had a letter from Y"
		}
	} else {
		for j >= 0 && r.Items[j].Kind == clause.WordItem && (r.Honorific(r.Items[j].Word) || r.roles.Heads[r.Items[j].Word]) {
			j--
		}
	}
	if j < 0 || r.Items[j].Kind == clause.PunctItem || r.Items[j].Word == "" || r.Items[j].Determiner || r.Items[j].Preposition {
		return -1
	}
	if v.Binder == "" && r.circumstanceInFront(j) {
		return -1 // "At this point he made"
	}
	return j
}

// takesThing reports whether a verb has a thing as its object right behind it, so that no noun before its clause is that: "a report that
// X received a ship"; not of a verb of giving, behind which it stands to whom.
func (r *reading) takesThing(v clause.Verb) bool {
	next := v.Last + 1
	return next < len(r.Items) && (r.Items[next].Word == "a" || r.Items[next].Word == "an" || r.Items[next].Word == "the") && !r.frames.Bestowing[v.Lemma]
}

// circumstanceInFront reports whether the noun at item j ends a phrase that opens the sentence
// with a preposition: "At this point", "During the visit".
func (r *reading) circumstanceInFront(j int) bool {
	first := r.PhraseStart(r.Items, j)
	if first > 1 && r.Items[first-1].Kind == clause.NameItem {
		first = r.PhraseStart(r.Items, first-1) // "the Oslo visit"
	}
	return first == 1 && r.Items[0].Preposition
}

// thingIn looks for the thing behind item at, up to the end of the clause; a noun behind
// a preposition of its own is none ("came with a letter").
func (r *reading) thingIn(f *lexicon.Frame, at int) int {
	for j := at + 1; j < len(r.Items) && j <= at+12; j++ {
		it := r.Items[j]
		switch {
		case it.Kind != clause.DateItem && slices.Contains(f.Things, it.Word):
			if r.ownPhrase(j, at) {
				return j
			}
		case r.InfinitiveAt(r.Items, j), it.Kind != clause.NameItem && r.ClosesClause(r.Items, j):
			return -1
		}
	}
	return -1
}

// ownPhrase reports whether no preposition behind item at governs the noun at item j.
func (r *reading) ownPhrase(j, at int) bool {
	for k := j - 1; k > at && k >= j-6; k-- {
		it := r.Items[k]
		if it.Kind == clause.NameItem && (it.Possessive || r.IsPronoun(it)) {
			continue // "from his closest advisers"
		}
		if it.Kind != clause.WordItem {
			return true
		}
		if it.Preposition {
			return it.Word == "of" && k > 0 && r.quantifies(r.Items[k-1].Word)
		}
	}
	return true
}

// quantifies reports whether a word only counts what "of" joins to it: "tons of grain".
func (r *reading) quantifies(w string) bool {
	return r.frames.Quantities[w] || r.frames.Amount[w] || strings.HasSuffix(w, "ons") && len(w) > 4
}

// thingAfter gives the phrase of the thing that a frame's verb at item at sends or receives.
func (r *reading) thingAfter(f *lexicon.Frame, at int) string {
	if !f.ThingTopic {
		return ""
	}
	j := r.thingIn(f, at)
	if j < 0 {
		return ""
	}
	k := j
	for k > 0 && r.Items[k-1].Kind == clause.WordItem && !r.Items[k-1].Preposition && k-1 > at {
		k--
	}
	for k < j && r.Items[k].Determiner {
		k++
	}
	span := source.Span{Start: r.Items[k].Span.Start, End: r.Items[j].Span.End}
	return strings.Join(strings.Fields(span.Of(r.doc.Text)), " ")
}
