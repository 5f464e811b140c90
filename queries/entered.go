package queries

import (
	"context"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// entered answers who came into a post, and when, with the first day on which papers give it to each: before that
// he may have held it unsaid, so that nothing of it is sure.
func (s *search) entered(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	always := *q
	always.time, always.begun, always.goal = nil, false, grammar.Subjects
	hits, err := s.gather(ctx, &always)
	if err == nil {
		hits, err = s.holders(ctx, &always, n, hits)
	}
	if err != nil {
		return Answer{}, nil, err
	}
	q.role, q.object, q.inPost = always.role, always.object, always.inPost
	if len(hits) == 0 && q.unplaced != nil {
		return Answer{}, q.unplaced, nil
	}
	if len(q.role) == 1 && !q.object.filled && !q.subject.filled && !q.whose.filled {
		return Answer{}, &misfit{sentence: "many hold a post called " + quoted(q.role) + "; name the land or body whose it is", vague: true}, nil
	}
	if len(hits) == 0 {
		if bad, err := s.unknownRole(ctx, q); bad != nil || err != nil {
			return Answer{}, bad, err
		}
	}
	first := map[graph.IRI]hit{}
	var order []graph.IRI
	for _, h := range hits {
		was, known := first[h.subject.ID]
		if !known {
			order = append(order, h.subject.ID)
		}
		if h.certainty = Could; !known || s.dates.compare(h.statement.When, was.statement.When) < 0 {
			first[h.subject.ID] = h
		}
	}
	var out []hit
	for _, id := range order {
		h := first[id]
		if _, dated := s.dates.bounds(h.statement.When); !dated && (q.time != nil || q.goal == grammar.Dates) {
			continue
		}
		if _, ok := s.timely(q, h.statement); ok {
			out = append(out, h)
		}
	}
	return Answer{Kind: q.kind(), Plan: q.plan(), Answers: q.rows(s.terms, out), Status: Answered}.withoutNameless().settled(), nil, nil
}
