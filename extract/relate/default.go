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

// defaults reports whether a missing object may be supplied. What did not happen did
// not happen at any event; "the course proposed by X" describes a course; and a noun
// where the addressee stands is an addressee, only not one that is known.
func (r *reading) defaults(f *lexicon.Frame, v clause.Verb, passive bool) bool {
	switch {
	case f.Object.Default == "addressee" && r.c.EntryAt(r.Sentence.Span.Start) != coref.None:
		return false // a register of persons tells of no talk with its author
	case f.Object.Default == "event" && (v.Negated || r.saidByAnother(v)), passive && !v.Passive, v.Infinitive && f.Object.Default == "addressee" && !f.Performative:
		return false
	case v.Perfect && f.Object.Default == "addressee" && (!f.Performative || r.Items[v.First].Word == "had" || (f.Predicate == "informed" || f.Predicate == "proposed-to") && r.ofThird(v) || r.saidBeforeWriting(v)):
		return false // what somebody has said, he said elsewhere
	case f.Object.Default == "addressee" && r.describesThing(v):
		return false
	case f.Object.Default == "addressee" && (v.Lemma == "tell" && v.Passive || r.tellsSomebody(v) || r.tellsSome(v)):
		return false // "told X that", "answered X that", "told the press": X and the press are told
	case f.Object.Default == "addressee" && (slices.Contains(f.Object.Slots, "to") && r.toOthers(v) || r.saidElsewhere(v)):
		return false
	case f.Object.Default == "addressee" && (r.answeredByAnother(v) || r.answersThird(v) || r.toldToAnother(v) || r.turnsToAnother(v)):
		return false
	case len(f.Words) > 0 || len(f.Next) > 0 || !slices.Contains(f.Object.Slots, "object"):
		return true
	}
	for _, it := range r.Items[v.Last+1:] {
		switch {
		case it.Kind == clause.WordItem && it.Adverb:
		case it.Kind == clause.NameItem || it.Kind == clause.DateItem:
			return false
		case it.Kind == clause.PunctItem:
			return true
		default:
			return it.Preposition || it.Binder || it.Word == "and"
		}
	}
	return true
}

// describesThing reports whether a clause tells which thing somebody was going to do something with, or what he says of one: "a note
// which X proposed to hand to Y", "the principle which we assert is at stake", not "a plan, which X proposed".
func (r *reading) describesThing(v clause.Verb) bool {
	o, next := v.Opener, v.Last+1
	if v.Binder != "which" || o < 1 || v.Subject.First <= o || next >= len(r.Items) || r.Items[o-1].Kind != clause.WordItem || !r.NounLike(r.Items, o-1) {
		return false
	}
	w, ok := r.VerbAt(r.Items, next)
	return ok && w.First == next && w.Finite() && !r.frames.Request[v.Lemma] || r.InfinitiveAt(r.Items, next)
}

// assumesEvent reports whether the event that a verb does not name may be the one spoken of: what
// has happened did so there, unless the clause says where, or is itself about something else ("in which X took part").
func (r *reading) assumesEvent(f *lexicon.Frame, i int) bool {
	v := r.Verbs[i]
	if !r.FrameSense(f, i).Modality.Happened() || len(f.Things) > 0 && (v.Perfect || r.otherEvent()) {
		return false // a speech "had been made" elsewhere, or at another event than the one that is recorded
	}
	if v.Binder == "which" {
		for j := v.Opener - 2; j >= 0 && j > v.Opener-clause.LongestApposition; j-- {
			if r.talkAt(j) {
				return true // "a talk with Y at which X was present"
			}
		}
		return false
	}
	for j := v.Last + 1; j < len(r.Items) && !r.ClosesClause(r.Items, j); j++ {
		if slices.Contains(f.Object.Slots, r.Items[j].Word) || len(f.Object.Slots) > 0 && r.Items[j].Word == "in" && j+1 < len(r.Items) && r.Items[j+1].Kind == clause.NameItem {
			return r.talkAt(j+1) || r.talkAt(j+2) || v.Subject.First > j && r.pointsBack(j+1) // "in the talk", "there took part in it X"
		}
	}
	return true
}

