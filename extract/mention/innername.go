package mention

import (
	"strings"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/graph"
)

// Between a given name and a surname may stand what somebody is called by: William "Bill" Lund,
// William (Bill) Lund, Constance (“Connie”) Lund. It is one name, and another of its bearer.

// innerName gives the token behind what stands so at token k, where a surname follows it; else 0.
func (s *scene) innerName(k int) int {
	open := s.isPunct(k, "(")
	if open {
		k++
	}
	quote := k < len(s.toks) && isQuote(s.str(k))
	if quote {
		k++
	}
	if quote && s.equals(k, "the") {
		k++
	}
	if !open && !quote || k >= len(s.toks) || !s.nameWord(k) || s.toks[k].Caps && !quote || s.in(k, landWord|demonym|role) {
		return 0
	}
	k++
	if quote {
		if k >= len(s.toks) || !isQuote(s.str(k)) {
			return 0
		}
		k++
	}
	if open {
		if !s.isPunct(k, ")") {
			return 0
		}
		k++
	}
	if k >= len(s.toks) || s.apart(k) || !s.nameWord(k) && !(s.initial(k) && s.nameWord(k+1)) {
		return 0
	}
	return k
}

// innerOf gives where in the surface of a name another stands, with the marks around it; empty
// where none does. It never opens or ends the surface.
func innerOf(surface string) (name, marked source.Span) {
	open := strings.IndexAny(surface, "(\"“")
	if open <= 0 || surface[open-1] != ' ' {
		return name, marked
	}
	end := open + strings.LastIndexAny(surface[open:], ")\"”")
	_, n := utf8.DecodeRuneInString(surface[end:])
	if end+n >= len(surface) || surface[end+n] != ' ' {
		return name, marked
	}
	const marks = "()\"“”"
	inside := surface[open : end+n]
	name.Start = open + len(inside) - len(strings.TrimLeft(inside, marks))
	name.End = open + len(strings.TrimRight(inside, marks))
	if name.Start >= name.End {
		return source.Span{}, source.Span{}
	}
	return name, source.Span{Start: open, End: end + n}
}

// withoutInner gives a surface without the name inside it.
func withoutInner(surface string) string {
	_, marked := innerOf(surface)
	if marked.Empty() {
		return surface
	}
	return surface[:marked.Start] + strings.TrimLeft(surface[marked.End:], " ")
}

// innerNames makes what stands inside the names of people other names of theirs.
func (p *page) innerNames() {
	for i := range p.out.Mentions {
		m := &p.out.Mentions[i]
		if m.Type != graph.Person || m.Kind != graph.ByName || !m.Alias.Empty() {
			continue
		}
		if name, _ := innerOf(m.Span.Of(p.text)); !name.Empty() {
			m.Alias = source.Span{Start: m.Span.Start + name.Start, End: m.Span.Start + name.End}
		}
	}
}
