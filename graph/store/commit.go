package store

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"

	"dramatis/graph"
)

// Commit writes the graph and puts the store in its place, all or nothing: when it
// fails, the builder is aborted and the old store stands as it was.
func (b *Builder) Commit() error {
	err := b.while(func() error {
		if err := b.known.missing(); err != nil {
			return err
		}
		if err := b.settle(); err != nil {
			return err
		}
		if err := b.writeGraph(); err != nil {
			return err
		}
		manifest, err := encodeManifest(b.manifest)
		if err != nil {
			return err
		}
		if err := b.draft.finish(manifest); err != nil {
			return err
		}
		b.end()
		return nil
	})
	if err != nil {
		b.Abort()
		return fmt.Errorf("completing the store %s: %w", b.location, err)
	}
	return nil
}

// writeGraph writes documents, entities and statements, each in their order, and
// then their outline.
func (b *Builder) writeGraph() error {
	s, err := newSketch(b.draft.runs(), b.known)
	if err != nil {
		return err
	}
	defer s.close()
	var in []graph.DocumentID // in order
	document := func(d graph.Document) (record, error) {
		if d.ID != "" {
			in = append(in, d.ID)
		}
		if b.known.documents[d.ID].stood {
			return record{iri: documentIRI(d.ID), stood: true}, s.document(d)
		}
		return documentRecord(d), s.document(d)
	}
	if err := b.draft.load(documentRecords, recordsOf(documentRecords, b.documents, document)); err != nil {
		return err
	}
	entity := func(e graph.Entity) (record, error) {
		if b.known.entities[e.ID].stood {
			return record{iri: iriOf(e.ID), stood: true}, s.entity(e)
		}
		return entityRecord(e), s.entity(e)
	}
	if err := b.draft.load(entityRecords, recordsOf(entityRecords, b.entities, entity)); err != nil {
		return err
	}
	if err := cmp.Or(b.writeSpellings(s), b.writeNamings(s)); err != nil {
		return err
	}
	if err := b.draft.load(statementRecords, b.statementsOf(in, s)); err != nil {
		return err
	}
	return s.deliver(b.draft.keep)
}

// recordsOf takes values apart in their order, and frees the sorter when it is done.
func recordsOf[T any](kind recordKind, values *sorter[T], take func(T) (record, error)) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		defer values.close()
		for v, err := range values.sorted() {
			var r record
			if err == nil {
				r, err = take(v)
			}
			if err != nil {
				yield(record{}, fmt.Errorf("writing the %s: %w", kind, err))
				return
			}
			if !yield(r, nil) {
				return
			}
		}
	}
}

// statementsOf takes the statements of documents apart, which are kept already.
func (b *Builder) statementsOf(documents []graph.DocumentID, s *sketch) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		for id, statements := range b.proofs(documents) {
			stood := b.known.documents[id].stood
			all, err := statements()
			for i := 0; i < len(all) && err == nil; i++ {
				r := record{iri: iriOf(all[i].ID), stood: stood}
				if !stood {
					r = statementRecord(all[i])
				}
				if err = s.statement(all[i]); err == nil && !yield(r, nil) {
					return
				}
			}
			if err != nil {
				yield(record{}, err)
				return
			}
		}
	}
}

// proofsAtOnce is for how many documents the statements that stood are fetched together.
const proofsAtOnce = 64

// proofs gives for each document what reads its statements.
func (b *Builder) proofs(documents []graph.DocumentID) iter.Seq2[graph.DocumentID, func() ([]graph.Statement, error)] {
	return func(yield func(graph.DocumentID, func() ([]graph.Statement, error)) bool) {
		for some := range slices.Chunk(documents, proofsAtOnce) {
			stood, err := b.proofsThatStood(some)
			for _, id := range some {
				read := func() ([]graph.Statement, error) {
					switch blob, stands := stood[id]; {
					case err != nil:
						return nil, err
					case stands:
						return decodeProofs(blob, id)
					}
					return proofsIn(b.draft, id)
				}
				if !yield(id, read) {
					return
				}
			}
		}
	}
}

func (b *Builder) proofsThatStood(of []graph.DocumentID) (map[graph.DocumentID][]byte, error) {
	var ids []graph.DocumentID
	for _, id := range of {
		if b.known.documents[id].stood {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	blobs, err := b.base.old().blobs(context.Background(), proofsBlob, ids)
	stood := make(map[graph.DocumentID][]byte, len(ids))
	for i, blob := range blobs {
		stood[ids[i]] = blob
	}
	return stood, err
}

// Abort gives the build up; the store stays as it was. After Commit or Abort it
// does nothing, so that it can be deferred.
func (b *Builder) Abort() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.done {
		return nil
	}
	b.end()
	return b.draft.abort()
}

// end lets go of what the builder itself holds.
func (b *Builder) end() {
	b.done = true
	b.packer.close()
	b.documents.close()
	b.entities.close()
	b.spellings.close()
	b.namings.close()
}
