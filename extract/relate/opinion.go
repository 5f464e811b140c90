package relate

import (
	"dramatis/extract/coref"
)

// holderOfOpinion gives whose opinion the clause of verb i is, with the sense in which he
// holds it: the subject of the verb of saying that governs it ("X said that Y was
// wrong"), or who stands behind "in the view of". What nobody is named to think is the
// author's where he speaks of himself.
func (r *reading) holderOfOpinion(i int) ([]coref.ChainID, sense) {
	v := r.verbs[i]
	if v.negated || v.modal != "" || !v.finite() {
		return nil, sense{}
	}
	if g := v.governor; g >= 0 && r.frames.Speech[r.verbs[g].lemma] && v.binder != "whether" && v.binder != "if" {
		return r.chainsOf(r.verbs[g].subject, false), r.senseOf(r.verbs, g, 0)
	}
	if c := r.viewers(v.first); len(c) > 0 {
		return c, sense{r.voiceModality(), coref.None}
	}
	return nil, sense{}
}

// viewers gives those whose view the sentence gives before item at: "in the view of X
// and Y", "in X's opinion", "according to X".
func (r *reading) viewers(at int) []coref.ChainID {
	for j := 0; j+1 < at && j < 12; j++ {
		it := r.items[j]
		if it.kind != wordItem {
			continue
		}
		switch {
		case it.word == "according" && r.items[j+1].word == "to" && j+2 < at:
			return r.named(j + 2)
		case it.view && r.items[j+1].word == "of" && j > 0:
			return r.named(j + 2)
		case it.view && j > 1 && r.items[j-2].word == "in":
			return r.chainsOf(r.possessor(j), false)
		}
	}
	return nil
}

// named gives the actors that are named from item j on, past articles and courtesies.
func (r *reading) named(j int) []coref.ChainID {
	for j < len(r.items) && r.items[j].kind == wordItem && (r.items[j].determiner || r.honorific(r.items[j].word)) {
		j++
	}
	if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || !r.acts(r.items[j]) {
		return nil
	}
	return r.chainsOf(r.groupAt(r.items, j), true)
}
