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
