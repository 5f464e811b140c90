package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// fill gives the chains of one argument of a verb, from its first slot that is filled.
func (r *reading) fill(f *lexicon.Frame, s lexicon.Slot, v clause.Verb, args []clause.Argument, passive bool, speaker coref.ChainID) []coref.ChainID {
	for _, slot := range s.Slots {
		slot = underPassive(slot, passive)
		if passive && r.isStranded(v, slot) {
			slot = "subject" // "was called on by X"
		}
		if slot == "subject" {
			if c := r.given(s, v.Subject, f.Collective); len(c) > 0 && !s.ThroughOnly && !(s.TakesSeat() && r.namesMission(v.Subject)) {
				return c
			}
			if passive && len(s.Through) > 0 {
				if noun, owner := r.ownedSubject(v); slices.Contains(s.Through, noun) {
					if c := r.allowed(s, r.ChainsOf(owner, true)); len(c) > 0 {
						return c
					}
				}
			}
			continue
		}
		if s.ThroughOnly && slot == "for" && r.takesSomebody(args) {
			continue // "asked X for the views of Y": it is X who is asked
		}
		for n, a := range args {
			if !r.standsIn(a, slot, s, f) || r.ofOther(f, s, a, slot, v) {
				continue
			}
			g := r.notUs(s, together(args[n:]))
			if r.ownPronoun(g, v) {
				break
			}
			if r.frames.Regional[f.Predicate] {
				g = r.WithRegion(g)
			}
			if c := r.allowed(s, r.ChainsOf(g, true)); len(c) > 0 && !r.toldWholeSide(g, speaker) {
				return c
			}
			break
		}
	}
	if s.Default != "addressee" {
		return r.defaulted(s, speaker)
	}
	if c := r.allowed(s, r.faced(s, v, speaker)); len(c) > 0 {
		return c
	}
	to, written := r.writtenTo(v)
	answered, answers := r.answered(v, speaker)
	switch {
	case answers && speaker != coref.None:
		return r.allowed(s, answered)
	case written:
		return r.allowed(s, to)
	case r.toldAsPast(v, speaker), r.runsOn(v, speaker):
		return r.heardThen(v)
	case r.writesNow(v, speaker):
		return r.Audience()
	}
	return r.otherThan(v.Subject, r.defaulted(s, speaker))
}

// isStranded reports whether the preposition of a slot stands behind a passive with nothing behind it but who did it: its subject is what
// the preposition governs.
func (r *reading) isStranded(v clause.Verb, slot string) bool {
	k := v.Last + 1
	return v.Passive && v.First < v.Main && k < len(r.Items) && r.Items[k].Word == slot && r.Items[k].Kind == clause.WordItem && r.Items[k].Preposition &&
		(k+1 == len(r.Items) || r.Items[k+1].Word == "by" || r.Items[k+1].Kind == clause.PunctItem)
}

// ofOther reports whether an argument that stands in a slot of a frame belongs to another verb or noun than verb v, or
// only tells where something was.
func (r *reading) ofOther(f *lexicon.Frame, s lexicon.Slot, a clause.Argument, slot string, v clause.Verb) bool {
	switch {
	case slot == "to" && r.GivenAlready(a, v), v.Negated && r.excepted(a):
		return true
	case slot == "by" && r.byLater(a, v), r.ofSecond(a, v), r.ofNearer(a, v), s.Close && !r.close(a, v):
		return true
	case f.Predicate == "agreed-with" && r.ofNounWith(f, a, v):
		return true
	case f.Predicate == "met" && r.ofOwnedTalk(a, v):
		return true
	case f.Predicate == "asked" && len(s.Through) == 0 && r.ofMatter(a, v):
		return true
	case f.Predicate == "proposed-to" && r.ofPaper(a, v):
		return true
	}
	return !r.ofPlaces(f.Predicate) && (r.elsewhere(a, v.Last) || r.besides(a, slot, s) || r.awayFrom(a, v.Last))
}

// byLater reports whether "by" tells the agent of a verb right behind this one, of which the clause of this one is the
// subject: "rumours that X had been shot were denied by Y".
func (r *reading) byLater(a clause.Argument, v clause.Verb) bool {
	return slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool {
		return w.First == v.Last+1 && w.Last < a.Opener && w.Passive && w.First != w.Main && w.Binder == ""
	})
}

// ofNounWith reports whether "with" belongs to the noun before it and not to the verb: "agreed on a
// dialogue with X".
func (r *reading) ofNounWith(f *lexicon.Frame, a clause.Argument, v clause.Verb) bool {
	if a.Slot != "with" || a.Opener <= v.Last+1 || !r.frames.Joint[r.Items[a.Opener-1].Word] {
		return false
	}
	return !slices.ContainsFunc(f.Wants(), func(words []string) bool { return slices.Contains(words, r.Items[a.Opener-1].Word) })
}

