package relate

import (
	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Who keeps a journal jots down whom he met and from whom he heard without a verb: "Lunch with X", "Half an hour alone
// with X", "Letter from X".

// readJottings reads a sentence of a journal that has no verb.
func (r *reading) readJottings() {
	if r.zone != zone.Body || !r.journal() {
		return
	}
	self := r.self()
	if len(self) != 1 || r.c.Chains[self[0]].Type != graph.Person {
		return
	}
	noun := r.jottedNoun()
	if noun < 0 {
		return
	}
	letter := r.frames.Sent[r.items[noun].word]
	for j := noun + 1; j+1 < len(r.items) && j < noun+8 && r.items[j].kind != punctItem; j++ {
		if w := r.items[j].word; letter && w != "from" || !letter && w != "with" && w != "for" {
			continue
		}
		at := r.pastTitle(r.items, pastDeterminers(r.items, j+1))
		if at >= len(r.items) || !r.isPersonByName(at) || r.items[at].possessive {
			return
		}
		for _, c := range r.people(r.groupAt(r.items, at)) {
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

// journal reports whether the document is a journal, in which its author leaves himself out.
func (r *reading) journal() bool {
	return r.layout.Header.Type == "journal" || r.layout.Header.Type == "diary"
}

// jottedNoun gives the noun of a talk, of time or of a letter that opens a sentence without any verb, or -1.
func (r *reading) jottedNoun() int {
	start := opening(r.items)
	for j := start; j < len(r.items) && j < start+7; j++ {
		it := r.items[j]
		if it.kind != wordItem && it.kind != dateItem && it.word != "," || it.word == "tomorrow" || it.negation {
			return -1
		}
		if it.kind == wordItem && (r.frames.Conversation[it.word] || r.frames.Spells[it.word] || r.frames.Sent[it.word]) {
			for _, v := range r.verbs {
				if v.first != j {
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
	held := sense{r.voiceModality(), coref.None}
	f := &Frame{Predicate: predicate, Earlier: predicate == "wrote-to"}
	s := fact(a, predicate, b, r.whenOf(f, at, []coref.ChainID{a}, []coref.ChainID{b}, held), 0.8, r.evidence(r.sentence.Span, r.zone, "journal/jotting"))
	s.Modality = held.modality
	r.addNew(s)
}
