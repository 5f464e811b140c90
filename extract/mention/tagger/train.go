package tagger

import "math"

// Example is a sentence with the label of every word. A word labelled Unknown
// teaches nothing itself but is context for its neighbours.
type Example struct {
	Words  []Word
	Labels []Label
}

// Train learns a model in the given number of passes over the examples. The order
// of the examples within a pass is shuffled by a fixed rule, so that the same
// examples always give the same model.
func Train(examples []Example, passes int) *Model {
	t := trainer{weights: make([]int32, labels<<tableBits), totals: make([]int64, labels<<tableBits), stamps: make([]int32, labels<<tableBits)}
	described := make([][]word, len(examples))
	for i, e := range examples {
		described[i] = describe(e.Words, nil)
	}
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	state := uint64(0x2545f4914f6cdd1d)
	for range passes {
		for i := len(order) - 1; i > 0; i-- {
			state = state*6364136223846793005 + 1442695040888963407
			j := int(state>>33) % (i + 1)
			order[i], order[j] = order[j], order[i]
		}
		for _, i := range order {
			t.learn(described[i], examples[i].Labels)
		}
	}
	return t.model()
}

// trainer holds the running weights and what is needed to average them lazily.
type trainer struct {
	weights  []int32
	totals   []int64
	stamps   []int32
	clock    int32
	state    uint64
	features []uint32
}

// learn tags one sentence greedily and corrects the weights where the choice was wrong.
func (t *trainer) learn(ws []word, gold []Label) {
	previous, before := Out, Out
	for i := range ws {
		t.clock++
		t.features = t.thinned(features(ws, i, previous, before, t.features[:0]))
		guess := t.guess(previous)
		if g := gold[i]; g != Unknown && g != guess {
			for _, f := range t.features {
				t.move(int(f)*labels+int(g), 1)
				t.move(int(f)*labels+int(guess), -1)
			}
		}
		previous, before = guess, previous
		if gold[i] != Unknown {
			previous = gold[i]
		}
	}
}

// guess gives the present best label that may follow p.
func (t *trainer) guess(p Label) Label {
	best, top := Out, int32(math.MinInt32)
	for l := Label(0); l < labels; l++ {
		if !l.follows(p) {
			continue
		}
		var s int32
		for _, f := range t.features {
			s += t.weights[int(f)*labels+int(l)]
		}
		if s > top {
			best, top = l, s
		}
	}
	return best
}

// move changes one weight, bringing its running total up to date first.
func (t *trainer) move(i int, by int32) {
	t.totals[i] += int64(t.clock-t.stamps[i]) * int64(t.weights[i])
	t.stamps[i] = t.clock
	t.weights[i] += by
}

// model averages the weights over all steps and scales them into a byte.
func (t *trainer) model() *Model {
	averages := make([]float64, len(t.weights))
	top := 0.0
	for i := range t.weights {
		t.move(i, 0)
		averages[i] = float64(t.totals[i]) / float64(max(1, t.clock))
		top = max(top, math.Abs(averages[i]))
	}
	m := &Model{weights: make([]byte, len(averages))}
	if top == 0 {
		return m
	}
	// Few weights are large: they are cut at a quarter of the top, so that the
	// many small ones keep their differences.
	scale := 127 / (top / 4)
	for i, a := range averages {
		m.weights[i] = byte(int8(math.Round(min(127, max(-127, a*scale)))))
	}
	return m
}

// thinned leaves out some of the features, others each time, so that no single one, a
// word seen in training above all, is leant on: names of another field are other words.
func (t *trainer) thinned(fs []uint32) []uint32 {
	kept := fs[:0]
	for _, f := range fs {
		t.state = t.state*6364136223846793005 + 1442695040888963407
		if t.state>>33%100 >= thinning {
			kept = append(kept, f)
		}
	}
	return kept
}

// thinning is the share of the features that are left out, in percent.
const thinning = 35
