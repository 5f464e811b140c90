package store

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"
)

func TestSorterMergesItsRuns(t *testing.T) {
	for _, n := range []int{0, 1, 9, 10, 11, 100, 1234} {
		r := rand.New(rand.NewPCG(uint64(n), 1))
		dir := t.TempDir()
		s := newRowSorter(dir)
		s.limit = 10
		var want []row
		for i := range n {
			v := row{key: [3]uint64{r.Uint64N(4), r.Uint64(), 1 << 63}, id: uint64(i)}
			want = append(want, v)
			check(t, s.add(v))
		}
		slices.SortFunc(want, compareRows)
		if got := collect(t, s.sorted()); !slices.Equal(want, got) {
			t.Errorf("%d rows: put %v, got %v", n, want, got)
		}
		s.close()
		if left := must(os.ReadDir(dir)); len(left) > 0 {
			t.Errorf("%d rows: %d files were left behind", n, len(left))
		}
	}
}

func TestSorterKeepsEqualValuesInTheirOrder(t *testing.T) {
	type pair struct{ Key, Order int }
	s := &sorter[pair]{compare: func(a, b pair) int { return a.Key - b.Key }, coding: gobCoding[pair](), dir: t.TempDir(), limit: 3}
	defer s.close()
	for i := range 20 {
		check(t, s.add(pair{Key: i % 2, Order: i}))
	}
	got := collect(t, s.sorted())
	if !slices.IsSortedFunc(got, func(a, b pair) int { return (a.Key-b.Key)*100 + a.Order - b.Order }) {
		t.Errorf("got %v", got)
	}
}
