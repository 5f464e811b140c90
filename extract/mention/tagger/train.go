package tagger

import (
	"math"
	"sync"
)

// Example is a sentence with the label of every word. A word labelled Unknown
// teaches nothing itself but is context for its neighbours.
type Example struct {
	Words  []Word
	Labels []Label
}

// Train learns a model in the given number of passes over the examples. The order
// of the examples within a pass is shuffled by a fixed rule, so that the same
// examples always give the same model. It does so several times over, each time in
// another order, and takes the mean: what one order alone teaches is chance.
func Train(examples []Example, passes int) *Model {
	described := make([][]word, len(examples))
	for i, e := range examples {
		described[i] = describe(e.Words, nil)
	}
	var rounds [orders]trainer
	var wait sync.WaitGroup
	for i := range rounds {
		wait.Go(func() { rounds[i].train(described, examples, passes, uint64(i)) })
	}
	wait.Wait()
	mean := rounds[0].averages()
	for i := range rounds[1:] {
		for k, a := range rounds[1+i].averages() {
			mean[k] += a
		}
	}
	return scaled(mean, described, examples)
}

// orders is how many times a model is learnt, each in an order of its own.
const orders = 3

// trainer holds the running weights and what is needed to average them lazily.
type trainer struct {
	weights  []int32
	totals   []int64
	stamps   []int32
	clock    int32
	state    uint64
	features []uint32
}

// train goes through the examples in the order of the given number.
func (t *trainer) train(described [][]word, examples []Example, passes int, number uint64) {
	*t = trainer{weights: make([]int32, labels<<tableBits), totals: make([]int64, labels<<tableBits), stamps: make([]int32, labels<<tableBits), state: number}
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	state := uint64(0x2545f4914f6cdd1d) + number*0x9e3779b97f4a7c15
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

// averages gives the average of every weight over all steps.
func (t *trainer) averages() []float64 {
	out := make([]float64, len(t.weights))
	for i := range t.weights {
		t.move(i, 0)
		out[i] = float64(t.totals[i]) / float64(max(1, t.clock))
	}
	return out
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
