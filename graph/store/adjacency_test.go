package store

import (
	"fmt"
	"slices"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// quadsAround gives the quads that a graph finds around a node, in order.
func quadsAround(t *testing.T, g cayley.QuadStore, d quad.Direction, of cayley.Ref) (lines []string) {
	t.Helper()
	shape := g.QuadIterator(d, of)
	lookup := shape.Lookup()
	defer lookup.Close()
	it := shape.Iterate()
	defer it.Close()
	var kept []cayley.Ref
	for it.Next(bg) {
		kept = append(kept, it.Result())
	}
	check(t, it.Err())
	for _, ref := range kept { // what was given stays as it is
		lines = append(lines, fmt.Sprint(must(g.Quad(ref))))
		if !lookup.Contains(bg, ref) {
			t.Errorf("%v is given, and said not to be there", must(g.Quad(ref)))
		}
	}
	slices.Sort(lines)
	return lines
}

// TestWalksAreThoseOfCayley walks from every node both ways, along the adjacency lists and
// as Cayley does without them, in a new store and in one that was changed.
func TestWalksAreThoseOfCayley(t *testing.T) {
	all := randomCorpus(11, 40, 30, 90)
	path := all.variant(1).build(t)
	all.variant(2).buildAt(t, path)
	for _, path := range []string{all.build(t), path} {
		g := fileOf(open(t, path)).quads.(*walked)
		listed := 0
		for ref, it := (cayley.Ref)(nil), g.NodesAllIterator().Iterate(); it.Next(bg); {
			ref = it.Result()
			for _, d := range []quad.Direction{quad.Subject, quad.Object} {
				want, got := quadsAround(t, g.QuadStore, d, ref), quadsAround(t, g, d, ref)
				same(t, fmt.Sprint(d, " ", must(g.NameOf(ref))), want, got)
				size := must(g.QuadIteratorSize(bg, d, ref))
				if _, ok := g.list(d, ref); ok {
					listed++
					same(t, "size", int64(len(want)), size.Value)
				}
			}
		}
		if listed < len(all.entities) {
			t.Errorf("only %d adjacency lists were walked along", listed)
		}
	}
}
