package sense

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Doer gives who does what a verb says: its subject, or of a passive whom "by" names.
func (r *Reading) Doer(v clause.Verb) clause.Group {
	if !v.Passive && !r.ReducedPassive(v) {
		return v.Subject
	}
	for _, a := range r.ArgumentsAfter(r.Items, v.Last+1) {
		if a.Slot == "by" && a.Head == "" {
			return a.Group
		}
	}
	return clause.Group{}
}

// What the sense of the verb above, its governor, does to that of a verb: SenseOf asks these in turn.

// holdsAnyway reports whether what verb v tells is so, though what its governor g tells is only planned or asked for:
// "wanted to thank X for meeting Y", "you will recall that X met Y", "I would like to point out that X met Y".
func (r *Reading) holdsAnyway(own, above Sense, g, v clause.Verb) bool {
	if own.Modality == graph.Asserted && above.Modality == graph.Planned && v.Gerund && v.First > 0 && r.Items[v.First-1].Word == "for" && r.frames.Controlling[g.Lemma] {
		return true
	}
	if own.Modality.Happened() && g.First > 0 && g.Infinitive && r.Items[g.First-1].Word == "needless" {
		return true // "needless to say that X met Y"
	}
	ahead := above.Modality == graph.Planned || above.Modality == graph.Requested
	past := r.tellsPast(v) || r.bareTold(g, v) || v.Binder == "that" && v.Perfect && v.Modal == "" && g.Lemma == "know" // "I would like you to know that I have warned X"
	return own.Modality.Happened() && ahead && r.yields(g) && past && (r.frames.Presupposing[g.Lemma] || r.Hides(g) && r.frames.Speech[g.Lemma])
}

// bareTold reports whether a clause that follows its governor without "that" tells of what is past: "you will note X told Y", "you will
// recall we have told Y".
func (r *Reading) bareTold(g, v clause.Verb) bool {
	past := r.VerbTense(v) == lexicon.Past || v.Perfect && v.Modal == ""
	return v.Binder == "" && v.Finite() && past && r.frames.Presupposing[g.Lemma]
}

// yields reports whether a governor hands its own sense down to what hangs on it: not "asked to meet" nor "did not
// fail to meet".
func (r *Reading) yields(g clause.Verb) bool {
	return !r.frames.Request[g.Lemma] && !(g.Negated && r.frames.Refusing[g.Lemma])
}

// tellsPast reports whether a clause of "that" tells of what is past.
func (r *Reading) tellsPast(v clause.Verb) bool {
	return v.Binder == "that" && r.VerbTense(v) == lexicon.Past
}

// underGovernor gives the modality of verb v, which is own by itself, under its governor g, whose own is above.
func (r *Reading) underGovernor(own, above graph.Modality, g, v clause.Verb) graph.Modality {
	if own.Happened() && above == graph.Negated && v.Infinitive && r.constrained(g, v) {
		return own // "had no choice but to support X"
	}
	if own.Happened() && above == graph.Negated && r.afterwards(v) {
		if g.Modal == "future" {
			return graph.Planned // "will not go after meeting X": the meeting is ahead
		}
		return own
	}
	if own.Happened() && r.takenForTrue(v) {
		return own
	}
	if own.Happened() && r.byNobody(g) && v.Finite() && !r.frames.Presupposing[g.Lemma] && !r.frames.Refusing[g.Lemma] && !r.frames.Doubting[g.Lemma] {
		return graph.Hypothetical // "nothing shows that X met Y"
	}
	if own.Happened() && above == graph.Negated {
		if m, ok := r.underDenied(own, g, v); ok {
			return m
		}
	}
	if own.Happened() && !above.Happened() && r.yields(g) {
		own = above
		if above == graph.Planned && (r.tellsPast(v) || v.Binder == "that" && v.Perfect && v.Modal == "") {
			own = graph.Hypothetical // "nobody would believe that X met Y": nothing past is planned
		}
	}
	if own == graph.Negated && (above == graph.Hypothetical && r.onlySupposed(g, v) || !above.Happened() && above != graph.Negated && r.heldFrom(g, v)) {
		return graph.Hypothetical // "if X promised that Y would not come", "an effort to prevent X from coming"
	}
	if own == graph.Planned && above == graph.Hypothetical && (v.Finite() || g.Lemma == "be" || r.onlySupposed(g, v)) {
		return graph.Hypothetical // "if X were to write", "what could make us think that X would write"
	}
	if own == graph.Requested && v.Infinitive && !g.Negated && (above == graph.Hypothetical || r.weighed(g)) {
		return graph.Hypothetical // "might ask X to meet Y", "it would be unwise to ask X to meet Y": nobody has asked
	}
	return own
}

