package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// fill gives the chains of one argument of a verb, from its first slot that is filled.
func (r *reading) fill(f *Frame, s Slot, v verb, args []argument, passive bool, speaker coref.ChainID) []coref.ChainID {
	for _, slot := range s.Slots {
		slot = underPassive(slot, passive)
		if slot == "subject" {
			if c := r.given(s, v.subject, f.Collective); len(c) > 0 && !s.ThroughOnly && !(s.takesSeat() && r.namesMission(v.subject)) {
				return c
			}
			if noun, owner := r.ownedSubject(v); passive && slices.Contains(s.Through, noun) {
				if c := r.allowed(s, r.chainsOf(owner, true)); len(c) > 0 {
					return c
				}
			}
			continue
		}
		for n, a := range args {
			if !r.standsIn(a, slot, s, f) || r.ofOther(f, s, a, slot, v) {
				continue
			}
			g := r.notUs(s, together(args[n:]))
			if r.ownPronoun(g, v) {
				break
			}
			if regional[f.Predicate] {
				g = r.withRegion(g)
			}
			if c := r.allowed(s, r.chainsOf(g, true)); len(c) > 0 && !r.toldWholeSide(g, speaker) {
				return c
			}
			break
		}
	}
	if c := r.allowed(s, r.faced(s, v, speaker)); len(c) > 0 {
		return c
	}
	to, written := r.writtenTo(v)
	answered, answers := r.answered(v, speaker)
	switch {
	case s.Default != "addressee":
	case answers && speaker != coref.None:
		return r.allowed(s, answered)
	case written:
		return r.allowed(s, to)
	case r.toldAsPast(v, speaker), r.runsOn(v, speaker):
		return r.heardThen()
	case r.writesNow(v, speaker):
		return r.audience()
	default:
		return r.otherThan(v.subject, r.defaulted(s, speaker))
	}
	return r.defaulted(s, speaker)
}

// ofOther reports whether an argument that stands in a slot of a frame belongs to another verb or noun than verb v, or
// only tells where something was.
func (r *reading) ofOther(f *Frame, s Slot, a argument, slot string, v verb) bool {
	switch {
	case slot == "to" && r.givenAlready(a, v):
		return true
	case slot == "by" && r.byLater(a, v), r.ofSecond(a, v), r.ofNearer(a, v), s.Close && !r.close(a, v):
		return true
	case f.Predicate == "agreed-with" && r.ofNounWith(f, a, v):
		return true
	case f.Predicate == "asked" && len(s.Through) == 0 && r.ofMatter(a, v):
		return true
	case f.Predicate == "proposed-to" && r.ofPaper(a, v):
		return true
	}
	return !r.ofPlaces(f.Predicate) && (r.elsewhere(a, v.last) || r.besides(a, slot, s) || r.awayFrom(a, v.last))
}

// byLater reports whether "by" tells the agent of a verb right behind this one, of which the clause of this one is the
// subject: "rumours that X had been shot were denied by Y".
func (r *reading) byLater(a argument, v verb) bool {
	return slices.ContainsFunc(r.verbs, func(w verb) bool {
		return w.first == v.last+1 && w.last < a.opener && w.passive && w.first != w.main && w.binder == ""
	})
}

// ofNounWith reports whether "with" belongs to the noun before it and not to the verb: "agreed on a
// dialogue with X".
func (r *reading) ofNounWith(f *Frame, a argument, v verb) bool {
	if a.slot != "with" || a.opener <= v.last+1 || !r.frames.Joint[r.items[a.opener-1].word] {
		return false
	}
	return !slices.ContainsFunc(f.wants(), func(words []string) bool { return slices.Contains(words, r.items[a.opener-1].word) })
}

// ofMatter reports whether "of" says more of what is asked about or for, and not whom one asks: "asked about
// the future of X", not "asked a favour of X".
func (r *reading) ofMatter(a argument, v verb) bool {
	if a.slot != "of" || a.opener <= v.last+1 {
		return false
	}
	return slices.ContainsFunc(r.items[v.last+1:a.opener], func(it item) bool { return it.word == "about" || it.word == "for" || it.word == "on" })
}

// ofSecond reports whether the place of an argument is taken by words without a name, so that its preposition
// belongs to the noun before it: "read to the Council the letter to X", "reviewed with him the talk with X".
func (r *reading) ofSecond(a argument, v verb) bool {
	if a.slot != "to" && a.slot != "with" || a.joined || a.opener <= v.last+2 || r.items[a.opener-1].kind != wordItem || !r.nounLike(r.items, a.opener-1) {
		return false
	}
	first := v.last + 1
	for first < a.opener && r.items[first].kind == wordItem && r.items[first].adverb {
		first++
	}
	return r.items[first].word == a.slot && first < a.opener && !r.infinitiveAt(r.items, first)
}

