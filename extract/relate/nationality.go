package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// readNationalities states of what nation somebody is who is called by its adjective and what he does:
// "NAME was a Norwegian poet", "NAME, a Norwegian citizen,", "the Norwegian botanist NAME".
func (r *reading) readNationalities() {
	for i := 0; i+1 < len(r.Items); i++ {
		land, end := r.calledAt(i)
		if land == nil {
			continue
		}
		var whose []coref.ChainID
		held := r.describedSense(i)
		if !r.isSubject(end) {
			whose = r.PersonsIn(r.Described(r.Items, i))
		}
		if len(whose) == 0 {
			whose = r.calledSo(end)
		}
		for _, who := range whose {
			s := fact(who, "citizen-of", r.LandChain(land), dated{}, 0.85, r.evidence(r.Sentence.Span, r.Zone, "nationality/adjective"))
			if s.Modality, s.AttributedTo = held.Modality, held.AttributedTo; s.Object == coref.None {
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
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.First == end+1 && v.Finite() })
}

// calledAt gives the names of the state whose adjective opens at item i what somebody is called by what he
// does, and where that ends; nil where none does.
func (r *reading) calledAt(i int) ([]string, int) {
	it := r.Items[i]
	if it.Kind == clause.NameItem {
		if r.a.Mentions[it.Mention].Kind != graph.ByNominal || r.TypeOf(it) != graph.Person || it.Possessive || !r.roles.Occupation(it.Word, true) {
			return nil, i
		}
		return r.DemonymWithin(it), i // "a Norwegian author" is one mention
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
	it := r.Items[i]
	if it.Kind != clause.WordItem || !it.Upper {
		return nil, i
	}
	if i+1 < len(r.Items) && r.Items[i+1].Kind == clause.WordItem {
		if land := r.roles.Lands[it.Word+" "+r.Items[i+1].Word]; land != nil {
			return land, i + 1
		}
	}
	return r.roles.Lands[it.Word], i
}

// calling gives the item where the nouns end that say from item j on what somebody does, "film and stage
// actor", and reports whether they say so.
func (r *reading) calling(j int) (int, bool) {
	called, end := false, j-1
	for ; j < len(r.Items) && j <= end+4; j++ {
		it := r.Items[j]
		if it.Kind == clause.PunctItem && it.Word != "," && it.Word != "/" && it.Word != "-" || it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person || it.Kind == clause.DateItem {
			break
		}
		if it.Kind == clause.WordItem && (it.Preposition || it.Binder || it.Determiner || it.Modal != "" || it.Aux.Lemma != "") {
			break
		}
		named := j+1 < len(r.Items) && r.Items[j+1].Kind == clause.NameItem
		if it.Kind == clause.WordItem && (r.roles.Occupation(it.Word, named) || strings.HasSuffix(it.Word, "s") && r.roles.Occupation(strings.TrimSuffix(it.Word, "s"), named)) {
			called, end = true, j
		}
	}
	if next := end + 1; called && next < len(r.Items) && r.Items[next].Kind == clause.WordItem && !r.Items[next].Upper && r.Items[next].Verb.Lemma == "" && r.NounLike(r.Items, next) {
		return end, false // "the Chinese Communist nuclear explosion"
	}
	return end, called
}

// calledSo gives the people named right behind what they are called by, which ends at item end: "the
// Norwegian poet NAME", "the Norwegian poets NAME and NAME".
func (r *reading) calledSo(end int) []coref.ChainID {
	j := end + 1
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.a.Mentions[r.Items[j].Mention].Kind != graph.ByName || r.TypeOf(r.Items[j]) != graph.Person {
		return nil
	}
	if strings.HasSuffix(r.Items[end].Word, "s") {
		return r.PersonsIn(r.GroupAt(r.Items, j))
	}
	return r.PersonsIn(r.Singleton(r.Items, j))
}

// addNew adds a statement that no other rule has read before.
func (r *reading) addNew(s Statement) {
	if !slices.ContainsFunc(r.found, func(t Statement) bool {
		return t.Subject == s.Subject && t.Predicate == s.Predicate && t.Object == s.Object && t.Literal == s.Literal
	}) {
		r.add(s)
	}
}
