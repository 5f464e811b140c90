package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// nounSlot gives the chains of one argument of a noun, at most far items off: its
// author may follow a verb ("a letter came today from X"), its reader not.
func (r *reading) nounSlot(s Slot, n noun, far int, collective bool, other coref.ChainID) []coref.ChainID {
	for _, slot := range s.Slots {
		if slot == "speaker" {
			return r.speakerAt(n.at)
		}
		if s.ThroughOnly {
			if c := r.throughNoun(s, slot, n, far, collective); len(c) > 0 {
				return c
			}
			continue
		}
		g := r.nounPlace(slot, n, far)
		if s.Close && !g.empty() && g.first > n.at && (r.commaIn(n.at, g.first) || r.verbIn(n.at, g.first)) {
			continue
		}
		if c := r.given(s, g, collective); len(c) > 0 {
			return c
		}
	}
	if k := n.at + 1; slices.Contains(s.Slots, "to") && k < len(r.items) && r.items[k].word == "to" && !r.infinitiveAt(r.items, k) {
		return nil // "your message to the conference": not to him who reads of it
	}
	if agents := r.chainsOf(r.clauseAgent(n.at), false); s.Default == "writer" && len(agents) > 0 && !slices.ContainsFunc(agents, r.isSelf) {
		return nil // "the Ambassador would state them on your instructions": it is he who has them
	}
	return r.defaulted(s, other)
}

// commaIn reports whether a comma stands between two items.
func (r *reading) commaIn(from, to int) bool {
	return slices.ContainsFunc(r.items[from:to], func(it item) bool { return it.word == "," })
}

// verbIn reports whether a verb stands between two items, not right behind the first: "aid provided by X".
func (r *reading) verbIn(from, to int) bool {
	return slices.ContainsFunc(r.verbs, func(v verb) bool { return v.first > from+1 && v.last < to })
}

// throughNoun gives the chains that stand in a slot behind a noun inside another: "the reply
// to the letter of X".
func (r *reading) throughNoun(s Slot, slot string, n noun, far int, collective bool) []coref.ChainID {
	for _, a := range n.args {
		if a.first <= n.end+far && r.standsIn(a, slot, s, &Frame{}) {
			if slices.ContainsFunc(a.mentions, func(m int) bool { return r.a.Mentions[m].Kind == graph.ByPronoun }) {
				return nil // "to his letter": whose it is, letters.go tells
			}
			return r.allowed(s, r.chainsOf(a.group, collective))
		}
	}
	return nil
}

// speakerAt gives whose words the noun at item i stands in: the speaker of a quotation or
// of a turn, or the subject of the verb of saying whose clause it is in.
func (r *reading) speakerAt(i int) []coref.ChainID {
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < i && r.frames.Speech[v.lemma] && len(r.chainsOf(v.subject, false)) > 0 {
			return r.chainsOf(v.subject, false)
		}
	}
	if r.voiced && r.voice.Speaker != coref.None {
		return []coref.ChainID{r.voice.Speaker}
	}
	return nil
}

