package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// nounSlot gives the chains of one argument of a noun, at most far items off: its
// author may follow a verb ("a letter came today from X"), its reader not.
func (r *reading) nounSlot(s lexicon.Slot, n sense.Noun, far int, collective bool, other coref.ChainID) []coref.ChainID {
	for _, slot := range s.Slots {
		if slot == "speaker" {
			return r.speakerAt(n.At)
		}
		if s.ThroughOnly {
			if c := r.throughNoun(s, slot, n, far, collective); len(c) > 0 {
				return c
			}
			continue
		}
		g := r.nounPlace(slot, n, far)
		if s.Close && !g.Empty() && g.First > n.At && (r.CommaIn(n.At, g.First) || r.verbIn(n.At, g.First)) {
			continue
		}
		if c := r.given(s, g, collective); len(c) > 0 {
			return c
		}
	}
	if k := r.pastOwner(n.At + 1); slices.Contains(s.Slots, "to") && k < len(r.Items) && r.Items[k].Word == "to" && !r.InfinitiveAt(r.Items, k) {
		return nil // "your message to the conference", "a letter of mine to the Bishop": not to him who reads of it
	}
	if agents := r.ChainsOf(r.clauseAgent(n.At), false); s.Default == "writer" && len(agents) > 0 && !slices.ContainsFunc(agents, r.IsSelf) {
		return nil // "the Ambassador would state them on your instructions": it is he who has them
	}
	return r.defaulted(s, other)
}

// pastOwner gives the item behind "of" or "from" and whose or of which day a noun is where that stands at item k: "of mine", "from X", "of
// 3 May".
func (r *reading) pastOwner(k int) int {
	if k+1 >= len(r.Items) || r.Items[k].Word != "of" && r.Items[k].Word != "from" {
		return k
	}
	if it := r.Items[k+1]; it.Kind == clause.NameItem || it.Kind == clause.DateItem || it.Word == "mine" || it.Word == "ours" || it.Word == "yours" {
		return k + 2
	}
	return k
}

// verbIn reports whether a verb stands between two items, not right behind the first: "aid provided by X".
func (r *reading) verbIn(from, to int) bool {
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.First > from+1 && v.Last < to })
}

// throughNoun gives the chains that stand in a slot behind a noun inside another: "the reply
// to the letter of X".
func (r *reading) throughNoun(s lexicon.Slot, slot string, n sense.Noun, far int, collective bool) []coref.ChainID {
	for _, a := range n.Args {
		if a.First <= n.End+far && r.standsIn(a, slot, s, &lexicon.Frame{}) {
			if slices.ContainsFunc(a.Mentions, func(m int) bool { return r.a.Mentions[m].Kind == graph.ByPronoun }) {
				return nil // "to his letter": whose it is, letters.go tells
			}
			return r.allowed(s, r.ChainsOf(a.Group, collective))
		}
	}
	return nil
}

// speakerAt gives whose words the noun at item i stands in: the speaker of a quotation or
// of a turn, or the subject of the verb of saying whose clause it is in.
func (r *reading) speakerAt(i int) []coref.ChainID {
	for n := len(r.Verbs) - 1; n >= 0; n-- {
		if v := r.Verbs[n]; v.Last < i && r.frames.Speech[v.Lemma] && len(r.ChainsOf(v.Subject, false)) > 0 {
			return r.ChainsOf(v.Subject, false)
		}
	}
	if r.Voiced && r.Voice.Speaker != coref.None {
		return []coref.ChainID{r.Voice.Speaker}
	}
	return nil
}

