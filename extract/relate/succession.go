package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// stateSuccession notes whom the holders of an office follow in it where the words behind it say so: "was made Minister of
// Economy in succession to NAME", "NAME, director in place of NAME".
func (r *reading) stateSuccession(o office, holders []coref.ChainID, rule string) {
	if len(holders) != 1 || o.kin || o.member {
		return
	}
	_, behind := r.portfolioBehind(o)
	j := r.insteadOf(max(o.last+1, behind))
	if j < 0 {
		return
	}
	j = r.PastTitle(r.Items, clause.PastDeterminers(r.Items, j))
	if j >= len(r.Items) || !r.IsPersonByName(j) || r.Items[j].Possessive {
		return
	}
	for _, c := range r.people(r.Singleton(r.Items, j)) {
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
		if r.frames.InsteadOf[strings.ToLower(r.words(j, j+n))] {
			return j + n
		}
	}
	return -1
}

// holderOfSuccession reads who takes an office where a clause says from whom: "took over from X as OFFICE", "X was replaced by
// NAME as OFFICE".
func (r *reading) holderOfSuccession(o office) []coref.ChainID {
	j := r.beforeOffice(o) - 1
	if j < 2 || r.Items[j+1].Word != "as" || !r.IsPersonByName(j) || r.Items[j].Possessive {
		return nil
	}
	at := r.LeadStart(r.Items, j) - 1
	if at < 1 || r.Items[at].Word != "by" && r.Items[at].Word != "from" {
		return nil
	}
	for i, v := range r.Verbs {
		switch {
		case v.Negated || !r.SenseOf(r.Verbs, i, 0).Modality.Happened():
		case r.Items[at].Word == "by" && v.Last == at-1 && v.Passive && r.frames.Replacing[v.Lemma]:
			return r.people(r.Singleton(r.Items, j))
		case r.Items[at].Word == "from" && v.Last == at-2 && r.Items[at-1].Word == "over" && v.Lemma == "take" && v.Finite():
			return r.people(v.Subject)
		}
	}
	return nil
}
