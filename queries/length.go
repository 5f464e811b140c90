package queries

import (
	"context"

	"dramatis/graph"
)

// lengths answers how long an event was: by what the documents say of it, else by its dates
// where they are the first and the last day.
func (s *search) lengths(ctx context.Context, q *query) (Answer, error) {
	a := Answer{Kind: KindLengths, Plan: q.plan(), Status: Answered}
	var told []graph.Statement
	for _, e := range q.event.entities {
		of, err := collect(s.corpus.StatementsAbout(ctx, e.ID), func(st graph.Statement) bool {
			return st.Subject.ID == e.ID && st.Predicate == "dated" && st.Modality.Happened()
		})
		if err != nil {
			return Answer{}, err
		}
		told = append(told, of...)
	}
	for _, st := range told {
		certainty, ok := s.timely(q, st)
		if ok {
			a.Answers = append(a.Answers, newReply(graph.Duration(st.Object.Name).Words(), nil, certainty, []graph.Statement{st}))
		}
	}
	if len(a.Answers) > 0 {
		return a.settled(), nil
	}
	dates, err := s.datesOfAll(ctx, q.event)
	if err != nil {
		return Answer{}, err
	}
	for _, d := range dates {
		words := graph.Duration(d.date).Words()
		if certainty, ok := s.timely(q, graph.Statement{When: d.date}); ok && words != string(d.date) { // a day or a year alone is no length
			a.Answers = append(a.Answers, newReply(words, nil, certainty, d.statements))
		}
	}
	return a.settled(), nil
}
