package relate

import "slices"

// What the verb before an infinitive says of the will to do it: who meets to talk talks, who is not willing does not.

// metTo reports whether an infinitive only says what several met for, who are named in it no more: "X and Y met in Oslo to
// discuss the plan", which is one meeting and no further one that is planned.
func (r *reading) metTo(g, v verb) bool {
	held := g.passive && (g.lemma == "hold" || g.lemma == "convene") // "a conference of X and Y was held to discuss the plan"
	return (held || r.frames.Meeting[g.lemma]) && r.frames.Conferring[v.lemma] && !g.negated && (v.subject.empty() || sameGroup(v.subject, g.subject))
}

// unwilling reports whether an infinitive says what somebody does not want to do, or is not ready for, without any condition on
// which he would: "did not wish to meet X", "would not be prepared to meet X"; not "does not want X to go".
func (r *reading) unwilling(g, v verb) bool {
	if !g.negated || g.modal == "possible" || g.modal == "duty" || g.gerund || g.binder == "if" || g.binder == "unless" || g.binder == "whether" || !sameGroup(v.subject, g.subject) {
		return false
	}
	between := r.items[g.last+1 : max(g.last+1, v.first)]
	ready := func(it item) bool { return it.kind == wordItem && r.frames.Willing[it.word] }
	if !(r.frames.Willing[g.lemma] && len(between) == 0 || g.lemma == "be" && slices.ContainsFunc(between, ready)) {
		return false
	}
	return !slices.ContainsFunc(r.items, func(it item) bool {
		return it.word == "unless" || it.word == "until" || it.word == "?" || r.frames.InPart[it.word] || it.word == "merely" || it.word == "just"
	})
}
