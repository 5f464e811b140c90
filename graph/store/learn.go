package store

import (
	"context"

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

// learn brings the entities and paths that statements speak of into the cache, where
// the backend is far away.
func (s *Store) learn(ctx context.Context, statements []graph.Statement) error {
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
			s.cache.keepLocated(d.ID, located{d.Path, d.Pages})
			s.cache.keepRef(d.Ref())
		}
	}
	return nil
}

// unknownTo gives the labels of what statements speak of and the cache does not hold.
func (s *Store) unknownTo(statements []graph.Statement) (labels []quad.IRI) {
	asked := map[quad.IRI]bool{}
	ask := func(label quad.IRI, known bool) {
		if !known && !asked[label] {
			asked[label] = true
			labels = append(labels, label)
		}
	}
	for _, st := range statements {
		for _, ref := range []*graph.Ref{&st.Subject, &st.Object, st.Where, st.AttributedTo} {
			if ref != nil && ref.ID != "" {
				_, known := s.cache.ref(ref.ID)
				ask(iriOf(ref.ID), known)
			}
		}
		if e := st.Evidence[0]; e.Document == "" {
			_, known := s.cache.located(e.DocumentID)
			ask(documentIRI(e.DocumentID), known)
		}
	}
	return labels
}
