package relate

import (
	"slices"
	"strings"
	"time"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Who dealt with whom: so far as a sentence does not say to whom somebody speaks, it is who
// was with him before.

// notePartner remembers whom the author deals with: the other side of a verb of
// speaking or meeting that the author takes part in, or that is told to him.
func (r *reading) notePartner(i int) {
	v := r.Verbs[i]
	self := slices.ContainsFunc(r.ChainsOf(v.Subject, false), r.IsSelf) // also in "X and I"
	speaker := r.Speaker(v)
	told := !self && speaker != coref.None && r.c.Chains[speaker].Type == graph.Person && (r.frames.Speech[v.Lemma] || r.frames.Request[v.Lemma])
	if !self && !told {
		return // as with most verbs
	}
	if r.inComment(v) || v.Perfect && (r.Items[v.First].Word == "had" || told && !r.reachesSelf(v)) || !r.SenseOf(r.Verbs, i, 0).Modality.Happened() {
		return // what others will say, or had said, is not said here
	}
	if told {
		if !r.besideSelf(speaker) { // who came with the author speaks to whom they both came
			r.partners[r.Voice.Speaker] = speaker
		}
		return
	}
	for _, a := range r.argumentsOf(v) {
		if a.Slot != "object" && a.Slot != "with" && a.Slot != "to" || a.Slot == "object" && !r.takesHearer(v, a) {
			continue // "noted X", "made a statement, noting X was ill": nothing is said to X
		}
		for _, c := range r.ChainsOf(a.Group, true) {
			if r.c.Chains[c].Type == graph.Person && !r.IsSelf(c) && !r.besideSelf(c) && a.Head == "" {
				r.partners[r.Voice.Speaker] = c
				return
			}
		}
	}
}

// takesHearer reports whether the object of a verb may be to whom something is said: "told X", not "noted X", nor what
// stands behind another verb.
func (r *reading) takesHearer(v clause.Verb, a clause.Argument) bool {
	behind := slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool { return w.First > v.Last && w.Last < a.First })
	return !behind && (!r.frames.Speech[v.Lemma] || slices.ContainsFunc(r.frames.ByVerb[v.Lemma], func(f int) bool {
		return r.frames.InOneRoom[r.frames.All[f].Predicate] && slices.Contains(r.frames.All[f].Object.Slots, "object")
	}))
}

// noteDealing remembers that two people who both are not the author dealt with each other:
// what one of them goes on to say he says to the other.
func (r *reading) noteDealing(s Statement) {
	if !r.frames.InOneRoom[s.Predicate] || !s.Modality.Happened() || r.Voice.Dialogue || s.Object == coref.None || r.c.Chains[s.Subject].Type != graph.Person || r.c.Chains[s.Object].Type != graph.Person {
		return
	}
	if s.AttributedTo != coref.None && !r.IsSelf(s.AttributedTo) || s.Modality != r.VoiceModality() || r.absent(s.Subject) || r.absent(s.Object) {
		return // told by somebody, or of others: they are not in the room
	}
	if s.Predicate == "met" && r.kept && !r.narrated() && len(s.When) == len(time.DateOnly) && s.When < r.presentDay().value && s.When != r.telling.day && s.When != r.events.dates[r.recorded()].value {
		return // of another day than the one recorded
	}
	if r.sameSide(s.Subject, s.Object) || r.bothWithAnother(s) {
		return // who asks his own man to explain something, or introduces him, has him explain it to the other side
	}
	if r.IsSelf(s.Subject) || r.IsSelf(s.Object) {
		delete(r.dealings, s.Subject)
		delete(r.dealings, s.Object)
		return
	}
	r.dealings[s.Subject], r.dealings[s.Object], r.dealt = s.Object, s.Subject, r.Sentence.Span.End
	if slices.Contains(r.c.Participants, s.Subject) && slices.Contains(r.c.Participants, s.Object) {
		r.floor = [2]coref.ChainID{s.Subject, s.Object} // who is spoken to is the next to answer
	}
}

// bothWithAnother reports whether the two of a statement do together what the sentence says they do with a third: "X and Y discussed it
// with Z". What one of them goes on to say he says to the third.
func (r *reading) bothWithAnother(s Statement) bool {
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool {
		by := r.ChainsOf(v.Subject, false)
		return slices.Contains(by, s.Subject) && slices.Contains(by, s.Object) && slices.ContainsFunc(r.argumentsOf(v), func(a clause.Argument) bool {
			return a.Slot == "with" && a.Head == "" && r.Items[a.First].Kind == clause.NameItem && r.TypeOf(r.Items[a.First]) == graph.Person
		})
	})
}

// toldEarlier reports whether what hangs on item at was done before what is told there: "had told X", "having heard
// from X", "I gather that he has discussed it with X", "X thanked Y for what he has heard from Z".
func (r *reading) toldEarlier(at int) bool {
	i := r.bearer(at)
	if i < 0 || !r.Verbs[i].Perfect {
		return false
	}
	v := r.Verbs[i]
	return r.Items[v.First].Word == "had" || v.Gerund || v.Modal == "" && (v.Governor >= 0 || r.dealt == r.Sentence.Span.End)
}

// absent reports whether the document is the record of a talk in which somebody took no part.
func (r *reading) absent(c coref.ChainID) bool {
	return r.recorded() != coref.None && !r.narrated() && !slices.Contains(r.c.Participants, c)
}

// turnPage forgets at a new paragraph who dealt with whom, but for the people of the
// office that writes: they act for it all through; for those of one recorded conversation;
// and where one of the two opens the paragraph, and the author has no part in it.
func (r *reading) turnPage() {
	before := strings.TrimRight(r.doc.Text[:r.Sentence.Span.Start], " \t\r")
	if !strings.HasSuffix(before, "\n") || r.Zone == zone.Quotation || r.recorded() != coref.None && !r.narrated() || r.goesOn() {
		return
	}
	office := r.Voiced && r.Voice.Speaker != coref.None && r.c.Chains[r.Voice.Speaker].Type == graph.Organization
	for who, with := range r.dealings {
		if !office || !r.isEnvoy(with) {
			delete(r.dealings, who)
		}
	}
}

// goesOn reports whether the sentence is opened by one of two who dealt with each other before,
// and does not speak of the author.
func (r *reading) goesOn() bool {
	i := clause.Opening(r.Items)
	for i < len(r.Items) && r.Items[i].Kind == clause.WordItem && r.Items[i].Upper {
		i++ // "Foreign Minister X"
	}
	if i == len(r.Items) || r.Items[i].Kind != clause.NameItem || r.Items[i].Possessive {
		return false
	}
	if _, ok := r.dealings[r.c.Of[r.Items[i].Mention]]; !ok {
		return false
	}
	return !slices.ContainsFunc(r.Items, func(it clause.Item) bool { return it.Kind == clause.NameItem && r.IsSelf(r.c.Of[it.Mention]) })
}

// envoyOf gives who stands for the office that writes where somebody told it something:
// its envoy with whom he dealt.
func (r *reading) envoyOf(teller, told coref.ChainID) coref.ChainID {
	if with, ok := r.dealings[teller]; ok && r.IsSelf(told) && r.c.Chains[told].Type == graph.Organization && r.isEnvoy(with) {
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
