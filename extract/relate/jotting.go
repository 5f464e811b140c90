package relate

import (
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
