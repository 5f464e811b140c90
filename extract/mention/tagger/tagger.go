// Package tagger labels the words of a sentence as parts of names with an averaged
// perceptron over hashed features. It knows spelling and context, and codes that its
// caller gives for what tables and grammar say of a word; what these mean it does not
// know, nor any other sentence. Training and tagging are deterministic.
//
// Source: Collins, "Discriminative Training Methods for Hidden Markov Models"
// (EMNLP 2002) for averaging; Weinberger et al., "Feature Hashing for Large Scale
// Multitask Learning" (ICML 2009) for the hashed weight table.
package tagger

import "encoding/binary"

// Label is the part that a word plays in a name, in IOB2 form.
type Label int8

// The labels. Unknown is for training only: a word of which the annotation does
// not say whether it belongs to a name.
const (
	Unknown Label = iota - 1
	Out
	BeginPerson
	InPerson
	BeginOrganization
	InOrganization
	BeginPlace
	InPlace
	BeginOther
	InOther
	labels = 9
)

// begin gives the label that opens the name that l continues, or l itself.
func (l Label) begin() Label {
	if l > 0 && l%2 == 0 {
		return l - 1
	}
	return l
}

// Inside reports whether l continues a name.
func (l Label) Inside() bool { return l > 0 && l%2 == 0 }

// follows reports whether l may stand after p: a name is continued only by its own kind.
func (l Label) follows(p Label) bool {
	return !l.Inside() || p == l || p == l.begin()
}

// tableBits sizes the weight table: 1<<tableBits features share it.
const tableBits = 18

// Model is a trained tagger. It is immutable and safe for concurrent use.
type Model struct {
	weights []byte // [feature][labels], row by row; each an int8
}

// Tagger tags sentences one after another with one set of buffers. It is not safe
// for concurrent use; make one for each goroutine.
type Tagger struct {
	model    *Model
	features []uint32
	words    []word
	scores   [labels]int32
}

// New makes a tagger for a model.
func New(m *Model) *Tagger { return &Tagger{model: m} }

// ahead is how many words before a capital, or before a word of which the caller has a
// guess, a name may begin.
const ahead = 2

// Tag labels the words of one sentence, appending to out, and appends to margins by how
// much each label leads over the next best that may stand there, in the model's own
// unit. Small words from which no name can begin are Out with a margin of 0, unread.
func (t *Tagger) Tag(sentence []Word, out []Label, margins []int32) ([]Label, []int32) {
	t.words = describe(sentence, t.words[:0])
	previous, before := Out, Out
	next := -1 // the next word with a capital or a guess
	for i := range t.words {
		for next < i || next < len(t.words) && !t.words[next].upper && t.words[next].guess == 0 {
			next++
		}
		if previous == Out && before == Out && next > i+ahead {
			out, margins = append(out, Out), append(margins, 0)
			continue
		}
		t.features = features(t.words, i, previous, before, t.features[:0])
		t.score()
		best, margin := t.best(previous)
		out = append(out, best)
		margins = append(margins, margin)
		previous, before = best, previous
	}
	return out, margins
}

// score adds up the rows of the present features: eight labels at once, each in its 16
// bits of a word, the ninth by itself. 128 is added to each weight so that none is below
// zero, and taken away in the end; 256 features would fit.
func (t *Tagger) score() {
	const (
		signs  = 0x8080808080808080
		second = 0x00ff00ff00ff00ff
	)
	var even, odd uint64
	var ninth int32
	weights := t.model.weights
	for _, f := range t.features {
		row := weights[int(f)*labels:][:labels]
		eight := binary.LittleEndian.Uint64(row) ^ signs
		even += eight & second
		odd += eight >> 8 & second
		ninth += int32(int8(row[labels-1]))
	}
	added := int32(128 * len(t.features))
	for l := 0; l < labels-1; l += 2 {
		t.scores[l] = int32(even>>(8*l)&0xffff) - added
		t.scores[l+1] = int32(odd>>(8*l)&0xffff) - added
	}
	t.scores[labels-1] = ninth
}

// best gives the highest label that may follow p, the lower label on ties, and its lead.
func (t *Tagger) best(p Label) (best Label, margin int32) {
	second := int32(-1 << 30)
	top := second
	for l := Label(0); l < labels; l++ {
		if !l.follows(p) {
			continue
		}
		switch s := t.scores[l]; {
		case s > top:
			best, top, second = l, s, top
		case s > second:
			second = s
		}
	}
	return best, top - second
}
