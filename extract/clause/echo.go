package clause

import "dramatis/extract/lexicon"

// attachEcho adds to the subject of a verb who a short clause behind it says did it too: "X
// came; so did Y", "X came, as did Y", "X did not come, nor did Y".
func (s *Sentence) attachEcho(items []Item, verbs []Verb) {
	for p := len(verbs) - 1; p > 0; p-- {
		v := verbs[p]
		if v.First == 0 || v.First != v.Last || items[v.First].Aux.Lemma == "" || v.Last+1 >= len(items) {
			continue
		}
		echo := items[v.First-1].Word
		if echo != "so" && echo != "as" && echo != "nor" && echo != "neither" {
			continue
		}
		j := s.PastTitle(items, PastDeterminers(items, v.Last+1))
		for from := j; j < len(items) && j < from+4 && (items[j].Kind == WordItem && !items[j].Preposition && !items[j].Binder || items[j].Kind == NameItem && s.MarksOwner(items[j])); {
			j++ // "so did her old friend Y"
		}
		if j >= len(items) || items[j].Kind != NameItem || items[j].Possessive {
			continue
		}
		g := s.GroupAt(items, j)
		if g.Last+1 < len(items) && items[g.Last+1].Kind != PunctItem {
			continue
		}
		k := previousFinite(verbs, p)
		if k < 0 || verbs[k].Negated != (echo == "nor" || echo == "neither") || !s.echoes(v, verbs[k]) {
			continue
		}
		verbs[k].Subject.Mentions = append(verbs[k].Subject.Mentions[:len(verbs[k].Subject.Mentions):len(verbs[k].Subject.Mentions)], g.Mentions...)
	}
}

// echoes reports whether a helping verb can stand for another in a short clause: "came, as did Y", "has
// come, as has Y", "has come, as did Y"; not "who had succeeded Y, attends, as does Z".
func (s *Sentence) echoes(echo, v Verb) bool {
	if v.Modal != "" || v.Lemma == "be" || v.Passive {
		return true
	}
	if v.Perfect && echo.Lemma == "do" {
		return s.VerbTense(echo) == lexicon.Past // "has met Y, as did X"
	}
	return v.Perfect == (echo.Lemma == "have") && s.VerbTense(echo) == s.VerbTense(v)
}
