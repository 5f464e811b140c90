package sense

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
)

// HolderOfOpinion gives whose opinion the clause of verb i is, with the sense in which he
// holds it: the subject of the verb of saying that governs it ("X said that Y was
// wrong"), or who stands behind "in the view of". What nobody is named to think is the
// author's where he speaks of himself.
func (r *Reading) HolderOfOpinion(i int) ([]coref.ChainID, Sense) {
	v := r.Verbs[i]
	if v.Negated || v.Modal != "" || !v.Finite() {
		return nil, Sense{}
	}
	if g := v.Governor; g >= 0 && r.frames.Speech[r.Verbs[g].Lemma] && v.Binder != "whether" && v.Binder != "if" {
		return r.ChainsOf(r.Verbs[g].Subject, false), r.SenseOf(r.Verbs, g, 0)
	}
	if c := r.viewers(v.First); len(c) > 0 {
		return c, Sense{r.VoiceModality(), coref.None}
	}
	return nil, Sense{}
}

// viewers gives those whose view the sentence gives before item at: "in the view of X
// and Y", "in X's opinion", "according to X".
func (r *Reading) viewers(at int) []coref.ChainID {
	for j := 0; j+1 < at && j < 12; j++ {
		it := r.Items[j]
		if it.Kind != clause.WordItem {
			continue
		}
		switch {
		case it.Word == "according" && r.Items[j+1].Word == "to" && j+2 < at:
			return r.named(j + 2)
		case it.View && r.Items[j+1].Word == "of" && j > 0:
			return r.named(j + 2)
		case it.Word == "as" && it.Binder && r.rememberedBy(j+1, at):
			return r.named(j + 1)
		case it.View && j > 1 && r.Items[j-2].Word == "in":
			return r.ChainsOf(r.PossessorIn(r.Items, j), false)
		}
	}
	return nil
}

// accordingToSomething reports whether the sentence hands on what verb v tells as something nobody in particular says, "according to documents
// that the paper has seen"; not what is done "according to plan", nor what that itself tells, "according to what X told me".
func (r *Reading) accordingToSomething(v clause.Verb) bool {
	j := clause.Opening(r.Items)
	if j+2 >= v.First || r.Items[j].Word != "according" || r.Items[j+1].Word != "to" {
		return false
	}
	for k := j + 2; k < v.First && r.Items[k].Word != ","; k++ {
		if it := r.Items[k]; it.Kind == clause.WordItem && r.frames.Norm[it.Word] {
			return false
		}
	}
	if r.Items[j+2].Word == "what" {
		first := slices.IndexFunc(r.Verbs, func(w clause.Verb) bool { return w.First > j+2 && w.Finite() })
		return first >= 0 && r.Verbs[first].First < v.First
	}
	return true
}

// rememberedBy reports whether from item j on, before item at, somebody is named who tells or remembers it so: "as X remembers it,".
func (r *Reading) rememberedBy(j, at int) bool {
	j = r.PastTitle(r.Items, clause.PastDeterminers(r.Items, j))
	if j+1 >= at || r.Items[j].Kind != clause.NameItem || r.IsPronoun(r.Items[j]) {
		return false
	}
	v, ok := r.VerbAt(r.Items, r.GroupAt(r.Items, j).Last+1)
	if !ok || !v.Finite() || v.Passive || v.Modal != "" || !r.frames.Speech[v.Lemma] && !r.frames.Recollecting[v.Lemma] {
		return false
	}
	k := v.Last + 1
	return k+1 < at && r.Items[k].Word == "it" && r.Items[k+1].Word == ","
}

// named gives the actors that are named from item j on, past articles and courtesies.
func (r *Reading) named(j int) []coref.ChainID {
	for j < len(r.Items) && r.Items[j].Kind == clause.WordItem && (r.Items[j].Determiner || r.Honorific(r.Items[j].Word)) {
		j++
	}
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || !r.Acts(r.Items[j]) {
		return nil
	}
	return r.ChainsOf(r.GroupAt(r.Items, j), true)
}
