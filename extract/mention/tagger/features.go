package tagger

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Word is a word of a sentence, with what the caller knows of it. Class, Known and Guess
// are codes that mean nothing here but to be the same or not: words of one class are
// known to the caller's tables as the same kind of word, known ones as the same kind of
// name, and of words with one guess the caller's own rules think the same. 0 says that
// they know nothing.
type Word struct {
	Text                string
	Class, Known, Guess uint32
}

// word is what the features see of a word: hashes, made once.
type word struct {
	lower, shape, suffix2, suffix3, prefix3 uint32
	class, known, guess                     uint32
	upper, caps, initial                    bool
	run                                     run
}

// run is what the run of capitalised words that a word is in tells of it: its ends, the
// words around it, the classes of its ends, and where in it the word stands.
type run struct {
	first, last, before, after, classes, place uint32
}

// describe hashes the words of a sentence, appending to out.
func describe(sentence []Word, out []word) []word {
	for _, w := range sentence {
		out = append(out, describeWord(w))
	}
	findRuns(sentence, out)
	return out
}

// findRuns tells the words of every run of capitalised words about it. A small word
// that joins two of them belongs to the run.
func findRuns(sentence []Word, ws []word) {
	for i := 0; i < len(ws); {
		if !ws[i].upper {
			i++
			continue
		}
		end := i + 1
		for end < len(ws) && (ws[end].upper || end+1 < len(ws) && ws[end+1].upper && joins(sentence[end].Text)) {
			end++
		}
		r := run{
			first: ws[i].lower, last: ws[end-1].lower, classes: ws[i].class ^ ws[end-1].class*31,
			before: neighbour(ws, i-1).lower, after: neighbour(ws, end).lower,
		}
		for k := i; k < end; k++ {
			r.place = uint32(min(end-i, 6))*16 + uint32(min(k-i, 3))*4 + uint32(min(end-1-k, 3))
			ws[k].run = r
		}
		i = end
	}
}

// joins reports whether a word joins the parts of one name.
func joins(s string) bool {
	switch s {
	case "of", "the", "for", "and", "de", "di", "von", "-", "'s":
		return true
	}
	return false
}

// describeWord makes the hashes of a word.
func describeWord(w Word) word {
	var buffer [64]byte
	s, lower := w.Text, lowered(buffer[:0], w.Text)
	r, n := utf8.DecodeRuneInString(s)
	return word{
		class: w.Class, known: w.Known, guess: w.Guess,
		lower: hash(lower), shape: shapeOf(s),
		suffix2: hash(lower[max(0, len(lower)-2):]), suffix3: hash(lower[max(0, len(lower)-3):]), prefix3: hash(lower[:min(3, len(lower))]),
		upper: unicode.IsUpper(r), caps: len(s) > 1 && unicode.IsUpper(r) && !hasLower(s),
		initial: unicode.IsUpper(r) && n < len(s) && s[n] == '.' && len(s) <= n+4,
	}
}

// lowered appends a word in small letters.
func lowered(dst []byte, s string) []byte {
	for i := range len(s) {
		b := s[i]
		if b >= utf8.RuneSelf {
			return append(dst[:0], strings.ToLower(s)...)
		}
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		dst = append(dst, b)
	}
	return dst
}

// hasLower reports whether some letter of a word has a capital that it is not.
func hasLower(s string) bool {
	for _, r := range s {
		if unicode.ToUpper(r) != r {
			return true
		}
	}
	return false
}

// hash is 32-bit FNV-1a.
func hash[T string | []byte](s T) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// shapeOf hashes the pattern of capitals, small letters and digits with runs
// folded: "McKay" and "DeWitt" share one, "A.M." another.
func shapeOf(s string) uint32 {
	h, last := uint32(2166136261), byte(0)
	for i := 0; i < len(s); i++ {
		var class byte
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			class = 'X'
		case c >= 'a' && c <= 'z' || c >= utf8.RuneSelf:
			class = 'x'
		case c >= '0' && c <= '9':
			class = 'd'
		default:
			class = c
		}
		if class != last {
			h = (h ^ uint32(class)) * 16777619
			last = class
		}
	}
	return h
}

