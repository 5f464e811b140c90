package queries

import (
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// query is a question understood: what is sought, of which predicates, between whom, when.
type query struct {
	goal    goal
	senses  []sense
	thing   string
	subject slot
	object  slot
	// role is the words of a post that the question names: "ambassador".
	role []string
	time *asked
	// document and maker are what a question about the making of a document names.
	document *citation
	maker    string
	// unless, if set, takes away those who did this too ("but never met him").
	unless *query
}

// slot is an end of the tie asked about. It is empty, a name that stands for
// itself, the entities that one name stands for together (a state is a body and
// a territory), or several slots all of which must be tied ("both A and B").
type slot struct {
	entities []graph.Entity
	both     []slot
	text     string
	filled   bool
}

// misfit says why a fit into a form came to nothing.
type misfit struct {
	unknown   *UnknownName
	ambiguous *AmbiguousName
	sentence  string
	// types are those that an unknown name should have had.
	types []graph.EntityType
}

// Error gives the sentence of the misfit.
func (m *misfit) Error() string {
	switch {
	case m.unknown != nil:
		return m.unknown.Error()
	case m.ambiguous != nil:
		return m.ambiguous.Error()
	}
	return m.sentence
}

// resolver turns fits into queries by looking the names up, each once.
type resolver struct {
	names *names
	terms graph.Vocabulary
	seen  map[string]Found
}

// query looks up the names of a fit. A nil misfit means that all were found.
func (r *resolver) query(p parse) (*query, *misfit) {
	q := &query{goal: p.form.goal, senses: p.senses(), thing: p.noun()}
	if words, ok := p.names["<document>"]; ok {
		q.maker, q.document = p.form.role, r.document(words)
		return q, nil
	}
	if words, ok := p.names["<role>"]; ok {
		q.role = foldedWords(raws(words))
		if q.senses = r.roleSenses(q.role); len(q.senses) == 0 || len(q.role) == 0 {
			return nil, &misfit{sentence: "no predicate here knows such a role"}
		}
	}
	var bad *misfit
	if q.subject, bad = r.slot(p.names["<subject>"], q.senses, true); bad != nil {
		return nil, bad
	}
	if q.object, bad = r.slot(p.names["<object>"], q.senses, false); bad != nil {
		return nil, bad
	}
	if bad = q.conjoined(); bad != nil {
		return nil, bad
	}
	if p.verb2 != nil {
		q.unless, bad = r.unless(p, q)
	}
	return q, bad
}

// noun gives the singular of the noun that the verb of a fit takes.
func (p *parse) noun() string {
	if p.thing == "" {
		if p.verb == nil {
			return ""
		}
		return p.verb.thing
	}
	thing, _ := p.senses()[0].takes(p.thing)
	return thing
}

// roleSenses gives the predicates that let a question name such a role. One
// with a closed list of roles speaks for those alone.
func (r *resolver) roleSenses(role []string) []sense {
	var open, closed []sense
	for _, t := range r.terms {
		switch {
		case !t.RoleNamed:
		case len(t.Roles) == 0:
			open = append(open, sense{term: t})
		case knownRole(t, strings.Join(role, " ")):
			closed = append(closed, sense{term: t})
		}
	}
	if len(closed) > 0 {
		return closed
	}
	return open
}

// knownRole reports whether the closed list of roles has the role.
func knownRole(t graph.Term, role string) bool {
	return slices.ContainsFunc(t.Roles, func(r graph.Role) bool { return r.Name == role })
}

// unless reads the second clause of "who wrote to B but never met C"; a pronoun
// for C means B.
func (r *resolver) unless(p parse, q *query) (*query, *misfit) {
	u := &query{goal: whoSubject, senses: p.verb2.senses, thing: p.verb2.thing}
	words := p.names["<object2>"]
	if len(words) == 1 && slices.Contains([]string{"him", "her", "it", "them"}, words[0].key) {
		u.object = q.object
		return u, nil
	}
	var bad *misfit
	u.object, bad = r.slot(words, u.senses, false)
	return u, bad
}

// conjoined refuses "A and B" where the form has room for one name only.
func (q *query) conjoined() *misfit {
	if q.goal == whoSubject || q.goal == whoObject || q.goal == countSubjects || q.goal == countObjects {
		return nil
	}
	if len(q.subject.both) > 0 || len(q.object.both) > 0 {
		return &misfit{sentence: "this form of question takes one name at each end"}
	}
	return nil
}

// slot looks up the name in a slot, among the types that the predicates allow there.
func (r *resolver) slot(words []token, senses []sense, asSubject bool) (slot, *misfit) {
	if words == nil {
		return slot{}, nil
	}
	text := raws(words)
	types := endTypes(senses, asSubject)
	if len(types) == 1 && types[0] == graph.Name {
		return slot{text: text, filled: true}, nil
	}
	found := r.find(text, types)
	if len(found.Entities) == 1 || twofold(found.Entities) {
		return slot{entities: found.Entities, text: text, filled: true}, nil
	}
	if both := r.both(words, types); both != nil {
		return slot{both: both, text: text, filled: true}, nil
	}
	return slot{}, r.failure(found, types)
}

// find looks a name up, once per name and types.
func (r *resolver) find(text string, types []graph.EntityType) Found {
	key := fmt.Sprint(text, types)
	f, ok := r.seen[key]
	if !ok {
		f = r.names.find(text, types...)
		f.Entities = r.names.withTwin(text, f.Entities, types)
		r.seen[key] = f
	}
	return f
}

// both reads "both A and B" or "A and B" where each half is a name.
func (r *resolver) both(words []token, types []graph.EntityType) []slot {
	if words[0].key == "both" {
		words = words[1:]
	}
	for i := 1; i < len(words)-1; i++ {
		if words[i].key != "and" {
			continue
		}
		a, b := r.find(raws(words[:i]), types), r.find(raws(words[i+1:]), types)
		if len(a.Entities) == 1 && len(b.Entities) == 1 && a.Entities[0].ID != b.Entities[0].ID {
			return []slot{{entities: a.Entities, filled: true}, {entities: b.Entities, filled: true}}
		}
	}
	return nil
}

// failure says what is wrong with a name: it is ambiguous, or of a type that the
// verb has no use for, or unknown.
func (r *resolver) failure(f Found, types []graph.EntityType) *misfit {
	if len(f.Entities) > 1 {
		return &misfit{ambiguous: &AmbiguousName{Name: f.Name, Candidates: f.Entities}}
	}
	if any := r.find(f.Name, nil); len(any.Entities) == 1 && len(types) > 0 {
		e := any.Entities[0]
		return &misfit{sentence: fmt.Sprintf("%s is of type %s, and this form of question needs one of type %s there", e.Name, e.Type, typeList(types))}
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

// endTypes gives the types that the predicates allow at an end; no senses allow all.
func endTypes(senses []sense, asSubject bool) []graph.EntityType {
	var out []graph.EntityType
	for _, s := range senses {
		types := s.term.To
		if asSubject != s.verb.Inverse {
			types = s.term.From
		}
		for _, t := range types {
			if !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}
