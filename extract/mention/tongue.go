package mention

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/graph"
)

// A document in another language that is written in Latin letters capitalises by rules of its own: German every noun, and
// what stands at the head of a French sentence is no English word that the tables know. A capital alone makes nobody there.

// The measure by which a text is told to be in another language than English: so many small words at the least, and of them
// so few, in a hundred, that are function words of English.
const (
	fewestSmall  = 12
	fewFunctions = 20
)

// foreignTongue takes out of such a document the people and events for whom only capitals and position speak, but for those
// whom a known given name opens.
func (p *page) foreignTongue(language string) {
	if language == "" || language == "en" || !p.foreignWords() {
		return
	}
	p.out.Mentions = slices.DeleteFunc(p.out.Mentions, func(m Mention) bool {
		if m.Kind != graph.ByName || m.Type == graph.Event {
			return m.Rule == "event/occurrence"
		}
		if m.Type != graph.Person || !byCapitals(m.Rule) {
			return false
		}
		first, _, more := strings.Cut(m.Normal, " ")
		return !more || !p.lex.is(first, given)
	})
}

// foreignWords reports whether hardly any of the small words of a text are function words of English; particles of names
// are of no language.
func (p *page) foreignWords() bool {
	small, known := 0, 0
	var scratch []byte
	for word := range strings.FieldsFuncSeq(p.text[:min(len(p.text), languageSample)], func(r rune) bool { return !unicode.IsLetter(r) }) {
		if r := firstRune(word); !unicode.Is(unicode.Latin, r) || !unicode.IsLower(r) {
			continue
		}
		var e entry
		e, scratch = p.lex.lookup(scratch, word)
		if e.class&function != 0 {
			known++
		} else if e.class&particle != 0 {
			continue // a list of those present has "von" and "de" and hardly another small word
		}
		small++
	}
	return small >= fewestSmall && known*100 < small*fewFunctions
}

// languageSample is how many bytes of a text tell its language.
const languageSample = 20_000
