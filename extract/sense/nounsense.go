package sense

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/graph"
)

// NounSense gives the sense of what a noun tells: that of the verb that carries it, or
// of its clause where the clause does not hold ("so that he may obtain your
// instructions"), or what the words before it say ("the planned visit"), else of the voice.
func (r *Reading) NounSense(n Noun) Sense {
	if n.Carrier >= 0 {
		s := r.SenseOf(r.Verbs, n.Carrier, 0)
		if s.Modality.Happened() && slices.ContainsFunc(r.Items[r.Verbs[n.Carrier].Last+1:max(r.Verbs[n.Carrier].Last+1, n.At)], func(it clause.Item) bool { return it.Word == "no" }) {
			s.Modality = graph.Negated // "made no complaint"
		}
		return s
	}
	s := r.ownSense(nil, clause.Verb{Governor: -1}, 0)
	if m, ok := r.fate(n.At); ok && !r.Accounted(n.At) {
		s.Modality = m
		return s
	}
	if r.mooted(n.At) {
		s.Modality = graph.Planned
		return s
	}
	known := r.zoneSense() // whatever a question asks of it
	if m, ok := r.missing(n); ok {
		s.Modality = m
		return s
	}
	if m, ok := r.heldOut(n.At); ok {
		s.Modality = m
		return s
	}
	if n.At > 0 && r.Items[n.At-1].Word == "under" || r.extant(n) || r.uttered(n) || r.alreadyDone(n.At) || r.altered(n.At) || r.inSpiteOf(n.At) {
		return known
	}
	if m, ok := r.outlook(n.At); ok {
		s.Modality = m
		return s
	}
	if m, ok := r.days.Of(n, known.Modality); ok {
		s.Modality = m
		return s
	}
	if r.Bygone(n.At) || r.Accounted(n.At) {
		return known // "wanted to speak of the recent visit of X"
	}
	if r.isDeed(n.At) && r.yetToBe(n.At) {
		s.Modality = graph.Planned
		return s
	}
	return r.behindVerb(n, s, known)
}

// behindVerb gives the sense of what a noun tells that stands behind a verb which does not carry it: that of the verb's clause where
// that does not hold. alone is the sense that it has behind none, known that of what is taken for granted.
func (r *Reading) behindVerb(n Noun, alone, known Sense) Sense {
	k := r.VerbBefore(n.At)
	if k < 0 {
		return alone
	}
	ahead := k+1 < len(r.Verbs) && r.clauseBetween(r.Verbs[k].Last, n.At)
	if ahead {
		k++ // "It will be seen that in the talk with X he agreed": he did
	}
	v := r.Verbs[k]
	if !v.Subject.Empty() && v.Subject.First < 0 && r.Items[v.First].Word == "to" {
		alone.Modality = graph.Planned // "To consider inopportune the visit of X"
		return alone
	}
	if v.Negated && v.Binder != "" && v.Binder != "that" && v.Last < n.At && r.CommaIn(v.Last, n.At) {
		return alone // "if X is not refused, coupled with the visit"
	}
	if !v.Finite() && !v.Infinitive {
		return alone
	}
	s := r.SenseOf(r.Verbs, k, 0)
	if r.behindWhat(n.At, v, s) {
		s.Modality = graph.Planned
	}
	if (s.Modality == graph.Hypothetical || s.Modality == graph.Negated && v.Finite()) && r.onlyPlaced(n, v) {
		return known
	}
	if s.Modality == graph.Negated && v.Infinitive && v.Last < n.At && r.CommaIn(v.Last, n.At) {
		return alone // "his wish not to write, and his letters"
	}
	if s.Modality.Happened() || r.judged(n, v) || s.Modality != graph.Planned && r.Presupposed(n.At) || s.Modality == graph.Negated && v.Negated && (ahead || r.granted(n, v)) {
		return alone
	}
	return s
}