// underDenied gives the sense of a clause, or of a gerund that tells what is past, under a verb that is denied, where that denies nothing of it:
// what one did not know is true, "did not know that X had met Y", what one does not say or remember is left open, "does not remember having
// met X", "is not certain that X met Y". What somebody does not believe, and what is "not true", is denied.
func (r *Reading) underDenied(own graph.Modality, g, v clause.Verb) (graph.Modality, bool) {
	f := r.frames
	clausal := v.Binder == "that" && v.Opener > g.Last && r.OneStretch(r.Items, g.Last+1, v.Opener) && (v.Perfect || r.VerbTense(v) == lexicon.Past) && v.Modal == ""
	recalled := v.Gerund && (v.Perfect || f.Recollecting[g.Lemma]) && v.First == g.Last+1
	switch {
	case !g.Negated || !clausal && !recalled || f.Refusing[g.Lemma] || f.Opining[g.Lemma]:
		return own, false
	case f.Recollecting[g.Lemma]:
		return graph.Hypothetical, true
	case f.Presupposing[g.Lemma]:
		if g.Lemma == "know" && r.VerbTense(g) != lexicon.Past {
			return graph.Hypothetical, true // "we do not know that X met Y"
		}
		return own, true
	case g.Lemma == "be":
		told := r.Items[g.Last+1 : max(g.Last+1, v.Opener)]
		is := func(words lexicon.WordClass) bool {
			return slices.ContainsFunc(told, func(it clause.Item) bool { return it.Kind == clause.WordItem && words[it.Word] })
		}
		switch {
		case is(f.Verity), !slices.ContainsFunc(told, func(it clause.Item) bool { return !it.Negation && !it.Adverb }):
			return own, false // "it is not true that X met Y", "it was not that X met Y"
		case is(f.Factive), is(f.Doubting):
			return own, true // "was not pleased that X met Y", "there is no doubt that X met Y"
		}
	}
	return graph.Hypothetical, clausal
}

// byNobody reports whether a word before a verb says that nobody does what it tells: "nothing shows", "no one believes".
func (r *Reading) byNobody(v clause.Verb) bool {
	k := r.SkipAdverbials(r.Items, v.First-1)
	if k < 0 || r.Items[k].Kind != clause.WordItem {
		return false
	}
	switch r.Items[k].Word {
	case "nothing", "nobody", "none", "few":
		return true
	case "one":
		return k > 0 && r.Items[k-1].Word == "no"
	}
	return false
}

// afterwards reports whether a gerund tells after what something is not done, so that it is not denied itself: "did not leave after
// meeting X".
func (r *Reading) afterwards(v clause.Verb) bool {
	if !v.Gerund || v.First < 1 {
		return false
	}
	switch r.Items[v.First-1].Word {
	case "after", "since", "following", "upon", "despite":
		return true
	}
	return false
}

