package zone

import (
	"strings"
	"unicode"

	"dramatis/extract/source"
)

// readByline finds the author of a news article: a name with an address of
// electronic mail, or "By" and a name, at the top or the end of the text.
func (p *page) readByline() {
	for i := range p.lines {
		if p.lines[i].kind != "" || len(p.authored) > 0 {
			continue
		}
		if i > 8 && i+8 < len(p.lines) {
			continue
		}
		name := p.bylineName(i)
		if name.Empty() || !p.news && !strings.Contains(p.of(i), "@") {
			continue
		}
		p.authored = append(p.authored, name)
		p.news = p.news || p.parsed.kind == nil
		p.lines[i].kind = Credits
		p.cutGlued(i)
	}
	p.news = p.news && p.parsed.kind == nil
}

// isByline reports whether line i was read as a byline.
func (p *page) isByline(i int) bool { return p.lines[i].kind == Credits }

// bylineName gives the author's name on a line that is a byline and nothing else.
func (p *page) bylineName(i int) source.Span {
	span := p.lines[i].Span
	s := span.Of(p.text)
	if len(s) > shortLine/2 {
		return source.Span{}
	}
	if rest, ok := strings.CutPrefix(strings.ToLower(s), "by "); ok && shapeOf(s[3:]).nameLike() && shapeOf(rest).words <= 6 {
		span.Start += 3
		return trimMarks(p.text, source.Span{Start: span.Start, End: mailStart(p.text, span)}, "<(,|-–")
	}
	at := mailStart(p.text, span)
	name := trimMarks(p.text, source.Span{Start: span.Start, End: at}, "<(,|-–")
	if at == span.End || name.Empty() || !shapeOf(name.Of(p.text)).nameLike() || shapeOf(name.Of(p.text)).words > 5 {
		return source.Span{}
	}
	return name
}

// mailStart gives where the address of electronic mail starts in a span, or its end.
func mailStart(text string, span source.Span) int {
	s := span.Of(text)
	at := strings.IndexByte(s, '@')
	if at < 1 {
		return span.End
	}
	return span.Start + strings.LastIndexFunc(s[:at], unicode.IsSpace) + 1
}

// cutGlued starts a zone of furniture where words of the page stick to the end of
// the address: "name@paper.comSearch".
func (p *page) cutGlued(i int) {
	span := p.lines[i].Span
	at := mailStart(p.text, span)
	domain := strings.LastIndexByte(p.text[at:span.End], '.')
	if domain < 0 {
		return
	}
	for k := at + domain + 1; k < span.End; k++ {
		if p.text[k] >= 'A' && p.text[k] <= 'Z' && p.text[k-1] >= 'a' && p.text[k-1] <= 'z' {
			p.cuts = append(p.cuts, cut{at: k, kind: Chrome})
			return
		}
	}
}
