package queries

import (
	"context"
	"fmt"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// present answers who was present on a day, or whether somebody was, at whatever gathering.
func (s *search) present(ctx context.Context, q *query, a Answer) (Answer, *misfit, error) {
	if q.time == nil || !isDay(q.time.outer) {
		return Answer{}, &misfit{sentence: "who was present can be asked of one day, or of a meeting", vague: true}, nil
	}
	there, err := s.presentThen(ctx, q)
	if err != nil {
		return Answer{}, nil, err
	}
	a.Answers = slices.Clone(there)
	if q.third.filled {
		return q.wasPresent(a), nil, nil
	}
	slices.SortFunc(a.Answers, compareReplies)
	return a.settled(), nil, nil
}

// presentThen gives who was present on a day: whom the documents of that day list as having taken part, and
// those of whom it is told. In a place asked for was who is listed in a document written there. Of a name that fits many it would be
// read for each of them; it is read once.
func (s *search) presentThen(ctx context.Context, q *query) (there []Reply, err error) {
	whole := *q
	whole.third = slot{}
	key := whole.plan()
	if there, known := s.there[key]; known {
		return there, nil
	}
	var records []record
	for heading, err := range s.headings(ctx, slot{}) {
		if err != nil {
			return nil, err
		}
		doc := heading.doc
		certainty, ok := s.timely(q, graph.Statement{When: doc.Date})
		if ok && len(doc.Participants) > 1 && (!q.place.filled || q.place.names(doc.Place)) {
			records = append(records, record{doc, certainty})
		}
	}
	seats, err := s.seats(records, func(graph.Ref) bool { return true })
	if err != nil {
		return nil, err
	}
	at := map[graph.IRI]int{}
	add := func(who graph.Ref, certainty Certainty, proof []graph.Evidence, told ...graph.Statement) {
		i, known := at[who.ID]
		if !known {
			i = len(there)
			at[who.ID] = i
			there = append(there, Reply{Value: who.Name, Entity: &who, Certainty: certainty})
		}
		r := &there[i]
		if certainty == Must {
			r.Certainty = Must
		}
		r.Evidence, r.Statements = append(r.Evidence, proof...), append(r.Statements, told...)
	}
	for _, seat := range seats {
		add(seat.who, seat.certainty, seat.proof)
	}
	gathered := *q
	gathered.goal, gathered.senses = grammar.Subjects, termSenses(s.terms, graph.Term.Gathers)
	hits, err := s.gather(ctx, &gathered)
	if err != nil {
		return nil, err
	}
	for _, h := range hits {
		if h.subject.Type == graph.Person && !h.subject.ID.Office() {
			add(h.subject, h.certainty, h.statement.Evidence, h.statement)
		}
	}
	s.there[key] = there
	return there, nil
}

// wasPresent makes of the answer who was present the one whether somebody asked for was. That papers of a day list others tells
// nothing of him, who may have been wherever no list was kept: it is noted, and no answer.
func (q *query) wasPresent(all Answer) Answer {
	a := Answer{Kind: KindYesNo, Plan: all.Plan, Status: Empty}
	for _, r := range all.Answers {
		if q.third.is(*r.Entity) && !(len(a.Answers) > 0 && r.Certainty == Could) {
			a.Status, a.Answers = Answered, []Reply{{Value: yes, Certainty: r.Certainty, Evidence: r.Evidence, Statements: r.Statements}}
		}
	}
	if a.Status == Empty && len(all.Answers) > 0 {
		refs := make([]graph.Ref, len(all.Answers))
		for i, r := range all.Answers {
			refs[i] = *r.Entity
		}
		slices.SortFunc(refs, compareRefs)
		some, more := firstOf(refs)
		a.Notes = []string{fmt.Sprintf("papers of that day list others as present somewhere, %s%s; whether somebody was at a meeting is asked with its name", spelled(some, " and "), more)}
	}
	return a
}
