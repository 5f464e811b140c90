package relate

import (
	"slices"
	"strings"
	"time"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// events is what is known of the events of a document while it is read.
type events struct {
	last         coref.ChainID // the event spoken of last
	conversation coref.ChainID // the conversation spoken of last
	toldBy       coref.ChainID // by whom
	dates        map[coref.ChainID]dated
	begun        map[coref.ChainID]moment // when each began
}

func newEvents() events {
	return events{last: coref.None, conversation: coref.None, dates: map[coref.ChainID]dated{}, begun: map[coref.ChainID]moment{}}
}

// noteEvents remembers the events that a sentence names and their dates.
func (r *reading) noteEvents() {
	for i, it := range r.Items {
		if it.Kind != clause.NameItem || r.TypeOf(it) != graph.Event {
			continue
		}
		c := r.c.Of[it.Mention]
		if c == coref.None {
			continue
		}
		if r.gathers(c) {
			r.events.last = c
		}
		// A conversation with a name of its own ("the Politburo meeting of 4 July")
		// is talked about; the author's own is just "the conversation".
		if r.isConversation(c) && r.a.Mentions[it.Mention].Kind == graph.ByNominal {
			r.events.conversation, r.events.toldBy = c, r.Voice.Speaker
		}
		r.dateEvent(c, i)
	}
}

// gathers reports whether people can be present at an event without more being said: not
// at a war or a treaty.
func (r *reading) gathers(c coref.ChainID) bool {
	return !slices.ContainsFunc(strings.Fields(strings.ToLower(r.c.Chains[c].Name)), func(w string) bool { return r.frames.Unattended[w] })
}

// dateEvent notes the date of event c named at item i; one counted from another day
// ("tomorrow") gives way to one that the text states.
func (r *reading) dateEvent(c coref.ChainID, i int) {
	if old, known := r.events.dates[c]; known && !old.relative {
		return
	}
	d, ok := r.dateWithin(r.Items[i].Span)
	if !ok {
		d, ok = r.eventDate(i)
	}
	if ok && !r.vaguer(c, d) {
		r.events.dates[c] = d
		r.lastedDays(c, d, i)
	}
}

// vaguer reports whether a date tells less of when the event was that the document records than its own day does:
// "might meet again next week".
func (r *reading) vaguer(c coref.ChainID, d dated) bool {
	const day = len(time.DateOnly)
	return c == r.recordedEvent() && len(r.documentDay().value) == day && (len(d.value) < day || strings.Contains(string(d.value), "/") && d.basis == graph.Inferred)
}

// longestEventPhrase bounds the items between an event and the date that tells of which day it was: "meeting of the Politburo at the
// House of Culture on 3 May".
const longestEventPhrase = 10

// eventDate gives the date on which the event at item i takes place: "was held on 23
// September", "opened tomorrow", "the conversation of 4 July".
func (r *reading) eventDate(i int) (dated, bool) {
	for j := i + 1; j+1 < len(r.Items) && j <= i+longestEventPhrase; j++ {
		if it := r.Items[j]; it.Kind == clause.PunctItem || it.Kind == clause.WordItem && it.Binder && !it.Preposition || it.Kind == clause.NameItem && j > i+1 && r.Items[j-1].Kind == clause.NameItem {
			break
		}
		if w := r.Items[j].Word; r.Items[j+1].Kind == clause.DateItem && (w == "of" || w == "on" || w == "in") {
			return r.dateAt(j + 1)
		}
		if _, verb := r.VerbAt(r.Items, j); verb {
			break
		}
	}
	for _, v := range r.Verbs {
		if v.First > i && v.First <= i+8 && r.frames.Happening[v.Lemma] {
			return r.dateNear(v.Main)
		}
	}
	return dated{}, false
}

// isConversation reports whether an event is one where few people talk together.
func (r *reading) isConversation(c coref.ChainID) bool {
	for _, w := range strings.Fields(strings.ToLower(r.c.Chains[c].Name)) {
		if r.frames.Conversation[w] {
			return true
		}
	}
	return false
}

// readPresence reads lists of those present: "Present at the conversation were A, B
// and C", "On the Korean side there were: A, B", "Participants: A, B".
func (r *reading) readPresence() {
	for i, it := range r.Items {
		if i > 5 {
			return
		}
		if it.Word == "present" && i > 0 && r.Items[i-1].Word == "at" {
			continue // "at present"
		}
		if !it.Attends && !(it.Word == "part" && i > 0 && r.Items[i-1].Verb.Lemma == "take") {
			continue
		}
		for j := i + 1; j < len(r.Items) && j < i+12; j++ {
			if w := r.Items[j].Word; w == "were" && it.Word != "side" || w == "was" && it.Word == "present" && !r.ofThing(i) || w == ":" {
				r.presentList(i, j+1)
				return
			}
		}
	}
}

// ofThing reports whether the word at item i says more of what is named behind it: "the present text was".
func (r *reading) ofThing(i int) bool {
	return i > 0 && (r.Items[i-1].Determiner || r.MarksOwner(r.Items[i-1])) && i+1 < len(r.Items) && r.Items[i+1].Kind == clause.WordItem && !r.Items[i+1].Preposition && r.Items[i+1].Aux.Lemma == ""
}

// presentList notes everybody listed from item j on as present at the event named
// between items i and j, or at the event spoken of last.
func (r *reading) presentList(i, j int) {
	event := r.currentEvent()
	for _, it := range r.Items[i:j] {
		if it.Kind == clause.NameItem && r.TypeOf(it) == graph.Event && r.c.Of[it.Mention] != coref.None {
			event = r.c.Of[it.Mention]
		}
	}
	if event == coref.None {
		if r.Items[j-1].Word == ":" {
			return
		}
		here, held := r.ChainsOf(r.listed(j), true), sense.Sense{Modality: r.VoiceModality(), AttributedTo: coref.None}
		oneSide := slices.ContainsFunc(r.Items[:j], func(it clause.Item) bool { return it.Word == "side" })
		if !r.joinMeeting("presence/list", here, held) && !oneSide {
			r.presentTogether(r.PersonsAmong(here), held)
		}
		return
	}
	when := r.events.dates[event]
	if r.c.Chains[event].Local {
		when = r.heldOnDay(event)
	}
	for _, c := range r.ChainsOf(r.listed(j), true) {
		if t := r.c.Chains[c].Type; t != graph.Person && t != graph.Organization {
			continue
		}
		s := fact(c, "present-at", event, when, 0.95, r.evidence(r.Sentence.Span, r.Zone, "presence/list"))
		s.Modality = r.VoiceModality()
		r.add(s)
	}
}

// mostTogether bounds those of whom each met each other: in a crowd that is not told.
const mostTogether = 50

// presentTogether states that who is said to have been present somewhere met each other.
func (r *reading) presentTogether(here []coref.ChainID, held sense.Sense) {
	if len(here) > mostTogether {
		return
	}
	for i, a := range here {
		for _, b := range here[i+1:] {
			s := fact(a, "met", b, dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "presence/list"))
			s.Modality, s.AttributedTo = held.Modality, held.AttributedTo
			r.add(s)
		}
	}
}