// Hashes that stand for places outside the sentence.
const (
	start uint32 = 0x9e3779b9
	end   uint32 = 0x85ebca6b
)

// features appends the table rows of the word at i, given the two labels before it.
func features(ws []word, i int, previous, before Label, out []uint32) []uint32 {
	w := &ws[i]
	p1, p2 := neighbour(ws, i-1), neighbour(ws, i-2)
	n1, n2 := neighbour(ws, i+1), neighbour(ws, i+2)
	seed := uint32(0)
	add := func(a, b uint32) {
		seed += 0x9e3779b1
		h := seed
		h = (h ^ a) * 0xcc9e2d51
		h = (h<<15 | h>>17) ^ b
		h *= 0x1b873593
		out = append(out, (h^h>>15)>>(32-tableBits))
	}
	labels := uint32(previous)*16 + 1
	add(1, 1)
	add(w.lower, 0)
	add(w.shape, 0)
	add(w.suffix3, 0)
	add(w.suffix2, flags(w))
	add(w.prefix3, 0)
	add(w.lower, labels)
	add(w.shape, labels)
	add(labels, uint32(before))
	add(p1.lower, w.shape)
	add(n1.lower, w.shape)
	add(p1.lower, labels)
	add(p1.shape, w.shape)
	add(n1.shape, w.shape)
	add(p2.lower, p2.shape)
	add(n2.lower, n2.shape)
	add(p1.lower, w.lower)
	add(w.lower, n1.lower)
	add(n1.suffix3, w.shape)
	add(p1.lower, p2.lower)
	add(n1.lower, n2.lower)
	add(p1.shape^p2.shape*31, w.shape^n1.shape*31)
	if w.upper && !p1.upper { // of what kind was the item before, if this is a list?
		add(p1.lower^uint32(before)*77, w.shape)
		add(uint32(before)*16+uint32(previous)+1, p1.lower)
	}
	if w.run.place != 0 || p1.run.place != 0 {
		add(w.run.last, labels)
		add(w.run.first, w.run.place)
		add(w.run.before, labels)
		add(w.run.after, w.run.place)
		add(w.run.before, w.run.after)
		add(w.run.classes, w.run.place)
		add(w.run.place, labels)
	}
	// What the caller knows.
	add(w.class, w.shape)
	add(w.class, labels)
	add(p1.class, w.class)
	add(w.class, n1.class)
	add(p1.class^n1.class*31, w.shape)
	add(w.guess, labels)
	add(w.guess, w.class)
	add(w.guess, n1.guess)
	add(p1.guess, w.guess)
	add(w.guess, w.lower)
	if w.upper {
		add(w.known, w.shape)
		add(w.known, labels)
		add(p1.known, w.known)
		add(w.known, n1.known)
		add(w.known, w.class)
		add(w.known, w.run.place)
		add(w.known, p1.lower)
	}
	return out
}

// flags packs what the first letters tell.
func flags(w *word) uint32 {
	var f uint32
	if w.upper {
		f |= 1
	}
	if w.caps {
		f |= 2
	}
	if w.initial {
		f |= 4
	}
	return f
}

// outside are the words before and after every sentence.
var outside = [2]word{{lower: start, shape: start}, {lower: end, shape: end}}

// neighbour gives the word at i, or a mark past either end.
func neighbour(ws []word, i int) *word {
	switch {
	case i < 0:
		return &outside[0]
	case i >= len(ws):
		return &outside[1]
	}
	return &ws[i]
}

// Code gives the code of a set of bits, for Class.
func Code(bits uint64) uint32 { return uint32(bits * 0x9e3779b97f4a7c15 >> 32) }

// TextCode gives the code of a text, for Class and Guess.
func TextCode(text string) uint32 { return hash(text) }
