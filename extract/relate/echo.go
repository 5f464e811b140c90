package relate

// attachEcho adds to the subject of a verb who a short clause behind it says did it too: "X
// came; so did Y", "X came, as did Y", "X did not come, nor did Y".
func (r *reading) attachEcho(items []item, verbs []verb) {
	for p := len(verbs) - 1; p > 0; p-- {
		v := verbs[p]
		if v.first == 0 || v.first != v.last || items[v.first].aux.lemma == "" || v.last+1 >= len(items) {
			continue
		}
		echo := items[v.first-1].word
		if echo != "so" && echo != "as" && echo != "nor" && echo != "neither" {
			continue
		}
		j := r.pastTitle(items, pastDeterminers(items, v.last+1))
		for from := j; j < len(items) && j < from+4 && (items[j].kind == wordItem && !items[j].preposition && !items[j].binder || items[j].kind == nameItem && r.marksOwner(items[j])); {
			j++ // "so did her old friend Y"
		}
		if j >= len(items) || items[j].kind != nameItem || items[j].possessive {
			continue
		}
		g := r.groupAt(items, j)
		if g.last+1 < len(items) && items[g.last+1].kind != punctItem {
			continue
		}
		k := previousFinite(verbs, p)
		if k < 0 || verbs[k].negated != (echo == "nor" || echo == "neither") || !r.echoes(v, verbs[k]) {
			continue
		}
		verbs[k].subject.mentions = append(verbs[k].subject.mentions[:len(verbs[k].subject.mentions):len(verbs[k].subject.mentions)], g.mentions...)
	}
}

// echoes reports whether a helping verb can stand for another in a short clause: "came, as did Y", "has
// come, as has Y", "has come, as did Y"; not "who had succeeded Y, attends, as does Z".
func (r *reading) echoes(echo, v verb) bool {
	if v.modal != "" || v.lemma == "be" || v.passive {
		return true
	}
	if v.perfect && echo.lemma == "do" {
		return r.verbTense(echo) == past // "has met Y, as did X"
	}
	return v.perfect == (echo.lemma == "have") && r.verbTense(echo) == r.verbTense(v)
}
