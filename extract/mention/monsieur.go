package mention

import (
	"strings"

	"dramatis/graph"
)

// fewestMonsieurs is how often somebody is called "M." where it is no initial.
const fewestMonsieurs = 3

// monsieurs takes "M." off the names of a document that also has "Mme." or "MM.", or that has "M."
// more often than all other initials: there it is Monsieur, not an initial.
func (p *page) monsieurs() {
	if !strings.Contains(p.text, "M. ") || !strings.Contains(p.text, "Mme") && !strings.Contains(p.text, "MM. ") && !strings.Contains(p.text, "Monsieur ") && !p.mostAreM() {
		return
	}
	for i := range p.out.Mentions {
		m := &p.out.Mentions[i]
		if m.Type != graph.Person || m.Kind != graph.ByName || !m.Lead.Empty() || !strings.HasPrefix(m.Span.Of(p.text), "M. ") {
			continue
		}
		name := strings.TrimLeft(strings.TrimPrefix(m.Span.Of(p.text), "M."), " ")
		m.Lead = m.Span
		m.Lead.End = m.Lead.Start + len("M.")
		m.Span.Start = m.Span.End - len(name)
		m.Normal = strings.TrimLeft(strings.TrimPrefix(m.Normal, "M."), " ")
	}
}

// mostAreM reports whether the names that begin with one initial alone mostly begin with "M.".
func (p *page) mostAreM() bool {
	called, initialled := 0, 0
	for i := range p.out.Mentions {
		m := &p.out.Mentions[i]
		name := m.Span.Of(p.text)
		if m.Type != graph.Person || m.Kind != graph.ByName || !m.Lead.Empty() || len(name) < 3 || name[1] != '.' || name[2] != ' ' {
			continue
		}
		if name[0] == 'M' {
			called++
		} else {
			initialled++
		}
	}
	return called >= fewestMonsieurs && called > initialled
}
