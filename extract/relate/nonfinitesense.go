package relate

import (
	"slices"

	"dramatis/graph"
)

// infinitiveSense decides for "to V" by what it hangs on: what is asked for is
// requested, what is begun or managed holds, what is refused does not, what others say
// of somebody is reported; everything else lies ahead.
func (r *reading) infinitiveSense(verbs []verb, v verb, outer graph.Modality) graph.Modality {
	if v.governor < 0 {
		return graph.Planned
	}
	g := verbs[v.governor]
	if r.refused(g, v) {
		return graph.Negated
	}
	if r.behindCauser(r.items, v.main) {
		return r.causedSense(g, outer)
	}
	if g.lemma == "be" {
		return r.copulaSense(g, v, outer)
	}
	if m, ok := r.possibilityOf(g, v); ok {
		return m
	}
	switch {
	case r.constrained(g, v), v.lemma == "be" && v.first > 0 && r.frames.Reflexive[r.written(r.items[v.first-1])]:
		return outer // "showed himself to be against X"
	case r.comesTo(g, v) || r.onErrand(r.items, g, v):
		return outer
	case r.frames.Refusing[g.lemma]:
		return denied(g, outer)
	case r.triedInVain(g, v), r.unwilling(g, v):
		return graph.Negated
	case r.metTo(g, v):
		return outer
	case r.seized(g, v):
		return outer
	case r.onlyCan(g, v):
		return graph.Hypothetical
	case v.perfect && (r.frames.Speech[g.lemma] || r.frames.Alleging[g.lemma]), g.passive && r.frames.Alleging[g.lemma]:
		return graph.Reported // "is said to have met", "claims to have met"
	case r.frames.Seeming[g.lemma]:
		return graph.Hypothetical // "seems to have met", "appeared to support"
	case g.negated && !r.frames.Implicative[g.lemma]:
		return graph.Hypothetical // "does not wish to go", "did not ask him to come"
	case r.frames.Wanting[g.lemma] && !g.passive && sameGroup(v.subject, g.subject):
		return graph.Planned // "wanted to meet X": himself
	case r.frames.Request[g.lemma]:
		return graph.Requested
	case g.lemma == "go" && !g.gerund && r.formOf(g)&gerund != 0 && g.negated:
		return graph.Negated // "is not going to meet X"
	case g.lemma == "go" && !g.gerund && r.formOf(g)&gerund != 0:
		return graph.Planned // "was going to meet X"
	case r.frames.Implicative[g.lemma]:
		if k := v.first - 1; k > g.last && r.frames.Attempt[r.items[k].word] && outer.Happened() {
			return graph.Planned // "made an attempt to kill X"
		}
		return outer
	}
	return graph.Planned
}

// possibilityOf gives the sense of what an adjective before "for X to V" calls impossible, or only
// possible, hard or wanted: "made it impossible for X to go".
func (r *reading) possibilityOf(g, v verb) (graph.Modality, bool) {
	k := v.first - 1
	if !v.subject.empty() && v.subject.first > g.last && v.subject.last < v.first {
		k = r.leadStart(r.items, v.subject.first) - 1
		if k < 0 || r.items[k].word != "for" {
			return "", false
		}
		k--
	}
	switch {
	case k <= g.last || r.items[k].kind != wordItem:
		return "", false
	case r.frames.Unable[r.items[k].word]:
		return graph.Negated, true
	case g.negated && g.modal == "" && r.items[k].word == "possible":
		return graph.Negated, true // "it had not proved possible for X to meet Y"
	case g.negated && r.frames.Fitting[r.items[k].word] && k > g.last+1 && r.items[k].word != "to" && g.lemma != "be":
		return graph.Hypothetical, true // "never took the stand necessary to help X"
	}
	return graph.Planned, r.frames.Chance[r.items[k].word] || r.frames.Fitting[r.items[k].word] && r.items[k].word != "to"
}

// constrained reports whether an infinitive says what somebody could not help doing: "had no choice but to support X".
func (r *reading) constrained(g, v verb) bool {
	k := v.first - 1
	return k > g.last && r.items[k].word == "but" && slices.ContainsFunc(r.items[g.last+1:k], func(it item) bool { return it.kind == wordItem && r.frames.Alternative[it.word] })
}

