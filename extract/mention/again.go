package mention

import "dramatis/graph"

// What tells about the edition (citation, credits, clerks' notes) speaks of the same
// people as the document: a word that names one there names him here. By itself it
// would tell nothing, since most capitals there are of titles, archives and shelf marks.

// ruleAgain names the rule.
const ruleAgain = "person/again"

// fourthLook names the bare words of the edition that are names in the document.
func (p *page) fourthLook() {
	if !p.memory.edited {
		return
	}
	for _, f := range p.finds.list {
		if c := p.finds.casts[f.cast]; c.kind == graph.ByName && c.typ == graph.Person {
			p.memory.call(f.span().Of(p.text))
		}
	}
	found := p.finds.later[:0]
	for _, w := range p.memory.open {
		if k := p.memory.known[w.key]; w.edition && !w.agent && k.called && !k.firm && !w.common && !w.everyday && !w.numbered {
			found = append(found, p.finds.bare(w, graph.Person, ruleAgain))
		}
	}
	p.finds.list, p.finds.later = merged(p.finds.list, found, func(f find) int { return int(f.start) }), found
}

// call notes that a text of one word is the name of a person.
func (m *memory) call(name string) {
	m.folded = fold(m.folded[:0], name)
	if k, ok := m.keys[string(m.folded)]; ok {
		m.known[k].called = true
	}
}