// ofNearer reports whether "to" belongs to a participle between it and the verb: "made the statements attributed to X",
// "follow the resolution by referring the dispute to X".
func (r *reading) ofNearer(a argument, v verb) bool {
	return a.slot == "to" && !a.joined && slices.ContainsFunc(r.verbs, func(w verb) bool {
		if w.first <= v.last+1 || w.last >= a.opener || w.first != w.main || w.finite() && !r.reducedPassive(w) {
			return false
		}
		return w.last+1 == a.opener && r.formOf(w)&participle != 0 || w.gerund && r.items[w.first-1].word != "," && r.oneStretch(r.items, w.last+1, a.opener)
	})
}

// ownPronoun reports whether a pronoun of several stands where the clause says to whom its own subjects do something,
// so that others must be meant: "X and Y saw the envoys, advising them".
func (r *reading) ownPronoun(g group, v verb) bool {
	if len(g.mentions) != 1 || len(v.subject.mentions) < 2 || !r.isPronoun(r.items[g.first]) {
		return false
	}
	doers := r.chainsOf(v.subject, false)
	return slices.ContainsFunc(r.chainsOf(g, true), func(c coref.ChainID) bool { return slices.Contains(doers, c) })
}

// ofPaper reports whether "to" says for whom the paper before it is, and not to whom it is proposed: "suggested
// a letter to X".
func (r *reading) ofPaper(a argument, v verb) bool {
	if a.slot != "to" || a.opener <= v.last+1 || !r.frames.Sent[strings.TrimSuffix(r.items[a.opener-1].word, "s")] {
		return false
	}
	k := r.ownedFrom(a.opener-1) - 1
	return k <= v.last || r.items[k].word != "in" && r.items[k].word != "by" || r.verbTense(v) != past // "proposed this in a letter to X"
}

// ownedSubject gives the noun that is the subject of a verb, and whose it is: "the
// proposal of X was supported", "X's proposal was supported".
func (r *reading) ownedSubject(v verb) (string, group) {
	j := r.skipAdverbials(r.items, v.first-1)
	if j < 1 || !v.subject.empty() {
		return "", group{}
	}
	if r.items[j].kind == wordItem && r.nounLike(r.items, j) {
		if head := r.headOver(j); head >= 0 {
			j = head
		}
		return r.items[j].word, r.possessor(j)
	}
	if r.items[j].kind != nameItem {
		return "", group{}
	}
	g := r.groupEndingAt(r.items, j)
	k := r.phraseStart(r.items, g.first) - 1
	if k < 1 || r.items[k].word != "of" {
		return "", group{}
	}
	return r.nounBefore(r.items, k), g
}

// headOver gives the noun with a possessor that the phrase ending at item j says more of, "X's demand for a
// credit", or -1.
func (r *reading) headOver(j int) int {
	for k := j - 1; k > 1 && k > j-5 && r.items[k].kind == wordItem && !r.items[k].binder; k-- {
		switch r.items[k].word {
		case "for", "of", "on", "about":
			if r.items[k-1].kind == wordItem && r.nounLike(r.items, k-1) && !r.possessor(k-1).empty() {
				return k - 1
			}
			return -1
		}
	}
	return -1
}

// together gives the mentions of an argument and of those that go on in its place.
func together(args []argument) group {
	g := args[0].group
	for _, a := range args[1:] {
		if a.joined && a.slot == args[0].slot && a.head == args[0].head {
			g.mentions = append(slices.Clone(g.mentions), a.mentions...)
		}
	}
	return g
}

// onlySubject reports whether an argument can only be the subject of its verb.
func (s Slot) onlySubject() bool {
	return len(s.Slots) == 1 && s.Slots[0] == "subject" && s.Default == ""
}

// underPassive gives where a slot of the active verb stands in the passive.
func underPassive(slot string, passive bool) string {
	if passive {
		switch slot {
		case "subject":
			return "by"
		case "object":
			return "subject"
		}
	}
	return slot
}

// standsIn reports whether an argument stands in the slot, itself or inside one of the
// through nouns. A word of the frame that follows it is no head of its phrase: "sent X
// two letters", "took X prisoner", "elected X chairman".
func (r *reading) standsIn(a argument, slot string, s Slot, f *Frame) bool {
	own := !a.owner && (f.Predicate != "informed" || r.takesTwo(a)) && (slices.Contains(f.Things, a.head) || slices.Contains(f.Words, a.head) || slices.Contains(f.Clause, a.head))
	inside := func(noun string) bool {
		return slices.Contains(s.Through, noun) || r.frames.Transparent[noun] && !s.ThroughOnly
	}
	switch {
	case a.slot == slot && slot == "object" && own:
		return true
	case a.head != "":
		return a.slot == slot && inside(a.head) && (slot != "object" || a.owner || !slices.Contains(f.Things, a.head)) // "presented the Ministry views"
	case a.slot == "of" && a.outer != "":
		return slot == "of" && (!s.ThroughOnly || inside(a.outer)) || a.outerSlot == slot && inside(a.outer)
	}
	return a.slot == slot && !s.ThroughOnly
}

