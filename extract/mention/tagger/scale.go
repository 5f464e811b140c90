package tagger

import (
	"math"
	"slices"
)

// TypicalMargin is what half of the words that begin a name lead by, at least: margins mean
// the same in every model, whatever it was trained on.
const TypicalMargin = 500

// mostMeasured bounds the sentences by which a model is scaled.
const mostMeasured = 2048

// scaled makes a model of weights, each in a byte. The few that are larger are cut.
func scaled(weights []float64, described [][]word, examples []Example) *Model {
	m := &Model{weights: make([]byte, len(weights))}
	leads := leads(weights, described, examples)
	if len(leads) == 0 {
		return m
	}
	slices.Sort(leads)
	middle := leads[len(leads)/2]
	if middle == 0 {
		return m
	}
	for i, w := range weights {
		m.weights[i] = byte(int8(math.Round(min(127, max(-127, w*TypicalMargin/middle)))))
	}
	return m
}

// leads gives by how much the right label of the words that begin names is above or below
// the next best. Some features are left out, as in training: a text not seen before shows fewer.
func leads(weights []float64, described [][]word, examples []Example) []float64 {
	var out []float64
	var t trainer
	step := 1 + len(examples)/mostMeasured
	for i := 0; i < len(examples); i += step {
		previous, before := Out, Out
		for k, right := range examples[i].Labels {
			if right > Out && !right.Inside() {
				t.features = t.thinned(features(described[i], k, previous, before, t.features[:0]))
				out = append(out, math.Abs(lead(weights, t.features, right, previous)))
			}
			previous, before = max(right, Out), previous
		}
	}
	return out
}

// lead gives by how much a label is above the best other that may follow p.
func lead(weights []float64, features []uint32, right, p Label) float64 {
	own, other := 0.0, math.Inf(-1)
	for l := Label(0); l < labels; l++ {
		if !l.follows(p) {
			continue
		}
		sum := 0.0
		for _, f := range features {
			sum += weights[int(f)*labels+int(l)]
		}
		if l == right {
			own = sum
		} else {
			other = max(other, sum)
		}
	}
	return own - other
}
