package store

import (
	"math/rand/v2"
	"testing"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
)

// TestDictionaryIsAMap compares a dictionary that is nearly always on disk with a map.
func TestDictionaryIsAMap(t *testing.T) {
	d := newDictionary(t.TempDir())
	defer d.close()
	d.limit = 50
	r := rand.New(rand.NewPCG(1, 2))
	want := map[refs.ValueHash]counted{}
	for i := range 20_000 {
		h := refs.HashOf(quad.Int(r.IntN(3000)))
		v, err := d.find(h)
		check(t, err)
		if _, known := want[h]; known != (v != nil) {
			t.Fatalf("known: %v, found: %v", known, v != nil)
		}
		if v != nil && v.label != want[h].label {
			t.Fatalf("label: %v, want %v", v.label, want[h].label)
		}
		if v == nil {
			v = d.add(h, uint64(i+1))
		}
		v.count++
		v.label = v.label || i%7 == 0
		w := want[h]
		want[h] = counted{hash: h, id: v.id, count: w.count + 1, label: v.label}
		must(d.settle())
	}
	got := map[refs.ValueHash]counted{}
	var last refs.ValueHash
	for v, err := range d.all() {
		check(t, err)
		if string(v.hash[:]) <= string(last[:]) {
			t.Fatal("not in order")
		}
		last = v.hash
		v.label = want[v.hash].label // the last run that knows it says so, not all
		got[v.hash] = v
	}
	if len(got) != len(want) || len(d.old) < 100 {
		t.Fatalf("%d values in %d runs, want %d in hundreds", len(got), len(d.old), len(want))
	}
	for h, w := range want {
		if got[h] != w {
			t.Fatalf("%+v, want %+v", got[h], w)
		}
	}
}