// fate tells what the verb behind the noun at item i says of its taking place: "the talks
// between X and Y would be held, did not take place, were cancelled".
func (r *Reading) fate(i int) (graph.Modality, bool) {
	for k, v := range r.Verbs {
		if v.First <= i || !v.Finite() {
			continue
		}
		if v.Binder != "" || !r.SameClause(i, v.First) || !v.Subject.Empty() && v.Subject.First > i {
			return "", false // "During the visit X did not speak": the visit was
		}
		switch m := r.ownSense(r.Verbs, r.Verbs[k], 0).Modality; {
		case v.Lemma == "be" && m.Happened() && r.saidToBe(v.Last+1):
			return graph.Planned, true
		case v.Passive && r.frames.Shelving[v.Lemma], r.Items[v.First].Word == "would" && v.Perfect && !r.frames.Happening[v.Lemma] && !r.frames.Light[v.Lemma]:
			return graph.Hypothetical, true // "the visit would have been useful": there was none
		case (r.frames.Happening[v.Lemma] || v.Passive && r.frames.Light[v.Lemma]) && !m.Happened() && (m != graph.Negated || v.Lemma != "be"):
			return m, true
		}
		return "", false
	}
	return "", false
}

// saidToBe reports whether the word behind a form of "be" at item k, past its adverbs, calls what it is said of something that is still to
// come: "the attack was probably imminent".
func (r *Reading) saidToBe(k int) bool {
	for k < len(r.Items) && r.Items[k].Kind == clause.WordItem && r.Items[k].Adverb && !r.frames.StillAhead[r.Items[k].Word] {
		k++
	}
	return k < len(r.Items) && r.Items[k].Kind == clause.WordItem && r.frames.StillAhead[r.Items[k].Word]
}

// hadTalks reports whether the noun at item i is of talks that are somebody's: who discusses "his talks with X" has had them,
// while "a meeting with X" or "his visit" may still lie ahead.
func (r *Reading) hadTalks(i int) bool {
	return r.frames.Talks[r.Items[i].Word] && !r.PossessorIn(r.Items, i).Empty()
}

// outlook tells how the words right before the noun at item i take it: as planned, as
// asked for or as not there ("no meeting").
func (r *Reading) outlook(i int) (graph.Modality, bool) {
	told, apart, inClause, within := false, false, false, ""
	if it := r.Items[i]; it.Kind == clause.NameItem {
		for _, w := range strings.Fields(r.Written(it)) {
			if r.frames.Prospective[w] {
				return graph.Planned, true // "the planned visit", a description as a whole
			}
		}
	}
	if r.frames.Purpose[r.Items[i].Word] && i > 0 && r.Items[i-1].Word == "for" {
		return graph.Planned, true // "the paper for presentation to X"
	}
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		it := r.Items[j]
		switch {
		case it.Kind == clause.PunctItem:
			return "", false
		case it.Kind == clause.NameItem && j+1 < i && r.IsPronoun(r.Items[j+1]):
			told = true // "told me his letter had crossed one": the verb is of what follows, not of the noun
		case it.Kind != clause.WordItem:
			continue
		case it.Word == "that" && it.Binder:
			inClause = true
		case it.Word == "because" || it.Word == "although" || it.Word == "though" || it.Word == "while" || it.Word == "when":
			return "", false
		case it.Word == "no":
			return graph.Negated, true
		case r.frames.Alleged[it.Word] && j+1 < len(r.Items) && !r.Items[j+1].Preposition:
			return graph.Reported, true
		case r.frames.Prospective[it.Word] && r.frames.WithinAnother[within] && !r.Items[j+1].Preposition:
			return "", false // "the possible effect of this on X in his talk with Y": it says more of another noun
		case r.frames.Prospective[it.Word]:
			return graph.Planned, true
		case it.Preposition:
			if within == "" {
				within = it.Word
			}
			apart = apart || it.Word != "for" && it.Word != "to" && it.Word != "on" // "discussed at the meeting": something else
		}
		if v, ok := r.VerbAt(r.Items, j); ok && v.Last == j {
			switch {
			case r.frames.Refusing[v.Lemma]:
				return graph.Negated, true
			case r.frames.Mooting[v.Lemma] && r.frames.Shelving[v.Lemma] && r.isDeed(i):
				return graph.Planned, true // "had to cancel his trip"
			case told, apart:
			case r.frames.Request[v.Lemma] && (within == "on" || inClause && v.Finite() && r.frames.Speech[v.Lemma]):
				return "", false // "called on his return from Oslo", "told the group that the talks had gone on"
			case r.frames.Request[v.Lemma]:
				return graph.Requested, true
			case v.Lemma == "discuss" && r.hadTalks(i):
			case r.frames.Intending[v.Lemma], r.frames.Awaiting[v.Lemma]:
				return graph.Planned, true
			}
			return "", false
		}
		if k := r.VerbEndingAt(j); k >= 0 && r.Verbs[k].Infinitive {
			return "", false // "wanted to discuss his visit", who did not ask for it
		}
	}
	return "", false
}
