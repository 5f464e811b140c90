package store

import (
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"iter"
	"runtime"
	"slices"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"golang.org/x/sync/errgroup"
)

func (e *embedded) record(iri quad.IRI) (r record, ok bool, err error) {
	label, err := e.idOf(iri)
	if err != nil || label == 0 {
		return record{}, false, err
	}
	all, err := e.records([]uint64{label})
	if err != nil {
		return record{}, false, err
	}
	return all[0], len(all[0].quads) > 0, nil
}

// idOf is the id of the node with this IRI; 0 where there is none.
func (e *embedded) idOf(iri quad.IRI) (uint64, error) {
	var id kv.Int64Value
	err := guarded(func() error {
		ref, err := e.quads.ValueOf(iri)
		id, _ = ref.(kv.Int64Value)
		return err
	})
	return uint64(id), err
}

// recordsEach is how many records are worth a goroutine of their own.
const recordsEach = 32

// records fetches the records under some labels, several at a time: they lie all over
// the file.
func (e *embedded) records(labels []uint64) ([]record, error) {
	all := make([]record, len(labels))
	each := max(recordsEach, (len(labels)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
	var parts errgroup.Group
	for from := 0; from < len(labels); from += each {
		to := min(from+each, len(labels))
		parts.Go(func() error {
			return e.view(func(root *tree) error {
				part, err := e.recordsIn(root, labels[from:to])
				copy(all[from:], part)
				return err
			})
		})
	}
	return all, parts.Wait()
}

func (e *embedded) recordsIn(root *tree, labels []uint64) ([]record, error) {
	l, err := newLogReader(root, e.values)
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

// documents fetches some records at a time: no transaction is open while the caller
// holds one.
func (e *embedded) documents(ctx context.Context) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		for at := 0; ; at += recordsAtOnce {
			all, err := e.someDocuments(at)
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

// documentLabels reads their names alone, and none of what is told of them.
func (e *embedded) documentLabels(ctx context.Context) (all []quad.IRI, err error) {
	err = e.view(func(root *tree) error {
		order := root.Bucket([]byte(ownBucket)).Get([]byte(keyDocuments))
		l, err := newLogReader(root, e.values)
		for ; err == nil && len(order) >= 8; order = order[8:] {
			var label quad.Value
			if label, err = l.value(binary.BigEndian.Uint64(order)); err == nil {
				all = append(all, asIRI(label))
			}
		}
		return err
	})
	return all, cmp.Or(err, ctx.Err())
}

// someDocuments fetches some records from a place in their order on.
func (e *embedded) someDocuments(at int) (all []record, err error) {
	err = e.view(func(root *tree) error {
		order := root.Bucket([]byte(ownBucket)).Get([]byte(keyDocuments))
		order = order[min(8*at, len(order)):]
		var labels []uint64
		for ; len(order) >= 8 && len(labels) < recordsAtOnce; order = order[8:] {
			labels = append(labels, binary.BigEndian.Uint64(order))
		}
		all, err = e.recordsIn(root, labels)
		return err
	})
	return all, err
}

func (e *embedded) around(ctx context.Context, node quad.IRI, wanted func(quad.IRI) bool, in ...quad.Direction) ([]record, error) {
	var labels []uint64
	err := guarded(func() (err error) {
		labels, err = e.labelsAround(ctx, node, wanted, in...)
		return err
	})
	if err != nil {
		return nil, err
	}
	return e.records(labels)
}

// labelsAround finds the labels of the quads that have a node in one of the
// directions and a predicate that is wanted, each label once.
func (e *embedded) labelsAround(ctx context.Context, iri quad.IRI, wanted func(quad.IRI) bool, in ...quad.Direction) ([]uint64, error) {
	ref, err := e.quads.ValueOf(iri)
	if err != nil || ref == nil {
		return nil, err
	}
	var labels []uint64
	for _, d := range in {
		it := e.quads.QuadIterator(d, ref).Iterate()
		for it.Next(ctx) {
			label, ok, err := e.labelIf(it.Result(), wanted)
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
func (e *embedded) labelIf(q cayley.Ref, wanted func(quad.IRI) bool) (label uint64, ok bool, err error) {
	p, isQuad := q.(*proto.Primitive)
	if !isQuad {
		return 0, false, fmt.Errorf("a %T stands where Cayley should give a quad", q)
	}
	predicate, ok := e.values.value(p.Predicate)
	if !ok {
		if predicate, err = e.quads.NameOf(kv.Int64Value(p.Predicate)); err != nil {
			return 0, false, err
		}
		e.values.keepValue(p.Predicate, predicate)
	}
	return p.Label, wanted(asIRI(predicate)), nil
}
