package mention

import (
	"strings"

	"dramatis/graph"
)

// rulePair names the rule for two people joined by a hyphen: the Novak-Gromov talks.
const rulePair = "person/pair"

// fewestOfPair is the length of the shortest surname of a pair, in bytes: the syllables of
// East Asian given names are shorter.
const fewestOfPair = 4

// pair cuts an open word into two surnames, where the document names both of these people
// elsewhere. Double surnames are of one person whom nobody calls by the half.
func (p *page) pair(w openWord) (a, b find, ok bool) {
	text := p.text[w.start:w.end]
	at := strings.IndexByte(text, '-')
	if at < fewestOfPair || len(text)-at-1 < fewestOfPair || !p.memory.calls(text[:at]) || !p.memory.calls(text[at+1:]) {
		return a, b, false
	}
	first, second := w, w
	first.end, second.start = w.start+uint32(at), w.start+uint32(at)+1
	return p.finds.bare(first, graph.Person, rulePair), p.finds.bare(second, graph.Person, rulePair), true
}

// calls reports whether the document names a person by a word: by a name that showed itself,
// or where only people stand.
func (m *memory) calls(word string) bool {
	m.folded = fold(m.folded[:0], word)
	k, known := m.keys[string(m.folded)]
	return known && (m.known[k].firm || m.known[k].person > 0) && !startsLower(word)
}

// firmly reports whether a word by itself names a person by a name that showed itself.
func (m *memory) firmly(word string) bool {
	m.folded = fold(m.folded[:0], word)
	k, known := m.keys[string(m.folded)]
	return known && m.known[k].firm
}