// listed collects the persons named from item j on, outside parentheses, where
// offices stand; organisations are taken where the list has no persons.
func (r *reading) listed(j int) clause.Group { return r.listedTo(j, len(r.Items)) }

// listedTo gives those of such a list before item end.
func (r *reading) listedTo(j, end int) clause.Group {
	var persons, others clause.Group
	depth := 0
	for ; j < end && !r.apart(j); j++ {
		it := r.Items[j]
		switch {
		case it.Word == "(":
			depth++
		case it.Word == ")":
			depth--
		case it.Kind != clause.NameItem || depth > 0 || it.Possessive || it.Word != "" || r.seatOf(j):
		case r.TypeOf(it) == graph.Person:
			persons.Mentions = append(persons.Mentions, it.Mention)
		default:
			others.Mentions = append(others.Mentions, it.Mention)
		}
	}
	if len(persons.Mentions) > 0 {
		return persons
	}
	return others
}

// seatOf reports whether the body at item j is only said to be that of an office: "the
// Director, Bureau of Trade", "the Secretary of the Treasury".
func (r *reading) seatOf(j int) bool {
	if r.TypeOf(r.Items[j]) != graph.Organization {
		return false
	}
	k := j - 1
	for k >= 0 && (r.Items[k].Word == "," || r.Items[k].Word == "of" || r.Items[k].Word == "for" || r.Items[k].Determiner) {
		k--
	}
	return k >= 0 && k < j-1 && (r.Items[k].Kind == clause.WordItem && r.roles.Heads[r.Items[k].Word] || r.Items[k].Kind == clause.NameItem && r.TypeOf(r.Items[k]) == graph.Person && r.Items[k].Word != "")
}

// apart reports whether item j is the colon that ends the label of such people:
// "Interpreter:", "Notes taken by:".
func (r *reading) apart(j int) bool {
	if r.Items[j].Word != ":" {
		return false
	}
	k := j - 1
	if k >= 0 && r.Items[k].Word == ")" { // "Absent (on leave):"
		for k > 0 && k > j-8 && r.Items[k].Word != "(" {
			k--
		}
		k--
	}
	for last := k - 3; k >= 0 && k > last && r.Items[k].Kind == clause.WordItem; k-- {
		if r.frames.Attendant[r.Items[k].Word] {
			return true
		}
	}
	return false
}

// currentEvent gives the event spoken of last, or else the one that the document is the record of.
func (r *reading) currentEvent() coref.ChainID {
	if r.events.last != coref.None {
		return r.events.last
	}
	return r.recordedEvent()
}

// recordedEvent gives the event that the document is the record of, or None.
func (r *reading) recordedEvent() coref.ChainID {
	i := slices.IndexFunc(r.c.Chains, func(c coref.Chain) bool { return c.Local && c.Type == graph.Event })
	return coref.ChainID(i) // -1 is None
}
