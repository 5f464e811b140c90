package relate

import (
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readNouns applies the frames of trigger nouns: "Your telegram of 13 June".
func (r *reading) readNouns() {
	if r.zone == zone.Title && len(r.c.Senders) > 0 {
		return // the heading is read by form
	}
	for i, it := range r.items {
		if it.kind != wordItem {
			continue
		}
		for _, n := range r.frames.byNoun[it.word] {
			r.applyNoun(&r.frames.all[n], i)
		}
	}
}

// applyNoun reads one frame off the noun at item i.
func (r *reading) applyNoun(f *Frame, i int) {
	args := r.argumentsAfter(r.items, i+1)
	subjects := r.nounSlot(f.Subject, i, 8, args, coref.None)
	if len(subjects) == 0 {
		return
	}
	objects := r.nounSlot(f.Object, i, 4, args, subjects[0])
	r.state(f, subjects, objects, r.nounSense(i), i)
}

// nounSense gives the sense of what a noun tells: that of its clause where the clause
// does not hold ("so that he may obtain your instructions"), else of the voice.
func (r *reading) nounSense(i int) sense {
	s := r.ownSense(nil, verb{governor: -1})
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < i && v.finite() {
			if c := r.senseOf(r.verbs, n, 0); !c.modality.Happened() {
				return c
			}
			break
		}
	}
	return s
}

// nounSlot gives the chains of one argument of the noun at item i, at most far items
// off: its author may follow a verb ("a letter came today from X"), its reader not.
func (r *reading) nounSlot(s Slot, i, far int, args []argument, other coref.ChainID) []coref.ChainID {
	for _, slot := range s.Slots {
		var g group
		if slot == "possessive" {
			g = r.possessor(i)
		} else {
			for _, a := range args {
				if a.slot == slot && a.head == "" && a.first <= i+far {
					g = a.group
					break
				}
			}
		}
		if c := r.allowed(s, r.chainsOf(g, false)); len(c) > 0 {
			return c
		}
	}
	return r.defaulted(s, other)
}

// possessor gives the mention that owns the noun at item i: "Sidorov's telegram", "your last letter".
func (r *reading) possessor(i int) group {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		it := r.items[j]
		if it.kind == nameItem {
			if it.possessive || possessivePronoun[strings.ToLower(it.span.Of(r.doc.Text))] {
				return r.singleton(r.items, j)
			}
			return group{}
		}
		if it.kind != wordItem {
			return group{}
		}
	}
	return group{}
}

var possessivePronoun = setOf("my", "your", "his", "her", "our", "their")

// voiceModality is how plain statements of the present zone hold.
func (r *reading) voiceModality() graph.Modality {
	return r.ownSense(nil, verb{governor: -1}).modality
}