// onlyCan reports whether an infinitive says what the noun before it says that somebody can or may do: "the ability of X to
// support Y", "X's right to ask Y".
func (r *reading) onlyCan(g, v verb) bool {
	k := v.first - 1
	if !v.subject.empty() && v.subject.last == k && v.subject.first > g.last+1 {
		if k = r.leadStart(r.items, v.subject.first) - 2; k < 0 || r.items[k+1].word != "of" {
			return false
		}
	}
	return k > g.last && r.items[k].kind == wordItem && r.frames.Capacity[r.items[k].word]
}

// notTo reports whether "not" stands right before an infinitive: "decided not to meet X", "warned not to attack"; not "not to
// mention" nor "whether or not to".
func (r *reading) notTo(v verb) bool {
	return v.first > 1 && r.items[v.first].word == "to" && r.items[v.first-1].word == "not" && r.items[v.first-2].word != "or" && v.lemma != "mention"
}

// toldNotTo reports whether what is not to be done is only asked of somebody, who may do it all the same: "told X not to meet Y",
// not "decided not to meet Y".
func (r *reading) toldNotTo(verbs []verb, v verb) bool {
	return v.governor >= 0 && (r.frames.Request[verbs[v.governor].lemma] || r.frames.Speech[verbs[v.governor].lemma])
}

// refused reports whether an infinitive says what the noun before it says was not done: "X's refusal
// to meet Y", "the failure of X to inform Y".
func (r *reading) refused(g, v verb) bool {
	k := v.first - 1
	if !v.subject.empty() && v.subject.last == k && v.subject.first > g.last+1 {
		if k = r.leadStart(r.items, v.subject.first) - 2; k > 2 && r.items[k].word == "part" {
			k -= 3 // "on the part of X"
		}
	}
	return k > g.last && r.items[k].kind == wordItem && (r.frames.Undoing[r.items[k].word] || r.lacking(k))
}

// lacking reports whether the noun of will at item k is said to be missing: "no intention", "the lack of
// any wish".
func (r *reading) lacking(k int) bool {
	if !r.frames.Will[r.items[k].word] {
		return false
	}
	for k--; k > 0 && r.items[k].kind == wordItem && !r.items[k].preposition && r.items[k].verb.lemma == ""; k-- {
		if r.items[k].word == "no" || r.items[k].word == "neither" {
			return true
		}
	}
	return k > 0 && (r.items[k].word == "of" && (r.items[k-1].word == "lack" || r.items[k-1].word == "absence") || r.items[k].word == "without")
}

// seized reports whether an infinitive says what somebody took the occasion to do, or had it and told of
// it: "took the opportunity of his visit to thank X", "had occasion to thank X"; who has one may let it pass.
func (r *reading) seized(g, v verb) bool {
	if g.negated || !r.frames.Seizing[g.lemma] && !(g.lemma == "have" && r.inPast(g)) {
		return false
	}
	between := r.items[g.last+1 : max(g.last+1, v.first)]
	return slices.ContainsFunc(between, func(it item) bool { return it.kind == wordItem && r.frames.Occasion[it.word] }) &&
		!slices.ContainsFunc(between, func(it item) bool { return it.negation || it.word == "no" || it.word == "little" })
}

// triedInVain reports whether the words beside a verb say that what it leads to did not come about: "tried in vain to meet X",
// "unsuccessfully sought", "attempted without success, on both days, to persuade X"; not "with some success".
func (r *reading) triedInVain(g, v verb) bool {
	if g.negated || g.modal != "" || r.frames.Implicative[g.lemma] {
		return false
	}
	for j := max(0, g.first-1); j < v.first; j++ {
		switch w := r.items[j].word; {
		case r.items[j].kind != wordItem || !r.frames.Vainly[w]:
		case inLY(w), j > 0 && (r.items[j-1].word == "in" || r.items[j-1].word == "without" || r.items[j-1].word == "no" || r.items[j-1].word == "little"):
			return true
		}
	}
	return false
}

// sameGroup reports whether two arguments are one.
func sameGroup(a, b group) bool { return a.first == b.first && slices.Equal(a.mentions, b.mentions) }

// denied gives the sense of what a verb of refusing governs: it did not happen, unless
// the refusing did not ("did not fail to").
func denied(g verb, outer graph.Modality) graph.Modality {
	if g.negated {
		return outer
	}
	return graph.Negated
}

