package sense

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Hides reports whether an infinitive is what somebody does behind a verb of courtesy: "allow me to thank
// you", "wish to thank you"; not "what I had wanted to say".
func (r *Reading) Hides(v clause.Verb) bool {
	if !v.Infinitive || v.Governor < 0 {
		return false
	}
	g := r.Verbs[v.Governor]
	if g.Lemma == "have" && g.Modal != "" {
		return false // "we would have to thank you"
	}
	return r.frames.Polite[g.Lemma] && !g.Negated && !r.Neither(g) && !(g.Perfect && g.Governor < 0 && r.Items[g.First].Word == "had")
}

// FrameSense gives the sense of a frame's verb; what somebody intends is a stance already held.
func (r *Reading) FrameSense(f *lexicon.Frame, i int) Sense {
	s := r.SenseOf(r.Verbs, i, 0)
	v := r.Verbs[i]
	if s.Modality == graph.Planned && f.Modal != "" && v.Modal == "future" {
		plain := slices.Clone(r.Verbs) // "would appreciate" is what the frame wants
		plain[i].Modal = ""
		s = r.SenseOf(plain, i, 0)
	}
	if s.Modality == graph.Asserted && r.InPresent(v) && (r.days.Ahead(v) || f.Predicate == "visited" && r.soonBehind(v)) {
		s.Modality = graph.Planned // "travels to Oslo on 2 March", written in February; "leaves for Oslo tonight"
	}
	if s.Modality == graph.Hypothetical && r.frames.Sayings[f.Predicate] && r.authorizes(v) {
		s.Modality = graph.Requested
	}
	if s.Modality.Happened() && f.Predicate == "visited" && v.Binder == "that" && v.Governor >= 0 && v.First == v.Main && r.FormOf(v)&(lexicon.Third|lexicon.Past) == lexicon.Third {
		s.Modality = graph.Planned // "said that X comes to Oslo after the feast"
	}
	if s.Modality == graph.Asserted && f.Predicate == "met" && r.ReducedPassive(v) && r.onTheWay(i) {
		s.Modality = graph.Planned
	}
	if f.Performative && !v.Negated && (r.Hides(v) && !r.askedByAnother(v) || v.Modal == "duty" && !r.counsels(v) || r.ventures(v)) && r.IsSelf(r.Speaker(v)) {
		s.Modality = r.VoiceModality()
	}
	if s.Modality == graph.Hypothetical && r.couldSay(v) {
		s = Sense{r.VoiceModality(), coref.None}
	}
	if s.Modality == graph.Planned && v.Infinitive && v.Governor >= 0 && (f.Stance && !v.Perfect || r.decided(f, v) || r.frames.Avowed[f.Predicate] && f.Predicate != "thanked" && r.leans(v)) {
		s = r.SenseOf(r.Verbs, v.Governor, 0)
	}
	if said, ok := r.WishesAloud(v); ok && s.Modality == graph.Planned && r.frames.Avowed[f.Predicate] && !r.frames.Sayings[f.Predicate] {
		return said
	}
	if s.Modality == graph.Reported && r.frames.Avowed[f.Predicate] && r.avows(v, s) {
		return r.SenseOf(r.Verbs, v.Governor, 0)
	}
	return s
}

// leans reports whether an infinitive tells the stance to which somebody leans, and which he so takes: "tended to agree", "was inclined to
// support X".
func (r *Reading) leans(v clause.Verb) bool {
	g := r.Verbs[v.Governor]
	return r.frames.Leaning[g.Lemma] || g.Lemma == "be" && v.First == g.Last+2 && r.frames.Leaning[r.Items[g.Last+1].Word]
}

// askedByAnother reports whether an infinitive is what another had asked of who is to do it: "X asked me to plead with Y"; not "allow me to thank
// you", nor "X asked me to thank you", which hands the thanks on.
func (r *Reading) askedByAnother(v clause.Verb) bool {
	if v.Last+1 < len(r.Items) && r.Written(r.Items[v.Last+1]) == "you" {
		return false
	}
	g := r.Verbs[v.Governor]
	by := r.Speaker(g)
	return g.Finite() && !g.Passive && r.SaidInPast(g) && by != coref.None && by != r.Speaker(v)
}

