package queries

import (
	"cmp"
	"container/heap"
	"crypto/sha256"
	"encoding/binary"
	"iter"
	"slices"
	"strconv"

	"dramatis/graph"
)

// Sample draws n statements at random, each as likely as any other. The draw hangs on the
// seed and the statements' ids alone: it is the same again on the same store, and the first
// k of n drawn are the sample of k. It holds n statements at a time.
func Sample(statements iter.Seq2[graph.Statement, error], n int, seed uint64) ([]graph.Statement, error) {
	var d draw
	for s, err := range statements {
		if err != nil {
			return nil, err
		}
		lot := lotOf(s.ID, seed)
		switch {
		case len(d) < n:
			heap.Push(&d, drawn{lot, s})
		case n > 0 && lot < d[0].lot:
			d[0] = drawn{lot, s}
			heap.Fix(&d, 0)
		}
	}
	slices.SortFunc(d, func(a, b drawn) int { return cmp.Compare(a.lot, b.lot) })
	out := make([]graph.Statement, len(d))
	for i, x := range d {
		out[i] = x.Statement
	}
	return out, nil
}

// lotOf gives the lot of a statement: the lowest are drawn.
func lotOf(id graph.IRI, seed uint64) uint64 {
	sum := sha256.Sum256([]byte(strconv.FormatUint(seed, 10) + " " + string(id)))
	return binary.BigEndian.Uint64(sum[:])
}

type drawn struct {
	lot uint64
	graph.Statement
}

// draw is a heap whose first has the highest lot.
type draw []drawn

func (d draw) Len() int           { return len(d) }
func (d draw) Less(i, j int) bool { return d[i].lot > d[j].lot }
func (d draw) Swap(i, j int)      { d[i], d[j] = d[j], d[i] }
func (d *draw) Push(x any)        { *d = append(*d, x.(drawn)) }
func (d *draw) Pop() any {
	last := (*d)[len(*d)-1]
	*d = (*d)[:len(*d)-1]
	return last
}
