package mention

import (
	"strings"

	"dramatis/graph"
)

// monsieurs takes "M." off the names of a document that also has "Mme." or "MM.": there it
// is Monsieur, not an initial.
func (p *page) monsieurs() {
	if !strings.Contains(p.text, "M. ") || !strings.Contains(p.text, "Mme") && !strings.Contains(p.text, "MM. ") && !strings.Contains(p.text, "Monsieur ") {
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