// onlySupposed reports whether a governor stands in a condition or a question, or did not come about, so that what somebody wants
// to do there is not planned: "if X undertook to visit Y", "would have hoped to meet X"; not "if you agree, let me tell you".
func (r *Reading) onlySupposed(g, v clause.Verb) bool {
	condition := (g.Binder == "if" || g.Binder == "unless" || g.Binder == "whether") && !(g.Last < v.First && r.CommaIn(g.Last, v.First))
	for k := g.First - 1; condition && k >= 0 && r.Items[k].Word != g.Binder; k-- {
		condition = r.Items[k].Word != ","
	}
	return condition || g.Modal != "" && g.Perfect || r.questioned(g) || r.unreal(g)
}

// weighed reports whether an infinitive tells what would be wise, hard or strange to do: "it would be unwise to ask".
func (r *Reading) weighed(v clause.Verb) bool {
	if !v.Infinitive || v.Governor < 0 {
		return false
	}
	g := r.Verbs[v.Governor]
	return g.Lemma == "be" && g.Modal != "" && v.First > g.Last+1
}

// advisedAgainst reports whether a clause says what somebody does not think that one should do, which English denies in the verb of
// thinking: "does not believe that we should accept X's plan".
func (r *Reading) advisedAgainst(g, v clause.Verb) bool {
	if !g.Negated || g.Modal != "" || !r.frames.Opining[g.Lemma] || !v.Finite() || v.Negated || v.Perfect || v.Binder != "" && v.Binder != "that" {
		return false
	}
	return slices.ContainsFunc(r.Items[v.First:v.Main], func(it clause.Item) bool { return it.Modal == "duty" })
}

// isWish reports whether a clause says what somebody wants: "my suggestion is that you answer X".
func (r *Reading) isWish(g, v clause.Verb) bool {
	return g.Lemma == "be" && v.Binder == "that" && g.First > 0 && r.frames.Wish[r.Items[g.First-1].Word]
}

// hopedOfReader reports whether a clause says what its writer would have his reader do: "I hope you will inform X", "I would like
// you to see X".
func (r *Reading) hopedOfReader(g, v clause.Verb) bool {
	you := v.Subject.First
	if v.Subject.Empty() || you < 0 || you != v.Subject.Last || !r.frames.Hoping[g.Lemma] {
		return false
	}
	if self := r.Written(r.Items[you]); self == "i" || self == "we" { // "said that he hoped I would tell X"
		return v.Finite() && v.Modal == "future" && g.Finite() && g.Modal == "" && r.Speaker(g) != coref.None && !r.IsSelf(r.Speaker(g))
	} else if self != "you" {
		return false
	}
	return v.Infinitive && g.Modal != "" || v.Finite() && v.Modal == "future" && g.Finite()
}

// accused gives the sense of what somebody is accused of by governor g, "accused X of bribing Y": the accuser says it.
func (r *Reading) accused(own Sense, g clause.Verb) Sense {
	own.AttributedTo = coref.None
	if by := r.ChainsOf(r.Doer(g), false); len(by) == 1 {
		own.AttributedTo = by[0]
	}
	if !r.IsSelf(own.AttributedTo) {
		own.Modality = graph.Reported
	}
	return own
}

// underSpeech gives the sense of a finite clause whose governor g may be a verb of saying: it is reported, where another
// than the author says it.
func (r *Reading) underSpeech(own, above Sense, g, v clause.Verb) Sense {
	if own.Modality == graph.Asserted && r.ReducedPassive(v) && slices.ContainsFunc(r.ChainsOf(r.Doer(v), false), r.IsSelf) {
		return own // "said that the draft handed over by me was bad": it was handed over
	}
	speaker := r.Speaker(g)
	if !r.frames.Speech[g.Lemma] || r.IsSelf(speaker) {
		if own.Modality == graph.Asserted && above.Modality == graph.Reported {
			return above
		}
		return own
	}
	own.AttributedTo = speaker
	switch {
	case own.Modality == graph.Asserted && r.frames.Refusing[g.Lemma]:
		own.Modality = graph.Negated // "denied that he had met X"
	case own.Modality == graph.Asserted:
		own.Modality = graph.Reported
	}
	return own
}
