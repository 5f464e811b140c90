package relate

import (
	"slices"

	"dramatis/graph"
)

// readStay reads that somebody was somewhere off the phrase that opens a sentence or a
// clause without a verb: "While in Oslo, X met Y".
func (r *reading) readStay() {
	for i, it := range r.items {
		if it.kind != wordItem || it.word != "while" && it.word != "when" || i+2 >= len(r.items) {
			continue
		}
		if w := r.items[i+1].word; w != "in" && w != "at" || r.items[i+2].kind != nameItem || r.typeOf(r.items[i+2]) != graph.Place {
			continue
		}
		n := r.stayer(i)
		if n < 0 {
			continue
		}
		v := r.verbs[n]
		s := r.senseOf(r.verbs, n, 0)
		when, _ := r.dateNear(v.last)
		for _, who := range r.chainsOf(v.subject, true) {
			if r.c.Chains[who].Type != graph.Person {
				continue
			}
			st := fact(who, "visited", r.c.Of[r.items[i+2].mention], when, 0.75, r.evidence(r.sentence.Span, r.zone, "stay/while"))
			st.Modality, st.AttributedTo = s.modality, s.attributedTo
			r.add(st)
		}
	}
}

// stayer gives the verb whose subject is where the phrase at item i says: that of the
// clause the phrase stands before, or of the one it ends, or -1. Behind a comma "while in
// Oslo" may begin another sentence.
func (r *reading) stayer(i int) int {
	if i > 0 {
		if r.items[i-1].kind == punctItem || r.items[i-1].binder {
			return -1
		}
		for n := len(r.verbs) - 1; n >= 0; n-- {
			if v := r.verbs[n]; v.first < i && v.finite() && !v.subject.empty() {
				return n
			}
		}
		return -1
	}
	return slices.IndexFunc(r.verbs, func(v verb) bool {
		return v.finite() && v.subject.first > 0 && r.phraseStart(r.items, v.subject.first) <= i+4
	})
}
