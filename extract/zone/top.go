package zone

import (
	"strings"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// readTop marks the title and what heads it, then the letterhead.
func (p *page) readTop() {
	if p.message {
		p.readLetter(p.next(0)) // the subject is all the title there is
		return
	}
	p.readCitationTitle()
	i := p.readAbstract(p.readLabelledParts(p.readCitedHead(p.readTitle(p.next(0)))))
	p.readByline()
	p.readLetter(i)
	p.readLetterhead(i)
}

// next gives the first line from i that nothing claimed yet.
func (p *page) next(i int) int {
	for i < len(p.lines) && p.lines[i].kind != "" {
		i++
	}
	return i
}

// readCitationTitle finds the title that the citation quotes.
func (p *page) readCitationTitle() {
	for i := range p.lines {
		if p.lines[i].kind != Citation {
			continue
		}
		if title, _ := quotedTitle(p.text, p.lines[i].Span); !title.Empty() {
			p.citation = title
			return
		}
	}
}

// readTitle marks the heading lines and gives the first line behind them. On
// pages without a heading the title of the citation is made a title zone.
func (p *page) readTitle(first int) int {
	at, span := p.titleLine(first)
	if at < 0 {
		p.readQuotedTitle()
		return p.afterDates(first)
	}
	p.title = span
	p.parsed = p.readTitleText(p.text, span)
	if kind := p.kindAbove(at); kind != nil {
		p.parsed.kind = kind
	}
	p.markHead(first, at, span)
	if opensQuote(span.Of(p.text)) || p.news && (len(p.parsed.form) < 2 || p.parsed.form[0] != "type") {
		p.parsed = titleReading{} // a headline: "… Persuaded … to Invade …" is no letter
	}
	return p.next(at)
}

// cited reports whether a citation or the opening of the document stands before
// line i: what follows is the document, not the heading of its page.
func (p *page) cited(i int) bool {
	for j := 0; j < i && j < len(p.lines); j++ {
		if p.lines[j].kind == Citation {
			return true
		}
	}
	return false
}

// quotedByCitation reports whether the citation quotes this title: the marks of what the title itself quotes are others there.
func (p *page) quotedByCitation(s source.Span) bool {
	return !p.citation.Empty() && strings.EqualFold(unquoted(p.citation.Of(p.text)), unquoted(s.Of(p.text)))
}

// headsDocument reports whether a line that names no kind of document may still
// be its title: a headline stands on its own and is no address, marking or label.
func (p *page) headsDocument(i int) bool {
	s := p.of(i)
	sh := shapeOf(s)
	plain := plainWords(s)
	if sh.letters < 2 || sh.prose() || p.letterhead.Markings[plain] || p.letterhead.Greetings[plainGreeting(p.wordsOf(i))] || strings.HasPrefix(s, "[") || strings.HasSuffix(s, ",") {
		return false
	}
	if _, ok := p.salutation(s); ok {
		return false
	}
	if label, _, ok := p.label(s); ok && label != "" {
		return false
	}
	return i+1 < len(p.lines) && (p.lines[i+1].gap > 0 || p.news)
}

// markHead marks the lines from the first up to the title: dates and the title as
// title, a collection's name as citation.
func (p *page) markHead(first, at int, span source.Span) {
	above := Citation
	if p.parsed.kind != nil && p.parsed.kind.Role == "body" && at > first && p.namesBodies(first, at) {
		above = Letterhead // the names of those whose minutes these are
	} else if p.parsed.kind != nil && at > first+1 && p.isHeadAbove(first, at) {
		above = Letterhead
	} else if p.text[p.lines[at].Start] == '(' {
		above = Letterhead // of the letter whose parties stand in brackets
	}
	for i := first; i <= at; i++ {
		kind := above
		if d, ok := p.wholeDate(p.lines[i].Span); ok {
			kind = Title
			p.setHeading(d)
		} else if _, _, ok := p.dateline(p.lines[i].Span); ok {
			kind = Letterhead
		}
		if i == at {
			kind = Title
			if span.End < p.lines[i].End-1 {
				p.cuts = append(p.cuts, cut{at: blanksOff(p.text, source.Span{Start: span.End, End: p.lines[i].End}).Start, kind: Body})
			}
		}
		p.mark(i, i+1, kind)
	}
}

// setHeading keeps the first date that heads the page.
func (p *page) setHeading(d date.Date) {
	if p.heading.Value == "" {
		p.heading = d
	}
}

// readQuotedTitle takes the title from the citation and cuts a title zone out of it.
func (p *page) readQuotedTitle() {
	if p.citation.Empty() {
		return
	}
	p.title = p.citation
	p.parsed = p.readTitleText(p.text, p.title)
	p.cuts = append(p.cuts, cut{p.title.Start, Title}, cut{p.title.End, Citation})
}

// afterDates marks dates that head a page without a title and gives the line behind.
// Only furniture and the citation follow them; a date right above the text is
// its own dateline.
func (p *page) afterDates(i int) int {
	for i < len(p.lines) {
		d, ok := p.wholeDate(p.lines[i].Span)
		if !ok || i+1 >= len(p.lines) || p.lines[i+1].kind == "" {
			return i
		}
		p.setHeading(d)
		p.mark(i, i+1, Title)
		i = p.next(i)
	}
	return i
}

// titleIn gives the title within a line: past a date or label before it, up to
// the date that ends it where the whole document is one line.
func (p *page) titleIn(i int) (source.Span, bool) {
	span := p.lines[i].Span
	if label, title, ok := strings.Cut(span.Of(p.text), ":"); ok && p.letterhead.Titles[plainWords(label)] && strings.TrimSpace(title) != "" {
		span.Start = span.End - len(strings.TrimLeft(title, " \t")) // "Title: Letter from …"
	}
	long := span.Len() > 3*shortLine/2
	head := span
	if long {
		head.End = runeFloor(p.text, span.Start+shortLine)
	}
	found := date.Find(p.text, head, "")
	if len(found) > 0 && found[0].Span.Start <= span.Start+1 && found[0].Span.End < span.End {
		p.setHeading(found[0])
		rest := trimMarks(p.text, source.Span{Start: found[0].Span.End, End: span.End}, "/-–—,:")
		if !long {
			return rest, !rest.Empty()
		}
		head.Start, found = rest.Start, found[1:]
	}
	if !long {
		return span, shapeOf(span.Of(p.text)).words <= 70
	}
	if len(found) == 0 {
		return span, false
	}
	title := blanksOff(p.text, source.Span{Start: head.Start, End: found[0].Span.Start})
	if p.readTitleText(p.text, title).kind == nil {
		return title, false // running text
	}
	p.setHeading(found[0])
	return title, true
}

// runeFloor gives the last offset not behind at where a character starts.
func runeFloor(text string, at int) int {
	at = min(at, len(text))
	for at > 0 && at < len(text) && text[at]&0xC0 == 0x80 {
		at--
	}
	return at
}

// quotedTitle gives the title that a citation quotes at its beginning, and the
// end of the quotation.
func quotedTitle(text string, line source.Span) (source.Span, int) {
	open, size := openQuote(line.Of(text))
	if size == 0 {
		return source.Span{}, 0
	}
	closing := closingOf[open]
	body := source.Span{Start: line.Start + size, End: min(line.End, line.Start+2*shortLine)}
	s := text[body.Start:body.End]
	at := strings.Index(s, ","+closing)
	if at < 0 {
		at = strings.Index(s, closing+",")
	}
	if at < 0 {
		return source.Span{}, 0
	}
	title := trimMarks(text, source.Span{Start: body.Start, End: body.Start + at}, ",.")
	return title, body.Start + at + 1 + len(closing)
}

// closingOf gives the mark that closes a quotation.
var closingOf = map[string]string{`"`: `"`, "“": "”", "«": "»", "„": "“"}

// openQuote gives the opening mark at the start of s and its size.
func openQuote(s string) (string, int) {
	for _, mark := range [...]string{`"`, "“", "«", "„"} {
		if strings.HasPrefix(s, mark) {
			return mark, len(mark)
		}
	}
	return "", 0
}