// ofMatter reports whether "of" says more of what is asked about or for, and not whom one asks: "asked about
// the future of X", not "asked a favour of X".
func (r *reading) ofMatter(a clause.Argument, v clause.Verb) bool {
	if a.Slot != "of" || a.Opener <= v.Last+1 {
		return false
	}
	return slices.ContainsFunc(r.Items[v.Last+1:a.Opener], func(it clause.Item) bool { return it.Word == "about" || it.Word == "for" || it.Word == "on" })
}

// ofSecond reports whether the place of an argument is taken by words without a name, so that its preposition
// belongs to the noun before it: "read to the Council the letter to X", "reviewed with him the talk with X".
func (r *reading) ofSecond(a clause.Argument, v clause.Verb) bool {
	if a.Slot != "to" && a.Slot != "with" || a.Joined || a.Opener <= v.Last+2 || r.Items[a.Opener-1].Kind != clause.WordItem || !r.NounLike(r.Items, a.Opener-1) {
		return false
	}
	first := v.Last + 1
	for first < a.Opener && r.Items[first].Kind == clause.WordItem && r.Items[first].Adverb {
		first++
	}
	return r.Items[first].Word == a.Slot && first < a.Opener && !r.InfinitiveAt(r.Items, first)
}

// ofNearer reports whether "to" belongs to a participle between it and the verb: "made the statements attributed to X",
// "follow the resolution by referring the dispute to X".
func (r *reading) ofNearer(a clause.Argument, v clause.Verb) bool {
	return a.Slot == "to" && !a.Joined && slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool {
		if w.First <= v.Last+1 || w.Last >= a.Opener || w.First != w.Main || w.Finite() && !r.ReducedPassive(w) {
			return false
		}
		return w.Last+1 == a.Opener && r.FormOf(w)&lexicon.Participle != 0 || w.Gerund && r.Items[w.First-1].Word != "," && r.OneStretch(r.Items, w.Last+1, a.Opener)
	})
}

// ownPronoun reports whether a pronoun of several stands where the clause says to whom its own subjects do something,
// so that others must be meant: "X and Y saw the envoys, advising them".
func (r *reading) ownPronoun(g clause.Group, v clause.Verb) bool {
	if len(g.Mentions) != 1 || len(v.Subject.Mentions) < 2 || !r.IsPronoun(r.Items[g.First]) {
		return false
	}
	doers := r.ChainsOf(v.Subject, false)
	return slices.ContainsFunc(r.ChainsOf(g, true), func(c coref.ChainID) bool { return slices.Contains(doers, c) })
}

// ofPaper reports whether "to" says for whom the paper before it is, and not to whom it is proposed: "suggested
// a letter to X".
func (r *reading) ofPaper(a clause.Argument, v clause.Verb) bool {
	if a.Slot != "to" || a.Opener <= v.Last+1 || !r.frames.Sent[strings.TrimSuffix(r.Items[a.Opener-1].Word, "s")] {
		return false
	}
	k := r.OwnedFrom(a.Opener-1) - 1
	return k <= v.Last || r.Items[k].Word != "in" && r.Items[k].Word != "by" || r.VerbTense(v) != lexicon.Past // "proposed this in a letter to X"
}

// ownedSubject gives the noun that is the subject of a verb, and whose it is: "the
// proposal of X was supported", "X's proposal was supported".
func (r *reading) ownedSubject(v clause.Verb) (string, clause.Group) {
	j := r.SkipAdverbials(r.Items, v.First-1)
	if j < 1 || !v.Subject.Empty() {
		return "", clause.Group{}
	}
	if r.Items[j].Kind == clause.WordItem && r.NounLike(r.Items, j) {
		if head := r.headOver(j); head >= 0 {
			j = head
		}
		return r.Items[j].Word, r.PossessorIn(r.Items, j)
	}
	if r.Items[j].Kind != clause.NameItem {
		return "", clause.Group{}
	}
	g := r.GroupEndingAt(r.Items, j)
	k := r.PhraseStart(r.Items, g.First) - 1
	if k < 1 || r.Items[k].Word != "of" {
		return "", clause.Group{}
	}
	return r.NounBefore(r.Items, k), g
}

// headOver gives the noun with a possessor that the phrase ending at item j says more of, "X's demand for a
// credit", or -1.
func (r *reading) headOver(j int) int {
	for k := j - 1; k > 1 && k > j-5 && r.Items[k].Kind == clause.WordItem && !r.Items[k].Binder; k-- {
		switch r.Items[k].Word {
		case "for", "of", "on", "about":
			if r.Items[k-1].Kind == clause.WordItem && r.NounLike(r.Items, k-1) && !r.PossessorIn(r.Items, k-1).Empty() {
				return k - 1
			}
			return -1
		}
	}
	return -1
}

