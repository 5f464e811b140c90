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
	style := smallWords{text: p.text[:min(len(p.text), styleBytes)]}
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
				small = p.unknownName(word) && style.have(strings.ToLower(word))
				answers[word] = small
			}
			if small {
				continue
			}
		}
		if c.typ == graph.Person && c.kind == graph.ByName && f.lead == f.leadEnd && p.lex.is(name, given) && p.behindEpithet(f.span().Start) {
			continue
		}
		kept = append(kept, f)
	}
	p.finds.list = kept
}

// behindEpithet reports whether a given name that starts at a byte follows, within a sentence, a common word with a
// capital that is no title: "the Honest John rocket" is nobody.
func (p *page) behindEpithet(at int) bool {
	before := strings.TrimSuffix(p.text[:at], " ")
	if len(before) != at-1 {
		return false
	}
	first := strings.LastIndexAny(before, " \n\"(“‘/—–-") + 1
	for first < len(before) && !utf8.RuneStart(before[first]) {
		first++
	}
	word := before[first:]
	const other = given | family | honorific | title | role | function | calendar | weekday | demonym | landWord | orgHead | suffix | ordinal | pronoun
	if last, _ := utf8.DecodeLastRuneInString(word); !unicode.IsLetter(last) {
		return false // of the sentence before
	}
	if !oneCapital(word) || len(word) < fewestLetters || !p.lex.is(word, common|everyday) || p.lex.is(word, other) || p.lex.isPersons(word) {
		return false
	}
	lead, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before[:first], " \"“‘("))
	return unicode.IsLower(lead)
}

// unknownName reports whether a word with one capital is in no table as a name.
func (p *page) unknownName(word string) bool {
	return oneCapital(word) && len(word) >= fewestLetters && !p.lex.is(word, given|family) && !p.lex.isPersons(word)
}

// smallWords tells which words stand in small letters in the part of a text that tells of its style. The first
// that are asked for are searched; where a list of names asks for thousands, all its words are gathered once.
type smallWords struct {
	text     string
	searches int
	gathered map[string]bool
}

// fewSearches take less time than to gather the words.
const fewSearches = 64

// have reports whether a word stands there, and not as a part of a longer one.
func (s *smallWords) have(word string) bool {
	s.searches++
	if s.searches <= fewSearches || strings.ContainsFunc(word, partsWords) {
		return hasWord(s.text, word)
	}
	if s.gathered == nil {
		s.gathered = map[string]bool{}
		for w := range strings.FieldsFuncSeq(s.text, partsWords) {
			s.gathered[w] = true
		}
	}
	return s.gathered[word]
}

// hasWord searches a text for a word that is no part of a longer one.
func hasWord(text, word string) bool {
	for at := 0; ; at += len(word) {
		next := strings.Index(text[at:], word)
		if next < 0 {
			return false
		}
		at += next
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(word):])
		if partsWords(before) && partsWords(after) {
			return true
		}
	}
}

// partsWords reports whether a rune beside a word is no part of it.
func partsWords(r rune) bool { return !joinsWord(r) }

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
