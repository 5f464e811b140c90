package relate

import (
	"testing"

	"dramatis/extract/lexicon"
	"dramatis/extract/source"
	"dramatis/graph"
)

// alike gives a reading that has found one statement in so many passages, in each of them twice.
func alike(passages int) *reading {
	r := &reading{Reader: &Reader{frames: &lexicon.Frames{}, vocabulary: graph.Vocabulary{}}}
	for i := range passages {
		at := source.Span{Start: 10 * i, End: 10*i + 9}
		for range 2 {
			r.found = append(r.found, Statement{Subject: 0, Object: 1, Predicate: "asked", Evidence: []Evidence{{Span: at}}})
		}
	}
	return r
}

func TestMergedKeepsEachProofOnceInOrder(t *testing.T) {
	got := alike(3).merged()
	if len(got) != 1 || len(got[0].Evidence) != 3 {
		t.Fatalf("got %v, want one statement of three proofs", got)
	}
	for i, e := range got[0].Evidence {
		if e.Span.Start != 10*i {
			t.Errorf("proof %d starts at byte %d, want %d", i, e.Span.Start, 10*i)
		}
	}
}

// A file may say the same in thousands of lines: each more must not cost more than the one before.
func BenchmarkMerged(b *testing.B) {
	r := alike(30_000)
	for b.Loop() {
		r.merged()
	}
}
