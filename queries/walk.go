package queries

import (
	"context"
	"iter"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
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
		if numbered, err := s.isNumbered(doc, q.document); err != nil {
			return nil, err
		} else if !numbered {
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

// told gives all statements that some senses may be of, and others.
func (s *search) told(ctx context.Context, senses []grammar.Sense) iter.Seq2[graph.Statement, error] {
	if slices.ContainsFunc(senses, func(o grammar.Sense) bool { return o.Term.Section != graph.InPosts }) {
		return s.corpus.Statements(ctx, ofSenses(senses)...)
	}
	return s.posts(ctx)
}

// predicates names those that pass a test; there is always one, for none would mean all.
func (s *search) predicates(wanted func(graph.Term) bool) []graph.Predicate {
	out := []graph.Predicate{"none"}
	for _, t := range s.terms {
		if wanted(t) {
			out = append(out, t.Predicate)
		}
	}
	return out
}

// ofSenses names the predicates of some senses.
func ofSenses(senses []grammar.Sense) []graph.Predicate {
	out := []graph.Predicate{"none"}
	for _, o := range senses {
		out = append(out, o.Term.Predicate)
	}
	return out
}

// posts gives the statements that tell of posts. The words of one question can be read for
// a post in many ways, and for each all of them are gone through: they are kept.
func (s *search) posts(ctx context.Context) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		for _, st := range s.inPosts {
			if !yield(st, nil) {
				return
			}
		}
		if s.inPosts != nil {
			return
		}
		all := []graph.Statement{}
		for st, err := range s.corpus.Statements(ctx, s.predicates(func(t graph.Term) bool { return t.Section == graph.InPosts })...) {
			all = append(all, st)
			if !yield(st, err) || err != nil {
				return
			}
		}
		s.inPosts = all
	}
}
