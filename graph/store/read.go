package store

import (
	"context"
	"encoding/binary"
	"fmt"
	"iter"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// labelled fetches the record under an IRI through Cayley's index on labels; ok is
// false where there is none.
func (s *Store) labelled(ctx context.Context, iri quad.IRI) (r record, ok bool, err error) {
	ref, err := s.quads.ValueOf(iri)
	if err != nil || ref == nil {
		return record{}, false, err
	}
	r, err = s.record(ctx, ref)
	return r, len(r.quads) > 0, err
}

// record fetches all quads under a label.
func (s *Store) record(ctx context.Context, label cayley.Ref) (record, error) {
	it := s.quads.QuadIterator(quad.Label, label).Iterate()
	defer it.Close()
	var nodes []cayley.Ref // subject, predicate, object of each quad, one after the other
	for it.Next(ctx) {
		for _, d := range []quad.Direction{quad.Subject, quad.Predicate, quad.Object} {
			ref, err := s.quads.QuadDirection(it.Result(), d)
			if err != nil {
				return record{}, err
			}
			nodes = append(nodes, ref)
		}
	}
	if err := it.Err(); err != nil {
		return record{}, err
	}
	values, err := s.values(ctx, append(nodes, label))
	if err != nil {
		return record{}, err
	}
	r := record{iri: asIRI(values[len(nodes)]), quads: make([]quad.Quad, 0, len(nodes)/3)}
	for i := 0; i < len(nodes); i += 3 {
		r.put(asIRI(values[i]), asIRI(values[i+1]), values[i+2])
	}
	return r, ctx.Err()
}

// values finds the values of nodes, asking Cayley only for those not remembered.
func (s *Store) values(ctx context.Context, nodes []cayley.Ref) ([]quad.Value, error) {
	values := make([]quad.Value, len(nodes))
	var unknown []cayley.Ref
	var places []int
	for i, ref := range nodes {
		v, ok := s.cache.value(ref)
		if !ok {
			unknown, places = append(unknown, ref), append(places, i)
		}
		values[i] = v
	}
	if len(unknown) == 0 {
		return values, nil
	}
	found, err := refs.ValuesOf(ctx, s.quads, unknown)
	if err != nil {
		return nil, err
	}
	for i, v := range found {
		values[places[i]] = v
	}
	s.cache.keepValues(unknown, found)
	return values, nil
}

// idsAtOnce is how many ids of an order are read before their records are.
const idsAtOnce = 512

// inOrder fetches all records of one kind in their order. No transaction is open
// while the caller holds a record, so that it may do anything with the store.
func (s *Store) inOrder(ctx context.Context, key string) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		for at := 0; ; at += idsAtOnce {
			labels, err := s.order(key, at)
			if err != nil {
				yield(record{}, err)
				return
			}
			if len(labels) == 0 {
				return
			}
			for _, label := range labels {
				r, err := s.record(ctx, label)
				if !yield(r, err) || err != nil {
					return
				}
			}
		}
	}
}

// order reads some ids of an order from a place on.
func (s *Store) order(key string, at int) (labels []cayley.Ref, err error) {
	err = s.own(key, func(v []byte) error {
		v = v[min(8*at, len(v)):]
		for range idsAtOnce {
			if len(v) < 8 {
				return nil
			}
			labels = append(labels, kv.Int64Value(binary.BigEndian.Uint64(v)))
			v = v[8:]
		}
		return nil
	})
	return labels, err
}

// Documents gives all documents, those that could not be read too, by path.
func (s *Store) Documents(ctx context.Context) iter.Seq2[graph.Document, error] {
	return readAll(s, ctx, keyDocuments, func(_ context.Context, r record) (graph.Document, error) {
		return s.documentIn(r)
	})
}

// Entities gives all entities by IRI.
func (s *Store) Entities(ctx context.Context) iter.Seq2[graph.Entity, error] {
	return readAll(s, ctx, keyEntities, func(_ context.Context, r record) (graph.Entity, error) {
		return s.entityIn(r)
	})
}

// Statements gives all statements in the order of [graph.Compare].
func (s *Store) Statements(ctx context.Context) iter.Seq2[graph.Statement, error] {
	return readAll(s, ctx, keyStatements, s.statementIn)
}

// readAll reads all things of one kind in their order; it ends at the first error.
func readAll[T any](s *Store, ctx context.Context, key string, read func(context.Context, record) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for r, err := range s.inOrder(ctx, key) {
			var v T
			if err == nil {
				v, err = read(ctx, r)
			}
			if err != nil {
				err = fmt.Errorf("reading the %s of %s: %w", key, s.path, err)
			}
			if !yield(v, err) || err != nil {
				return
			}
		}
	}
}

// Document finds a document by its ID; ok is false where the store has none.
func (s *Store) Document(id graph.DocumentID) (d graph.Document, ok bool, err error) {
	r, ok, err := s.labelled(context.Background(), documentIRI(id))
	if ok && err == nil {
		d, err = s.documentIn(r)
	}
	if err != nil {
		return d, false, fmt.Errorf("reading document %s: %w", string(id), err)
	}
	return d, ok, nil
}

func (s *Store) documentIn(r record) (graph.Document, error) {
	d, ok := r.document()
	if !ok {
		return d, damaged(r.iri, "document")
	}
	return d, nil
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
	r, ok, err := s.labelled(context.Background(), iriOf(id))
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

func (s *Store) entityIn(r record) (graph.Entity, error) {
	e, ok := r.entity()
	if !ok {
		return e, damaged(r.iri, "entity")
	}
	return e, nil
}
