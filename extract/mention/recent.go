package mention

// Most words of a text are few: the answers of the lexicon and of the table of known names
// about them are kept at hand, in a table small enough to stay in the processor's cache, by
// the word as printed. It outlives the document, as it holds nothing of it but words.

// recentWords is the number of places in the table, a power of two.
const recentWords = 1 << 13

// longestRecent is the longest word kept, in bytes.
const longestRecent = 15

// recent holds what was said of short words lately.
type recent [recentWords]answer

// answer is what was said of one word.
type answer struct {
	word [longestRecent]byte
	size uint8
	entry
	// kinds are what knownNames.find said, where it was asked.
	kinds         uint8
	begins, asked bool
}

// lookup is lexicon.lookup by way of the table.
func (t *recent) lookup(x *lexicon, scratch []byte, word string) (entry, []byte) {
	if len(word) > longestRecent {
		return x.lookup(scratch, word)
	}
	at := t.at(word)
	if at.is(word) {
		return at.entry, scratch
	}
	*at = answer{size: uint8(len(word))}
	copy(at.word[:], word)
	at.entry, scratch = x.lookup(scratch, word)
	return at.entry, scratch
}

// known gives what find says of a word, by way of the table where the word is in it.
func (t *recent) known(word string, find func() (kinds uint32, begins bool)) (uint32, bool) {
	if len(word) > longestRecent {
		return find()
	}
	at := t.at(word)
	if !at.is(word) {
		return find()
	}
	if !at.asked {
		kinds, begins := find()
		at.kinds, at.begins, at.asked = uint8(kinds), begins, true
	}
	return uint32(at.kinds), at.begins
}

// at gives the place of a word in the table.
func (t *recent) at(word string) *answer {
	h := uint32(len(word))
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619 // FNV-1
	}
	return &t[(h^h>>15)%recentWords]
}

// is reports whether an answer is about a word.
func (a *answer) is(word string) bool { return string(a.word[:a.size]) == word && a.size > 0 }