// answeredByAnother reports whether a clause of time tells what somebody said to whom its sentence goes on
// with, and not to the one who tells of it: "When X pointed out that it was late, the leaders said".
func (r *reading) answeredByAnother(v clause.Verb) bool {
	if v.Binder != "when" && v.Binder != "after" && v.Binder != "as" || !v.Finite() {
		return false
	}
	for _, w := range r.Verbs {
		if w.First > v.Last && w.Finite() && w.Governor < 0 && w.Binder == "" && (r.frames.Speech[w.Lemma] || r.frames.Replying[w.Lemma]) {
			c := r.Speaker(w)
			return !w.Passive && c != r.Speaker(v) && !r.IsSelf(c) && slices.ContainsFunc(r.addressee(r.Speaker(v)), r.IsSelf)
		}
	}
	return false
}

// toldToAnother reports whether a clause is what its speaker tells, or is to tell, somebody else than his reader: "lose no time in telling
// him that we propose to help".
func (r *reading) toldToAnother(v clause.Verb) bool {
	if v.Governor < 0 || !r.frames.Speech[r.Verbs[v.Governor].Lemma] || r.Verbs[v.Governor].Finite() {
		return false
	}
	return slices.ContainsFunc(r.OwnArguments(r.Verbs[v.Governor]), func(a clause.Argument) bool {
		if a.Slot != "object" && a.Slot != "to" || a.Head != "" || a.Last > v.First {
			return false
		}
		it := r.Items[a.First]
		return it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person && !slices.Contains(r.Audience(), r.c.Of[it.Mention])
	})
}

// turnsToAnother reports whether a clause is what its speaker turns to somebody else than his reader for: "I have written to X to ask
// whether it is late".
func (r *reading) turnsToAnother(v clause.Verb) bool {
	if v.Governor < 0 || !v.Infinitive {
		return false
	}
	return slices.ContainsFunc(r.OwnArguments(r.Verbs[v.Governor]), func(a clause.Argument) bool {
		if a.Slot != "to" && a.Slot != "on" || a.Head != "" || a.Last > v.First {
			return false
		}
		it := r.Items[a.First]
		return it.Kind == clause.NameItem && !it.Possessive && r.TypeOf(it) == graph.Person && !slices.Contains(r.Audience(), r.c.Of[it.Mention])
	})
}

// pointsBack reports whether item i is "it" or "them".
func (r *reading) pointsBack(i int) bool {
	if i >= len(r.Items) {
		return false
	}
	w := r.Items[i].Word
	if r.Items[i].Kind == clause.NameItem {
		w = r.Written(r.Items[i])
	}
	return w == "it" || w == "them"
}

// otherEvent reports whether the event spoken of last is neither one that the document is the record
// of nor one that it tells of just there.
func (r *reading) otherEvent() bool {
	last := r.events.last
	if last == coref.None || r.c.Chains[last].Local || r.recordedEvent() == coref.None {
		return false
	}
	return !slices.ContainsFunc(r.c.Chains[last].Mentions, func(m int) bool {
		at := r.a.Mentions[m].Span
		return r.layout.Header.Title.Overlaps(at) || at.End > r.Sentence.Span.Start-besideMeeting && at.Start < r.Sentence.Span.End
	})
}

// talkAt reports whether item i is a noun of a talk.
func (r *reading) talkAt(i int) bool {
	return i < len(r.Items) && (r.frames.Conversation[strings.TrimSuffix(r.Items[i].Word, "s")] || r.Items[i].Word == "session" || r.Items[i].Word == "sessions" || r.Items[i].Kind == clause.NameItem && r.TypeOf(r.Items[i]) == graph.Event)
}

// metHere reports whether the sentence has told already that others than the author met.
func (r *reading) metHere() bool {
	n := len(r.found) - 1
	return n >= 0 && r.found[n].Predicate == "met" && r.found[n].Evidence[0].Span.Overlaps(r.Sentence.Span) && !r.IsSelf(r.found[n].Subject) && !r.IsSelf(r.found[n].Object)
}