// together gives the mentions of an argument and of those that go on in its place.
func together(args []clause.Argument) clause.Group {
	g := args[0].Group
	for _, a := range args[1:] {
		if a.Joined && a.Slot == args[0].Slot && a.Head == args[0].Head {
			g.Mentions = append(slices.Clone(g.Mentions), a.Mentions...)
		}
	}
	return g
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
func (r *reading) standsIn(a clause.Argument, slot string, s lexicon.Slot, f *lexicon.Frame) bool {
	own := !a.Owner && (f.Predicate != "informed" || r.takesTwo(a)) && (slices.Contains(f.Things, a.Head) || slices.Contains(f.Words, a.Head) || slices.Contains(f.Clause, a.Head))
	inside := func(noun string) bool {
		return slices.Contains(s.Through, noun) || r.frames.Transparent[noun] && !s.ThroughOnly
	}
	switch {
	case a.Slot == slot && slot == "object" && own:
		return true
	case a.Head != "":
		return a.Slot == slot && inside(a.Head) && (slot != "object" || a.Owner || !slices.Contains(f.Things, a.Head)) // "presented the Ministry views"
	case a.Slot == "of" && a.Outer != "":
		return slot == "of" && (!s.ThroughOnly || inside(a.Outer)) || a.OuterSlot == slot && inside(a.Outer)
	}
	return a.Slot == slot && !s.ThroughOnly
}

// takesTwo reports whether a name right before a noun may be to whom that is given, "gave the Ministry papers", and does
// not say whose it is: "presented the Ministry views".
func (r *reading) takesTwo(a clause.Argument) bool {
	return r.TypeOf(r.Items[a.First]) == graph.Person || r.RightBehind(r.frames.Giving, r.Items, a.First)
}

// close reports whether only adverbs, dates, names and with whom, by whom or how long stand between a verb and
// the preposition of its argument: "lives with her husband in Oslo", "lived for ten years in Oslo", "was taken by X to Oslo".
func (r *reading) close(a clause.Argument, v clause.Verb) bool {
	end, aside := r.openerOf(a), false
	for j := r.SharedEnd(v) + 1; j < end; j++ {
		it := r.Items[j]
		switch {
		case it.Kind == clause.PunctItem, it.Kind == clause.NameItem && r.TypeOf(it) == graph.Event:
			return false // "argued that talks with X"
		case (it.Word == "with" || it.Word == "for") && r.Items[j+1].Word != "respect" && r.Items[j+1].Word != "regard" && r.Items[j+1].Word != "reference", it.Word == "together":
			aside = true
		case it.Word == "by" && v.Passive && j == v.Last+1, r.onDay(j):
			aside = true
		case aside && it.Kind == clause.WordItem && !it.Preposition && !it.Binder:
		case it.Kind == clause.WordItem && !it.Adverb && !it.Determiner && !r.Honorific(it.Word) && !r.frames.Directions[it.Word]:
			return false
		}
	}
	return true
}

// onDay reports whether "on" at item j opens a day: "on the 31st", "on Friday".
func (r *reading) onDay(j int) bool {
	if r.Items[j].Word != "on" || j+2 >= len(r.Items) {
		return false
	}
	next := r.Items[clause.PastDeterminers(r.Items, j+1)]
	return next.Kind == clause.DateItem || next.Kind == clause.WordItem && (r.frames.Weekday[next.Word] || next.Word[0] <= '9')
}

// openerOf gives the item of the preposition that opens an argument: of "in the town of Oslo", "in".
func (r *reading) openerOf(a clause.Argument) int {
	if a.Slot == "of" && a.Outer != "" {
		for j := a.Opener - 1; j >= 0 && j > a.Opener-6; j-- {
			if r.Items[j].Word == a.OuterSlot {
				return j
			}
		}
	}
	return a.Opener
}

// given gives the chains of a group that may fill a slot.
func (r *reading) given(s lexicon.Slot, g clause.Group, collective bool) []coref.ChainID {
	return r.allowed(s, r.ChainsOf(r.notUs(s, g), collective))
}

// allowed keeps the chains of the types that a slot asks for.
func (r *reading) allowed(s lexicon.Slot, chains []coref.ChainID) []coref.ChainID {
	if len(s.Types) == 0 && len(s.Named) == 0 {
		return chains
	}
	if s.NotState {
		chains = slices.DeleteFunc(chains, r.NamesState)
	}
	if s.Shown {
		chains = slices.DeleteFunc(chains, r.onlyCapital)
	}
	if len(r.delegates) > 0 && !slices.Contains(s.Types, graph.Organization) {
		chains = r.membersFor(chains)
	}
	return slices.DeleteFunc(chains, func(c coref.ChainID) bool {
		return len(s.Types) > 0 && !slices.Contains(s.Types, r.c.Chains[c].Type) && !(slices.Contains(s.Types, graph.Organization) && (r.IsState(c) || s.TakesSeat() && r.isSeat(c))) || len(s.Named) > 0 && !r.namedSo(c, s.Named)
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
