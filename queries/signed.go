package queries

import (
	"context"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// addSigned adds what somebody is said to have signed to the documents that bear his signature.
func (s *search) addSigned(ctx context.Context, a *Answer, q *query) error {
	signing := *q
	signing.goal = grammar.Objects
	signing.senses = termSenses(s.terms, func(t graph.Term) bool { return slices.Contains(t.To, graph.DocumentNode) && !t.AboutDocument })
	hits, err := s.gather(ctx, &signing)
	if err != nil {
		return err
	}
	for _, r := range signing.rows(s.terms, hits) {
		if !slices.ContainsFunc(a.Answers, func(o Reply) bool { return o.Entity != nil && r.Entity != nil && o.Entity.ID == r.Entity.ID }) {
			a.Answers = append(a.Answers, r)
		}
	}
	return nil
}

// signedOn reads the day at the end of the words for a paper as the one on which it was signed: "the communiqué of 13 June 1973", whose
// name need not have it.
func (s *search) signedOn(ctx context.Context, q *query) ([]hit, error) {
	signing := func(o grammar.Sense) bool {
		return slices.Contains(o.Term.To, graph.DocumentNode) && !o.Term.AboutDocument
	}
	if q.time != nil || q.goal != grammar.Subjects && q.goal != grammar.Places || !slices.ContainsFunc(q.senses, signing) {
		return nil, nil
	}
	for at := 1; at < len(q.topic); at++ {
		date, dated := grammar.Date(grammar.Split(strings.Join(q.topic[at:], " ")))
		day, known := boundsOf(graph.EDTF(date))
		if !dated || !known || !isDay(day) {
			continue
		}
		on := *q
		on.topic, on.time = q.topic[:at], &asked{inner: &day, outer: day, words: date}
		return s.gather(ctx, &on)
	}
	return nil, nil
}
