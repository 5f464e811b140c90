package relate

import (
	"slices"
	"strings"
	"time"

	"dramatis/extract/coref"
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
	for i, it := range r.items {
		if it.kind != nameItem || r.typeOf(it) != graph.Event {
			continue
		}
		c := r.c.Of[it.mention]
		if c == coref.None {
			continue
		}
		if r.gathers(c) {
			r.events.last = c
		}
		// A conversation with a name of its own ("the Politburo meeting of 4 July")
		// is talked about; the author's own is just "the conversation".
		if r.isConversation(c) && r.a.Mentions[it.mention].Kind == graph.ByNominal {
			r.events.conversation, r.events.toldBy = c, r.voice.Speaker
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
	d, ok := r.dateWithin(r.items[i].span)
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

// eventDate gives the date on which the event at item i takes place: "was held on 23
// September", "opened tomorrow", "the conversation of 4 July".
func (r *reading) eventDate(i int) (dated, bool) {
	if i+2 < len(r.items) && r.items[i+2].kind == dateItem && (r.items[i+1].word == "of" || r.items[i+1].word == "on" || r.items[i+1].word == "in") {
		return r.dateAt(i + 2)
	}
	for _, v := range r.verbs {
		if v.first > i && v.first <= i+8 && r.frames.Happening[v.lemma] {
			return r.dateNear(v.main)
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
	for i, it := range r.items {
		if i > 5 {
			return
		}
		if it.word == "present" && i > 0 && r.items[i-1].word == "at" {
			continue // "at present"
		}
		if !it.attends && !(it.word == "part" && i > 0 && r.items[i-1].verb.lemma == "take") {
			continue
		}
		for j := i + 1; j < len(r.items) && j < i+12; j++ {
			if w := r.items[j].word; w == "were" && it.word != "side" || w == "was" && it.word == "present" && !r.ofThing(i) || w == ":" {
				r.presentList(i, j+1)
				return
			}
		}
	}
}

// ofThing reports whether the word at item i says more of what is named behind it: "the present text was".
func (r *reading) ofThing(i int) bool {
	return i > 0 && (r.items[i-1].determiner || r.marksOwner(r.items[i-1])) && i+1 < len(r.items) && r.items[i+1].kind == wordItem && !r.items[i+1].preposition && r.items[i+1].aux.lemma == ""
}

// presentList notes everybody listed from item j on as present at the event named
// between items i and j, or at the event spoken of last.
func (r *reading) presentList(i, j int) {
	event := r.currentEvent()
	for _, it := range r.items[i:j] {
		if it.kind == nameItem && r.typeOf(it) == graph.Event && r.c.Of[it.mention] != coref.None {
			event = r.c.Of[it.mention]
		}
	}
	if event == coref.None {
		if r.items[j-1].word == ":" {
			return
		}
		here, held := r.chainsOf(r.listed(j), true), sense{r.voiceModality(), coref.None}
		oneSide := slices.ContainsFunc(r.items[:j], func(it item) bool { return it.word == "side" })
		if !r.joinMeeting("presence/list", here, held) && !oneSide {
			r.presentTogether(r.persons(here), held)
		}
		return
	}
	when, known := r.events.dates[event]
	if !known && r.c.Chains[event].Local {
		when = r.documentDay()
	}
	for _, c := range r.chainsOf(r.listed(j), true) {
		if t := r.c.Chains[c].Type; t != graph.Person && t != graph.Organization {
			continue
		}
		s := fact(c, "present-at", event, when, 0.95, r.evidence(r.sentence.Span, r.zone, "presence/list"))
		s.Modality = r.voiceModality()
		r.add(s)
	}
}

// mostTogether bounds those of whom each met each other: in a crowd that is not told.
const mostTogether = 50

// presentTogether states that who is said to have been present somewhere met each other.
func (r *reading) presentTogether(here []coref.ChainID, held sense) {
	if len(here) > mostTogether {
		return
	}
	for i, a := range here {
		for _, b := range here[i+1:] {
			s := fact(a, "met", b, dated{}, 0.75, r.evidence(r.sentence.Span, r.zone, "presence/list"))
			s.Modality, s.AttributedTo = held.modality, held.attributedTo
			r.add(s)
		}
	}
}

// listed collects the persons named from item j on, outside parentheses, where
// offices stand; organisations are taken where the list has no persons.
func (r *reading) listed(j int) group {
	var persons, others group
	depth := 0
	for ; j < len(r.items) && !r.apart(j); j++ {
		it := r.items[j]
		switch {
		case it.word == "(":
			depth++
		case it.word == ")":
			depth--
		case it.kind != nameItem || depth > 0 || it.possessive || it.word != "" || r.seatOf(j):
		case r.typeOf(it) == graph.Person:
			persons.mentions = append(persons.mentions, it.mention)
		default:
			others.mentions = append(others.mentions, it.mention)
		}
	}
	if len(persons.mentions) > 0 {
		return persons
	}
	return others
}

// seatOf reports whether the body at item j is only said to be that of an office: "the
// Director, Bureau of Trade", "the Secretary of the Treasury".
func (r *reading) seatOf(j int) bool {
	if r.typeOf(r.items[j]) != graph.Organization {
		return false
	}
	k := j - 1
	for k >= 0 && (r.items[k].word == "," || r.items[k].word == "of" || r.items[k].word == "for" || r.items[k].determiner) {
		k--
	}
	return k >= 0 && k < j-1 && (r.items[k].kind == wordItem && r.roles.heads[r.items[k].word] || r.items[k].kind == nameItem && r.typeOf(r.items[k]) == graph.Person && r.items[k].word != "")
}

// apart reports whether item j is the colon that ends the label of such people:
// "Interpreter:", "Notes taken by:".
func (r *reading) apart(j int) bool {
	if r.items[j].word != ":" {
		return false
	}
	k := j - 1
	if k >= 0 && r.items[k].word == ")" { // "Absent (on leave):"
		for k > 0 && k > j-8 && r.items[k].word != "(" {
			k--
		}
		k--
	}
	for last := k - 3; k >= 0 && k > last && r.items[k].kind == wordItem; k-- {
		if r.frames.Attendant[r.items[k].word] {
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

// meetingOf reports whether a word that may be a gerund is the noun of a talk, of which the day or the body before it
// tells which one it was: "the June 18 meeting", "at the Council meeting of May"; not "the Council meeting X".
func (r *reading) meetingOf(items []item, i int) bool {
	if i == 0 || !r.frames.Conversation[items[i].word] {
		return false
	}
	switch before := items[i-1]; before.kind {
	case dateItem:
		return true
	case nameItem:
		if before.possessive || r.typeOf(before) != graph.Organization {
			return false
		}
		return i+1 == len(items) || items[i+1].kind == punctItem || items[i+1].preposition && items[i+1].word != "with"
	}
	return false
}