// copulaSense decides for "was to meet", "was glad to meet", "was unable to meet".
func (r *reading) copulaSense(g, v verb, outer graph.Modality) graph.Modality {
	if g.perfect && v.first == g.last+1 {
		return outer // "has been to see him"
	}
	for _, it := range r.items[g.last+1 : v.first] {
		switch {
		case it.kind == wordItem && r.frames.Factive[it.word]:
			return outer
		case it.kind == wordItem && r.frames.Unable[it.word], it.word == "possible" && g.negated && g.modal == "" && g.binder != "if" && g.binder != "whether":
			return graph.Negated // "had not been possible for X to go"
		}
	}
	return graph.Planned
}

// gerundSense decides for "V-ing" by the verb before it: "avoided meeting" and "denied
// having met" did not, "considered meeting" lies ahead, "after meeting" holds.
func (r *reading) gerundSense(g, v verb, outer graph.Modality) graph.Modality {
	switch {
	case r.items[v.first-1].word == "from" && r.frames.Refusing[g.lemma]:
		return graph.Negated
	case !v.subject.empty() && v.subject.first > g.last && v.subject.last < v.first && r.thoughtOf(v.subject):
		return graph.Planned // "the question of X going to Oslo"
	case v.first > 1 && r.items[v.first-1].preposition && r.lacking(v.first-2):
		return graph.Negated // "no intention of going"
	case r.spokenOf(v), r.onlyIdea(v):
		return graph.Planned // "asked about giving", "views with respect to giving", "the idea of giving"
	case g.lemma == "be" && r.calledUnable(g, v):
		return graph.Negated // "was unwilling to bear the blame for inviting X"
	case v.first > g.last+2:
		return outer
	case r.frames.Refusing[g.lemma]:
		return denied(g, outer)
	case r.frames.Intending[g.lemma]:
		return graph.Planned
	}
	return outer
}

// calledUnable reports whether a word between a form of "be" and a verb says that somebody cannot or
// will not do something: "was powerless in persuading X", not "was unable, after visiting X".
func (r *reading) calledUnable(g, v verb) bool {
	if before := r.items[v.first-1].word; before == "after" || before == "since" {
		return false
	}
	return slices.ContainsFunc(r.items[g.last+1:max(g.last+1, v.first)], func(it item) bool { return it.kind == wordItem && r.frames.Unable[it.word] })
}

// spokenOf reports whether the words before "V-ing" make it only the matter of what is said or thought.
func (r *reading) spokenOf(v verb) bool {
	j := v.main - 1
	if j < 0 || r.items[j].kind != wordItem || r.items[v.main].verb.form&gerund == 0 || r.frames.Conversation[r.items[v.main].word] {
		return false
	}
	if j > 0 && r.items[j].word == "to" {
		return r.items[j-1].word == "respect" || r.items[j-1].word == "regard"
	}
	return r.frames.SubjectMatter[r.items[j].word]
}

// onlyIdea reports whether the words before "V-ing" make it what is hoped for, thought of or meant:
// "looking forward to meeting", "the possibility of meeting", "for the purpose of meeting".
func (r *reading) onlyIdea(v verb) bool {
	j := v.main - 1
	if j < 1 || r.items[j].kind != wordItem || r.items[v.main].verb.form&gerund == 0 || r.items[j-1].kind != wordItem {
		return false
	}
	noun := r.items[j-1].word
	switch r.items[j].word {
	case "to":
		return noun == "forward" || noun == "view"
	case "of", "for", "in", "on":
		return r.frames.Prospective[noun] || r.frames.Doubtful[noun] || r.frames.Attempt[noun] || r.frames.Idea[noun]
	}
	return false
}

// undone reports whether the words before "V-ing" say that it did not happen: "without
// meeting", "instead of meeting", "far from meeting".
func (r *reading) undone(v verb) bool {
	j := v.first - 1
	if j > 0 && r.items[j].word == "or" {
		for _, w := range slices.Backward(r.verbs) {
			if w.gerund && w.last < j {
				return r.oneStretch(r.items, w.last+1, j) && (w.negated || r.undone(w)) // "without asking or informing X"
			}
		}
	}
	if j > 0 && (r.items[j].word == "of" || r.items[j].word == "from") {
		return r.items[j-1].word == "instead" || r.items[j-1].word == "far"
	}
	return j >= 0 && (r.items[j].word == "without" || r.items[j].word == "against")
}
