package queries

import (
	"context"
	"slices"

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
