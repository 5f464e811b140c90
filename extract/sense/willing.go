package sense

import (
	"slices"

	"dramatis/extract/clause"
)

// What the verb before an infinitive says of the will to do it: who meets to talk talks, who is not willing does not.

// MetTo reports whether an infinitive only says what several met for, who are named in it no more: "X and Y met in Oslo to
// discuss the plan", which is one meeting and no further one that is planned.
func (r *Reading) MetTo(g, v clause.Verb) bool {
	held := g.Passive && r.frames.Holding[g.Lemma] // "a conference of X and Y was held to discuss the plan"
	return (held || r.frames.Meeting[g.Lemma]) && r.frames.Conferring[v.Lemma] && !g.Negated && (v.Subject.Empty() || sameGroup(v.Subject, g.Subject))
}

// takenTo reports whether an infinitive says what somebody was brought along to do: "took X to call on Y".
func (r *Reading) takenTo(g, v clause.Verb) bool {
	return r.frames.Escorting[g.Lemma] && !g.Negated && !g.Passive && !v.Subject.Empty() && v.Subject.First > g.Last && v.Subject.Last < v.First
}

// unwilling reports whether an infinitive says what somebody does not want to do, or is not ready for, without any condition on
// which he would: "did not wish to meet X", "would not be prepared to meet X"; not "does not want X to go", nor what several do
// not want of each other or of a matter, "X and I do not wish to discuss the plan", as the text then seldom tells which.
func (r *Reading) unwilling(g, v clause.Verb) bool {
	if !g.Negated || g.Modal == "possible" || g.Modal == "duty" || g.Gerund || g.Binder == "if" || g.Binder == "unless" || g.Binder == "whether" || !sameGroup(v.Subject, g.Subject) {
		return false
	}
	if r.frames.Conferring[v.Lemma] && len(r.ChainsOf(v.Subject, true)) > 1 {
		return false
	}
	between := r.Items[g.Last+1 : max(g.Last+1, v.First)]
	ready := func(it clause.Item) bool { return it.Kind == clause.WordItem && r.frames.Willing[it.Word] }
	if !(r.frames.Willing[g.Lemma] && len(between) == 0 || g.Lemma == "be" && slices.ContainsFunc(between, ready)) {
		return false
	}
	return !slices.ContainsFunc(r.Items, func(it clause.Item) bool {
		return it.Word == "unless" || it.Word == "until" || it.Word == "?" || r.frames.InPart[it.Word] || r.frames.SoFar[it.Word] || r.frames.Merely[it.Word]
	})
}
