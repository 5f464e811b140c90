package store

import (
	"context"
	"fmt"
	"iter"
	"slices"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// Statement finds a statement by its IRI; ok is false where the store has none.
func (s *Store) Statement(id graph.IRI) (st graph.Statement, ok bool, err error) {
	ctx := context.Background()
	r, ok, err := s.labelled(ctx, iriOf(id))
	if ok && err == nil && r.isStatement() {
		if st, err = s.statementIn(ctx, r); err == nil {
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
	return s.found(ctx, "about "+string(id), func() ([]cayley.Ref, error) {
		return s.labelsAround(ctx, iriOf(id), isTie, quad.Subject, quad.Object)
	})
}

// StatementsOf gives the statements that a document proves, in the order of
// [graph.Compare]. It looks only at that document's quads.
func (s *Store) StatementsOf(ctx context.Context, id graph.DocumentID) iter.Seq2[graph.Statement, error] {
	isProof := func(predicate quad.IRI) bool { return predicate == termDocument }
	return s.found(ctx, "of document "+string(id), func() ([]cayley.Ref, error) {
		return s.labelsAround(ctx, documentIRI(id), isProof, quad.Object)
	})
}

// found gives the statements under some labels in order.
func (s *Store) found(ctx context.Context, which string, labels func() ([]cayley.Ref, error)) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		all, err := s.readStatements(ctx, labels)
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

func (s *Store) readStatements(ctx context.Context, labels func() ([]cayley.Ref, error)) ([]graph.Statement, error) {
	refs, err := labels()
	if err != nil {
		return nil, err
	}
	all := make([]graph.Statement, 0, len(refs))
	for _, ref := range refs {
		r, err := s.record(ctx, ref)
		if err != nil {
			return nil, err
		}
		st, err := s.statementIn(ctx, r)
		if err != nil {
			return nil, err
		}
		all = append(all, st)
	}
	slices.SortFunc(all, graph.Compare)
	return all, nil
}

// labelsAround finds the labels of the quads that have a node in one of the
// directions and a predicate that is wanted, each label once.
func (s *Store) labelsAround(ctx context.Context, iri quad.IRI, wanted func(quad.IRI) bool, in ...quad.Direction) ([]cayley.Ref, error) {
	ref, err := s.quads.ValueOf(iri)
	if err != nil || ref == nil {
		return nil, err
	}
	var labels []cayley.Ref
	seen := make(map[cayley.Ref]bool)
	for _, d := range in {
		it := s.quads.QuadIterator(d, ref).Iterate()
		for it.Next(ctx) {
			label, ok, err := s.labelIf(ctx, it.Result(), wanted)
			if err != nil {
				it.Close()
				return nil, err
			}
			if ok && !seen[label] {
				seen[label] = true
				labels = append(labels, label)
			}
		}
		if err := it.Close(); err != nil {
			return nil, err
		}
	}
	return labels, ctx.Err()
}

// labelIf is the label of a quad whose predicate is wanted.
func (s *Store) labelIf(ctx context.Context, q cayley.Ref, wanted func(quad.IRI) bool) (label cayley.Ref, ok bool, err error) {
	predicate, err := s.quads.QuadDirection(q, quad.Predicate)
	if err != nil {
		return nil, false, err
	}
	values, err := s.values(ctx, []cayley.Ref{predicate})
	if err != nil || !wanted(asIRI(values[0])) {
		return nil, false, err
	}
	label, err = s.quads.QuadDirection(q, quad.Label)
	return label, err == nil, err
}

// statementIn puts a statement together, with the entities and the document it
// speaks of in full.
func (s *Store) statementIn(ctx context.Context, r record) (graph.Statement, error) {
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
	return st, ctx.Err()
}

// refOf is an entity as a statement shows it. Each caller gets aliases of its own.
func (s *Store) refOf(id graph.IRI) (graph.Ref, error) {
	ref, ok := s.cache.ref(id)
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
