package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// Who heads a body is often called after its field alone: the Director of Central Intelligence is
// that of the Central Intelligence Agency, the Commissioner of Internal Revenue that of its Service.

// withField adds to a body, where a question asks who held a post in it or led it, what the
// documents call by its field, if nothing else bears that name.
func (r *resolver) withField(q *query) {
	posts := slices.ContainsFunc(q.senses, func(s grammar.Sense) bool { return s.Term.Section == graph.InPosts })
	if !posts || len(q.object.entities) != 1 || q.object.entities[0].Type != graph.Organization {
		return
	}
	field := fieldOf(foldedWords(q.object.entities[0].Name))
	canonical, _, _ := r.names.matches(field)
	if bodies := r.names.pick(canonical, []graph.EntityType{graph.Organization}); field != "" && len(bodies) == 1 {
		q.object.entities = append(slices.Clone(q.object.entities), bodies[0])
	}
}

// fieldOf gives the words of the name of a body that tell its field, two or more; empty for others.
func fieldOf(words []string) string {
	last := len(words) - 1
	switch {
	case last > 1 && slices.Contains(lists().FieldNouns, words[last]):
		return strings.Join(words[:last], " ")
	case last > 2 && slices.Contains(lists().FieldNouns, words[0]) && words[1] == "of":
		return strings.Join(words[2:], " ")
	}
	return ""
}

// isOneOf reports whether it is asked if somebody was one of the holders of a post of which each has a field of his own: the
// "Assistant Secretary of State for Trade" was Assistant Secretary of State, though not the one whom a list is asked for.
func (q *query) isOneOf(t graph.Term, role string) bool {
	if q.goal != grammar.Whether || len(q.role) == 0 || len(t.Roles) > 0 {
		return false
	}
	post, field, ok := strings.Cut(strings.Join(foldedWords(role), " "), " for ")
	return ok && field != "" && slices.Equal(strings.Fields(post), q.role)
}
