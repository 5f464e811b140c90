package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/graph"
)

// stateSuccession notes whom the holders of an office follow in it where the words behind it say so: "was made Minister of
// Economy in succession to NAME", "NAME, director in place of NAME".
func (r *reading) stateSuccession(o post.Office, holders []coref.ChainID, rule string) {
	if len(holders) != 1 || o.Kin || o.Member {
		return
	}
	_, behind := r.PortfolioBehind(o)
	j := r.insteadOf(max(o.Last+1, behind))
	if j < 0 {
		return
	}
	j = r.PastTitle(r.Items, clause.PastDeterminers(r.Items, j))
	if j >= len(r.Items) || !r.IsPersonByName(j) || r.Items[j].Possessive {
		return
	}
	for _, c := range r.PersonsIn(r.Singleton(r.Items, j)) {
		s := fact(holders[0], "succeeded", c, dated{}, 0.8, r.evidence(r.Sentence.Span, r.Zone, "position/succession"))
		said := r.saidOf(o, rule)
		if s.Modality, s.AttributedTo = said.Modality, said.AttributedTo; s.Modality == graph.Asserted {
			s.Modality = r.VoiceModality()
		}
		r.addNew(s)
	}
}

// insteadOf gives the item behind the words at item j that tell whom somebody follows, "in succession to", or -1.
func (r *reading) insteadOf(j int) int {
	for n := 2; n <= 4 && j+n <= len(r.Items); n++ {
		if r.frames.InsteadOf[strings.ToLower(r.Words(j, j+n))] {
			return j + n
		}
	}
	return -1
}
