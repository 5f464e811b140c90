package sense

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// comesTo reports whether an infinitive tells what somebody broke off or turned aside to do: "stopped by
// to see X", "interrupted to say", with nothing between that is stopped or dropped.
func (r *Reading) comesTo(g, v clause.Verb) bool {
	if g.Passive || !r.frames.Pausing[g.Lemma] {
		return false
	}
	for _, it := range r.Items[g.Last+1 : max(g.Last+1, v.First)] {
		if it.Kind != clause.WordItem || !it.Adverb && !r.frames.Turning[it.Word] {
			return false
		}
	}
	return true
}

// infinitiveSense decides for "to V" by what it hangs on: what is asked for is
// requested, what is begun or managed holds, what is refused does not, what others say
// of somebody is reported; everything else lies ahead.
func (r *Reading) infinitiveSense(verbs []clause.Verb, v clause.Verb, outer graph.Modality) graph.Modality {
	if v.Governor < 0 {
		return graph.Planned
	}
	g := verbs[v.Governor]
	if r.refused(g, v) {
		return graph.Negated
	}
	if r.beyondThem(g, v) {
		return graph.Negated
	}
	if r.BehindCauser(r.Items, v.Main) {
		return r.causedSense(g, outer)
	}
	if g.Lemma == "be" {
		return r.copulaSense(g, v, outer)
	}
	if m, ok := r.possibilityOf(g, v); ok {
		return m
	}
	switch {
	case r.constrained(g, v), r.hadTo(g, v), v.Lemma == "be" && v.First > 0 && r.frames.Reflexive[r.Written(r.Items[v.First-1])]:
		return outer // "showed himself to be against X"
	case r.takenTo(g, v):
		return outer
	case r.comesTo(g, v) || r.OnErrand(r.Items, g, v):
		return outer
	case r.frames.Refusing[g.Lemma] && r.frames.Pausing[g.Lemma]:
		return outer // "stopped in Oslo to see X"
	case r.frames.Refusing[g.Lemma]:
		return denied(g, outer)
	case r.madeNoAttempt(g, v), r.triedInVain(g, v), r.unwilling(g, v):
		return graph.Negated
	case r.MetTo(g, v):
		return outer
	case r.seized(g, v):
		return outer
	case r.onlyCan(g, v):
		return graph.Hypothetical
	case v.Perfect && r.frames.Doubtful[g.Lemma], v.Perfect && g.Negated && r.frames.Alleging[g.Lemma]:
		return graph.Hypothetical // "pretends to have met", "is not known to have met"
	case v.Perfect && (r.frames.Speech[g.Lemma] || r.frames.Alleging[g.Lemma]), g.Passive && r.frames.Alleging[g.Lemma]:
		return graph.Reported // "is said to have met", "claims to have met"
	case r.frames.Seeming[g.Lemma]:
		return graph.Hypothetical // "seems to have met", "appeared to support"
	case g.Negated && !r.frames.Implicative[g.Lemma]:
		return graph.Hypothetical // "does not wish to go", "did not ask him to come"
	case r.frames.Wanting[g.Lemma] && !g.Passive && sameGroup(v.Subject, g.Subject):
		return graph.Planned // "wanted to meet X": himself
	case r.frames.Request[g.Lemma]:
		return graph.Requested
	case g.Lemma == "go" && !g.Gerund && r.FormOf(g)&lexicon.Gerund != 0 && g.Negated:
		return graph.Negated // "is not going to meet X"
	case g.Lemma == "go" && !g.Gerund && r.FormOf(g)&lexicon.Gerund != 0:
		return graph.Planned // "was going to meet X"
	case r.frames.Implicative[g.Lemma]:
		if k := v.First - 1; k > g.Last && r.frames.Attempt[r.Items[k].Word] && outer.Happened() {
			return graph.Planned // "made an attempt to kill X"
		}
		return outer
	}
	return graph.Planned
}

