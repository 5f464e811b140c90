package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// readSeats states where a body has its seat by the forms that no verb of its own tells: "the head office
// of X is in Oslo", "X is a bank with headquarters in Oslo", "X, whose headquarters are in Oslo".
func (r *reading) readSeats() {
	for i, it := range r.Items {
		if it.Kind != clause.WordItem || it.Word != "headquarters" && !(it.Word == "office" && i > 0 && (r.Items[i-1].Word == "head" || r.Items[i-1].Word == "main")) {
			continue
		}
		place, bodies := r.seatPlace(i), r.headquartered(i)
		if place == nil {
			continue
		}
		for _, b := range bodies {
			for _, p := range place {
				s := fact(b, "located-in", p, dated{}, 0.8, r.evidence(r.Sentence.Span, r.Zone, "seat/headquarters"))
				s.Modality = r.VoiceModality()
				r.addNew(s)
			}
		}
	}
}

// seatPlace gives the place that "in" names right behind the seat at item i, or behind "are" and the like.
func (r *reading) seatPlace(i int) []coref.ChainID {
	for j := i + 1; j+1 < len(r.Items) && j <= i+8; j++ {
		it := r.Items[j]
		switch {
		case it.Word == "in" || it.Word == "at":
			k := clause.PastDeterminers(r.Items, j+1)
			if k < len(r.Items) && r.Items[k].Kind == clause.NameItem && r.TypeOf(r.Items[k]) == graph.Place && !r.Items[k].Possessive {
				return r.ChainsOf(r.WithRegion(r.Singleton(r.Items, k)), true)
			}
			return nil
		case it.Kind == clause.PunctItem:
			return nil
		case it.Negation:
			return nil
		case it.Word == "of" || it.Determiner || it.Aux.Lemma == "be" || it.Adverb || it.Verb.Lemma == "locate" || it.Verb.Lemma == "situate" || it.Verb.Lemma == "base":
		case it.Kind == clause.NameItem && r.TypeOf(it) == graph.Organization:
		default:
			return nil
		}
	}
	return nil
}

// headquartered gives the body whose the seat at item i is.
func (r *reading) headquartered(i int) []coref.ChainID {
	if i+1 < len(r.Items) && r.Items[i+1].Word == "of" {
		if j := clause.PastDeterminers(r.Items, i+2); j < len(r.Items) && r.Items[j].Kind == clause.NameItem {
			return r.BodiesIn(r.Singleton(r.Items, j))
		}
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch it := r.Items[j]; {
		case it.Word == "with" && j > 0:
			if r.Items[j-1].Kind == clause.NameItem && !r.Items[j-1].Possessive {
				return r.BodiesIn(r.Singleton(r.Items, j-1))
			}
			if k := j - 2; k >= 0 && (r.Items[j-1].Word == "," || r.Items[j-1].Word == "(") && r.Items[k].Kind == clause.NameItem && !r.Items[k].Possessive {
				return r.BodiesIn(r.Singleton(r.Items, k)) // "X, with headquarters in Oslo,"
			}
			return r.BodiesIn(r.Described(r.Items, j-1))
		case it.Word == "whose":
			return r.BodiesIn(r.Antecedent(r.Items, j-1))
		case it.Kind == clause.NameItem && it.Possessive:
			return slices.DeleteFunc(r.BodiesIn(r.Singleton(r.Items, j)), r.IsState)
		case it.Kind != clause.WordItem || it.Preposition || it.Binder:
			return nil
		}
	}
	return nil
}
