package network

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// everyWay finds all chains by trying, to hold the search to.
func everyWay(w *Ways, from, to int32, opts WayOptions) []Way {
	var all []Way
	var walk func(nodes []int32)
	walk = func(nodes []int32) {
		last := nodes[len(nodes)-1]
		if last == to {
			all = append(all, Way{slices.Clone(nodes), w.length(nodes, opts)})
			return
		}
		if len(nodes) > opts.MaxHops || len(nodes) > 1 && !opts.Through(last) {
			return
		}
		lo, hi := w.ties.row(int(last))
		for _, next := range w.ties.targets[lo:hi] {
			if !slices.Contains(nodes, next) {
				walk(append(slices.Clone(nodes), next))
			}
		}
	}
	walk([]int32{from})
	slices.SortFunc(all, compareWays)
	return all[:min(len(all), opts.K)]
}

func TestShortestFindsWhatTryingFinds(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	found := 0
	for round := range 400 {
		order := 3 + r.IntN(7)
		var links []Link
		for range r.IntN(4 * order) {
			links = append(links, Link{int32(r.IntN(order)), int32(r.IntN(order)), int32(r.IntN(5))})
		}
		w := NewWays(order, links)
		opts := WayOptions{
			K: 1 + r.IntN(6), MaxHops: 1 + r.IntN(5),
			Length:  func(documents int) int64 { return 1 + 12/int64(documents) },
			Through: func(node int32) bool { return node%4 != 3 },
		}
		got, want := w.Shortest(0, 1, opts), everyWay(w, 0, 1, opts)
		found += len(got)
		lengths := func(ways []Way) (out []int64) {
			for _, way := range ways {
				out = append(out, way.Length)
			}
			return out
		}
		// Of equals at the end of the list either may stand there.
		if diff := cmp.Diff(lengths(want), lengths(got)); diff != "" {
			t.Fatalf("round %d: lengths (-tried +found):\n%s", round, diff)
		}
		for i, way := range got {
			if i > 0 && slices.ContainsFunc(got[:i], func(o Way) bool { return slices.Equal(o.Nodes, way.Nodes) }) {
				t.Fatalf("round %d: %v was found twice", round, way.Nodes)
			}
			if !slices.ContainsFunc(everyWay(w, 0, 1, WayOptions{K: 1 << 20, MaxHops: opts.MaxHops, Length: opts.Length, Through: opts.Through}), func(o Way) bool {
				return slices.Equal(o.Nodes, way.Nodes) && o.Length == way.Length
			}) {
				t.Fatalf("round %d: %v is no chain", round, way)
			}
		}
	}
	if found < 400 {
		t.Errorf("only %d chains were found in all rounds; the graphs are too thin to test anything", found)
	}
}

func TestShortestOfNothing(t *testing.T) {
	any := WayOptions{K: 3, MaxHops: 3, Length: func(int) int64 { return 1 }, Through: func(int32) bool { return true }}
	w := NewWays(3, []Link{{0, 0, 1}})
	for _, to := range []int32{0, 1} {
		if got := w.Shortest(0, to, any); got != nil {
			t.Errorf("from 0 to %d: %v", to, got)
		}
	}
}

// BenchmarkShortest finds ten chains in a graph of the size of 22 volumes: 20,000
// nodes, 40,000 links, most of them at few nodes.
func BenchmarkShortest(b *testing.B) {
	r := rand.New(rand.NewPCG(5, 6))
	var links []Link
	for i := range 40_000 {
		a := int32(float64(20_000) * r.Float64() * r.Float64() * r.Float64())
		links = append(links, Link{a, int32(r.IntN(20_000)), int32(i / 8)})
	}
	w := NewWays(20_000, links)
	opts := WayOptions{K: 10, MaxHops: 6, Length: func(d int) int64 { return 1_000_000 + 1000/int64(d) }, Through: func(int32) bool { return true }}
	for i := 0; b.Loop(); i++ {
		w.Shortest(int32(i*7919%20_000), int32(i*104_729%20_000), opts)
	}
}
