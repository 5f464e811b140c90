package store

import (
	"context"
	"encoding/binary"
	"fmt"
	"iter"

	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"

	"dramatis/graph"
)

// labelled fetches the record under an IRI; ok is false where there is none.
func (s *Store) labelled(iri quad.IRI) (r record, ok bool, err error) {
	label, err := s.idOf(iri)
	if err != nil || label == 0 {
		return record{}, false, err
	}
	all, err := s.records([]uint64{label})
	if err != nil {
		return record{}, false, err
	}
	return all[0], len(all[0].quads) > 0, nil
}

// idOf is the id of the node with this IRI; 0 where there is none.
func (s *Store) idOf(iri quad.IRI) (uint64, error) {
	ref, err := s.quads.ValueOf(iri)
	id, _ := ref.(kv.Int64Value)
	return uint64(id), err
}

// records fetches the records under some labels.
func (s *Store) records(labels []uint64) (all []record, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		all, err = s.recordsIn(tx, labels)
		return err
	})
	return all, err
}

func (s *Store) recordsIn(tx *bbolt.Tx, labels []uint64) ([]record, error) {
	l, err := newLogReader(tx, s.cache)
	if err != nil {
		return nil, err
	}
	all := make([]record, len(labels))
	for i, label := range labels {
		if all[i], err = l.record(label); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// recordsAtOnce is how many records a walk through all fetches in one transaction.
const recordsAtOnce = 128

// inOrder fetches all records of one kind in their order. No transaction is open
// while the caller holds a record, so that it may do anything with the store.
func (s *Store) inOrder(ctx context.Context, key string) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		for at := 0; ; at += recordsAtOnce {
			all, err := s.someInOrder(key, at)
			if err == nil {
				err = ctx.Err()
			}
			if err != nil {
				yield(record{}, err)
				return
			}
			if len(all) == 0 {
				return
			}
			for _, r := range all {
				if !yield(r, nil) {
					return
				}
			}
		}
	}
}

// someInOrder fetches some records from a place in their order on.
func (s *Store) someInOrder(key string, at int) (all []record, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		order := tx.Bucket([]byte(ownBucket)).Get([]byte(key))
		order = order[min(8*at, len(order)):]
		var labels []uint64
		for ; len(order) >= 8 && len(labels) < recordsAtOnce; order = order[8:] {
			labels = append(labels, binary.BigEndian.Uint64(order))
		}
		all, err = s.recordsIn(tx, labels)
		return err
	})
	return all, err
}

// Documents gives all documents, those that could not be read too, by path.
func (s *Store) Documents(ctx context.Context) iter.Seq2[graph.Document, error] {
	return readAll(ctx, s, keyDocuments, documentIn)
}

// Entities gives all entities by IRI.
func (s *Store) Entities(ctx context.Context) iter.Seq2[graph.Entity, error] {
	return readAll(ctx, s, keyEntities, entityIn)
}

// Statements gives all statements in the order of [graph.Compare].
func (s *Store) Statements(ctx context.Context) iter.Seq2[graph.Statement, error] {
	return readAll(ctx, s, keyStatements, s.statementIn)
}

// readAll reads all things of one kind in their order; it ends at the first error.
func readAll[T any](ctx context.Context, s *Store, key string, read func(record) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for r, err := range s.inOrder(ctx, key) {
			var v T
			if err == nil {
				v, err = read(r)
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
	r, ok, err := s.labelled(documentIRI(id))
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
	r, ok, err := s.labelled(iriOf(id))
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
