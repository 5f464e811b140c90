package store

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// Statement finds a statement by its IRI; ok is false where the store has none.
func (s *Store) Statement(id graph.IRI) (st graph.Statement, ok bool, err error) {
	r, ok, err := s.backend.record(iriOf(id))
	if ok && r.isStatement() {
		if st, err = s.statementIn(r); err == nil {
			return st, true, nil
		}
	}
	if err != nil {
		return st, false, fmt.Errorf("reading statement %s: %w", string(id), err)
	}
	return st, false, nil
}

// StatementsAbout gives the statements that have an entity as subject or object,
// in the order of [graph.Compare]. It looks only at that entity's quads.
func (s *Store) StatementsAbout(ctx context.Context, id graph.IRI) iter.Seq2[graph.Statement, error] {
	isTie := func(predicate quad.IRI) bool { return !isOurs(string(predicate)) }
	return s.found(ctx, "about "+string(id), func() ([]record, error) {
		return s.backend.around(ctx, iriOf(id), isTie, quad.Subject, quad.Object)
	})
}

// StatementsOf gives the statements that a document proves, in the order of
// [graph.Compare]. It looks only at that document's quads.
func (s *Store) StatementsOf(ctx context.Context, id graph.DocumentID) iter.Seq2[graph.Statement, error] {
	isProof := func(predicate quad.IRI) bool { return predicate == termDocument }
	return s.found(ctx, "of document "+string(id), func() ([]record, error) {
		return s.backend.around(ctx, documentIRI(id), isProof, quad.Object)
	})
}

// found gives the statements in some records in order.
func (s *Store) found(ctx context.Context, which string, records func() ([]record, error)) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		all, err := s.readStatements(ctx, records)
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

func (s *Store) readStatements(ctx context.Context, records func() ([]record, error)) ([]graph.Statement, error) {
	found, err := records()
	if err != nil {
		return nil, err
	}
	if err := s.learn(ctx, found); err != nil {
		return nil, err
	}
	all := make([]graph.Statement, len(found))
	for i, r := range found {
		if all[i], err = s.statementIn(r); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, graph.Compare)
	return all, nil
}

// statementIn puts a statement together, with the entities and the document it
// speaks of in full.
func (s *Store) statementIn(r record) (graph.Statement, error) {
	st, err := r.statement()
	if err != nil {
		return st, err
	}
	for _, ref := range []*graph.Ref{&st.Subject, &st.Object, st.Where, st.AttributedTo} {
		if ref == nil || ref.ID == "" {
			continue
		}
		if *ref, err = s.refOf(ref.ID); err != nil {
			return st, err
		}
	}
	for i := range st.Evidence {
		if st.Evidence[i].Document, err = s.pathOf(st.Evidence[i].DocumentID); err != nil {
			return st, err
		}
	}
	return st, nil
}

// refOf is an entity as a statement shows it. Each caller gets aliases of its own.
func (s *Store) refOf(id graph.IRI) (graph.Ref, error) {
	ref, ok := s.outline.ref(id)
	if !ok {
		ref, ok = s.cache.ref(id)
	}
	if !ok {
		e, found, err := s.Entity(id)
		if err != nil {
			return graph.Ref{}, err
		}
		if !found {
			return graph.Ref{}, damaged(iriOf(id), "entity")
		}
		ref = e.Ref
		s.cache.keepRef(ref)
	}
	ref.Aliases = slices.Clone(ref.Aliases)
	return ref, nil
}
