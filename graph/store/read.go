package store

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// Documents gives all documents, those that could not be read too, by path.
func (s *Store) Documents(ctx context.Context) iter.Seq2[graph.Document, error] {
	return readAll(s, documentRecords, s.backend.inOrder(ctx, documentRecords), documentIn)
}

// Entities gives all entities by IRI.
func (s *Store) Entities(ctx context.Context) iter.Seq2[graph.Entity, error] {
	return readAll(s, entityRecords, s.backend.inOrder(ctx, entityRecords), entityIn)
}

// Statements gives all statements in the order of [graph.Compare].
func (s *Store) Statements(ctx context.Context) iter.Seq2[graph.Statement, error] {
	return readAll(s, statementRecords, s.learning(ctx, s.backend.inOrder(ctx, statementRecords)), s.statementIn)
}

// readAll reads all things of one kind in their order; it ends at the first error.
func readAll[T any](s *Store, kind recordKind, records iter.Seq2[record, error], read func(record) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for r, err := range records {
			var v T
			if err == nil {
				v, err = read(r)
			}
			if err != nil {
				err = fmt.Errorf("reading the %s of %s: %w", kind, s.location, err)
			}
			if !yield(v, err) || err != nil {
				return
			}
		}
	}
}

// Document finds a document by its ID; ok is false where the store has none.
func (s *Store) Document(id graph.DocumentID) (d graph.Document, ok bool, err error) {
	r, ok, err := s.backend.record(documentIRI(id))
	if ok && err == nil {
		d, err = documentIn(r)
	}
	if err != nil {
		return d, false, fmt.Errorf("reading document %s: %w", string(id), err)
	}
	return d, ok, nil
}

func documentIn(r record) (graph.Document, error) {
	d, ok := r.document()
	if !ok {
		return d, damaged(r.iri, "document")
	}
	return d, nil
}

// DocumentsNaming gives the documents whose heading names an entity (as sender,
// recipient, participant, signer or way), by path. It looks only at that entity's quads.
func (s *Store) DocumentsNaming(ctx context.Context, id graph.IRI) ([]graph.Document, error) {
	isHeading := func(predicate quad.IRI) bool { return predicate == termEntity }
	records, err := s.backend.around(ctx, iriOf(id), isHeading, quad.Object)
	if err != nil {
		return nil, fmt.Errorf("reading the documents that name %s: %w", string(id), err)
	}
	all := make([]graph.Document, len(records))
	for i, r := range records {
		if all[i], err = documentIn(r); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, compareDocuments)
	return all, nil
}

// pathOf is the path of a document.
func (s *Store) pathOf(id graph.DocumentID) (string, error) {
	if path, ok := s.cache.path(id); ok {
		return path, nil
	}
	d, ok, err := s.Document(id)
	if err != nil {
		return "", err
	}
	if !ok {
		return "", noDocument(id)
	}
	s.cache.keepPath(id, d.Path)
	return d.Path, nil
}

// Entity finds an entity by its IRI; ok is false where the store has none.
func (s *Store) Entity(id graph.IRI) (e graph.Entity, ok bool, err error) {
	r, ok, err := s.backend.record(iriOf(id))
	if err != nil {
		return e, false, fmt.Errorf("reading entity %s: %w", string(id), err)
	}
	if !ok {
		return e, false, nil
	}
	e, ok = r.entity() // what has another kind of record is no entity
	if !ok {
		return graph.Entity{}, false, nil
	}
	return e, true, nil
}

func entityIn(r record) (graph.Entity, error) {
	e, ok := r.entity()
	if !ok {
		return e, damaged(r.iri, "entity")
	}
	return e, nil
}