// nounPlace gives the mentions that stand in one place round a noun: its possessor, the
// subject of its light verb, the one the thing is given to, or behind a preposition.
func (r *reading) nounPlace(slot string, n noun, far int) group {
	switch {
	case slot == "possessive":
		g := r.possessor(n.at)
		if own := r.namedAfter(n.at, g); !own.empty() {
			return own
		}
		if r.handsOn(n) && r.ownBy(g) {
			return r.verbs[r.verbs[n.carrier].governor].subject
		}
		if ahead := r.ofSubjectAhead(n.at, g); !ahead.empty() {
			return ahead
		}
		if n.carrier >= 0 && r.ownBy(g) {
			return r.verbs[n.carrier].subject // "gave X his promise": his own
		}
		return g
	case slot == "subject" && n.carrier >= 0:
		if g := r.possessor(n.at); !g.empty() && r.hisOrHer(r.items[g.first]) && len(r.chainsOf(g, true)) == 0 {
			return group{} // "received X during his visit": the text does not tell whose
		}
		if g := r.verbs[n.carrier].subject; r.ofSomebodyElse(n.at, g) {
			return group{}
		}
		return r.verbs[n.carrier].subject
	case slot == "clause":
		if g := r.clauseSubject(n.at); !r.ofSomebodyElse(n.at, g) {
			return g
		}
		return group{}
	case slot == "modifier":
		return r.modifierOf(n.at)
	case slot == "agent":
		return r.clauseAgent(n.at)
	case slot == "dative" && n.carrier >= 0:
		return r.dativeOf(n)
	}
	if g := r.possessor(n.at); n.carrier >= 0 && slot == "to" && !g.empty() && !r.ownBy(g) {
		return group{} // "I read your telegram to them": it was not written to them
	}
	for k, a := range n.args {
		if a.slot == "to" && slot == "to" && r.isBetween(n.at, a.opener) {
			continue // "your answer is unacceptable to X"
		}
		placed := n.places || !r.elsewhere(a, n.at) && !r.awayFrom(a, n.at)
		if a.slot == slot && a.head == "" && a.first <= n.end+far && placed && (slot != "of" || n.takesOf(k)) {
			return a.group
		}
	}
	return group{}
}

// dativeOf gives whom the thing is given to that the verb of a noun carries: "gave X a promise".
func (r *reading) dativeOf(n noun) group {
	j := r.verbs[n.carrier].last + 1
	for j < n.at && r.items[j].kind == wordItem && (r.inLead(r.items, j) || r.honorific(r.items[j].word) || r.adjectival(r.items[j])) {
		j++
	}
	if j < n.at && r.items[j].kind == nameItem && !r.items[j].possessive {
		return r.groupAt(r.items, j)
	}
	return group{}
}

// takesOf reports whether the "of" of argument k hangs on the noun: right behind it, or behind the argument that is.
func (n noun) takesOf(k int) bool {
	a := n.args[k]
	return a.opener <= n.at+2 || k == 1 && n.args[0].opener == n.at+1 && a.opener == n.args[0].last+1
}

// ofSomebodyElse reports whether the event at item i is called "his", "her" or "their" where who speaks is the subject: "we
// received a cable on his first meeting with X" is no meeting of ours.
func (r *reading) ofSomebodyElse(i int, subject group) bool {
	owner, _, ok := strings.Cut(r.written(r.items[i]), " ")
	if !ok || r.items[i].kind != nameItem || owner != "his" && owner != "her" && owner != "their" {
		return false
	}
	return slices.ContainsFunc(subject.mentions, func(m int) bool { return r.isSelf(r.c.Of[m]) || len(r.c.Groups[m]) > 0 })
}

// isBetween reports whether a form of "be", and something that it says, stands between two items: "is
// unacceptable to X", not "is to X".
func (r *reading) isBetween(from, to int) bool {
	return slices.ContainsFunc(r.verbs, func(v verb) bool { return v.lemma == "be" && v.first > from && v.last < to-1 })
}

// ofSubjectAhead gives the subject that a pronoun before the noun at item i points ahead to, if one is
// named: "At his meeting with X, Y said".
func (r *reading) ofSubjectAhead(i int, owner group) group {
	if owner.empty() || !r.hisOrHer(r.items[owner.first]) {
		return group{}
	}
	if j := r.headedBy(i); j >= 0 && r.items[j].word == "before" {
		return group{} // it may be still to come
	}
	k := r.clauseVerb(i)
	if k < 0 || r.verbs[k].last < i {
		return group{}
	}
	g := r.verbs[k].subject
	if len(g.mentions) != 1 || g.first < i || r.a.Mentions[g.mentions[0]].Kind != graph.ByName || r.a.Mentions[g.mentions[0]].Type != graph.Person {
		return group{}
	}
	return g
}
