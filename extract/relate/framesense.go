package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// frameSense gives the sense of a frame's verb; what somebody intends is a stance already held.
func (r *reading) frameSense(f *Frame, i int) sense {
	s := r.senseOf(r.verbs, i, 0)
	v := r.verbs[i]
	if s.modality == graph.Planned && f.Modal != "" && v.modal == "future" {
		plain := slices.Clone(r.verbs) // "would appreciate" is what the frame wants
		plain[i].modal = ""
		s = r.senseOf(plain, i, 0)
	}
	if s.modality == graph.Asserted && r.inPresent(v) && (r.dayAhead(v) || f.Predicate == "visited" && r.soonBehind(v)) {
		s.modality = graph.Planned // "travels to Oslo on 2 March", written in February; "leaves for Oslo tonight"
	}
	if s.modality == graph.Hypothetical && sayings[f.Predicate] && r.authorizes(v) {
		s.modality = graph.Requested
	}
	if s.modality.Happened() && f.Predicate == "visited" && v.binder == "that" && v.governor >= 0 && v.first == v.main && r.formOf(v)&(third|past) == third {
		s.modality = graph.Planned // "said that X comes to Oslo after the feast"
	}
	if s.modality == graph.Asserted && f.Predicate == "met" && r.reducedPassive(v) && r.onTheWay(i) {
		s.modality = graph.Planned
	}
	if f.Performative && !v.negated && (r.hides(v) || v.modal == "duty" && !r.counsels(v) || r.ventures(v)) && r.isSelf(r.speaker(v)) {
		s.modality = r.voiceModality()
	}
	if s.modality == graph.Hypothetical && r.couldSay(v) {
		s = sense{r.voiceModality(), coref.None}
	}
	if s.modality == graph.Planned && v.infinitive && v.governor >= 0 && (f.Stance && !v.perfect || r.decided(f, v)) {
		s = r.senseOf(r.verbs, v.governor, 0)
	}
	if s.modality == graph.Reported && avowed[f.Predicate] && r.avows(v, s) {
		return r.senseOf(r.verbs, v.governor, 0)
	}
	return s
}

// avowed are the predicates of a stance that somebody takes by saying that it is his.
var avowed = map[graph.Predicate]bool{"agreed-with": true, "supports": true, "opposes": true, "thanked": true, "praised": true, "criticised": true}

// avows reports whether somebody says of himself what a verb tells, where the author tells that he said it: who "said that he agreed
// with X" agreed with him there and then. What he had done before only he says.
func (r *reading) avows(v verb, s sense) bool {
	if v.governor < 0 || v.perfect || !v.finite() || v.negated || v.modal != "" {
		return false
	}
	g := r.verbs[v.governor]
	by := r.speaker(v)
	return by != coref.None && by == s.attributedTo && by == r.speaker(g) && !g.passive && !g.negated && (g.finite() && r.saidInPast(g) || g.gerund && r.frames.Speech[g.lemma]) && r.senseOf(r.verbs, v.governor, 0).modality == graph.Asserted
}

// avowedAt reports whether the verb that ends at item at is one by which somebody says what he avows there and then.
func (r *reading) avowedAt(f *Frame, at int) bool {
	i := r.verbEndingAt(at)
	return i >= 0 && avowed[f.Predicate] && r.avows(r.verbs[i], r.senseOf(r.verbs, i, 0))
}

// onTheWay reports whether a bare participle only says with whom somebody will do what the next verb tells: "X,
// accompanied by Y, will come to Oslo".
func (r *reading) onTheWay(i int) bool {
	v := r.verbs[i]
	for k, w := range r.verbs[i+1:] {
		if w.finite() && !w.subject.empty() {
			return w.subject.first == v.subject.first && r.senseOf(r.verbs, i+1+k, 0).modality == graph.Planned
		}
	}
	return false
}

// couldSay reports whether a record tells that somebody said to one present that he could assure him of something, by
// which he did: "X said that he could assure Y that it was late"; not what he could tell others.
func (r *reading) couldSay(v verb) bool {
	if r.items[v.first].word != "could" || !r.frames.Affirmed[v.lemma] || v.negated || v.perfect || v.passive || r.onCondition() || r.ofNounBefore(v) || v.last+1 >= len(r.items) {
		return false
	}
	if g := v.governor; g >= 0 && (!r.frames.Speech[r.verbs[g].lemma] || r.verbs[g].negated || r.verbs[g].modal != "" || r.speaker(r.verbs[g]) != r.speaker(v)) {
		return false
	}
	k := v.last + 1
	for k < len(r.items)-1 && r.items[k].kind == wordItem && (r.items[k].determiner || r.honorific(r.items[k].word)) {
		k++
	}
	by, to := r.speaker(v), r.items[k]
	return by != coref.None && to.kind == nameItem && !to.possessive && (slices.Contains(r.c.Participants, by) || r.isSelf(r.c.Of[to.mention])) && (slices.Contains(r.c.Participants, r.c.Of[to.mention]) || r.isSelf(r.c.Of[to.mention]))
}