// nounPlace gives the mentions that stand in one place round a noun: its possessor, the
// subject of its light verb, the one the thing is given to, or behind a preposition.
func (r *reading) nounPlace(slot string, n sense.Noun, far int) clause.Group {
	switch {
	case slot == "possessive":
		g := r.PossessorIn(r.Items, n.At)
		if own := r.namedAfter(n.At, g); !own.Empty() {
			return own
		}
		if r.handsOn(n) && r.ownBy(g) {
			return r.Verbs[r.Verbs[n.Carrier].Governor].Subject
		}
		if ahead := r.ofSubjectAhead(n.At, g); !ahead.Empty() {
			return ahead
		}
		if n.Carrier >= 0 && r.ownBy(g) {
			return r.Verbs[n.Carrier].Subject // "gave X his promise": his own
		}
		return g
	case slot == "subject" && n.Carrier >= 0:
		if g := r.PossessorIn(r.Items, n.At); !g.Empty() && r.HisOrHer(r.Items[g.First]) && len(r.ChainsOf(g, true)) == 0 {
			return clause.Group{} // "received X during his visit": the text does not tell whose
		}
		if g := r.Verbs[n.Carrier].Subject; r.ofSomebodyElse(n.At, g) || r.landsWords(n) {
			return clause.Group{}
		}
		return r.Verbs[n.Carrier].Subject
	case slot == "clause":
		if g := r.clauseSubject(n.At); !r.ofSomebodyElse(n.At, g) && !r.ownedByThird(n.At, g) {
			return g
		}
		return clause.Group{}
	case slot == "modifier":
		return r.modifierOf(n.At)
	case slot == "agent":
		return r.clauseAgent(n.At)
	case slot == "dative" && n.Carrier >= 0:
		return r.dativeOf(n)
	}
	if g := r.PossessorIn(r.Items, n.At); n.Carrier >= 0 && slot == "to" && !g.Empty() && !r.ownBy(g) {
		return clause.Group{} // "I read your telegram to them": it was not written to them
	}
	if slot == "by" && r.hasWriter(n) {
		return clause.Group{} // "a letter from X handed to Y by Z", "X's letter was brought by Z": who only carried it
	}
	if slot == "of" {
		n.Args = slices.DeleteFunc(slices.Clone(n.Args), func(a clause.Argument) bool { return r.sayingWhoReads(n, a) })
	}
	between := false // of two correspondents, as the noun itself names them
	for k, a := range n.Args {
		if a.Slot == "to" && slot == "to" && r.isBetween(n.At, a.Opener) {
			continue // "your answer is unacceptable to X"
		}
		if slot == "to" && r.ofClauseBehind(n, a.Opener) {
			continue // "repeated the instruction he had received and handed on to X"
		}
		if a.Slot == "from" {
			between = true
		}
		addressed := a.Opener > n.At+1 && r.Items[a.Opener-1].Verb.Form&lexicon.Participle != 0
		if slot == "to" && n.Carrier >= 0 && a.Opener > n.At+1 && !between && !addressed && r.GivenAlready(a, r.Verbs[n.Carrier]) {
			continue // "sent the Congress a request for a loan to X", not "gave X a letter from Y to Z" nor "gave X the letter addressed to Z"
		}
		placed := n.Places || !r.elsewhere(a, n.At) && !r.awayFrom(a, n.At)
		if a.Slot == slot && a.Head == "" && a.First <= n.End+far && placed && (slot != "of" || n.TakesOf(k)) {
			return a.Group
		}
	}
	return clause.Group{}
}

// ofClauseBehind reports whether a clause with a subject of its own stands between a noun, and what carries it, and the argument at item
// opener, which is of that clause.
func (r *reading) ofClauseBehind(n sense.Noun, opener int) bool {
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool {
		return v.First > n.End && v.Last < opener && v.Finite() && !v.Passive && !v.Subject.Empty() && v.Subject.First > n.At && v.Subject.Last < v.First
	})
}

// hasWriter reports whether a noun of a letter says itself whose it is: "X's letter", "a letter from X".
func (r *reading) hasWriter(n sense.Noun) bool {
	if !r.frames.Sent[strings.TrimSuffix(r.Items[n.At].Word, "s")] {
		return false
	}
	from := func(a clause.Argument) bool {
		return a.Slot == "from" && a.Head == "" && r.TypeOf(r.Items[a.First]) != graph.Place
	}
	return !r.PossessorIn(r.Items, n.At).Empty() || slices.ContainsFunc(n.Args, from)
}

