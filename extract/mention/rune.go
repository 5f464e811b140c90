package mention

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind of a byte or rune as the tokeniser sees it.
type runeKind uint8

const (
	blank runeKind = iota
	lower          // a letter that is no capital, or a mark
	capital
	digit
	mark // any other visible character
)

// ascii gives the kind of the first 128 runes: most of the text of most documents.
var ascii = func() (k [utf8.RuneSelf]runeKind) {
	for b := range k {
		k[b] = slowKind(rune(b))
	}
	return k
}()

// softHyphen stands where a word may be broken; it is part of the word and says nothing.
const softHyphen = '\u00ad'

// slowKind classifies any rune by its Unicode category.
func slowKind(r rune) runeKind {
	switch {
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return capital
	case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Mc, r) || r == softHyphen:
		return lower
	case r >= '0' && r <= '9' || unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r) || unicode.IsControl(r) || r == '\ufeff' || r == '\u200b':
		return blank
	}
	return mark
}

// runeAt gives the rune that starts at byte i, its length and kind.
func runeAt(text string, i int) (rune, int, runeKind) {
	if b := text[i]; b < utf8.RuneSelf {
		return rune(b), 1, ascii[b]
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	return r, size, slowKind(r)
}

// runeStart gives the start of the rune that byte i is part of.
func runeStart(text string, i int) int {
	for i > 0 && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// isApostrophe reports whether r serves as an apostrophe in print or typescript.
func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' || r == 'ʹ'
}

// isHyphen reports whether r joins the parts of a word. Scans read by machine write ¬
// where a line breaks a word.
func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' || r == '¬' }

// hyphenParts gives the parts of a word between its hyphens; the word itself where it has none.
func hyphenParts(word string) iter.Seq[string] { return strings.FieldsFuncSeq(word, isHyphen) }

// cutAtLastHyphen gives what stands before the last hyphen, or en dash, of a word and behind it; ok is false where there is
// none behind its first letter.
func cutAtLastHyphen(word string) (before, last string, ok bool) {
	at := strings.LastIndexFunc(word, func(r rune) bool { return isHyphen(r) || r == '–' })
	if at <= 0 {
		return word, "", false
	}
	_, size := utf8.DecodeRuneInString(word[at:])
	return word[:at], word[at+size:], true
}

// isCyrillic reports whether r is a letter of the Cyrillic block.
func isCyrillic(r rune) bool { return r >= 0x0400 && r <= 0x052F }