// authorizes reports whether the author tells his reader what he is to say to others: "you may inform X", not
// "you may have told X" nor "you may ask why".
func (r *reading) authorizes(v verb) bool {
	mayDo := r.items[v.first].word == "may" && !v.perfect && !v.passive && !v.negated
	mainClause := v.governor < 0 && (v.binder == "" || v.coordinated)
	return mayDo && mainClause && !r.conditionOf(v) && slices.Contains(r.audience(), r.speaker(v))
}

// counsels reports whether a verb tells what several should do, which is still to be done: "we should say that",
// not "I should say that".
func (r *reading) counsels(v verb) bool {
	return r.items[v.first].word == "should" && v.subject.last >= 0 && len(v.subject.mentions) > 0 && r.frames.FirstPlural[r.written(r.items[v.subject.last])]
}

// ventures reports whether somebody says to his hearer what he says he can, may or would say: "I can
// only assure you", "I would point out". On a condition, or of a third, he need not.
func (r *reading) ventures(v verb) bool {
	if v.governor >= 0 || v.binder != "" || v.perfect || v.passive || v.modal == "" || r.fronted(v) || r.onCondition() || r.ofNounBefore(v) {
		return false
	}
	if next := v.last + 1; next < len(r.items) && r.items[next].kind == nameItem && !slices.Contains(r.audience(), r.c.Of[r.items[next].mention]) {
		return false // "I would tell X": another day
	}
	switch w := r.items[v.first].word; {
	case w == "can":
		return r.frames.Affirmed[v.lemma]
	case w == "will" || w == "shall": // "I shall only say that"
		return r.frames.Affirmed[v.lemma] && slices.ContainsFunc(r.items[v.first:v.last+1], func(it item) bool {
			return it.word == "only" || it.word == "just" || it.word == "merely" || it.word == "simply"
		})
	case v.subject.last >= 0 && len(v.subject.mentions) > 0 && r.frames.FirstPlural[r.written(r.items[v.subject.last])]:
		return w == "would" && r.frames.Softened[v.lemma]
	default:
		return (w == "would" || w == "may" || w == "might") && r.frames.Softened[v.lemma]
	}
}

// onCondition reports whether the sentence holds on a condition, or asks.
func (r *reading) onCondition() bool {
	return slices.ContainsFunc(r.items, func(it item) bool { return it.word == "if" || it.word == "unless" || it.word == "?" })
}

// conditionOf reports whether a verb holds on a condition, or asks, and not only what it tells behind "that": "you may tell X that if
// he came it would help" is a leave without any.
func (r *reading) conditionOf(v verb) bool {
	for k, it := range r.items {
		switch {
		case it.word == "?":
			return true
		case it.word == "if" || it.word == "unless":
			told := k > v.last && slices.ContainsFunc(r.items[v.last+1:k], func(b item) bool { return b.word == "that" && b.binder })
			if !told {
				return true
			}
		}
	}
	return false
}

// ofNounBefore reports whether the clause of a verb says more of the noun before it: "the words I would add".
func (r *reading) ofNounBefore(v verb) bool {
	if v.subject.empty() || v.subject.first < 1 {
		return false
	}
	k := v.subject.first - 1
	return r.items[k].kind == nameItem || r.items[k].kind == wordItem && !r.items[k].adverb && r.nounLike(r.items, k)
}

// decided reports whether a body does something by deciding to: "the Committee decided to
// instruct X" instructs him.
func (r *reading) decided(f *Frame, v verb) bool {
	g := r.verbs[v.governor]
	if !r.frames.Deciding[g.lemma] || g.negated || !byDecision[f.Predicate] {
		return false
	}
	c := r.speaker(g)
	return c != coref.None && r.c.Chains[c].Type == graph.Organization
}

// byDecision are the predicates that a body brings about by its decision.
var byDecision = map[graph.Predicate]bool{"instructed": true, "appointed": true, "approved": true, "thanked": true, "criticised": true, "praised": true, "asked": true}

// inPast reports whether a verb group tells of what was: a past tense, a perfect or a participle.
func (r *reading) inPast(v verb) bool {
	return v.perfect || v.passive || v.main >= 0 && r.items[v.main].verb.form&(past|participle) != 0
}
