package store

import (
	"context"
	"fmt"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/cayley/query/shape"
	"github.com/cayleygraph/quad"
)

// walked is Cayley's store over a file, which goes from node to node along the adjacency
// lists where there are some.
type walked struct {
	*kv.QuadStore
	lists *tree // nil for none
}

// openQuads lets Cayley read the graph of a file.
func (e *embedded) openQuads() (cayley.QuadStore, error) {
	quads, err := kv.New(boltKV{db: e.db, root: e.root}, cayley.Options{kv.OptNoBloom: true})
	if err != nil {
		return nil, err
	}
	return &walked{quads.(*kv.QuadStore), e.root.Bucket([]byte(adjacencyBucket))}, nil
}

// QuadIterator gives the quads that have a node in one direction.
func (w *walked) QuadIterator(d quad.Direction, of cayley.Ref) iterator.Shape {
	if list, ok := w.list(d, of); ok {
		return &adjacencyShape{list}
	}
	return w.QuadStore.QuadIterator(d, of)
}

// QuadIteratorSize tells how many these are.
func (w *walked) QuadIteratorSize(ctx context.Context, d quad.Direction, of cayley.Ref) (refs.Size, error) {
	if list, ok := w.list(d, of); ok {
		return list.size(), nil
	}
	return w.QuadStore.QuadIteratorSize(ctx, d, of)
}

// OptimizeShape lets Cayley look for quads of which several directions are known in an
// index of its own.
func (w *walked) OptimizeShape(ctx context.Context, s shape.Shape) (shape.Shape, bool) {
	action, ok := s.(shape.QuadsAction)
	if !ok {
		return w.QuadStore.OptimizeShape(ctx, s)
	}
	bare := action
	bare.Save = nil
	better, _ := w.QuadStore.OptimizeShape(ctx, bare)
	from, _ := better.(shape.NodesFrom)
	scan, ok := from.Quads.(kv.IndexScan)
	if !ok {
		return s, false
	}
	return action.SimplifyFrom(scanBelow{scan}), true
}

// scanBelow is Cayley's look into an index, which wants Cayley's own store.
type scanBelow struct{ kv.IndexScan }

// BuildIterator begins it.
func (s scanBelow) BuildIterator(quads cayley.QuadStore) iterator.Shape {
	if w, ok := quads.(*walked); ok {
		quads = w.QuadStore
	}
	return s.IndexScan.BuildIterator(quads)
}

// Optimize leaves it as it is.
func (s scanBelow) Optimize(context.Context, shape.Optimizer) (shape.Shape, bool) { return s, false }

// list finds the adjacency list of a node.
func (w *walked) list(d quad.Direction, of cayley.Ref) (list adjacencyList, ok bool) {
	node, isNode := of.(kv.Int64Value)
	if !isNode || w.lists == nil || d != quad.Subject && d != quad.Object {
		return list, false
	}
	kept := w.lists.Get(adjacencyKey(uint64(node), d))
	if kept == nil {
		return list, false
	}
	return openAdjacency(uint64(node), d, kept), true
}

func (l adjacencyList) size() refs.Size { return refs.Size{Value: int64(l.count), Exact: true} }

func (l adjacencyList) String() string { return fmt.Sprintf("Adjacency(%v %d)", l.direction, l.node) }

// adjacencyShape offers a list as Cayley wants it.
type adjacencyShape struct{ adjacencyList }

var _ iterator.Shape = (*adjacencyShape)(nil)

// Iterate reads the list.
func (s *adjacencyShape) Iterate() iterator.Scanner { return &adjacencyScan{list: s.adjacencyList} }

// Lookup tells whether a quad is in the list.
func (s *adjacencyShape) Lookup() iterator.Index { return &adjacencyLookup{list: s.adjacencyList} }

// Stats tells what that costs: no page is looked for.
func (s *adjacencyShape) Stats(context.Context) (iterator.Costs, error) {
	return iterator.Costs{ContainsCost: 1, NextCost: 1, Size: s.size()}, nil
}

// Optimize leaves it as it is.
func (s *adjacencyShape) Optimize(context.Context) (iterator.Shape, bool) { return s, false }

// SubIterators are none.
func (s *adjacencyShape) SubIterators() []iterator.Shape { return nil }

// found is the quad that an iterator stands on.
type found struct{ quad *proto.Primitive }

func (f *found) TagResults(map[string]cayley.Ref) {}
func (f *found) NextPath(context.Context) bool    { return false }

// Result is the quad; nil for none.
func (f *found) Result() cayley.Ref {
	if f.quad == nil {
		return nil
	}
	return f.quad
}

// Close forgets the quad.
func (f *found) Close() error { f.quad = nil; return nil }

// quadsRead is for how many quads there is room at once: whoever was given one may keep it.
const quadsRead = 32

// adjacencyScan reads a list quad by quad.
type adjacencyScan struct {
	found
	list adjacencyList
	room []proto.Primitive
	err  error
}

func (s *adjacencyScan) String() string { return s.list.String() }
func (s *adjacencyScan) Err() error     { return s.err }

// Next goes to the next quad.
func (s *adjacencyScan) Next(ctx context.Context) bool {
	if len(s.room) == 0 {
		if s.err = ctx.Err(); s.err != nil {
			return false
		}
		s.room = make([]proto.Primitive, min(quadsRead, max(1, s.list.count)))
	}
	ok, err := s.list.next(&s.room[0])
	if s.err = err; !ok {
		s.quad = nil
		return false
	}
	s.quad, s.room = &s.room[0], s.room[1:]
	return true
}

// adjacencyLookup looks at quads, not at the list: they name their ends.
type adjacencyLookup struct {
	found
	list adjacencyList
}

func (s *adjacencyLookup) String() string { return s.list.String() }
func (s *adjacencyLookup) Err() error     { return nil }

// Contains tells whether a quad is in the list.
func (s *adjacencyLookup) Contains(_ context.Context, v cayley.Ref) bool {
	p, isQuad := v.(*proto.Primitive)
	if !isQuad || p.GetDirection(s.list.direction) != s.list.node {
		return false
	}
	s.quad = p
	return true
}
