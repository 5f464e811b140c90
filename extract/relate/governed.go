package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// What the sense of the verb above, its governor, does to that of a verb: senseOf asks these in turn.

// holdsAnyway reports whether what verb v tells is so, though what its governor g tells is only planned or asked for:
// "wanted to thank X for meeting Y", "you will recall that X met Y", "I would like to point out that X met Y".
func (r *reading) holdsAnyway(own, above sense, g, v verb) bool {
	if own.modality == graph.Asserted && above.modality == graph.Planned && v.gerund && v.first > 0 && r.items[v.first-1].word == "for" && r.frames.Controlling[g.lemma] {
		return true
	}
	ahead := above.modality == graph.Planned || above.modality == graph.Requested
	past := r.tellsPast(v) || r.bareTold(g, v) || v.binder == "that" && v.perfect && v.modal == "" && g.lemma == "know" // "I would like you to know that I have warned X"
	return own.modality.Happened() && ahead && r.yields(g) && past && (r.frames.Presupposing[g.lemma] || r.hides(g) && r.frames.Speech[g.lemma])
}

// bareTold reports whether a clause that follows its governor without "that" tells of what is past: "you will note X told Y".
func (r *reading) bareTold(g, v verb) bool {
	return v.binder == "" && v.finite() && r.verbTense(v) == past && r.frames.Presupposing[g.lemma]
}

// yields reports whether a governor hands its own sense down to what hangs on it: not "asked to meet" nor "did not
// fail to meet".
func (r *reading) yields(g verb) bool {
	return !r.frames.Request[g.lemma] && !(g.negated && r.frames.Refusing[g.lemma])
}

// tellsPast reports whether a clause of "that" tells of what is past.
func (r *reading) tellsPast(v verb) bool { return v.binder == "that" && r.verbTense(v) == past }

// underGovernor gives the modality of verb v, which is own by itself, under its governor g, whose own is above.
func (r *reading) underGovernor(own, above graph.Modality, g, v verb) graph.Modality {
	if own.Happened() && above == graph.Negated && v.infinitive && r.constrained(g, v) {
		return own // "had no choice but to support X"
	}
	if own.Happened() && !above.Happened() && r.yields(g) {
		own = above
		if above == graph.Planned && (r.tellsPast(v) || v.binder == "that" && v.perfect && v.modal == "") {
			own = graph.Hypothetical // "nobody would believe that X met Y": nothing past is planned
		}
	}
	if own == graph.Planned && above == graph.Hypothetical && (v.finite() || g.lemma == "be" || r.onlySupposed(g, v)) {
		return graph.Hypothetical // "if X were to write", "what could make us think that X would write"
	}
	if own == graph.Requested && above == graph.Hypothetical && v.infinitive && !g.negated {
		return graph.Hypothetical // "might ask X to meet Y": nobody has asked
	}
	return own
}

// onlySupposed reports whether a governor stands in a condition or a question, or did not come about, so that what somebody wants
// to do there is not planned: "if X undertook to visit Y", "would have hoped to meet X"; not "if you agree, let me tell you".
func (r *reading) onlySupposed(g, v verb) bool {
	condition := (g.binder == "if" || g.binder == "unless" || g.binder == "whether") && !(g.last < v.first && r.commaIn(g.last, v.first))
	for k := g.first - 1; condition && k >= 0 && r.items[k].word != g.binder; k-- {
		condition = r.items[k].word != ","
	}
	return condition || g.modal != "" && g.perfect || r.questioned(g) || r.unreal(g)
}

// isWish reports whether a clause says what somebody wants: "my suggestion is that you answer X".
func (r *reading) isWish(g, v verb) bool {
	return g.lemma == "be" && v.binder == "that" && g.first > 0 && r.frames.Wish[r.items[g.first-1].word]
}

// hopedOfReader reports whether a clause says what its writer would have his reader do: "I hope you will inform X", "I would like
// you to see X".
func (r *reading) hopedOfReader(g, v verb) bool {
	you := v.subject.first
	if v.subject.empty() || you < 0 || you != v.subject.last || !r.frames.Hoping[g.lemma] {
		return false
	}
	if self := r.written(r.items[you]); self == "i" || self == "we" { // "said that he hoped I would tell X"
		return v.finite() && v.modal == "future" && g.finite() && g.modal == "" && r.speaker(g) != coref.None && !r.isSelf(r.speaker(g))
	} else if self != "you" {
		return false
	}
	return v.infinitive && g.modal != "" || v.finite() && v.modal == "future" && g.finite()
}

// accused gives the sense of what somebody is accused of by governor g, "accused X of bribing Y": the accuser says it.
func (r *reading) accused(own sense, g verb) sense {
	own.attributedTo = coref.None
	if by := r.chainsOf(r.doer(g), false); len(by) == 1 {
		own.attributedTo = by[0]
	}
	if !r.isSelf(own.attributedTo) {
		own.modality = graph.Reported
	}
	return own
}

// underSpeech gives the sense of a finite clause whose governor g may be a verb of saying: it is reported, where another
// than the author says it.
func (r *reading) underSpeech(own, above sense, g, v verb) sense {
	if own.modality == graph.Asserted && r.reducedPassive(v) && slices.ContainsFunc(r.chainsOf(r.doer(v), false), r.isSelf) {
		return own // "said that the draft handed over by me was bad": it was handed over
	}
	speaker := r.speaker(g)
	if !r.frames.Speech[g.lemma] || r.isSelf(speaker) {
		if own.modality == graph.Asserted && above.modality == graph.Reported {
			return above
		}
		return own
	}
	own.attributedTo = speaker
	switch {
	case own.modality == graph.Asserted && r.frames.Refusing[g.lemma]:
		own.modality = graph.Negated // "denied that he had met X"
	case own.modality == graph.Asserted:
		own.modality = graph.Reported
	}
	return own
}
