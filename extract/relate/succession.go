package relate

import (
	"strings"

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
	j = r.pastTitle(r.items, pastDeterminers(r.items, j))
	if j >= len(r.items) || !r.isPersonByName(j) || r.items[j].possessive {
		return
	}
	for _, c := range r.people(r.singleton(r.items, j)) {
		s := fact(holders[0], "succeeded", c, dated{}, 0.8, r.evidence(r.sentence.Span, r.zone, "position/succession"))
		said := r.saidOf(o, rule)
		if s.Modality, s.AttributedTo = said.modality, said.attributedTo; s.Modality == graph.Asserted {
			s.Modality = r.voiceModality()
		}
		r.addNew(s)
	}
}

// insteadOf gives the item behind the words at item j that tell whom somebody follows, "in succession to", or -1.
func (r *reading) insteadOf(j int) int {
	for n := 2; n <= 4 && j+n <= len(r.items); n++ {
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
	if j < 2 || r.items[j+1].word != "as" || !r.isPersonByName(j) || r.items[j].possessive {
		return nil
	}
	at := r.leadStart(r.items, j) - 1
	if at < 1 || r.items[at].word != "by" && r.items[at].word != "from" {
		return nil
	}
	for i, v := range r.verbs {
		switch {
		case v.negated || !r.senseOf(r.verbs, i, 0).modality.Happened():
		case r.items[at].word == "by" && v.last == at-1 && v.passive && r.frames.Replacing[v.lemma]:
			return r.people(r.singleton(r.items, j))
		case r.items[at].word == "from" && v.last == at-2 && r.items[at-1].word == "over" && v.lemma == "take" && v.finite():
			return r.people(v.subject)
		}
	}
	return nil
}
