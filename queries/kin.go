package queries

import (
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// kin finds who is named by his kinship to another, "Lee's brother Max", "the wife of Lee": the one whom papers call so. What was
// taken for granted is noted; several are asked back.
func (r *resolver) kin(words grammar.Words, types []graph.EntityType) (slot, *misfit, bool) {
	owner, kinship, name, ok := r.kinship(words)
	if !ok || r.verbless || !allowed(types, graph.Person) {
		return slot{}, nil, false
	}
	of, bad := r.slot(owner, []graph.EntityType{graph.Person})
	if bad != nil || len(of.entities) != 1 {
		return slot{}, bad, bad != nil
	}
	q := &query{goal: grammar.Subjects, role: kinship, object: of}
	if q.senses = r.roleSenses(&q.role); len(q.senses) == 0 || len(q.senses[0].Term.Roles) == 0 {
		return slot{}, nil, false
	}
	hits, err := r.search.gather(r.search.ctx, q)
	if r.search.missed(err) {
		return slot{}, nil, false
	}
	var found []graph.Entity
	for _, h := range hits {
		e := r.entity(h.subject)
		known := slices.ContainsFunc(found, func(o graph.Entity) bool { return o.ID == e.ID })
		if !known && h.certainty == Must && hasNames(e, name) {
			found = append(found, e)
		}
	}
	switch len(found) {
	case 0:
		return slot{}, nil, false
	case 1:
		r.take(words.String(), "%q is taken for %s", words, spelled([]graph.Ref{found[0].Ref}, ""))
		return slot{entities: found, text: words.String(), filled: true}, nil, true
	}
	return slot{}, &misfit{ambiguous: &AmbiguousName{Name: words.String(), Candidates: found}}, true
}

// hasNames reports whether all words stand in names of somebody.
func hasNames(e graph.Entity, words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !isNamed(e, w) })
}

// kinship parts words into whose kin somebody is, the kinship, and a name of his behind it, which may be missing.
func (r *resolver) kinship(words grammar.Words) (owner grammar.Words, kinship, name []string, ok bool) {
	if owner, rest, possessed := grammar.Possessor(words); possessed && r.isKinship(rest[0].Key) {
		return owner, []string{rest[0].Key}, foldedWords(rest[1:].String()), len(owner) > 0
	}
	if of := words.Index("of"); of > 0 && of+1 < len(words) && r.isKinship(words[of-1].Key) && (of == 1 || of == 2 && words[0].Key == "the") {
		return words[of+1:], []string{words[of-1].Key}, nil, true
	}
	return nil, nil, nil, false
}

// isKinship reports whether a word is one of a closed list of roles.
func (r *resolver) isKinship(word string) bool {
	return slices.ContainsFunc(r.terms, func(t graph.Term) bool {
		return slices.ContainsFunc(t.Roles, func(role graph.Role) bool { return fold(role.Name) == fold(word) })
	})
}
