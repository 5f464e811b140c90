package mention

// Most words of a text are few: the lexicon's answers about them are kept at hand, in
// a table small enough to stay in the processor's cache, by the word as printed. It
// outlives the document, as it holds nothing of it but words.

// recentWords is the number of places in the table, a power of two.
const recentWords = 1 << 12

// longestRecent is the longest word kept, in bytes.
const longestRecent = 15

// recent holds what the lexicon said of short words lately.
type recent [recentWords]struct {
	word [longestRecent]byte
	size uint8
	entry
}

// lookup is lexicon.lookup by way of the table.
func (t *recent) lookup(x *lexicon, scratch []byte, word string) (entry, []byte) {
	if len(word) > longestRecent {
		return x.lookup(scratch, word)
	}
	h := uint32(len(word))
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619 // FNV-1
	}
	at := &t[(h^h>>15)%recentWords]
	if string(at.word[:at.size]) == word && at.size > 0 {
		return at.entry, scratch
	}
	at.size = uint8(copy(at.word[:], word))
	at.entry, scratch = x.lookup(scratch, word)
	return at.entry, scratch
}
