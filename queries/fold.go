package queries

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// fold makes spellings of one name equal: letter case, accents, compatibility
// forms, hyphens, full stops and apostrophes do not count, nor does "the".
// It gives the words of the name joined by single spaces.
func fold(name string) string { return strings.Join(foldedWords(name), " ") }

// foldedWords gives the words of a name in folded form, without "the".
func foldedWords(name string) []string {
	words := strings.FieldsFunc(strings.Map(foldRune, caseless(name)), unicode.IsSpace)
	kept := words[:0]
	for _, w := range words {
		if w != "the" {
			kept = append(kept, w)
		}
	}
	return kept
}

// caseless folds letter case and compatibility forms and takes accents apart.
func caseless(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	return norm.NFKD.String(cases.Fold().String(norm.NFKC.String(s)))
}

// foldRune drops marks and apostrophes and turns every other sign into a space.
func foldRune(r rune) rune {
	switch {
	case unicode.IsLetter(r) && !unicode.Is(unicode.Lm, r), unicode.IsDigit(r):
		return r
	case unicode.IsMark(r), strings.ContainsRune("'’‘`ʼʹ", r):
		return -1
	}
	return ' '
}

// isASCII reports whether s has no byte above 127.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] > unicode.MaxASCII {
			return false
		}
	}
	return true
}
