package store

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// Documents gives all documents, those that could not be read too, by path.
func (s *Store) Documents(ctx context.Context) iter.Seq2[graph.Document, error] {
	return func(yield func(graph.Document, error) bool) {
		for r, err := range s.backend.documents(ctx) {
			var d graph.Document
			if err == nil {
				d, err = documentIn(r)
			}
			if err != nil {
				err = fmt.Errorf("reading the documents of %s: %w", s.location, err)
			}
			if !yield(d, err) || err != nil {
				return
			}
		}
	}
}

// Entities gives all entities by IRI.
func (s *Store) Entities(ctx context.Context) iter.Seq2[graph.Entity, error] {
	return func(yield func(graph.Entity, error) bool) {
		o, err := s.Outline(ctx)
		if err != nil {
			yield(graph.Entity{}, err)
			return
		}
		for _, e := range o.Entities {
			e.Aliases, e.SameAs = slices.Clone(e.Aliases), slices.Clone(e.SameAs)
			err := ctx.Err()
			if !yield(e, err) || err != nil {
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

// locate is where a document lies.
func (s *Store) locate(id graph.DocumentID) (located, error) {
	if l, ok := s.cache.located(id); ok {
		return l, nil
	}
	l, err := s.readHead(id)
	if err == nil {
		s.cache.keepLocated(id, l)
	}
	return l, err
}

// readHead takes path and pages from the head of what a document proves, where it proves
// anything: its record tells much besides.
func (s *Store) readHead(id graph.DocumentID) (located, error) {
	head, err := s.backend.blobStart(proofsBlob, id, longestHead)
	if errors.Is(err, ErrNoDocument) {
		d, ok, err := s.Document(id)
		if err == nil && !ok {
			err = noDocument(id)
		}
		return located{d.Path, d.Pages}, err
	}
	l, ok := decodeHead(head)
	if err == nil && !ok {
		if head, err = s.backend.blob(proofsBlob, id); err == nil {
			l, ok = decodeHead(head)
		}
	}
	if err == nil && !ok {
		err = errProofs
	}
	return l, err
}

// Entity finds an entity by its IRI; ok is false where the store has none.
func (s *Store) Entity(id graph.IRI) (e graph.Entity, ok bool, err error) {
	blob, err := s.backend.blob(entityBlob, graph.DocumentID(id))
	if errors.Is(err, ErrNoDocument) {
		return e, false, nil
	}
	if err == nil {
		r := sketchReader{rest: string(blob)}
		if e = r.entity(); r.bad || e.ID != id {
			err = damaged(iriOf(id), "entity")
		}
	}
	if err != nil {
		return graph.Entity{}, false, fmt.Errorf("reading entity %s: %w", string(id), err)
	}
	return e, true, nil
}
