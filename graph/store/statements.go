package store

import (
	"context"
	"fmt"
	"iter"
	"slices"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// Statement finds a statement by its IRI; ok is false where the store has none.
func (s *Store) Statement(id graph.IRI) (st graph.Statement, ok bool, err error) {
	r, ok, err := s.labelled(iriOf(id))
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
	return s.found("about "+string(id), func() ([]uint64, error) {
		return s.labelsAround(ctx, iriOf(id), isTie, quad.Subject, quad.Object)
	})
}

// StatementsOf gives the statements that a document proves, in the order of
// [graph.Compare]. It looks only at that document's quads.
func (s *Store) StatementsOf(ctx context.Context, id graph.DocumentID) iter.Seq2[graph.Statement, error] {
	isProof := func(predicate quad.IRI) bool { return predicate == termDocument }
	return s.found("of document "+string(id), func() ([]uint64, error) {
		return s.labelsAround(ctx, documentIRI(id), isProof, quad.Object)
	})
}

// found gives the statements under some labels in order.
func (s *Store) found(which string, labels func() ([]uint64, error)) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		all, err := s.readStatements(labels)
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

func (s *Store) readStatements(labels func() ([]uint64, error)) ([]graph.Statement, error) {
	ids, err := labels()
	if err != nil {
		return nil, err
	}
	records, err := s.records(ids)
	if err != nil {
		return nil, err
	}
	all := make([]graph.Statement, len(records))
	for i, r := range records {
		if all[i], err = s.statementIn(r); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, graph.Compare)
	return all, nil
}

// labelsAround finds the labels of the quads that have a node in one of the
// directions and a predicate that is wanted, each label once.
func (s *Store) labelsAround(ctx context.Context, iri quad.IRI, wanted func(quad.IRI) bool, in ...quad.Direction) ([]uint64, error) {
	ref, err := s.quads.ValueOf(iri)
	if err != nil || ref == nil {
		return nil, err
	}
	var labels []uint64
	for _, d := range in {
		it := s.quads.QuadIterator(d, ref).Iterate()
		for it.Next(ctx) {
			label, ok, err := s.labelIf(it.Result(), wanted)
			if err != nil {
				it.Close()
				return nil, err
			}
			if ok {
				labels = append(labels, label)
			}
		}
		if err := it.Close(); err != nil {
			return nil, err
		}
	}
	slices.Sort(labels)
	return slices.Compact(labels), ctx.Err()
}

// labelIf is the label of a quad whose predicate is wanted.
func (s *Store) labelIf(q cayley.Ref, wanted func(quad.IRI) bool) (label uint64, ok bool, err error) {
	p, isQuad := q.(*proto.Primitive)
	if !isQuad {
		return 0, false, fmt.Errorf("a %T stands where Cayley should give a quad", q)
	}
	predicate, ok := s.cache.value(p.Predicate)
	if !ok {
		if predicate, err = s.quads.NameOf(kv.Int64Value(p.Predicate)); err != nil {
			return 0, false, err
		}
		s.cache.keepValue(p.Predicate, predicate)
	}
	return p.Label, wanted(asIRI(predicate)), nil
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
