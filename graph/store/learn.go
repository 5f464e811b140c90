package store

import (
	"context"
	"iter"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// distant is a backend where every question takes a journey, so that many are
// better asked at once.
type distant interface {
	// several gives the records under some labels, in any order, without those that
	// are not there.
	several(ctx context.Context, labels []quad.IRI) ([]record, error)
}

// learntAtOnce is for how many statements of a stream is asked at once.
const learntAtOnce = 512

// learning passes statements on and learns what they speak of, some at a time.
func (s *Store) learning(ctx context.Context, statements iter.Seq2[record, error]) iter.Seq2[record, error] {
	if _, far := s.backend.(distant); !far {
		return statements
	}
	return func(yield func(record, error) bool) {
		var held []record
		pass := func() bool {
			if err := s.learn(ctx, held); err != nil {
				yield(record{}, err)
				return false
			}
			for _, r := range held {
				if !yield(r, nil) {
					return false
				}
			}
			held = held[:0]
			return true
		}
		for r, err := range statements {
			if err != nil {
				yield(r, err)
				return
			}
			if held = append(held, r); len(held) == learntAtOnce && !pass() {
				return
			}
		}
		pass()
	}
}

// learn brings the entities and paths that statements speak of into the cache, where
// the backend is far away.
func (s *Store) learn(ctx context.Context, statements []record) error {
	far, ok := s.backend.(distant)
	if !ok {
		return nil
	}
	labels := s.unknownTo(statements)
	if len(labels) == 0 {
		return nil
	}
	found, err := far.several(ctx, labels)
	if err != nil {
		return err
	}
	for _, r := range found {
		if e, ok := r.entity(); ok {
			s.cache.keepRef(e.Ref)
		} else if d, ok := r.document(); ok {
			s.cache.keepPath(d.ID, d.Path)
		}
	}
	return nil
}

// unknownTo gives the labels of what statements speak of and the cache does not hold.
func (s *Store) unknownTo(statements []record) (labels []quad.IRI) {
	asked := map[quad.IRI]bool{}
	ask := func(label quad.IRI, known bool) {
		if !known && !asked[label] {
			asked[label] = true
			labels = append(labels, label)
		}
	}
	for _, r := range statements {
		st, err := r.statement()
		if err != nil {
			continue // whoever reads it will say so
		}
		for _, ref := range []*graph.Ref{&st.Subject, &st.Object, st.Where, st.AttributedTo} {
			if ref != nil && ref.ID != "" {
				_, known := s.cache.ref(ref.ID)
				ask(iriOf(ref.ID), known)
			}
		}
		for _, e := range st.Evidence {
			_, known := s.cache.path(e.DocumentID)
			ask(documentIRI(e.DocumentID), known)
		}
	}
	return labels
}
