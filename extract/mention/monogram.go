package mention

import (
	"strings"

	"dramatis/graph"
)

// fewestOfMonogram is the fewest letters by which somebody is known.
const fewestOfMonogram = 3

// monogram reports whether an open word is the first letters of a person whom the document
// names in full: HAK for Hugo A. Kern.
func (p *page) monogram(w openWord) bool {
	word := p.text[w.start:w.end]
	if len(word) < fewestOfMonogram {
		return false
	}
	for _, f := range p.finds.list {
		if c := p.finds.casts[f.cast]; c.typ == graph.Person && c.kind == graph.ByName && spells(f.span().Of(p.text), word) {
			return true
		}
	}
	return false
}

// spells reports whether the first letters of the parts of a name, syllables after a hyphen
// among them, are these capitals.
func spells(name, letters string) bool {
	parts := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '.' || isHyphen(r) })
	if len(parts) != len(letters) {
		return false
	}
	for i, part := range parts {
		if part[0]&^0x20 != letters[i] {
			return false
		}
	}
	return true
}