// saidByAnother reports whether a verb hangs on a verb of saying: what is told there need not
// have been where it is told.
func (r *reading) saidByAnother(v clause.Verb) bool {
	return v.Governor >= 0 && r.frames.Speech[r.Verbs[v.Governor].Lemma]
}

// tellsSomebody reports whether the one told stands right behind the verb.
func (r *reading) tellsSomebody(v clause.Verb) bool {
	j := v.Last + 1
	if j+1 < len(r.Items) && r.Items[j].Word == "to" {
		k := clause.PastDeterminers(r.Items, j+1)
		return k < len(r.Items) && r.Items[k].Kind == clause.NameItem && !r.Items[k].Possessive && r.TypeOf(r.Items[k]) == graph.Organization // "reported to the Committee"
	}
	for j < len(r.Items) && r.Items[j].Kind == clause.WordItem && (r.Items[j].Adverb || r.Items[j].Upper || r.Honorific(r.Items[j].Word)) {
		j++
	}
	if j == len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || v.Lemma != "tell" && (j+1 == len(r.Items) || r.Items[j+1].Word != "that") {
		return false // "said X had come": of X
	}
	return r.TypeOf(r.Items[j]) == graph.Person || r.TypeOf(r.Items[j]) == graph.Organization
}

// tellsSome reports whether a noun or a people stands right behind "tell", which takes whom it is told as its object: "told
// newsmen that", "tell the Greeks"; not "told the truth".
func (r *reading) tellsSome(v clause.Verb) bool {
	j := v.Last + 1
	for j < len(r.Items) && r.Items[j].Kind == clause.WordItem && r.Items[j].Adverb {
		j++
	}
	if v.Lemma != "tell" || j >= len(r.Items) {
		return false
	}
	k := clause.PastDeterminers(r.Items, j)
	for k+1 < len(r.Items) && r.Items[k].Kind == clause.WordItem && r.NounLike(r.Items, k) && r.Items[k+1].Kind == clause.WordItem && r.NounLike(r.Items, k+1) {
		k++
	}
	if k >= len(r.Items) {
		return false
	}
	it := r.Items[k]
	return it.Kind == clause.NameItem && !it.Possessive || it.Kind == clause.WordItem && !it.Preposition && !it.Binder && r.NounLike(r.Items, k) && !r.frames.Tale[it.Word]
}

// toOthers reports whether "to" and a noun stand right behind a verb: "suggested to the
// Russians", "stressed to both parties"; not "to the effect that".
func (r *reading) toOthers(v clause.Verb) bool {
	j := v.Last + 1
	for j < len(r.Items) && r.Items[j].Kind == clause.WordItem && (r.Items[j].Adverb || v.Lemma == "make" && j == v.Last+1 && r.Items[j].Word != "to") {
		j++ // "made it clear to" begins like "made clear to"
	}
	if j+1 >= len(r.Items) || r.Items[j].Word != "to" || r.InfinitiveAt(r.Items, j) {
		return false
	}
	k := clause.PastDeterminers(r.Items, j+1)
	return k < len(r.Items) && r.Items[k].Word != "effect" && r.Items[k].Word != "extent" && r.Items[k].Word != "date"
}

// utters reports whether a verb of speaking tells of words that are spoken where it is told:
// only those have the present hearer. Who will speak, or should, speaks to whom he will; but "I
// would say" and "I must ask" say and ask.
func (r *reading) utters(v clause.Verb, held sense.Sense) bool {
	if r.putsOff(v) {
		return false
	}
	if held.Modality.Happened() || r.wishes(v) && r.SenseOf(r.Verbs, v.Governor, 0).Modality.Happened() && !slices.Contains(r.Audience(), r.Speaker(v)) {
		return true
	}
	if !v.Finite() || v.Negated || v.Modal == "" || !r.IsSelf(r.Speaker(v)) {
		return false
	}
	w := r.Items[v.First].Word
	if (r.Cabled() || r.Voice.Dialogue) && (w == "will" || w == "shall") {
		return false // in a telegram or across a table "I will stress" is to those whom the speaker will see
	}
	onlyThen := w == "would" && r.frames.Speech[v.Lemma] && r.OnCondition() // "if the press asked, I would reply"
	return w == "would" && r.frames.Softened[v.Lemma] || w == "must" || len(r.c.Groups[v.Subject.Mentions[0]]) == 0 && !onlyThen
}

