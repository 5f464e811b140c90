// Package recent keeps at hand what was said of the words seen last: most words of a text
// are few, and a table that stays in the processor's cache answers sooner than a map of a
// language. It knows nothing of what is said, and never grows.
package recent

// places is the number of words held, a power of two.
const places = 1 << 13

// longest is the length of the longest word held, in bytes.
const longest = 15

// Table holds a value for each of the words seen last, as printed. It is not safe for
// concurrent use. The zero Table is empty.
type Table[T any] [places]place[T]

// place is where one word and its value are held.
type place[T any] struct {
	word  [longest]byte
	size  uint8
	value T
}

// Find gives the value of a word, and whether it is known: the place of an unknown word is
// its own from then on, and the caller fills it. A word too long to be held has none: nil.
func (t *Table[T]) Find(word string) (value *T, known bool) {
	if len(word) > longest || word == "" {
		return nil, false
	}
	h := uint32(len(word))
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619 // FNV-1
	}
	at := &t[(h^h>>15)%places]
	if string(at.word[:at.size]) == word {
		return &at.value, true
	}
	at.size = uint8(copy(at.word[:], word))
	return &at.value, false
}
