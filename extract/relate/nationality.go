package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readNationalities states of what nation somebody is who is called by its adjective and what he does:
// "NAME was a Norwegian poet", "NAME, a Norwegian citizen,", "the Norwegian botanist NAME".
func (r *reading) readNationalities() {
	for i := 0; i+1 < len(r.items); i++ {
		land, end := r.calledAt(i)
		if land == nil {
			continue
		}
		var whose []coref.ChainID
		held := r.describedSense(i)
		if !r.isSubject(end) {
			whose = r.people(r.described(r.items, i))
		}
		if len(whose) == 0 {
			whose = r.calledSo(end)
		}
		for _, who := range whose {
			s := fact(who, "citizen-of", r.landChain(land), dated{}, 0.85, r.evidence(r.sentence.Span, r.zone, "nationality/adjective"))
			if s.Modality, s.AttributedTo = held.modality, held.attributedTo; s.Object == coref.None {
				s.Literal = land[0]
			}
			r.addNew(s)
		}
		i = end
	}
}

// isSubject reports whether the noun that ends at item end is the subject of the verb right behind it, and
// so says nothing of who is named before: "NAME is a smith and the Norwegian engineers are fond of him".
func (r *reading) isSubject(end int) bool {
	return slices.ContainsFunc(r.verbs, func(v verb) bool { return v.first == end+1 && v.finite() })
}

// calledAt gives the names of the state whose adjective opens at item i what somebody is called by what he
// does, and where that ends; nil where none does.
func (r *reading) calledAt(i int) ([]string, int) {
	it := r.items[i]
	if it.kind == nameItem {
		if r.a.Mentions[it.mention].Kind != graph.ByNominal || r.typeOf(it) != graph.Person || it.possessive || !r.roles.occupation(it.word, true) {
			return nil, i
		}
		return r.demonymWithin(it), i // "a Norwegian author" is one mention
	}
	land, last := r.demonymAt(i)
	if land == nil {
		return nil, i
	}
	end, called := r.calling(last + 1)
	if !called {
		return nil, i
	}
	return land, end
}

// demonymAt gives the names of the state whose adjective stands at item i, and its last item; nil where
// none does or where it is only a part of a compound: "an American-born Briton".
func (r *reading) demonymAt(i int) ([]string, int) {
	it := r.items[i]
	if it.kind != wordItem || !it.upper {
		return nil, i
	}
	if i+1 < len(r.items) && r.items[i+1].kind == wordItem {
		if land := r.roles.lands[it.word+" "+r.items[i+1].word]; land != nil {
			return land, i + 1
		}
	}
	return r.roles.lands[it.word], i
}

// calling gives the item where the nouns end that say from item j on what somebody does, "film and stage
// actor", and reports whether they say so.
func (r *reading) calling(j int) (int, bool) {
	called, end := false, j-1
	for ; j < len(r.items) && j <= end+4; j++ {
		it := r.items[j]
		if it.kind == punctItem && it.word != "," && it.word != "/" && it.word != "-" || it.kind == nameItem && r.typeOf(it) == graph.Person || it.kind == dateItem {
			break
		}
		if it.kind == wordItem && (it.preposition || it.binder || it.determiner || it.modal != "" || it.aux.lemma != "") {
			break
		}
		named := j+1 < len(r.items) && r.items[j+1].kind == nameItem
		if it.kind == wordItem && (r.roles.occupation(it.word, named) || strings.HasSuffix(it.word, "s") && r.roles.occupation(strings.TrimSuffix(it.word, "s"), named)) {
			called, end = true, j
		}
	}
	if next := end + 1; called && next < len(r.items) && r.items[next].kind == wordItem && !r.items[next].upper && r.items[next].verb.lemma == "" && r.nounLike(r.items, next) {
		return end, false // "the Chinese Communist nuclear explosion"
	}
	return end, called
}

// calledSo gives the people named right behind what they are called by, which ends at item end: "the
// Norwegian poet NAME", "the Norwegian poets NAME and NAME".
func (r *reading) calledSo(end int) []coref.ChainID {
	j := end + 1
	if j >= len(r.items) || r.items[j].kind != nameItem || r.a.Mentions[r.items[j].mention].Kind != graph.ByName || r.typeOf(r.items[j]) != graph.Person {
		return nil
	}
	if strings.HasSuffix(r.items[end].word, "s") {
		return r.people(r.groupAt(r.items, j))
	}
	return r.people(r.singleton(r.items, j))
}

// addNew adds a statement that no other rule has read before.
func (r *reading) addNew(s Statement) {
	if !slices.ContainsFunc(r.found, func(t Statement) bool {
		return t.Subject == s.Subject && t.Predicate == s.Predicate && t.Object == s.Object && t.Literal == s.Literal
	}) {
		r.add(s)
	}
}
