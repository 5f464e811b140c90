package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Who dealt with whom: so far as a sentence does not say to whom somebody speaks, it is who
// was with him before.

// notePartner remembers whom the author deals with: the other side of a verb of
// speaking or meeting that the author takes part in, or that is told to him.
func (r *reading) notePartner(i int) {
	v := r.verbs[i]
	if r.inComment(v) || v.perfect && r.items[v.first].word == "had" || !r.senseOf(r.verbs, i, 0).modality.Happened() {
		return // what others will say, or had said, is not said here
	}
	if c := r.speaker(v); c != coref.None && !r.isSelf(c) && r.c.Chains[c].Type == graph.Person && (r.frames.Speech[v.lemma] || r.frames.Request[v.lemma]) {
		r.partners[r.voice.Speaker] = c
		return
	}
	if c := r.speaker(v); c == coref.None || !r.isSelf(c) {
		return
	}
	for _, a := range r.argumentsOf(v) {
		if a.slot != "object" && a.slot != "with" && a.slot != "to" || a.slot == "object" && !r.takesHearer(v, a) {
			continue // "noted X", "made a statement, noting X was ill": nothing is said to X
		}
		for _, c := range r.chainsOf(a.group, true) {
			if r.c.Chains[c].Type == graph.Person && !r.isSelf(c) && a.head == "" {
				r.partners[r.voice.Speaker] = c
				return
			}
		}
	}
}

// takesHearer reports whether the object of a verb may be to whom something is said: "told X", not "noted X", nor what
// stands behind another verb.
func (r *reading) takesHearer(v verb, a argument) bool {
	behind := slices.ContainsFunc(r.verbs, func(w verb) bool { return w.first > v.last && w.last < a.first })
	return !behind && (!r.frames.Speech[v.lemma] || slices.ContainsFunc(r.frames.byVerb[v.lemma], func(f int) bool {
		return dealing[r.frames.all[f].Predicate] && slices.Contains(r.frames.all[f].Object.Slots, "object")
	}))
}

// noteDealing remembers that two people who both are not the author dealt with each other:
// what one of them goes on to say he says to the other.
func (r *reading) noteDealing(s Statement) {
	if !dealing[s.Predicate] || !s.Modality.Happened() || r.voice.Dialogue || s.Object == coref.None || r.c.Chains[s.Subject].Type != graph.Person || r.c.Chains[s.Object].Type != graph.Person {
		return
	}
	if s.AttributedTo != coref.None && !r.isSelf(s.AttributedTo) || r.absent(s.Subject) || r.absent(s.Object) {
		return // told by somebody, or of others: they are not in the room
	}
	if r.sameSide(s.Subject, s.Object) {
		return // who asks his own man to explain something, or introduces him, has him explain it to the other side
	}
	if r.isSelf(s.Subject) || r.isSelf(s.Object) {
		delete(r.dealings, s.Subject)
		delete(r.dealings, s.Object)
		return
	}
	r.dealings[s.Subject], r.dealings[s.Object], r.dealt = s.Object, s.Subject, r.sentence.Span.End
	if slices.Contains(r.c.Participants, s.Subject) && slices.Contains(r.c.Participants, s.Object) {
		r.floor = [2]coref.ChainID{s.Subject, s.Object} // who is spoken to is the next to answer
	}
}

// toldEarlier reports whether what hangs on item at was done before what is told there: "had told X", "having heard
// from X", "I gather that he has discussed it with X", "X thanked Y for what he has heard from Z".
func (r *reading) toldEarlier(at int) bool {
	i := r.bearer(at)
	if i < 0 || !r.verbs[i].perfect {
		return false
	}
	v := r.verbs[i]
	return r.items[v.first].word == "had" || v.gerund || v.modal == "" && (v.governor >= 0 || r.dealt == r.sentence.Span.End)
}

// absent reports whether the document is the record of a talk in which somebody took no part.
func (r *reading) absent(c coref.ChainID) bool {
	return r.recorded() != coref.None && !r.narrated() && !slices.Contains(r.c.Participants, c)
}

// dealing are the predicates by which two people are in one room.
var dealing = map[graph.Predicate]bool{"met": true, "informed": true, "asked": true, "thanked": true, "promised": true, "proposed-to": true}

// turnPage forgets at a new paragraph who dealt with whom, but for the people of the
// office that writes: they act for it all through; for those of one recorded conversation;
// and where one of the two opens the paragraph, and the author has no part in it.
func (r *reading) turnPage() {
	before := strings.TrimRight(r.doc.Text[:r.sentence.Span.Start], " \t\r")
	if !strings.HasSuffix(before, "\n") || r.zone == zone.Quotation || r.recorded() != coref.None && !r.narrated() || r.goesOn() {
		return
	}
	office := r.voiced && r.voice.Speaker != coref.None && r.c.Chains[r.voice.Speaker].Type == graph.Organization
	for who, with := range r.dealings {
		if !office || !r.isEnvoy(with) {
			delete(r.dealings, who)
		}
	}
}

// goesOn reports whether the sentence is opened by one of two who dealt with each other before,
// and does not speak of the author.
func (r *reading) goesOn() bool {
	i := opening(r.items)
	for i < len(r.items) && r.items[i].kind == wordItem && r.items[i].upper {
		i++ // "Foreign Minister X"
	}
	if i == len(r.items) || r.items[i].kind != nameItem || r.items[i].possessive {
		return false
	}
	if _, ok := r.dealings[r.c.Of[r.items[i].mention]]; !ok {
		return false
	}
	return !slices.ContainsFunc(r.items, func(it item) bool { return it.kind == nameItem && r.isSelf(r.c.Of[it.mention]) })
}

// envoyOf gives who stands for the office that writes where somebody told it something:
// its envoy with whom he dealt.
func (r *reading) envoyOf(teller, told coref.ChainID) coref.ChainID {
	if with, ok := r.dealings[teller]; ok && r.isSelf(told) && r.c.Chains[told].Type == graph.Organization && r.isEnvoy(with) {
		return with
	}
	return told
}

// isEnvoy reports whether the document calls somebody by an office of an embassy.
func (r *reading) isEnvoy(c coref.ChainID) bool {
	return slices.ContainsFunc(r.c.Chains[c].Titles, func(t string) bool {
		return slices.ContainsFunc(strings.Fields(strings.ToLower(t)), func(w string) bool { return r.frames.Envoy[w] })
	})
}

// takeFloor remembers that somebody speaks, and who did so before him.
func (r *reading) takeFloor(speaker coref.ChainID) {
	if r.floor[0] != speaker && slices.Contains(r.c.Participants, speaker) {
		r.floor = [2]coref.ChainID{speaker, r.floor[0]}
	}
}
