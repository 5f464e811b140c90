package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// besideMeeting is how far behind the sentence of a meeting one may stand that says who
// took part, in bytes.
const besideMeeting = 400

// joinMeeting states that who took part where no gathering is named met those who the
// sentence before says met: "X received Y. Z took part." It reports whether there are any.
func (r *reading) joinMeeting(rule string, joined []coref.ChainID, held sense.Sense) bool {
	for i := len(r.found) - 1; i >= 0; i-- {
		s := r.found[i]
		if s.Predicate != "met" || !s.Modality.Happened() {
			continue
		}
		if r.Sentence.Span.Start-s.Evidence[0].Span.End > besideMeeting {
			return false
		}
		if r.frames.ByTelling(s.Evidence[0].Rule) {
			return false // "X told me that A had received B": whoever was present, too, was present there
		}
		proof := r.evidence(r.Sentence.Span, r.Zone, rule)
		for _, c := range joined {
			if r.c.Chains[c].Type != graph.Person {
				continue
			}
			for _, with := range []coref.ChainID{s.Subject, s.Object} {
				if slices.Contains(joined, with) {
					continue
				}
				st := fact(c, "met", with, dated{value: s.When, basis: s.WhenBasis}, 0.75, proof)
				st.Modality, st.AttributedTo, st.Where = held.Modality, held.AttributedTo, s.Where
				r.add(st)
			}
		}
		return true
	}
	return false
}
