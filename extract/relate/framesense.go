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
	if s.modality == graph.Asserted && r.inPresent(v) && r.dayAhead(v) {
		s.modality = graph.Planned // "travels to Oslo on 2 March", written in February
	}
	if s.modality.Happened() && f.Predicate == "visited" && v.binder == "that" && v.governor >= 0 && v.first == v.main && r.formOf(v)&(third|past) == third {
		s.modality = graph.Planned // "said that X comes to Oslo after the feast"
	}
	hidden := v.infinitive && v.governor >= 0 && r.frames.Polite[r.verbs[v.governor].lemma] && !r.verbs[v.governor].negated
	if f.Performative && !v.negated && (hidden || v.modal == "duty") && r.isSelf(r.speaker(v)) {
		s.modality = r.voiceModality()
	}
	if s.modality == graph.Planned && v.infinitive && v.governor >= 0 && (f.Stance && !v.perfect || r.decided(f, v)) {
		s = r.senseOf(r.verbs, v.governor, 0)
	}
	return s
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
