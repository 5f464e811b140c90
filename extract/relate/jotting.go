package relate

import (
	"slices"
	"strconv"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Who keeps a journal jots down whom he met and from whom he heard without a verb: "Lunch with X", "Half an hour alone
// with X", "Letter from X".

// readJottings reads a sentence of a journal that has no verb.
func (r *reading) readJottings() {
	if r.Zone != zone.Body || !r.Journal() {
		return
	}
	self := r.Self()
	if len(self) != 1 || r.c.Chains[self[0]].Type != graph.Person {
		return
	}
	r.readAppointment(self[0])
	noun := r.jottedNoun()
	if noun < 0 {
		return
	}
	letter := r.frames.Sent[r.Items[noun].Word]
	for j := noun + 1; j+1 < len(r.Items) && j < noun+8 && r.Items[j].Kind != clause.PunctItem; j++ {
		if w := r.Items[j].Word; letter && w != "from" || !letter && w != "with" && w != "for" {
			continue
		}
		at := r.PastTitle(r.Items, clause.PastDeterminers(r.Items, j+1))
		if at >= len(r.Items) || !r.IsPersonByName(at) || r.Items[at].Possessive {
			return
		}
		for _, c := range r.PersonsIn(r.GroupAt(r.Items, at)) {
			if c == self[0] {
				continue
			}
			if letter {
				r.jot(c, "wrote-to", self[0], noun)
			} else {
				r.jot(self[0], "met", c, noun)
			}
		}
		return
	}
}

// readAppointment reads whom the journal names right behind the hour at which he came: "10.30 Mr X, Norwegian Ambassador".
func (r *reading) readAppointment(self coref.ChainID) {
	first := r.hourEnd()
	if first < 0 || slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return !r.Honorific(r.Items[v.First].Word) }) || slices.ContainsFunc(r.Items, func(it clause.Item) bool {
		return it.Negation || it.Word == "?" || it.Word == "cancelled" || it.Word == "tomorrow"
	}) {
		return
	}
	at := r.PastTitle(r.Items, first)
	if at >= len(r.Items) || !r.IsPersonByName(at) || r.Items[at].Possessive {
		return
	}
	g := r.GroupAt(r.Items, at)
	if next := g.Last + 1; next < len(r.Items) && r.Items[next].Kind != clause.PunctItem {
		return // "10.30 X to Bergen"
	}
	for _, c := range r.PersonsIn(g) {
		if c != self {
			r.jot(self, "met", c, at)
		}
	}
}

// hourEnd gives the item behind the hour that opens a sentence, or -1.
func (r *reading) hourEnd() int {
	if len(r.Items) < 2 || r.Items[0].Kind != clause.WordItem || !isHour(r.Items[0].Word) {
		return -1
	}
	if w := r.Items[1].Word; w == "am" || w == "pm" || w == "a.m." || w == "p.m." {
		return 2
	}
	return 1
}

// isHour reports whether a word is an hour of the day and minutes: "10.30", "9:15".
func isHour(w string) bool {
	hour, minutes, ok := strings.Cut(strings.ReplaceAll(w, ":", "."), ".")
	if !ok || len(minutes) != 2 || len(hour) > 2 {
		return false
	}
	h, err := strconv.Atoi(hour)
	m, err2 := strconv.Atoi(minutes)
	return err == nil && err2 == nil && h >= 0 && h < 24 && m >= 0 && m < 60
}

// jottedNoun gives the noun of a talk, of time or of a letter that opens a sentence without any verb, or -1.
func (r *reading) jottedNoun() int {
	start := clause.Opening(r.Items)
	for j := start; j < len(r.Items) && j < start+7; j++ {
		it := r.Items[j]
		if it.Kind != clause.WordItem && it.Kind != clause.DateItem && it.Word != "," || it.Word == "tomorrow" || it.Negation {
			return -1
		}
		if it.Kind == clause.WordItem && (r.frames.Conversation[it.Word] || r.frames.Spells[it.Word] || r.frames.Sent[it.Word]) {
			for _, v := range r.Verbs {
				if v.First != j {
					return -1
				}
			}
			return j
		}
	}
	return -1
}

// jot notes what a jotting tells.
func (r *reading) jot(a coref.ChainID, predicate graph.Predicate, b coref.ChainID, at int) {
	held := sense.Sense{Modality: r.VoiceModality(), AttributedTo: coref.None}
	f := &lexicon.Frame{Predicate: predicate, Earlier: predicate == "wrote-to"}
	s := fact(a, predicate, b, r.whenOf(f, at, []coref.ChainID{a}, []coref.ChainID{b}, held), 0.8, r.evidence(r.Sentence.Span, r.Zone, "journal/jotting"))
	s.Modality = held.Modality
	r.addNew(s)
}
