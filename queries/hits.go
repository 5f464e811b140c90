package queries

import (
	"context"
	"iter"
	"slices"
	"strings"

	"dramatis/graph"
)

// hit is a statement that fits a query, read in the direction of the question.
type hit struct {
	statement graph.Statement
	// subject and object are the ends as the question's verb has them.
	subject, object graph.Ref
	certainty       Certainty
	// through are the statements that make the object part of the one asked for.
	through []graph.Statement
}

// search finds hits in a corpus.
type search struct {
	corpus Corpus
	terms  graph.Vocabulary
	dates  calendar
}

// hits gives the statements that fit the query and pass the test on their ends.
func (s *search) hits(ctx context.Context, q *query, in iter.Seq2[graph.Statement, error], ends func(subject, object graph.Ref) bool) ([]hit, error) {
	var out []hit
	for st, err := range in {
		if err != nil {
			return nil, err
		}
		for _, h := range s.read(q, st) {
			if ends(h.subject, h.object) {
				out = append(out, h)
				break
			}
		}
	}
	return out, nil
}

// read gives the directions in which a statement fits the query.
func (s *search) read(q *query, st graph.Statement) []hit {
	if !st.Modality.Happened() {
		return nil
	}
	timed, ok := s.timely(q, st)
	if !ok {
		return nil
	}
	var out []hit
	for _, sense := range q.senses {
		if sense.term.Predicate != st.Predicate || !sense.said(q, st) {
			continue
		}
		for _, turned := range directions(sense) {
			certainty, ok := sense.roleFits(q.role, st.Role, turned)
			if !ok {
				continue
			}
			h := hit{statement: st, subject: st.Subject, object: st.Object, certainty: lesser(certainty, timed)}
			if turned {
				h.subject, h.object = st.Object, st.Subject
			}
			out = append(out, h)
		}
	}
	return out
}

// directions says which way round a sense reads a statement: as it stands, turned, or both.
func directions(s sense) []bool {
	switch {
	case s.term.Symmetric:
		return []bool{false, true}
	case s.verb.Inverse:
		return []bool{true}
	}
	return []bool{false}
}

// timely reports whether a statement falls in the time asked for. Without a date
// it is no answer to a dated question.
func (s *search) timely(q *query, st graph.Statement) (Certainty, bool) {
	if q.time == nil {
		return Must, true
	}
	date, ok := s.dates.bounds(st.When)
	if !ok {
		return "", false
	}
	return q.time.period.placed(date)
}

// lesser gives the weaker of two certainties.
func lesser(a, b Certainty) Certainty {
	if a == Must {
		return b
	}
	return a
}

// said reports whether the statement has the role or the topic that the verb and its noun demand.
func (s sense) said(q *query, st graph.Statement) bool {
	if len(s.verb.Roles) > 0 && !slices.ContainsFunc(foldedWords(st.Role), func(w string) bool { return slices.Contains(s.verb.Roles, w) }) {
		return false
	}
	if q.thing == "" || s.verb.ThingIs != graph.OfTopic {
		return true
	}
	topic := foldedWords(st.Topic)
	return slices.Contains(topic, q.thing) || slices.Contains(topic, sForm(q.thing))
}

// roleFits reports whether a statement's role is the one asked for. With a closed
// list of roles a turned statement has the inverse role, and a narrower word asked
// for where only the wider is known ("father", "parent") is a could.
func (s sense) roleFits(asked []string, role string, turned bool) (Certainty, bool) {
	if len(asked) == 0 {
		return Must, true
	}
	if len(s.term.Roles) == 0 {
		have := foldedWords(role)
		missing := slices.ContainsFunc(asked, func(w string) bool { return !slices.Contains(have, w) })
		return Must, !missing
	}
	if turned {
		role = s.term.TurnedRole(role)
	}
	entry, ok := s.term.RoleIn(role)
	if !ok {
		return "", false
	}
	want, _ := s.term.RoleIn(strings.Join(asked, " "))
	switch {
	case entry.Name == want.Name, entry.Broader == want.Name:
		return Must, true
	case entry.Name == want.Broader:
		return Could, true
	}
	return "", false
}