// avows reports whether somebody says of himself what a verb tells, where the author tells that he said it: who "said that he agreed
// with X" agreed with him there and then. What he had done before only he says.
func (r *Reading) avows(v clause.Verb, s Sense) bool {
	if v.Governor < 0 || v.Perfect || !v.Finite() || v.Negated || v.Modal != "" {
		return false
	}
	if r.days.Beside(v.Last) {
		return false // "said that he supported X in 1950"
	}
	g := r.Verbs[v.Governor]
	by := r.Speaker(v)
	if by == coref.None || by != s.AttributedTo || by != r.Speaker(g) || g.Passive || g.Negated {
		return false
	}
	said := g.Finite() && r.SaidInPast(g) || g.Gerund && r.frames.Speech[g.Lemma]
	return said && r.SenseOf(r.Verbs, v.Governor, 0).Modality == graph.Asserted
}

// WishesAloud gives the sense in which somebody takes by his very words the stance that a verb tells, as they are handed on: "said
// that he wished to disagree with X" disagreed; not "said that Y wished to disagree", nor "wished to condemn X" of a wish that nobody
// spoke. Whom one says that one wishes to thank must be there to be thanked: see toPresent.
func (r *Reading) WishesAloud(v clause.Verb) (Sense, bool) {
	if !v.Infinitive || v.Negated || v.Governor < 0 {
		return Sense{}, false
	}
	g := r.Verbs[v.Governor]
	if !r.wishesPolitely(g) || g.Governor < 0 || !sameGroup(v.Subject, g.Subject) {
		return Sense{}, false
	}
	said, by := r.Verbs[g.Governor], r.Speaker(g)
	if by == coref.None || by != r.Speaker(said) || !r.frames.Speech[said.Lemma] || said.Negated || !r.SaidInPast(said) || g.Binder != "that" && g.Binder != "" {
		return Sense{}, false
	}
	s := r.SenseOf(r.Verbs, g.Governor, 0)
	return s, s.Modality == graph.Asserted
}

// wishesPolitely reports whether a verb says that somebody wishes to do something, "wished", "would like", as one does who does it by saying so.
func (r *Reading) wishesPolitely(g clause.Verb) bool {
	if g.Negated || g.Perfect || g.Passive || !g.Finite() || g.Modal != "" && r.Items[g.First].Word != "would" {
		return false
	}
	return r.frames.Polite[g.Lemma] && (r.frames.Wanting[g.Lemma] || g.Lemma == "like")
}

// AvowedAt reports whether the verb that ends at item at is one by which somebody says what he avows there and then.
func (r *Reading) AvowedAt(f *lexicon.Frame, at int) bool {
	i := r.VerbEndingAt(at)
	return i >= 0 && r.frames.Avowed[f.Predicate] && r.avows(r.Verbs[i], r.SenseOf(r.Verbs, i, 0))
}

// onTheWay reports whether a bare participle only says with whom somebody will do what the next verb tells: "X,
// accompanied by Y, will come to Oslo".
func (r *Reading) onTheWay(i int) bool {
	v := r.Verbs[i]
	for k, w := range r.Verbs[i+1:] {
		if w.Finite() && !w.Subject.Empty() {
			return w.Subject.First == v.Subject.First && r.SenseOf(r.Verbs, i+1+k, 0).Modality == graph.Planned
		}
	}
	return false
}

// couldSay reports whether a record tells that somebody said to one present that he could assure him of something, by
// which he did: "X said that he could assure Y that it was late"; not what he could tell others.
func (r *Reading) couldSay(v clause.Verb) bool {
	if r.Items[v.First].Word != "could" || !r.frames.Affirmed[v.Lemma] || v.Negated || v.Perfect || v.Passive || r.OnCondition() || r.ofNounBefore(v) || v.Last+1 >= len(r.Items) {
		return false
	}
	if g := v.Governor; g >= 0 && (!r.frames.Speech[r.Verbs[g].Lemma] || r.Verbs[g].Negated || r.Verbs[g].Modal != "" || r.Speaker(r.Verbs[g]) != r.Speaker(v)) {
		return false
	}
	k := v.Last + 1
	for k < len(r.Items)-1 && r.Items[k].Kind == clause.WordItem && (r.Items[k].Determiner || r.Honorific(r.Items[k].Word)) {
		k++
	}
	by, to := r.Speaker(v), r.Items[k]
	return by != coref.None && to.Kind == clause.NameItem && !to.Possessive && (slices.Contains(r.c.Participants, by) || r.IsSelf(r.c.Of[to.Mention])) && (slices.Contains(r.c.Participants, r.c.Of[to.Mention]) || r.IsSelf(r.c.Of[to.Mention]))
}

