package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
)

// Telegrams leave out the marks between two clauses, and the names of two people come to stand side by side: "told Lund
// Weber would like a talk". Where the document names both by these words elsewhere, they are two.

// ruleAbutting is the rule of the second of two such names.
const ruleAbutting = "person/abutting"

// abutting cuts the names of two surnames into two people.
func (p *page) abutting() {
	if !p.scene.terse {
		return
	}
	found := p.finds.later[:0]
	for i := range p.finds.list {
		f := &p.finds.list[i]
		at, ok := p.abuts(*f)
		if !ok {
			continue
		}
		second := openWord{start: f.start + uint32(at) + 1, end: f.end}
		first := p.finds.casts[f.cast]
		first.shape = single
		f.end, f.cast = f.start+uint32(at), p.finds.cast(first)
		found = append(found, p.finds.bare(second, graph.Person, ruleAbutting))
	}
	if len(found) > 0 {
		p.finds.list = merged(p.finds.list, found, func(f find) int { return int(f.start) })
	}
	p.finds.later = found
}

// abuts reports whether a name is two surnames that meet once, of people whom the document names by each of them elsewhere,
// before what the second does or has; and where the first ends.
func (p *page) abuts(f find) (at int, ok bool) {
	c := p.finds.casts[f.cast]
	if c.typ != graph.Person || c.kind != graph.ByName || c.shape != unknownRun && c.rule != ruleTagger {
		return 0, false
	}
	name := f.span().Of(p.text)
	first, second, two := strings.Cut(name, " ")
	if !two || first == second || !oneCapital(first) || !oneCapital(second) || p.lex.opensGiven(name) || strings.Count(p.text, name) > 1 {
		return 0, false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(p.text[f.end:], " "))
	does := unicode.IsLower(next) || isApostrophe(next)
	return len(first), does && !slices.ContainsFunc([]string{first, second}, func(w string) bool { return !p.memory.callsAlone(w) })
}

// callsAlone reports whether the document names a person by a word in another place than one name of two words.
func (m *memory) callsAlone(word string) bool {
	m.folded = fold(m.folded[:0], word)
	k, known := m.keys[string(m.folded)]
	return known && m.known[k].person > 0 && (m.known[k].person > 1 || m.known[k].total > 0)
}
