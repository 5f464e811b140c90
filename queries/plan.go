package queries

import (
	"fmt"
	"strings"

	"dramatis/graph"
)

// plan says in one line how the question was understood.
func (q *query) plan() string {
	line := q.aim()
	if q.unless != nil {
		line += ", but not: " + q.unless.tie()
	}
	if q.time != nil {
		line += ", " + q.time.words
	}
	return line
}

// aim says what is sought of which tie.
func (q *query) aim() string {
	switch q.goal {
	case whoIs:
		return "the one called " + q.subject.String()
	case whoMade:
		return fmt.Sprintf("the %s of %q", q.maker, q.document.words)
	case howConnected:
		return fmt.Sprintf("shortest chains of ties from %s to %s", q.subject, q.object)
	case whether:
		return "whether " + q.tie()
	case when:
		return "dates of: " + q.tie()
	case where:
		return "places of: " + q.tie()
	case howMany:
		return "number of dates (or, undated, of documents) of: " + q.tie()
	case countSubjects, countObjects:
		return "number of different … in: " + q.tie()
	case whichRoles:
		return "roles in: " + q.tie()
	}
	return "whoever or whatever fits: " + q.tie()
}

// tie writes the tie with "…" at an open end.
func (q *query) tie() string {
	predicate := predicatesOf(q.senses)
	subject, object := q.subject.String(), q.object.String()
	if q.inverse() {
		subject, object = object, subject
	}
	line := strings.Join([]string{subject, predicate, object}, " ")
	if len(q.role) > 0 {
		line += " as " + quoted(q.role)
	}
	if q.thing != "" && q.goal != whichRoles {
		line += " (" + q.thing + ")"
	}
	return line
}

// inverse reports whether the verb of the question reads from object to subject.
func (q *query) inverse() bool {
	return len(q.senses) > 0 && q.senses[0].verb.Inverse
}

// String writes the end of a tie: its entities with their ids, a name, or "…".
func (s slot) String() string {
	switch {
	case !s.filled:
		return "…"
	case len(s.both) > 0:
		return s.both[0].String() + " and " + s.both[1].String()
	case len(s.entities) == 0:
		return fmt.Sprintf("%q", s.text)
	}
	refs := make([]graph.Ref, len(s.entities))
	for i, e := range s.entities {
		refs[i] = e.Ref
	}
	return spelled(refs, " or ")
}

// quoted writes words in quotation marks.
func quoted(words []string) string { return fmt.Sprintf("%q", strings.Join(words, " ")) }
