package tagger

import (
	"math/rand/v2"
	"testing"
)

// TestScoreIsTheSumOfItsRows holds the packed addition to the plain one, up to the
// largest weights.
func TestScoreIsTheSumOfItsRows(t *testing.T) {
	chance := rand.New(rand.NewPCG(1, 2))
	m := &Model{weights: make([]byte, labels<<tableBits)}
	for i := range m.weights {
		m.weights[i] = byte(chance.IntN(256))
	}
	for i := range 2 * labels {
		m.weights[i] = byte(0x7f + i/labels) // a row of 127 and one of -128
	}
	tagger := New(m)
	for n := range 60 {
		tagger.features = tagger.features[:0]
		for range n {
			tagger.features = append(tagger.features, uint32(chance.IntN(1<<tableBits)>>chance.IntN(tableBits)))
		}
		var want [labels]int32
		for _, f := range tagger.features {
			for l := range labels {
				want[l] += int32(int8(m.weights[int(f)*labels+l]))
			}
		}
		if tagger.score(); tagger.scores != want {
			t.Errorf("%d features: %v, want %v", n, tagger.scores, want)
		}
	}
}
