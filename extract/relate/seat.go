package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readSeats states where a body has its seat by the forms that no verb of its own tells: "the head office
// of X is in Oslo", "X is a bank with headquarters in Oslo", "X, whose headquarters are in Oslo".
func (r *reading) readSeats() {
	for i, it := range r.items {
		if it.kind != wordItem || it.word != "headquarters" && !(it.word == "office" && i > 0 && (r.items[i-1].word == "head" || r.items[i-1].word == "main")) {
			continue
		}
		place, bodies := r.seatPlace(i), r.headquartered(i)
		if place == nil {
			continue
		}
		for _, b := range bodies {
			for _, p := range place {
				s := fact(b, "located-in", p, dated{}, 0.8, r.evidence(r.sentence.Span, r.zone, "seat/headquarters"))
				s.Modality = r.voiceModality()
				r.addNew(s)
			}
		}
	}
}

// seatPlace gives the place that "in" names right behind the seat at item i, or behind "are" and the like.
func (r *reading) seatPlace(i int) []coref.ChainID {
	for j := i + 1; j+1 < len(r.items) && j <= i+8; j++ {
		it := r.items[j]
		switch {
		case it.word == "in" || it.word == "at":
			k := pastDeterminers(r.items, j+1)
			if k < len(r.items) && r.items[k].kind == nameItem && r.typeOf(r.items[k]) == graph.Place && !r.items[k].possessive {
				return r.chainsOf(r.withRegion(r.singleton(r.items, k)), true)
			}
			return nil
		case it.kind == punctItem:
			return nil
		case it.negation:
			return nil
		case it.word == "of" || it.determiner || it.aux.lemma == "be" || it.adverb || it.verb.lemma == "locate" || it.verb.lemma == "situate" || it.verb.lemma == "base":
		case it.kind == nameItem && r.typeOf(it) == graph.Organization:
		default:
			return nil
		}
	}
	return nil
}

// headquartered gives the body whose the seat at item i is.
func (r *reading) headquartered(i int) []coref.ChainID {
	if i+1 < len(r.items) && r.items[i+1].word == "of" {
		if j := pastDeterminers(r.items, i+2); j < len(r.items) && r.items[j].kind == nameItem {
			return r.bodiesOf(r.singleton(r.items, j))
		}
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch it := r.items[j]; {
		case it.word == "with" && j > 0:
			if r.items[j-1].kind == nameItem && !r.items[j-1].possessive {
				return r.bodiesOf(r.singleton(r.items, j-1))
			}
			return r.bodiesOf(r.described(r.items, j-1))
		case it.word == "whose":
			return r.bodiesOf(r.antecedent(r.items, j-1))
		case it.kind == nameItem && it.possessive:
			return slices.DeleteFunc(r.bodiesOf(r.singleton(r.items, j)), r.isState)
		case it.kind != wordItem || it.preposition || it.binder:
			return nil
		}
	}
	return nil
}
