package relate

// reducedPassive reports a participle without "was" that a by-phrase follows: "a call made by X".
func (r *reading) reducedPassive(v verb) bool {
	if v.first != v.main || v.last+1 >= len(r.items) || v.gerund || v.infinitive || r.frames.Intransitive[v.lemma] {
		return false
	}
	return r.items[v.last+1].word == "by" || r.agentBehind(v)
}

// agentBehind reports whether a participle behind a noun has its agent behind what else it
// says of it: "a letter sent to X by Y".
func (r *reading) agentBehind(v verb) bool {
	if v.first == 0 || r.items[v.main].verb.form&participle == 0 || r.items[v.first-1].kind != wordItem || !r.nounLike(r.items, v.first-1) || !r.items[v.last+1].preposition {
		return false
	}
	for j := v.last + 2; j+1 < len(r.items) && j < v.last+longestApposition; j++ {
		if r.items[j].word == "by" {
			j = pastDeterminers(r.items, j+1)
			return j < len(r.items) && r.items[j].kind == nameItem && !r.items[j].possessive && r.acts(r.items[j])
		}
		if r.items[j].kind == punctItem || r.infinitiveAt(r.items, j) || r.closesClause(r.items, j) {
			return false
		}
	}
	return false
}

// undergoneToo gives to whom what a participle without "was" tells was done, where its agent stands behind it:
// "X was recalled and thanked by Y", "X, though warned by Y, left".
func (r *reading) undergoneToo(items []item, verbs []verb, i int, shared bool) group {
	v := verbs[i]
	if v.first < 2 || v.first != v.main || items[v.main].verb.form&participle == 0 || !r.reducedPassive(v) {
		return group{}
	}
	switch before := items[v.first-1].word; before {
	case "and", "but":
		if i > 0 && shared && verbs[i-1].passive && verbs[i-1].finite() && verbs[i-1].first != verbs[i-1].main && !verbs[i-1].negated && r.sameClause(verbs[i-1].last, v.first) {
			return verbs[i-1].subject
		}
	case "though", "although", "when", "while", "once":
		if v.first > 2 && items[v.first-2].word == "," && items[v.first-3].kind == nameItem {
			return r.nameSubject(items, v.first-3)
		}
	}
	return group{}
}

// undergoneNext gives the item of the participle that tells what else was done to the subject of a passive verb, where
// more than "and" stands between them, or -1: "X was praised by Y and denounced by Z".
func (r *reading) undergoneNext(v verb) int {
	if !v.passive || !v.finite() {
		return -1
	}
	for _, w := range r.verbs {
		bare := w.passive && w.first == w.main && w.first > v.last+2
		if !bare || w.subject.empty() || w.subject.first != v.subject.first {
			continue
		}
		if before := r.items[w.first-1].word; before == "and" || before == "but" {
			return w.first
		}
	}
	return -1
}