// possibilityOf gives the sense of what an adjective before "for X to V" calls impossible, or only
// possible, hard or wanted: "made it impossible for X to go".
func (r *Reading) possibilityOf(g, v clause.Verb) (graph.Modality, bool) {
	k := v.First - 1
	if !v.Subject.Empty() && v.Subject.First > g.Last && v.Subject.Last < v.First {
		k = r.LeadStart(r.Items, v.Subject.First) - 1
		if k < 0 || r.Items[k].Word != "for" {
			return "", false
		}
		k--
	}
	switch {
	case k <= g.Last || r.Items[k].Kind != clause.WordItem:
		return "", false
	case r.frames.Unable[r.Items[k].Word]:
		return graph.Negated, true
	case g.Negated && g.Modal == "" && r.Items[k].Word == "possible":
		return graph.Negated, true // "it had not proved possible for X to meet Y"
	case g.Negated && r.frames.Fitting[r.Items[k].Word] && k > g.Last+1 && r.Items[k].Word != "to" && g.Lemma != "be":
		return graph.Hypothetical, true // "never took the stand necessary to help X"
	}
	return graph.Planned, r.frames.Chance[r.Items[k].Word] || r.frames.Fitting[r.Items[k].Word] && r.Items[k].Word != "to"
}

// constrained reports whether an infinitive says what somebody could not help doing: "had no choice but to support X".
func (r *Reading) constrained(g, v clause.Verb) bool {
	k := v.First - 1
	return k > g.Last && r.Items[k].Word == "but" && slices.ContainsFunc(r.Items[g.Last+1:k], func(it clause.Item) bool { return it.Kind == clause.WordItem && r.frames.Alternative[it.Word] })
}

// hadTo reports whether an infinitive tells what somebody had to do and so did: "I had to tell him", "he had had to go". What another
// says that he had to do may be ahead, as his words are handed on in the past.
func (r *Reading) hadTo(g, v clause.Verb) bool {
	if g.Lemma != "have" || v.First != g.Last+1 || g.Negated || g.Modal != "" || g.Passive || v.Passive || g.Binder == "if" || g.Binder == "unless" || g.Binder == "whether" {
		return false
	}
	return g.Perfect && r.Items[g.First].Word == "had" || g.Governor < 0 && g.Finite() && r.InPast(g) && r.IsSelf(r.Speaker(g))
}

// beyondThem reports whether a word between a verb and an infinitive says that somebody is or was too much of it to do what this tells: "was
// too ill to receive X", not "was only too glad to receive him" nor "was not too ill to".
func (r *Reading) beyondThem(g, v clause.Verb) bool {
	if g.Negated || g.Modal != "" || v.Negated {
		return false
	}
	for k := g.Last + 1; k+1 < v.First; k++ {
		if next := r.Items[k+1]; r.Items[k].Word == "too" && next.Kind == clause.WordItem && next.Word != "to" {
			return !r.frames.Factive[next.Word] && !r.frames.Willing[next.Word]
		}
	}
	return false
}

// onlyCan reports whether an infinitive says what the noun before it says that somebody can or may do: "the ability of X to
// support Y", "X's right to ask Y".
func (r *Reading) onlyCan(g, v clause.Verb) bool {
	k := v.First - 1
	if !v.Subject.Empty() && v.Subject.Last == k && v.Subject.First > g.Last+1 {
		if k = r.LeadStart(r.Items, v.Subject.First) - 2; k < 0 || r.Items[k+1].Word != "of" {
			return false
		}
	}
	return k > g.Last && r.Items[k].Kind == clause.WordItem && r.frames.Capacity[r.Items[k].Word]
}

// notTo reports whether "not", "never", "neither" or "nor" stands right before an infinitive: "decided not to meet X", "warned not to
// attack", "seeks neither to attack X nor to help Y"; not "not to mention" nor "whether or not to".
func (r *Reading) notTo(v clause.Verb) bool {
	if v.First < 2 || r.Items[v.First].Word != "to" || r.Items[v.First-2].Word == "or" || v.Lemma == "mention" {
		return false
	}
	switch r.Items[v.First-1].Word {
	case "not", "never", "neither", "nor":
		return true
	}
	return false
}

// toldNotTo reports whether what is not to be done is only asked of somebody, who may do it all the same: "told X not to meet Y",
// not "decided not to meet Y".
func (r *Reading) toldNotTo(verbs []clause.Verb, v clause.Verb) bool {
	return v.Governor >= 0 && !v.Perfect && (r.frames.Request[verbs[v.Governor].Lemma] || r.frames.Speech[verbs[v.Governor].Lemma])
}

