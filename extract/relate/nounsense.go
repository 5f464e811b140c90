package relate

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// nounSense gives the sense of what a noun tells: that of the verb that carries it, or
// of its clause where the clause does not hold ("so that he may obtain your
// instructions"), or what the words before it say ("the planned visit"), else of the voice.
func (r *reading) nounSense(n noun) sense {
	if n.carrier >= 0 {
		s := r.senseOf(r.verbs, n.carrier, 0)
		if s.modality.Happened() && slices.ContainsFunc(r.items[r.verbs[n.carrier].last+1:max(r.verbs[n.carrier].last+1, n.at)], func(it item) bool { return it.word == "no" }) {
			s.modality = graph.Negated // "made no complaint"
		}
		return s
	}
	s := r.ownSense(nil, verb{governor: -1}, 0)
	if m, ok := r.fate(n.at); ok {
		s.modality = m
		return s
	}
	if r.mooted(n.at) {
		s.modality = graph.Planned
		return s
	}
	known := r.zoneSense() // whatever a question asks of it
	if m, ok := r.missing(n); ok {
		s.modality = m
		return s
	}
	if r.extant(n) || r.uttered(n) || r.alreadyDone(n.at) {
		return known
	}
	if m, ok := r.outlook(n.at); ok {
		s.modality = m
		return s
	}
	if m, ok := r.byDay(n, known.modality); ok {
		s.modality = m
		return s
	}
	if r.bygone(n.at) || r.accounted(n.at) {
		return known // "wanted to speak of the recent visit of X"
	}
	if r.isDeed(n.at) && r.yetToBe(n.at) {
		s.modality = graph.Planned
		return s
	}
	for k := len(r.verbs) - 1; k >= 0; k-- {
		if v := r.verbs[k]; v.last < n.at {
			ahead := k+1 < len(r.verbs) && r.clauseBetween(v.last, n.at)
			if ahead {
				k++ // "It will be seen that in the talk with X he agreed": he did
				v = r.verbs[k]
			}
			if !v.subject.empty() && v.subject.first < 0 && r.items[v.first].word == "to" {
				s.modality = graph.Planned // "To consider inopportune the visit of X"
				return s
			}
			if v.negated && v.binder != "" && v.binder != "that" && v.last < n.at && r.commaIn(v.last, n.at) {
				return s // "if X is not refused, coupled with the visit"
			}
			if v.finite() || v.infinitive {
				c := r.senseOf(r.verbs, k, 0)
				if r.behindWhat(n.at, v, c) {
					c.modality = graph.Planned
				}
				if !c.modality.Happened() && !r.judged(n, v) && (c.modality == graph.Planned || !r.presupposed(n.at)) && !(c.modality == graph.Negated && v.negated && (ahead || r.granted(n, v))) {
					return c
				}
			}
			break
		}
	}
	return s
}

// fate tells what the verb behind the noun at item i says of its taking place: "the talks
// between X and Y would be held, did not take place, were cancelled".
func (r *reading) fate(i int) (graph.Modality, bool) {
	for k, v := range r.verbs {
		if v.first <= i || !v.finite() {
			continue
		}
		if v.binder != "" || !r.sameClause(i, v.first) || !v.subject.empty() && v.subject.first > i {
			return "", false // "During the visit X did not speak": the visit was
		}
		switch m := r.ownSense(r.verbs, r.verbs[k], 0).modality; {
		case v.passive && r.frames.Shelving[v.lemma], r.items[v.first].word == "would" && v.perfect && !r.frames.Happening[v.lemma] && !r.frames.Light[v.lemma]:
			return graph.Hypothetical, true // "the visit would have been useful": there was none
		case (r.frames.Happening[v.lemma] || v.passive && r.frames.Light[v.lemma]) && !m.Happened() && (m != graph.Negated || v.lemma != "be"):
			return m, true
		}
		return "", false
	}
	return "", false
}

// hadTalks reports whether the noun at item i is of talks that are somebody's: who discusses "his talks with X" has had them,
// while "a meeting with X" or "his visit" may still lie ahead.
func (r *reading) hadTalks(i int) bool {
	return r.frames.Talks[r.items[i].word] && !r.possessor(i).empty()
}

// outlook tells how the words right before the noun at item i take it: as planned, as
// asked for or as not there ("no meeting").
func (r *reading) outlook(i int) (graph.Modality, bool) {
	told, apart, within := false, false, ""
	if it := r.items[i]; it.kind == nameItem {
		for _, w := range strings.Fields(r.written(it)) {
			if r.frames.Prospective[w] {
				return graph.Planned, true // "the planned visit", a description as a whole
			}
		}
	}
	if r.frames.Purpose[r.items[i].word] && i > 0 && r.items[i-1].word == "for" {
		return graph.Planned, true // "the paper for presentation to X"
	}
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		it := r.items[j]
		switch {
		case it.kind == punctItem:
			return "", false
		case it.kind == nameItem && j+1 < i && r.isPronoun(r.items[j+1]):
			told = true // "told me his letter had crossed one": the verb is of what follows, not of the noun
		case it.kind != wordItem:
			continue
		case it.word == "because" || it.word == "although" || it.word == "though" || it.word == "while" || it.word == "when":
			return "", false
		case it.word == "no":
			return graph.Negated, true
		case r.frames.Prospective[it.word] && r.frames.WithinAnother[within] && !r.items[j+1].preposition:
			return "", false // "the possible effect of this on X in his talk with Y": it says more of another noun
		case r.frames.Prospective[it.word]:
			return graph.Planned, true
		case it.preposition:
			if within == "" {
				within = it.word
			}
			apart = apart || it.word != "for" && it.word != "to" && it.word != "on" // "discussed at the meeting": something else
		}
		if v, ok := r.verbAt(r.items, j); ok && v.last == j {
			switch {
			case r.frames.Refusing[v.lemma]:
				return graph.Negated, true
			case r.frames.Mooting[v.lemma] && r.frames.Shelving[v.lemma] && r.isDeed(i):
				return graph.Planned, true // "had to cancel his trip"
			case told, apart:
			case r.frames.Request[v.lemma]:
				return graph.Requested, true
			case v.lemma == "discuss" && r.hadTalks(i):
			case r.frames.Intending[v.lemma]:
				return graph.Planned, true
			}
			return "", false
		}
	}
	return "", false
}
