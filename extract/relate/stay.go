package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/graph"
)

// readStay reads that somebody was somewhere off the phrase that opens a sentence or a
// clause without a verb: "While in Oslo, X met Y".
func (r *reading) readStay() {
	for i, it := range r.Items {
		if it.Kind != clause.WordItem || it.Word != "while" && it.Word != "when" || i+2 >= len(r.Items) {
			continue
		}
		if w := r.Items[i+1].Word; w != "in" && w != "at" || r.Items[i+2].Kind != clause.NameItem || r.TypeOf(r.Items[i+2]) != graph.Place {
			continue
		}
		n := r.stayer(i)
		if n < 0 {
			continue
		}
		v := r.Verbs[n]
		s := r.SenseOf(r.Verbs, n, 0)
		when, _ := r.dateNear(v.Last)
		for _, who := range r.ChainsOf(v.Subject, true) {
			if r.c.Chains[who].Type != graph.Person {
				continue
			}
			st := fact(who, "visited", r.c.Of[r.Items[i+2].Mention], when, 0.75, r.evidence(r.Sentence.Span, r.Zone, "stay/while"))
			st.Modality, st.AttributedTo = s.Modality, s.AttributedTo
			r.add(st)
		}
	}
}

// stayer gives the verb whose subject is where the phrase at item i says: that of the
// clause the phrase stands before, or of the one it ends, or -1. Behind a comma "while in
// Oslo" may begin another sentence.
func (r *reading) stayer(i int) int {
	if i > 0 {
		if r.Items[i-1].Kind == clause.PunctItem || r.Items[i-1].Binder {
			return -1
		}
		for n := len(r.Verbs) - 1; n >= 0; n-- {
			if v := r.Verbs[n]; v.First < i && v.Finite() && !v.Subject.Empty() {
				return n
			}
		}
		return -1
	}
	return slices.IndexFunc(r.Verbs, func(v clause.Verb) bool {
		return v.Finite() && v.Subject.First > 0 && r.PhraseStart(r.Items, v.Subject.First) <= i+4
	})
}