// saidByUs reports whether "we" is the subject of a verb.
func (r *reading) saidByUs(v clause.Verb) bool {
	return !v.Subject.Empty() && v.Subject.First >= 0 && r.frames.FirstPlural[r.Written(r.Items[v.Subject.First])]
}

// putsOff reports whether a verb tells what "we" would say when the time comes: "we would emphasize the gains", "we would want to make
// clear"; "we would emphasize that it was late" says so, and who would suggest something suggests it.
func (r *reading) putsOff(v clause.Verb) bool {
	if v.Governor >= 0 && v.Infinitive {
		g := r.Verbs[v.Governor]
		return g.Lemma == "want" && r.Items[g.First].Word == "would" && r.saidByUs(g)
	}
	if v.Main-v.First == 2 && r.Items[v.First].Word == "would" && r.Items[v.First+1].Word == "then" {
		return true // "we would then propose"
	}
	return r.Items[v.First].Word == "would" && !r.frames.Request[v.Lemma] && r.saidByUs(v) && (v.Last+1 >= len(r.Items) || r.Items[v.Last+1].Word != "that")
}

// wishes reports whether somebody says what he is said to wish to say: "X said he wished to
// stress", "X would like to add", "let me tell you".
func (r *reading) wishes(v clause.Verb) bool {
	return r.Hides(v) && (v.First == r.Verbs[v.Governor].Last+1 || v.First == r.Verbs[v.Governor].Last+2 && r.IsPronoun(r.Items[v.First-1]) && r.IsSelf(r.c.Of[r.Items[v.First-1].Mention]))
}

// toPresent reports whether what somebody says that he wishes to say goes to whom he says so, so that
// he says it: "told X that he wanted to thank him".
func (r *reading) toPresent(f *lexicon.Frame, v clause.Verb, hearers []coref.ChainID) bool {
	wish := r.Verbs[v.Governor]
	if !r.frames.Sayings[f.Predicate] || len(hearers) == 0 || wish.Modal != "" && wish.Modal != "future" || !wish.Finite() {
		return false
	}
	present := r.Audience()
	if g := wish.Governor; g >= 0 {
		said := r.Verbs[g]
		if !r.frames.Speech[said.Lemma] || r.Speaker(said) != r.Speaker(v) {
			return false
		}
		for _, a := range r.argumentsOf(said) {
			if a.Head == "" && (a.Slot == "object" || a.Slot == "to") && a.Opener < wish.First {
				present = append(slices.Clip(present), r.ChainsOf(a.Group, true)...)
			}
		}
		present = append(slices.Clip(present), r.addressee(r.Speaker(said))...)
		if slices.Contains(r.c.Participants, r.Speaker(said)) && r.keepsRecord() {
			present = append(present, r.c.Participants...)
		}
	} else if !r.IsSelf(r.Speaker(v)) {
		return false
	}
	return !slices.ContainsFunc(hearers, func(c coref.ChainID) bool { return !slices.Contains(present, c) })
}

// withoutDefault gives the frame with an object that must be named.
func withoutDefault(f *lexicon.Frame) *lexicon.Frame {
	named := *f
	named.Object.Default = ""
	return &named
}

// defaulted gives who is meant where the sentence does not say.
func (r *reading) defaulted(s lexicon.Slot, speaker coref.ChainID) []coref.ChainID {
	if speaker != coref.None && s.Default != "event" && r.c.Chains[speaker].Type == graph.Place {
		return nil // what a state holds or asks for it says to nobody in particular
	}
	switch s.Default {
	case "addressee":
		return r.addressee(speaker)
	case "event":
		if r.Voice.Dialogue {
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
		if self := r.Self(); r.narrated() && len(self) == 1 && r.c.Chains[self[0]].Type == graph.Person && slices.Contains(r.Audience(), speaker) {
			return slices.Clone(self)
		}
	}
	return nil
}
