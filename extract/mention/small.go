package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
)

// A word that the document writes small as well is a word and nobody's name: headings and telegrams give capitals
// to any. What a table knows as a name, or a title leads, stands.

// writtenSmall drops the people by their capitals alone whose last word, that no table has as a name, the document
// writes small elsewhere. A party of the heading is known from where he stands.
func (p *page) writtenSmall() {
	var answers map[string]bool
	kept := p.finds.list[:0]
	for _, f := range p.finds.list {
		c, name := p.finds.casts[f.cast], f.span().Of(p.text)
		if c.typ == graph.Person && c.kind == graph.ByName && f.lead == f.leadEnd && byCapitals(c.rule) && !p.advice.headed[name] && !p.lex.opensGiven(name) {
			word := lastWord(name)
			small, asked := answers[word]
			if !asked {
				if answers == nil {
					answers = map[string]bool{}
				}
				small = p.isSmall(word)
				answers[word] = small
			}
			if small {
				continue
			}
		}
		kept = append(kept, f)
	}
	p.finds.list = kept
}

// isSmall reports whether a word that no table has as a name stands in small letters, too, in the part of the text
// that tells of its style.
func (p *page) isSmall(word string) bool {
	if !oneCapital(word) || len(word) < fewestLetters || p.lex.is(word, given|family) || p.lex.isPersons(word) {
		return false
	}
	small, text := strings.ToLower(word), p.text[:min(len(p.text), styleBytes)]
	for at := 0; ; at += len(small) {
		next := strings.Index(text[at:], small)
		if next < 0 {
			return false
		}
		at += next
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(small):])
		if !joinsWord(before) && !joinsWord(after) {
			return true
		}
	}
}

// joinsWord reports whether a rune beside a word makes it a part of a longer one or of an address.
func joinsWord(r rune) bool {
	return isHyphen(r) || r == '@' || r == '\'' || r == '’' || unicode.IsLetter(r)
}

// opensGiven reports whether a name of several words opens with a given name: Frank Church.
func (x *lexicon) opensGiven(name string) bool {
	first, _, more := strings.Cut(name, " ")
	kinds, _ := x.known.find(string(fold(nil, first)))
	return more && (x.is(first, given) || kinds&knownGiven != 0)
}
