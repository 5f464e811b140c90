package relate

import (
	"slices"
	"strings"

	"dramatis/extract/source"
)

// thingAt gives the item of the noun that a frame wants as the direct object of verb v,
// or -1. In the passive the thing stands before the verb: "grain was sent to X".
func (r *reading) thingAt(f *Frame, v verb) int {
	if j := r.modifiedBy(v); j >= 0 && !v.passive && !f.ThingTopic && slices.Contains(f.Things, r.items[j].word) {
		return j
	}
	if v.passive || r.reducedPassive(v) {
		for j := v.first - 1; j >= 0 && j >= v.first-6 && r.items[j].kind != punctItem; j-- {
			if slices.Contains(f.Things, r.items[j].word) && r.ownPhrase(j, -1) {
				return j
			}
		}
		return -1
	}
	return r.thingIn(f, v.last)
}

// whollyDenied reports whether a verb itself is denied, and not what is asked for, nor in part: "did not agree", not "asked
// X not to agree" nor "did not always agree".
func (r *reading) whollyDenied(f *Frame, v verb) bool {
	if !v.negated && !r.neither(v) && !r.noSuch(f, v) {
		return false
	}
	end := min(v.last+3, len(r.items))
	return !slices.ContainsFunc(r.items[v.first:end], func(it item) bool { return it.kind == wordItem && r.frames.InPart[it.word] })
}

// noSuch reports whether "no" stands before the thing that a frame's verb has: "received no reply from X".
func (r *reading) noSuch(f *Frame, v verb) bool {
	if len(f.Things) == 0 {
		return false
	}
	j := r.thingAt(f, v)
	for k := j - 1; k >= 0 && k > j-4 && r.items[k].kind == wordItem && !r.items[k].preposition; k-- {
		if r.items[k].word == "no" {
			return true
		}
	}
	return false
}

// modifiedBy gives the item of the noun of which the clause of verb v says more, or -1:
// "the letter which X sent", "the talk that they had", "the letter X sent".
func (r *reading) modifiedBy(v verb) int {
	if v.subject.empty() || v.subject.first < 0 || !v.finite() || v.subject.last+1 < v.first-2 {
		return -1
	}
	j := v.subject.first - 1
	if v.binder == "which" || v.binder == "that" {
		j = v.opener - 1
	} else {
		for j >= 0 && r.items[j].kind == wordItem && (r.honorific(r.items[j].word) || r.roles.heads[r.items[j].word]) {
			j--
		}
	}
	if j < 0 || r.items[j].kind == punctItem || r.items[j].word == "" || r.items[j].determiner || r.items[j].preposition {
		return -1
	}
	if v.binder == "" && r.circumstanceInFront(j) {
		return -1 // "At this point he made"
	}
	return j
}

// circumstanceInFront reports whether the noun at item j ends a phrase that opens the sentence
// with a preposition: "At this point", "During the visit".
func (r *reading) circumstanceInFront(j int) bool {
	first := r.phraseStart(r.items, j)
	if first > 1 && r.items[first-1].kind == nameItem {
		first = r.phraseStart(r.items, first-1) // "the Oslo visit"
	}
	return first == 1 && r.items[0].preposition
}

// thingIn looks for the thing behind item at, up to the end of the clause; a noun behind
// a preposition of its own is none ("came with a letter").
func (r *reading) thingIn(f *Frame, at int) int {
	for j := at + 1; j < len(r.items) && j <= at+12; j++ {
		it := r.items[j]
		switch {
		case it.kind != dateItem && slices.Contains(f.Things, it.word):
			if r.ownPhrase(j, at) {
				return j
			}
		case r.infinitiveAt(r.items, j), it.kind != nameItem && r.closesClause(r.items, j):
			return -1
		}
	}
	return -1
}

// ownPhrase reports whether no preposition behind item at governs the noun at item j.
func (r *reading) ownPhrase(j, at int) bool {
	for k := j - 1; k > at && k >= j-6; k-- {
		it := r.items[k]
		if it.kind == nameItem && (it.possessive || r.isPronoun(it)) {
			continue // "from his closest advisers"
		}
		if it.kind != wordItem {
			return true
		}
		if it.preposition {
			return it.word == "of" && k > 0 && r.quantifies(r.items[k-1].word)
		}
	}
	return true
}

// quantifies reports whether a word only counts what "of" joins to it: "tons of grain".
func (r *reading) quantifies(w string) bool {
	return r.frames.Quantities[w] || r.frames.Amount[w] || strings.HasSuffix(w, "ons") && len(w) > 4
}

// thingAfter gives the phrase of the thing that a frame's verb at item at sends or receives.
func (r *reading) thingAfter(f *Frame, at int) string {
	if !f.ThingTopic {
		return ""
	}
	j := r.thingIn(f, at)
	if j < 0 {
		return ""
	}
	k := j
	for k > 0 && r.items[k-1].kind == wordItem && !r.items[k-1].preposition && k-1 > at {
		k--
	}
	for k < j && r.items[k].determiner {
		k++
	}
	span := source.Span{Start: r.items[k].span.Start, End: r.items[j].span.End}
	return strings.Join(strings.Fields(span.Of(r.doc.Text)), " ")
}
