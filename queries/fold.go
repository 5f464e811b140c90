package queries

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// fold makes spellings of one name equal: letter case, accents, compatibility
// forms, hyphens, full stops and apostrophes do not count, nor does "the", nor whether
// "defence" is spelled as in Britain or in America.
// It gives the words of the name joined by single spaces.
func fold(name string) string {
	return string(appendFolded(nil, name))
}

// appendFolded writes the folded form of a name behind what is there.
func appendFolded(to []byte, name string) []byte {
	if isASCII(name) {
		return appendFoldedASCII(to, name)
	}
	return append(to, strings.Join(foldedWords(name), " ")...)
}

// appendFoldedASCII is appendFolded for plain names, as most are, in one pass.
func appendFoldedASCII(folded []byte, name string) []byte {
	first := len(folded)
	word := first // where the present word begins
	end := func() {
		switch {
		case string(folded[word:]) == "the":
			folded = folded[:word]
		case bytes.HasSuffix(folded[word:], []byte(britishEnding)):
			copy(folded[len(folded)-len(americanEnding):], americanEnding)
			folded = append(folded, ' ')
			word = len(folded)
		case len(folded) > word:
			folded = append(folded, ' ')
			word = len(folded)
		}
	}
	for i := range len(name) {
		switch c := name[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			folded = append(folded, c)
		case 'A' <= c && c <= 'Z':
			folded = append(folded, c+'a'-'A')
		case c != '\'' && c != '`':
			end()
		}
	}
	end()
	if len(folded) > first {
		folded = folded[:len(folded)-1] // the space behind the last word
	}
	return folded
}

// foldedWords gives the words of a name in folded form, without "the".
func foldedWords(name string) []string {
	words := spelledWords(name)
	for i, w := range words {
		if stem, british := strings.CutSuffix(w, britishEnding); british {
			words[i] = stem + americanEnding
		}
	}
	return words
}

// spelledWords gives the words of a name without "the", folded but for endings, as they can be searched for in a text.
func spelledWords(name string) []string {
	words := strings.FieldsFunc(strings.Map(foldRune, caseless(name)), unicode.IsSpace)
	return slices.DeleteFunc(words, func(w string) bool { return w == "the" })
}

// The endings of "defence" and "offence", as in Britain and in America.
const britishEnding, americanEnding = "fence", "fense"

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

// emptyWords carry nothing that a topic could be told by.
var emptyWords = []string{"a", "an", "his", "her", "its", "their", "some", "any", "of", "for", "to", "in", "on", "and", "with", "about"}

// contentWords gives the folded words of a phrase that carry its meaning.
func contentWords(phrase string) []string {
	return slices.DeleteFunc(foldedWords(phrase), func(w string) bool { return slices.Contains(emptyWords, w) })
}

// firstLine gives the first line of a text that is not blank.
func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return strings.TrimSpace(line)
}
