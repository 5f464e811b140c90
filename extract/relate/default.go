package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// defaults reports whether a missing object may be supplied. What did not happen did
// not happen at any event; "the course proposed by X" describes a course; and a noun
// where the addressee stands is an addressee, only not one that is known.
func (r *reading) defaults(f *Frame, v verb, passive bool) bool {
	switch {
	case f.Object.Default == "addressee" && r.c.EntryAt(r.sentence.Span.Start) != coref.None:
		return false // a register of persons tells of no talk with its author
	case f.Object.Default == "event" && (v.negated || r.saidByAnother(v)), passive && !v.passive, v.infinitive && f.Object.Default == "addressee" && !f.Performative:
		return false
	case v.perfect && f.Object.Default == "addressee" && (!f.Performative || r.items[v.first].word == "had" || (f.Predicate == "informed" || f.Predicate == "proposed-to") && r.ofThird(v) || r.saidBeforeWriting(v)):
		return false // what somebody has said, he said elsewhere
	case f.Object.Default == "addressee" && (v.lemma == "tell" && v.passive || r.tellsSomebody(v) || r.tellsSome(v)):
		return false // "told X that", "answered X that", "told the press": X and the press are told
	case f.Object.Default == "addressee" && (slices.Contains(f.Object.Slots, "to") && r.toOthers(v) || r.saidElsewhere(v)):
		return false
	case f.Object.Default == "addressee" && (r.answeredByAnother(v) || r.answersThird(v)):
		return false
	case len(f.Words) > 0 || len(f.Next) > 0 || !slices.Contains(f.Object.Slots, "object"):
		return true
	}
	for _, it := range r.items[v.last+1:] {
		switch {
		case it.kind == wordItem && it.adverb:
		case it.kind == nameItem || it.kind == dateItem:
			return false
		case it.kind == punctItem:
			return true
		default:
			return it.preposition || it.binder || it.word == "and"
		}
	}
	return true
}

// assumesEvent reports whether the event that a verb does not name may be the one spoken of: what
// has happened did so there, unless the clause says where, or is itself about something else ("in which X took part").
func (r *reading) assumesEvent(f *Frame, i int) bool {
	v := r.verbs[i]
	if !r.frameSense(f, i).modality.Happened() || len(f.Things) > 0 && (v.perfect || r.otherEvent()) {
		return false // a speech "had been made" elsewhere, or at another event than the one that is recorded
	}
	if v.binder == "which" {
		for j := v.opener - 2; j >= 0 && j > v.opener-longestApposition; j-- {
			if r.talkAt(j) {
				return true // "a talk with Y at which X was present"
			}
		}
		return false
	}
	for j := v.last + 1; j < len(r.items) && !r.closesClause(r.items, j); j++ {
		if slices.Contains(f.Object.Slots, r.items[j].word) || len(f.Object.Slots) > 0 && r.items[j].word == "in" && j+1 < len(r.items) && r.items[j+1].kind == nameItem {
			return r.talkAt(j+1) || r.talkAt(j+2) || v.subject.first > j && r.pointsBack(j+1) // "in the talk", "there took part in it X"
		}
	}
	return true
}

// answeredByAnother reports whether a clause of time tells what somebody said to whom its sentence goes on
// with, and not to the one who tells of it: "When X pointed out that it was late, the leaders said".
func (r *reading) answeredByAnother(v verb) bool {
	if v.binder != "when" && v.binder != "after" && v.binder != "as" || !v.finite() {
		return false
	}
	for _, w := range r.verbs {
		if w.first > v.last && w.finite() && w.governor < 0 && w.binder == "" && (r.frames.Speech[w.lemma] || r.frames.Replying[w.lemma]) {
			c := r.speaker(w)
			return !w.passive && c != r.speaker(v) && !r.isSelf(c) && slices.ContainsFunc(r.addressee(r.speaker(v)), r.isSelf)
		}
	}
	return false
}

// pointsBack reports whether item i is "it" or "them".
func (r *reading) pointsBack(i int) bool {
	if i >= len(r.items) {
		return false
	}
	w := r.items[i].word
	if r.items[i].kind == nameItem {
		w = r.written(r.items[i])
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
		return r.layout.Header.Title.Overlaps(at) || at.End > r.sentence.Span.Start-besideMeeting && at.Start < r.sentence.Span.End
	})
}

// talkAt reports whether item i is a noun of a talk.
func (r *reading) talkAt(i int) bool {
	return i < len(r.items) && (r.frames.Conversation[strings.TrimSuffix(r.items[i].word, "s")] || r.items[i].word == "session" || r.items[i].word == "sessions" || r.items[i].kind == nameItem && r.typeOf(r.items[i]) == graph.Event)
}

// metHere reports whether the sentence has told already that others than the author met.
func (r *reading) metHere() bool {
	n := len(r.found) - 1
	return n >= 0 && r.found[n].Predicate == "met" && r.found[n].Evidence[0].Span.Overlaps(r.sentence.Span) && !r.isSelf(r.found[n].Subject) && !r.isSelf(r.found[n].Object)
}

// saidByAnother reports whether a verb hangs on a verb of saying: what is told there need not
// have been where it is told.
func (r *reading) saidByAnother(v verb) bool {
	return v.governor >= 0 && r.frames.Speech[r.verbs[v.governor].lemma]
}