// authorizes reports whether the author tells his reader what he is to say to others: "you may inform X", not
// "you may have told X" nor "you may ask why".
func (r *Reading) authorizes(v clause.Verb) bool {
	mayDo := r.Items[v.First].Word == "may" && !v.Perfect && !v.Passive && !v.Negated
	mainClause := v.Governor < 0 && (v.Binder == "" || v.Coordinated)
	return mayDo && mainClause && !r.conditionOf(v) && slices.Contains(r.Audience(), r.Speaker(v))
}

// counsels reports whether a verb tells what several should do, which is still to be done: "we should say that",
// not "I should say that".
func (r *Reading) counsels(v clause.Verb) bool {
	return r.Items[v.First].Word == "should" && v.Subject.Last >= 0 && len(v.Subject.Mentions) > 0 && r.frames.FirstPlural[r.Written(r.Items[v.Subject.Last])]
}

// ventures reports whether somebody says to his hearer what he says he can, may or would say: "I can
// only assure you", "I would point out". On a condition, or of a third, he need not.
func (r *Reading) ventures(v clause.Verb) bool {
	if v.Governor >= 0 || v.Binder != "" || v.Perfect || v.Passive || v.Modal == "" || r.fronted(v) || r.OnCondition() || r.ofNounBefore(v) {
		return false
	}
	if next := v.Last + 1; next < len(r.Items) && r.Items[next].Kind == clause.NameItem && !slices.Contains(r.Audience(), r.c.Of[r.Items[next].Mention]) {
		return false // "I would tell X": another day
	}
	switch w := r.Items[v.First].Word; {
	case w == "can":
		return r.frames.Affirmed[v.Lemma]
	case w == "will" || w == "shall": // "I shall only say that"
		return r.frames.Affirmed[v.Lemma] && slices.ContainsFunc(r.Items[v.First:v.Last+1], func(it clause.Item) bool { return r.frames.Merely[it.Word] })
	case v.Subject.Last >= 0 && len(v.Subject.Mentions) > 0 && r.frames.FirstPlural[r.Written(r.Items[v.Subject.Last])]:
		return w == "would" && r.frames.Softened[v.Lemma]
	default:
		return (w == "would" || w == "may" || w == "might") && r.frames.Softened[v.Lemma]
	}
}

// OnCondition reports whether the sentence holds on a condition, or asks.
func (r *Reading) OnCondition() bool {
	return slices.ContainsFunc(r.Items, func(it clause.Item) bool { return it.Word == "if" || it.Word == "unless" || it.Word == "?" })
}

// conditionOf reports whether a verb holds on a condition, or asks, and not only what it tells behind "that": "you may tell X that if
// he came it would help" is a leave without any.
func (r *Reading) conditionOf(v clause.Verb) bool {
	for k, it := range r.Items {
		switch {
		case it.Word == "?":
			return true
		case it.Word == "if" || it.Word == "unless":
			told := k > v.Last && slices.ContainsFunc(r.Items[v.Last+1:k], func(b clause.Item) bool { return b.Word == "that" && b.Binder })
			if !told {
				return true
			}
		}
	}
	return false
}

// ofNounBefore reports whether the clause of a verb says more of the noun before it: "the words I would add".
func (r *Reading) ofNounBefore(v clause.Verb) bool {
	if v.Subject.Empty() || v.Subject.First < 1 {
		return false
	}
	k := v.Subject.First - 1
	return r.Items[k].Kind == clause.NameItem || r.Items[k].Kind == clause.WordItem && !r.Items[k].Adverb && r.NounLike(r.Items, k)
}

// decided reports whether a body does something by deciding to: "the Committee decided to
// instruct X" instructs him.
func (r *Reading) decided(f *lexicon.Frame, v clause.Verb) bool {
	g := r.Verbs[v.Governor]
	if !r.frames.Deciding[g.Lemma] || g.Negated || !r.frames.ByDecision[f.Predicate] {
		return false
	}
	c := r.Speaker(g)
	return c != coref.None && r.c.Chains[c].Type == graph.Organization
}