// takesTwo reports whether a name right before a noun may be to whom that is given, "gave the Ministry papers", and does
// not say whose it is: "presented the Ministry views".
func (r *reading) takesTwo(a argument) bool {
	return r.typeOf(r.items[a.first]) == graph.Person || r.rightBehind(r.frames.Giving, r.items, a.first)
}

// close reports whether only adverbs, dates, names and with whom, by whom or how long stand between a verb and
// the preposition of its argument: "lives with her husband in Oslo", "lived for ten years in Oslo", "was taken by X to Oslo".
func (r *reading) close(a argument, v verb) bool {
	end, aside := r.openerOf(a), false
	for j := r.sharedEnd(v) + 1; j < end; j++ {
		it := r.items[j]
		switch {
		case it.kind == punctItem, it.kind == nameItem && r.typeOf(it) == graph.Event:
			return false // "argued that talks with X"
		case (it.word == "with" || it.word == "for") && r.items[j+1].word != "respect" && r.items[j+1].word != "regard" && r.items[j+1].word != "reference", it.word == "together":
			aside = true
		case it.word == "by" && v.passive && j == v.last+1, r.onDay(j):
			aside = true
		case aside && it.kind == wordItem && !it.preposition && !it.binder:
		case it.kind == wordItem && !it.adverb && !it.determiner && !r.honorific(it.word) && !r.frames.Directions[it.word]:
			return false
		}
	}
	return true
}

// onDay reports whether "on" at item j opens a day: "on the 31st", "on Friday".
func (r *reading) onDay(j int) bool {
	if r.items[j].word != "on" || j+2 >= len(r.items) {
		return false
	}
	next := r.items[pastDeterminers(r.items, j+1)]
	return next.kind == dateItem || next.kind == wordItem && (r.frames.Weekday[next.word] || next.word[0] <= '9')
}

// openerOf gives the item of the preposition that opens an argument: of "in the town of Oslo", "in".
func (r *reading) openerOf(a argument) int {
	if a.slot == "of" && a.outer != "" {
		for j := a.opener - 1; j >= 0 && j > a.opener-6; j-- {
			if r.items[j].word == a.outerSlot {
				return j
			}
		}
	}
	return a.opener
}

// given gives the chains of a group that may fill a slot.
func (r *reading) given(s Slot, g group, collective bool) []coref.ChainID {
	return r.allowed(s, r.chainsOf(r.notUs(s, g), collective))
}

// allowed keeps the chains of the types that a slot asks for.
func (r *reading) allowed(s Slot, chains []coref.ChainID) []coref.ChainID {
	if len(s.Types) == 0 && len(s.Named) == 0 {
		return chains
	}
	if s.Shown {
		chains = slices.DeleteFunc(chains, r.onlyCapital)
	}
	if len(r.delegates) > 0 && !slices.Contains(s.Types, graph.Organization) {
		chains = r.membersFor(chains)
	}
	return slices.DeleteFunc(chains, func(c coref.ChainID) bool {
		return len(s.Types) > 0 && !slices.Contains(s.Types, r.c.Chains[c].Type) && !(slices.Contains(s.Types, graph.Organization) && (r.isState(c) || s.takesSeat() && r.isSeat(c))) || len(s.Named) > 0 && !r.namedSo(c, s.Named)
	})
}

// onlyCapital reports whether nothing in the document but capital letters tells that a chain is somebody's name.
func (r *reading) onlyCapital(c coref.ChainID) bool {
	return !slices.ContainsFunc(r.c.Chains[c].Mentions, func(m int) bool { return !r.a.Mentions[m].ByCapitals() })
}

// namedSo reports whether one of the words stands in a name of a chain.
func (r *reading) namedSo(c coref.ChainID, words []string) bool {
	return slices.ContainsFunc(r.c.Chains[c].Names, func(name string) bool {
		return slices.ContainsFunc(strings.Fields(strings.ToLower(name)), func(w string) bool { return slices.Contains(words, strings.Trim(w, ".,'’")) })
	})
}

// defaulted gives who is meant where the sentence does not say.
func (r *reading) defaulted(s Slot, speaker coref.ChainID) []coref.ChainID {
	if speaker != coref.None && s.Default != "event" && r.c.Chains[speaker].Type == graph.Place {
		return nil // what a state holds or asks for it says to nobody in particular
	}
	switch s.Default {
	case "addressee":
		return r.addressee(speaker)
	case "event":
		if r.voice.Dialogue {
			return nil // what is told at a conversation is of another
		}
		if e := r.currentEvent(); e != coref.None {
			return []coref.ChainID{e}
		}
	case "correspondent":
		return r.correspondent(speaker)
	case "author":
		return slices.Clone(r.c.Senders)
	case "writer":
		if self := r.self(); r.narrated() && len(self) == 1 && r.c.Chains[self[0]].Type == graph.Person && slices.Contains(r.audience(), speaker) {
			return slices.Clone(self)
		}
	}
	return nil
}
