package queries

import (
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// indefinite are the words for whoever it may be.
var indefinite = []string{"anyone", "anybody", "someone", "somebody", "anything", "something", "everyone", "people", "others"}

// slot looks up the name in a slot, among the types that the predicates allow there.
func (r *resolver) slot(words grammar.Words, types []graph.EntityType) (slot, *misfit) {
	if words == nil || len(words) == 1 && slices.Contains(indefinite, words[0].Key) {
		return slot{}, nil
	}
	if words.Hollow() {
		return slot{}, &misfit{sentence: "no name stands there", silent: true}
	}
	text := words.String()
	if len(types) == 1 && types[0] == graph.Name {
		return slot{text: text, filled: true}, nil
	}
	if _, dated := grammar.Date(words); dated && !r.names.whole(text) {
		return slot{}, &misfit{unknown: &UnknownName{Name: text}, types: types, vague: true} // of a name that has a year in it nobody thinks
	}
	found := r.find(text, types)
	if office, ok := r.known(words, found, types); ok {
		return office, nil
	}
	if mission := r.mission(text, found, types); len(mission) > 0 {
		return slot{entities: mission, text: text, filled: true}, nil
	}
	if len(found.Entities) == 1 || twofold(found.Entities) {
		r.noteNamesakes(found)
		return slot{entities: found.Entities, text: text, filled: true}, nil
	}
	if several, ok := r.several(words, types); ok {
		return several, nil
	}
	if e, ok := r.dated(found); ok {
		return slot{entities: []graph.Entity{e}, text: text, filled: true}, nil
	}
	if all, ok := r.allOfName(found); ok && !r.otherDays(found.Entities) {
		return all, nil
	}
	if events := r.gatherings(words, types); len(events) > 0 {
		return slot{entities: events, text: text, filled: true}, nil
	}
	if e, ok := r.sameDay(words, types); ok && len(found.Entities) == 0 {
		return slot{entities: []graph.Entity{e}, text: text, filled: true}, nil
	}
	if len(found.Entities) == 0 {
		if body, ok := r.sentBody(text, types); ok {
			return slot{entities: []graph.Entity{body}, text: text, filled: true}, nil
		}
	}
	states, people := r.ofState(text, types), r.people(text)
	if len(found.Entities) == 0 && (len(states) > 0 || people != "" && slices.Contains(types, graph.Person)) {
		return slot{entities: states, text: text, filled: true, people: people}, nil
	}
	if len(found.Entities) == 0 {
		if kin, bad, ok := r.kin(words, types); ok {
			return kin, bad
		}
	}
	if len(found.Entities) == 0 && allowed(types, graph.Person) {
		if named, ok := r.apposed(words); ok {
			return named, nil
		}
		if e, ok := r.surnamed(text); ok {
			return slot{entities: []graph.Entity{e}, text: text, filled: true}, nil
		}
		if e, ok := r.respelled(text); ok {
			return slot{entities: []graph.Entity{e}, text: text, filled: true}, nil
		}
	}
	if allowed(types, graph.Person) && !slices.ContainsFunc(found.Entities, func(e graph.Entity) bool { return !e.ID.Office() }) {
		e, bad := r.incumbentOf(r.search.ctx, words)
		if bad != nil {
			return slot{}, bad
		}
		if e.ID != "" {
			return slot{entities: []graph.Entity{e}, text: text, filled: true}, nil
		}
		if all, ok := r.whoever(found); ok {
			return all, nil
		}
	}
	return slot{}, r.failure(found, types)
}

// find looks a name up, once per name and types.
func (r *resolver) find(text string, types []graph.EntityType) Found {
	if e, ok := r.chosen[text]; ok && allowed(types, e.Type) {
		return Found{Name: text, Entities: []graph.Entity{e}}
	}
	key := fmt.Sprint(text, types)
	f, ok := r.seen[key]
	if !ok {
		f = r.names.find(text, types...)
		f.Entities = withoutCompounds(text, r.withoutWives(text, f.Entities))
		f.Entities = r.names.withTwin(text, f.Entities, types)
		if allowed(types, graph.Person) && !r.names.whole(text) {
			if titled := r.titled(text).kept; len(titled) > 0 {
				f.Entities = titled
			}
		}
		if !r.small && !named(text) && !r.names.whole(text) { // "the plan" is no part of the name of one called Plan
			f.Entities = slices.DeleteFunc(f.Entities, func(e graph.Entity) bool { return e.Type == graph.Person && !e.ID.Office() })
		}
		if r.ofPeople(text) != "" { // "the Norwegians" are no part of the name of "Free Norwegians"
			f.Entities = nil
		}
		if len(f.Entities) == 0 {
			f.Entities = r.spelledOut(text, types)
		}
		if len(f.Entities) == 0 {
			f.Entities = r.yearBefore(text, types)
		}
		r.seen[key] = f
	}
	return f
}

// withoutWives leaves out of several called by a bare surname whoever is known but as "Mrs." of it, where more documents speak of
// another: of her papers do not say "Moor" alone.
func (r *resolver) withoutWives(name string, bearers []graph.Entity) []graph.Entity {
	if len(bearers) < 2 || len(strings.Fields(name)) != 1 {
		return bearers
	}
	wives, err := r.search.tables.wives()
	if r.search.missed(err) {
		return bearers
	}
	isWife := func(e graph.Entity) bool {
		words := foldedWords(e.Name)
		return e.Type == graph.Person && len(words) == 2 && words[1] == fold(name) && slices.Contains(wives, words[0])
	}
	var out []graph.Entity
	for _, e := range bearers {
		if !isWife(e) || !slices.ContainsFunc(bearers, func(o graph.Entity) bool { return o.Type == graph.Person && !isWife(o) && o.Documents > e.Documents }) {
			out = append(out, e)
		}
	}
	return out
}

// failure says what is wrong with a name: it is ambiguous, or of a type that the
// verb has no use for, or unknown.
func (r *resolver) failure(f Found, types []graph.EntityType) *misfit {
	if len(f.Entities) > 1 {
		if r.otherDays(f.Entities) {
			return &misfit{sentence: fmt.Sprintf("none of those called %q here was at that time; it knows %s", f.Name, spelled(refsOf(f.Entities[:min(len(f.Entities), maxNear)]), " and "))}
		}
		if !slices.ContainsFunc(f.Entities, func(e graph.Entity) bool { return !e.ID.Office() || called(e.Ref, f.Name) }) {
			return &misfit{unknown: &UnknownName{Name: f.Name}, types: types} // a part of what some are called by, as "the Council" of its chairmen
		}
		return &misfit{ambiguous: &AmbiguousName{Name: f.Name, Candidates: f.Entities}}
	}
	if any := r.find(f.Name, nil); len(any.Entities) == 1 && len(types) > 0 {
		e := any.Entities[0]
		return &misfit{wrongType: true, sentence: fmt.Sprintf("%s is of type %s, and this form of question needs one of type %s there", e.Name, e.Type, typeList(types))}
	}
	return &misfit{unknown: &UnknownName{Name: f.Name}, types: types}
}

// typeList writes types as "person or organization".
func typeList(types []graph.EntityType) string {
	words := make([]string, len(types))
	for i, t := range types {
		words[i] = string(t)
	}
	return strings.Join(words, " or ")
}

// endTypes gives the types that the predicates allow at an end, for ties read
// either way those of both; no senses allow all.
func (r *resolver) endTypes(q *query, asSubject bool) []graph.EntityType {
	switch q.goal {
	case grammar.Documents, grammar.CountDocuments, grammar.Writers, grammar.Readers, grammar.WritingDates, grammar.WritingPlaces, grammar.WritingSubjects:
		return []graph.EntityType{graph.Person, graph.Organization}
	}
	var out []graph.EntityType
	for _, s := range q.senses {
		for _, t := range typesAt(s, asSubject, q.either) {
			if !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}

// typesAt gives the types that a sense allows at an end as the question has it.
func typesAt(s grammar.Sense, asSubject, either bool) []graph.EntityType {
	switch {
	case either || s.Verb.Either:
		return append(slices.Clone(s.Term.Subjects()), s.Term.Objects()...)
	case asSubject != s.Verb.Inverse:
		return s.Term.Subjects()
	}
	return s.Term.Objects()
}