// refused reports whether an infinitive says what the noun before it says was not done: "X's refusal
// to meet Y", "the failure of X to inform Y".
func (r *Reading) refused(g, v clause.Verb) bool {
	k := v.First - 1
	if !v.Subject.Empty() && v.Subject.Last == k && v.Subject.First > g.Last+1 {
		if k = r.LeadStart(r.Items, v.Subject.First) - 2; k > 2 && r.Items[k].Word == "part" {
			k -= 3 // "on the part of X"
		}
	}
	return k > g.Last && r.Items[k].Kind == clause.WordItem && (r.frames.Undoing[r.Items[k].Word] || r.lacking(k))
}

// lacking reports whether the noun of will at item k is said to be missing: "no intention", "the lack of
// any wish".
func (r *Reading) lacking(k int) bool {
	if !r.frames.Will[r.Items[k].Word] {
		return false
	}
	for k--; k > 0 && r.Items[k].Kind == clause.WordItem && !r.Items[k].Preposition && r.Items[k].Verb.Lemma == ""; k-- {
		if r.Items[k].Word == "no" || r.Items[k].Word == "neither" {
			return true
		}
	}
	return k > 0 && (r.Items[k].Word == "of" && (r.Items[k-1].Word == "lack" || r.Items[k-1].Word == "absence") || r.Items[k].Word == "without")
}

// seized reports whether an infinitive says what somebody took the occasion to do, or had it and told of
// it: "took the opportunity of his visit to thank X", "had occasion to thank X"; who has one may let it pass.
func (r *Reading) seized(g, v clause.Verb) bool {
	if g.Negated || !r.frames.Seizing[g.Lemma] && !(g.Lemma == "have" && r.InPast(g)) {
		return false
	}
	between := r.Items[g.Last+1 : max(g.Last+1, v.First)]
	return slices.ContainsFunc(between, func(it clause.Item) bool { return it.Kind == clause.WordItem && r.frames.Occasion[it.Word] }) &&
		!slices.ContainsFunc(between, func(it clause.Item) bool { return it.Negation || it.Word == "no" || it.Word == "little" })
}

// triedInVain reports whether the words beside a verb say that what it leads to did not come about: "tried in vain to meet X",
// "unsuccessfully sought", "attempted without success, on both days, to persuade X"; not "with some success".
func (r *Reading) triedInVain(g, v clause.Verb) bool {
	if g.Negated || g.Modal != "" || r.frames.Implicative[g.Lemma] {
		return false
	}
	for j := max(0, g.First-1); j < v.First; j++ {
		switch w := r.Items[j].Word; {
		case r.Items[j].Kind != clause.WordItem || !r.frames.Vainly[w]:
		case lexicon.InLY(w), j > 0 && (r.Items[j-1].Word == "in" || r.Items[j-1].Word == "without" || r.Items[j-1].Word == "no" || r.Items[j-1].Word == "little"):
			return true
		}
	}
	return false
}

// madeNoAttempt reports whether an infinitive says what somebody did not so much as try: "made no effort to see X"; who "spared no
// effort" did.
func (r *Reading) madeNoAttempt(g, v clause.Verb) bool {
	k := v.First - 1
	if g.Lemma != "make" || g.Negated || g.Passive || g.Modal != "" || k <= g.Last || !r.frames.Trying[r.Items[k].Word] {
		return false
	}
	return slices.ContainsFunc(r.Items[g.Last+1:k], func(it clause.Item) bool { return it.Word == "no" })
}

// sameGroup reports whether two arguments are one.
func sameGroup(a, b clause.Group) bool {
	return a.First == b.First && slices.Equal(a.Mentions, b.Mentions)
}

// denied gives the sense of what a verb of refusing governs: it did not happen, unless
// the refusing did not ("did not fail to").
func denied(g clause.Verb, outer graph.Modality) graph.Modality {
	if g.Negated {
		return outer
	}
	return graph.Negated
}

// copulaSense decides for "was to meet", "was glad to meet", "was unable to meet".
func (r *Reading) copulaSense(g, v clause.Verb, outer graph.Modality) graph.Modality {
	if g.Perfect && v.First == g.Last+1 {
		return outer // "has been to see him"
	}
	if r.unwilling(g, v) {
		return graph.Negated
	}
	for _, it := range r.Items[g.Last+1 : v.First] {
		switch {
		case it.Kind == clause.WordItem && r.frames.Factive[it.Word]:
			return outer
		case it.Kind == clause.WordItem && r.frames.Unable[it.Word], it.Word == "possible" && g.Negated && g.Modal == "" && g.Binder != "if" && g.Binder != "whether":
			return graph.Negated // "had not been possible for X to go"
		}
	}
	return graph.Planned
}
