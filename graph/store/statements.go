package store

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// Statements gives all statements in the order of [graph.Compare]: those of some predicates,
// where any are named.
func (s *Store) Statements(ctx context.Context, only ...graph.Predicate) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		if err := s.eachStatement(ctx, only, func(st graph.Statement) bool { return yield(st, nil) }); err != nil {
			yield(graph.Statement{}, fmt.Errorf("reading the statements of %s: %w", s.location, err))
		}
	}
}

// documentsAtOnce is of how many documents the statements are fetched together.
const documentsAtOnce = 64

// eachStatement reads the statements of document after document, until yield says no.
func (s *Store) eachStatement(ctx context.Context, only []graph.Predicate, yield func(graph.Statement) bool) error {
	labels, err := s.backend.documentLabels(ctx)
	if err != nil {
		return err
	}
	ids := make([]graph.DocumentID, len(labels))
	for i, label := range labels {
		ids[i] = contentOf(graph.IRI(label))
	}
	for some := range slices.Chunk(ids, documentsAtOnce) {
		all, err := s.proofs(ctx, some, func(st *graph.Statement) bool { return len(only) == 0 || slices.Contains(only, st.Predicate) })
		if err != nil {
			return err
		}
		for _, st := range all {
			if !yield(st) {
				return nil
			}
			if err := ctx.Err(); err != nil {
				return err
			}
		}
	}
	return nil
}

// proofs gives the statements of some documents that are wanted, whole.
func (s *Store) proofs(ctx context.Context, documents []graph.DocumentID, wanted func(*graph.Statement) bool) (all []graph.Statement, err error) {
	blobs, err := s.backend.blobs(ctx, proofsBlob, documents)
	if err != nil {
		return nil, err
	}
	for i, blob := range blobs {
		if blob == nil {
			continue
		}
		of, err := decodeProofs(blob, documents[i])
		if err != nil {
			return nil, err
		}
		for _, st := range of {
			if wanted(&st) {
				all = append(all, st)
			}
		}
	}
	if err := s.learn(ctx, all); err != nil {
		return nil, err
	}
	for i := range all {
		if err := s.fillRefs(&all[i]); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Statement finds a statement by its IRI; ok is false where the store has none.
func (s *Store) Statement(id graph.IRI) (st graph.Statement, ok bool, err error) {
	r, ok, err := s.backend.record(iriOf(id))
	if ok && r.isStatement() {
		if st, err = r.statement(); err == nil {
			err = s.fill(&st)
		}
		if err == nil {
			return st, true, nil
		}
	}
	if err != nil {
		return st, false, fmt.Errorf("reading statement %s: %w", string(id), err)
	}
	return st, false, nil
}

// StatementsAbout gives the statements that have an entity as subject or object,
// in the order of [graph.Compare]. It looks only at that entity's quads. What is said
// about a document (who wrote it) is given for the document's IRI only: it is no tie.
func (s *Store) StatementsAbout(ctx context.Context, id graph.IRI, only ...graph.Predicate) iter.Seq2[graph.Statement, error] {
	return given("about "+string(id), func() ([]graph.Statement, error) {
		if len(only) == 0 {
			if all, ok, err := s.provedAbout(ctx, id); ok || err != nil {
				return all, err
			}
		}
		return s.around(ctx, id, only...)
	})
}

// around reads the statements about an entity from the graph.
func (s *Store) around(ctx context.Context, id graph.IRI, only ...graph.Predicate) ([]graph.Statement, error) {
	isTie := func(predicate quad.IRI) bool {
		return !isOurs(string(predicate)) && (len(only) == 0 || slices.Contains(only, graph.Predicate(predicate)))
	}
	found, err := s.backend.around(ctx, iriOf(id), isTie, quad.Subject, quad.Object)
	if err != nil {
		return nil, err
	}
	if !id.IsDocument() {
		found = slices.DeleteFunc(found, record.isAboutDocument)
	}
	return s.statementsIn(ctx, found)
}

// StatementsOf gives the statements that a document proves, in the order of
// [graph.Compare]. They lie in one piece.
func (s *Store) StatementsOf(ctx context.Context, id graph.DocumentID) iter.Seq2[graph.Statement, error] {
	return given("of document "+string(id), func() ([]graph.Statement, error) {
		return s.proofs(ctx, []graph.DocumentID{id}, func(*graph.Statement) bool { return true })
	})
}

// given yields statements, or the error for which there are none.
func given(which string, read func() ([]graph.Statement, error)) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		all, err := read()
		if err != nil {
			yield(graph.Statement{}, fmt.Errorf("reading the statements %s: %w", which, err))
			return
		}
		for _, st := range all {
			if !yield(st, nil) {
				return
			}
		}
	}
}

// statementsIn puts the statements in some records together, in order.
func (s *Store) statementsIn(ctx context.Context, found []record) (all []graph.Statement, err error) {
	all = make([]graph.Statement, len(found))
	for i, r := range found {
		if all[i], err = r.statement(); err != nil {
			return nil, err
		}
	}
	if err := s.learn(ctx, all); err != nil {
		return nil, err
	}
	for i := range all {
		if err := s.fill(&all[i]); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, graph.Compare)
	return all, nil
}

// fill completes a statement whose entities and document are known by their
// identifiers only.
func (s *Store) fill(st *graph.Statement) error {
	for i := range st.Evidence {
		e := &st.Evidence[i]
		document, err := s.locate(e.DocumentID)
		if err != nil {
			return err
		}
		e.Document, e.Page = document.path, document.pages.At(e.Start)
	}
	return s.fillRefs(st)
}

// fillRefs completes the entities.
func (s *Store) fillRefs(st *graph.Statement) (err error) {
	for _, ref := range [...]*graph.Ref{&st.Subject, &st.Object, st.Where, st.AttributedTo} {
		if ref == nil || ref.ID == "" || ref.Type == graph.DocumentNode {
			continue
		}
		if *ref, err = s.refOf(ref.ID); err != nil {
			return err
		}
	}
	return nil
}

// refOf is an entity or document as a statement shows it. Each caller gets aliases of its own.
func (s *Store) refOf(id graph.IRI) (graph.Ref, error) {
	ref, ok := s.outline.ref(id)
	if !ok {
		ref, ok = s.cache.ref(id)
	}
	if !ok {
		var err error
		if ref, err = s.fetchRef(id); err != nil {
			return graph.Ref{}, err
		}
		s.cache.keepRef(ref)
	}
	ref.Aliases = slices.Clone(ref.Aliases)
	return ref, nil
}

// fetchRef reads the record of an entity or document.
func (s *Store) fetchRef(id graph.IRI) (graph.Ref, error) {
	if id.IsDocument() {
		d, found, err := s.Document(contentOf(id))
		if err == nil && !found {
			err = damaged(iriOf(id), "document")
		}
		return d.Ref(), err
	}
	e, found, err := s.Entity(id)
	if err == nil && !found {
		err = damaged(iriOf(id), "entity")
	}
	return e.Ref, err
}
