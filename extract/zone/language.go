package zone

import (
	"maps"
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// script is the writing system of a text, as far as zones need to tell them apart.
type script uint8

const (
	noScript script = iota
	latin
	cyrillic
	hangul
	kana
	han
)

// scripts counts the letters of each script.
type scripts [han + 1]int

// count adds the letters of s.
func (c *scripts) count(s string) {
	ascii := 0
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			if small := r | 0x20; small >= 'a' && small <= 'z' {
				ascii++
			}
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Cyrillic, r):
			c[cyrillic]++
		case unicode.Is(unicode.Latin, r):
			c[latin]++
		case unicode.Is(unicode.Hangul, r):
			c[hangul]++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			c[kana]++
		case unicode.Is(unicode.Han, r):
			c[han]++
		}
	}
	c[latin] += ascii
}

// main gives the script of most letters; kana make a text Japanese even where
// Chinese characters outnumber them.
func (c *scripts) main() script {
	best := noScript
	for s := latin; s <= han; s++ {
		if c[s] > 0 && (best == noScript || c[s] > c[best]) {
			best = s
		}
	}
	if best == han && c[kana]*5 > c[han] {
		return kana
	}
	return best
}

// sampleSize is how many bytes of a text tell its language.
const sampleSize = 20_000

// language gives the BCP 47 tag of a text, "" where nothing tells it.
func (t *tables) language(text string) string {
	if len(text) > sampleSize {
		text = strings.ToValidUTF8(text[:sampleSize], "")
	}
	var c scripts
	c.count(text)
	switch c.main() {
	case latin:
		return t.byFunctionWords(text, []string{"en", "de", "fr", "es", "it", "pt", "pl", "cs", "hu", "ro", "nl"})
	case cyrillic:
		return t.byFunctionWords(text, []string{"ru", "uk", "bg"})
	case hangul:
		return "ko"
	case kana:
		return "ja"
	case han:
		return "zh"
	}
	return ""
}

// byFunctionWords gives the candidate whose function words are most frequent,
// the first of the list where none occurs.
func (t *tables) byFunctionWords(text string, candidates []string) string {
	var counts [64]int
	var folded [64]byte
	for text != "" {
		if key, size := shortWord(text); size > 0 {
			text = text[size:]
			for of := t.shortWords[key]; of != 0; of &= of - 1 {
				counts[bits.TrailingZeros64(of)]++
			}
			continue
		}
		word := leadingLetters(text)
		if word == "" {
			_, size := utf8.DecodeRuneInString(text)
			text = text[size:]
			continue
		}
		text = text[len(word):]
		if len(word) > t.longestFunction {
			continue
		}
		for of := t.functionWords[string(lowerLetters(folded[:0], word))]; of != 0; of &= of - 1 {
			counts[bits.TrailingZeros64(of)]++
		}
	}
	best, most := candidates[0], 0
	for _, tag := range candidates {
		if i, ok := slices.BinarySearch(t.tags, tag); ok && counts[i] > most {
			best, most = tag, counts[i]
		}
	}
	return best
}

// shortWord gives the word of at most eight Latin letters that a text opens with, in small
// letters as a number, and its length; 0 where another stands first.
func shortWord(text string) (key uint64, size int) {
	for size < len(text) && text[size] < utf8.RuneSelf {
		small := text[size] | 0x20
		if small < 'a' || small > 'z' {
			return key, size
		}
		if size == 8 {
			return 0, 0
		}
		key = key<<8 | uint64(small)
		size++
	}
	if size < len(text) {
		return 0, 0
	}
	return key, size
}

// leadingLetters gives the word that a text opens with, "" where no letter stands first.
func leadingLetters(text string) string {
	for i, r := range text {
		if small := r | 0x20; (small < 'a' || small > 'z') && (r < utf8.RuneSelf || !unicode.IsLetter(r)) {
			return text[:i]
		}
	}
	return text
}

// lowerLetters appends a word in small letters.
func lowerLetters(dst []byte, word string) []byte {
	for _, r := range word {
		if r < utf8.RuneSelf {
			dst = append(dst, byte(r)|0x20)
		} else {
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

// indexLanguages turns the function words of each language into the languages of each
// word, a bit for each of the tags in order.
func (t *tables) indexLanguages() {
	t.tags = slices.Sorted(maps.Keys(t.languages))
	t.functionWords, t.shortWords = map[string]uint64{}, map[uint64]uint64{}
	for i, tag := range t.tags {
		for w := range t.languages[tag] {
			if key, size := shortWord(w); size > 0 && size == len(w) {
				t.shortWords[key] |= 1 << i
				continue
			}
			t.functionWords[w] |= 1 << i
			t.longestFunction = max(t.longestFunction, len(w))
		}
	}
}

// readScans marks pages in another script than the document: the same text once
// more, often misread. The title tells the document's script, else most letters.
func (p *page) readScans() {
	perLine := make([]script, len(p.lines))
	var whole scripts
	for i, l := range p.lines {
		var c scripts
		c.count(l.Span.Of(p.text))
		perLine[i] = c.main()
		if l.kind == "" {
			whole.add(c)
		}
	}
	own := p.ownScript(perLine, whole)
	if own == noScript {
		return
	}
	for i := 0; i < len(p.lines); i++ {
		if p.lines[i].kind == "" && foreign(perLine[i], own) {
			i = p.readScan(i, own, perLine) - 1
		}
	}
}

// add adds the counts of d.
func (c *scripts) add(d scripts) {
	for i := range c {
		c[i] += d[i]
	}
}

// ownScript gives the script of the document: a web page is in that of its
// furniture, other text in that of most letters.
func (p *page) ownScript(perLine []script, whole scripts) script {
	if p.web {
		for i, l := range p.lines {
			if l.kind == Chrome && perLine[i] != noScript {
				// A page whose document is wholly in another script has no scan but that document.
				if whole[perLine[i]] > 0 {
					return perLine[i]
				}
				return whole.main()
			}
		}
	}
	return whole.main()
}

// foreign reports whether a line is in another script than the document's.
func foreign(s, own script) bool { return s != noScript && s != own }

// smallestScan is how many letters another script needs to be a page and no mere phrase.
const smallestScan = 40

// readScan marks the page in another script that starts at line i and gives the
// line behind it. Numbers and rules between its lines belong to it.
func (p *page) readScan(i int, own script, perLine []script) int {
	end, letters := i, 0
	for j := i; j < len(p.lines) && p.lines[j].kind == "" && perLine[j] != own; j++ {
		if foreign(perLine[j], own) {
			end = j + 1
			letters += p.lines[j].Len() / 2
		}
	}
	if end < len(p.lines) && p.lines[end].kind == "" && strings.Trim(p.of(end), "-=_ ") == "" {
		end++
	}
	if letters >= smallestScan {
		p.mark(i, end, Scan)
	}
	return end
}