// tellsSomebody reports whether the one told stands right behind the verb.
func (r *reading) tellsSomebody(v verb) bool {
	j := v.last + 1
	if j+1 < len(r.items) && r.items[j].word == "to" {
		k := pastDeterminers(r.items, j+1)
		return k < len(r.items) && r.items[k].kind == nameItem && !r.items[k].possessive && r.typeOf(r.items[k]) == graph.Organization // "reported to the Committee"
	}
	for j < len(r.items) && r.items[j].kind == wordItem && (r.items[j].adverb || r.items[j].upper || r.honorific(r.items[j].word)) {
		j++
	}
	if j == len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || v.lemma != "tell" && (j+1 == len(r.items) || r.items[j+1].word != "that") {
		return false // "said X had come": of X
	}
	return r.typeOf(r.items[j]) == graph.Person || r.typeOf(r.items[j]) == graph.Organization
}

// tellsSome reports whether a noun or a people stands right behind "tell", which takes whom it is told as its object: "told
// newsmen that", "tell the Greeks"; not "told the truth".
func (r *reading) tellsSome(v verb) bool {
	j := v.last + 1
	for j < len(r.items) && r.items[j].kind == wordItem && r.items[j].adverb {
		j++
	}
	if v.lemma != "tell" || j >= len(r.items) {
		return false
	}
	k := pastDeterminers(r.items, j)
	for k+1 < len(r.items) && r.items[k].kind == wordItem && r.nounLike(r.items, k) && r.items[k+1].kind == wordItem && r.nounLike(r.items, k+1) {
		k++
	}
	if k >= len(r.items) {
		return false
	}
	it := r.items[k]
	return it.kind == nameItem && !it.possessive || it.kind == wordItem && !it.preposition && !it.binder && r.nounLike(r.items, k) && !r.frames.Tale[it.word]
}

// toOthers reports whether "to" and a noun stand right behind a verb: "suggested to the
// Russians", "stressed to both parties"; not "to the effect that".
func (r *reading) toOthers(v verb) bool {
	j := v.last + 1
	for j < len(r.items) && r.items[j].kind == wordItem && r.items[j].adverb {
		j++
	}
	if j+1 >= len(r.items) || r.items[j].word != "to" || r.infinitiveAt(r.items, j) {
		return false
	}
	k := pastDeterminers(r.items, j+1)
	return k < len(r.items) && r.items[k].word != "effect" && r.items[k].word != "extent" && r.items[k].word != "date"
}

// utters reports whether a verb of speaking tells of words that are spoken where it is told:
// only those have the present hearer. Who will speak, or should, speaks to whom he will; but "I
// would say" and "I must ask" say and ask.
func (r *reading) utters(v verb, held sense) bool {
	if held.modality.Happened() || r.wishes(v) && r.senseOf(r.verbs, v.governor, 0).modality.Happened() && !slices.Contains(r.audience(), r.speaker(v)) {
		return true
	}
	if !v.finite() || v.negated || v.modal == "" || !r.isSelf(r.speaker(v)) {
		return false
	}
	w := r.items[v.first].word
	if r.cabled() && (w == "will" || w == "shall") {
		return false // in a telegram "I will hint" is to those whom its author will see
	}
	onlyThen := w == "would" && r.frames.Speech[v.lemma] && r.onCondition() // "if the press asked, I would reply"
	return w == "would" && r.frames.Softened[v.lemma] || w == "must" || len(r.c.Groups[v.subject.mentions[0]]) == 0 && !onlyThen
}

// wishes reports whether somebody says what he is said to wish to say: "X said he wished to
// stress", "X would like to add", "let me tell you".
func (r *reading) wishes(v verb) bool {
	return r.hides(v) && (v.first == r.verbs[v.governor].last+1 || v.first == r.verbs[v.governor].last+2 && r.isPronoun(r.items[v.first-1]) && r.isSelf(r.c.Of[r.items[v.first-1].mention]))
}

// hides reports whether an infinitive is what somebody does behind a verb of courtesy: "allow me to thank
// you", "wish to thank you"; not "what I had wanted to say".
func (r *reading) hides(v verb) bool {
	if !v.infinitive || v.governor < 0 {
		return false
	}
	g := r.verbs[v.governor]
	return r.frames.Polite[g.lemma] && !g.negated && !r.neither(g) && !(g.perfect && g.governor < 0 && r.items[g.first].word == "had")
}

// toPresent reports whether what somebody says that he wishes to say goes to whom he says so, so that
// he says it: "told X that he wanted to thank him".
func (r *reading) toPresent(f *Frame, v verb, hearers []coref.ChainID) bool {
	wish := r.verbs[v.governor]
	if !sayings[f.Predicate] || len(hearers) == 0 || wish.modal != "" && wish.modal != "future" || !wish.finite() {
		return false
	}
	present := r.audience()
	if g := wish.governor; g >= 0 {
		said := r.verbs[g]
		if !r.frames.Speech[said.lemma] || r.speaker(said) != r.speaker(v) {
			return false
		}
		for _, a := range r.argumentsOf(said) {
			if a.head == "" && (a.slot == "object" || a.slot == "to") && a.opener < wish.first {
				present = append(slices.Clip(present), r.chainsOf(a.group, true)...)
			}
		}
		present = append(slices.Clip(present), r.addressee(r.speaker(said))...)
		if slices.Contains(r.c.Participants, r.speaker(said)) && r.keepsRecord() {
			present = append(present, r.c.Participants...)
		}
	} else if !r.isSelf(r.speaker(v)) {
		return false
	}
	return !slices.ContainsFunc(hearers, func(c coref.ChainID) bool { return !slices.Contains(present, c) })
}

// sayings are the predicates of what is done by saying so.
var sayings = map[graph.Predicate]bool{"informed": true, "asked": true, "thanked": true, "promised": true, "praised": true, "proposed-to": true}

// withoutDefault gives the frame with an object that must be named.
func withoutDefault(f *Frame) *Frame {
	named := *f
	named.Object.Default = ""
	return &named
}
