package queries

import (
	"context"

	"dramatis/graph"
)

// eachText hands the text of every document that could be read to do, until that wants no more.
func (s *search) eachText(ctx context.Context, do func(doc graph.Document, text string) (more bool)) error {
	for doc, err := range s.corpus.Documents(ctx) {
		if err != nil {
			return err
		}
		if doc.Status != graph.OK {
			continue
		}
		text, err := s.corpus.Text(doc.ID)
		if err != nil {
			return err
		}
		if !do(doc, text) {
			return nil
		}
	}
	return nil
}

// eachCited hands every document of which the question speaks to do, with how surely it
// is of the time asked for. Where there is none the misfit says so.
func (s *search) eachCited(ctx context.Context, q *query, do func(doc graph.Document, c Certainty) error) (*misfit, error) {
	known := false
	for doc, err := range s.corpus.Documents(ctx) {
		if err != nil {
			return nil, err
		}
		certainty, ok := s.timely(q, graph.Statement{When: doc.Date})
		if !ok || doc.Status != graph.OK || !q.document.is(doc) {
			continue
		}
		known = true
		if err := do(doc, certainty); err != nil {
			return nil, err
		}
	}
	if !known {
		return q.document.missing(), nil
	}
	return nil, nil
}