// sayingWhoReads reports whether "of" and a body or a land say who the reader is that is named right before them: "a letter to X of the
// Ministry", whose author they are not.
func (r *reading) sayingWhoReads(n sense.Noun, a clause.Argument) bool {
	before := a.Opener - 1
	if a.Slot != "of" || before <= n.At+1 || r.Items[before].Kind != clause.NameItem || r.Items[before].Possessive || r.TypeOf(r.Items[before]) != graph.Person || r.TypeOf(r.Items[a.First]) == graph.Person {
		return false
	}
	return slices.ContainsFunc(n.Args, func(b clause.Argument) bool { return b.Slot == "to" && b.Last == before })
}

// dativeOf gives whom the thing is given to that the verb of a noun carries: "gave X a promise".
func (r *reading) dativeOf(n sense.Noun) clause.Group {
	j := r.Verbs[n.Carrier].Last + 1
	for j < n.At && r.Items[j].Kind == clause.WordItem && (r.InLead(r.Items, j) || r.Honorific(r.Items[j].Word) || r.Adjectival(r.Items[j])) {
		j++
	}
	if j < n.At && r.Items[j].Kind == clause.NameItem && !r.Items[j].Possessive {
		return r.GroupAt(r.Items, j)
	}
	return clause.Group{}
}

// ofSomebodyElse reports whether the event at item i is called "his", "her" or "their" where who speaks is the subject: "we
// received a cable on his first meeting with X" is no meeting of ours.
func (r *reading) ofSomebodyElse(i int, subject clause.Group) bool {
	owner, _, ok := strings.Cut(r.Written(r.Items[i]), " ")
	if !ok || r.Items[i].Kind != clause.NameItem || owner != "his" && owner != "her" && owner != "their" {
		return false
	}
	return slices.ContainsFunc(subject.Mentions, func(m int) bool { return r.IsSelf(r.c.Of[m]) || len(r.c.Groups[m]) > 0 })
}

// landsWords reports whether a noun is of what a land says and is only handed on: "forwarded the Norwegian requests to X".
func (r *reading) landsWords(n sense.Noun) bool {
	if n.At == 0 || !r.frames.Conveying[r.Verbs[n.Carrier].Lemma] || !r.frames.Utterance[strings.TrimSuffix(r.Items[n.At].Word, "s")] {
		return false
	}
	before := r.Items[n.At-1]
	return before.Kind == clause.WordItem && r.roles.Lands[before.Word] != nil
}

// ownedByThird reports whether the noun at item i is called "his" or "her" where that is not the subject of its clause: "I have noted the
// President's suggestion in his letter to X".
func (r *reading) ownedByThird(i int, subject clause.Group) bool {
	g := r.PossessorIn(r.Items, i)
	if g.Empty() || !r.HisOrHer(r.Items[g.First]) {
		return false
	}
	owner, doer := r.ChainsOf(g, false), r.ChainsOf(subject, false)
	return slices.ContainsFunc(doer, r.IsSelf) || len(owner) > 0 && len(doer) > 0 && !slices.Contains(doer, owner[0])
}

// isBetween reports whether a form of "be", and something that it says, stands between two items: "is
// unacceptable to X", not "is to X".
func (r *reading) isBetween(from, to int) bool {
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.Lemma == "be" && v.First > from && v.Last < to-1 })
}

// ofSubjectAhead gives the subject that a pronoun before the noun at item i points ahead to, if one is
// named: "At his meeting with X, Y said".
func (r *reading) ofSubjectAhead(i int, owner clause.Group) clause.Group {
	if owner.Empty() || !r.HisOrHer(r.Items[owner.First]) {
		return clause.Group{}
	}
	if j := r.HeadedBy(i); j >= 0 && r.Items[j].Word == "before" {
		return clause.Group{} // it may be still to come
	}
	k := r.ClauseVerb(i)
	if k < 0 || r.Verbs[k].Last < i {
		return clause.Group{}
	}
	g := r.Verbs[k].Subject
	if len(g.Mentions) != 1 || g.First < i || r.a.Mentions[g.Mentions[0]].Kind != graph.ByName || r.a.Mentions[g.Mentions[0]].Type != graph.Person {
		return clause.Group{}
	}
	return g
}
