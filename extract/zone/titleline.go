package zone

import (
	"strings"

	"dramatis/extract/source"
)

// farthestTitle is how many lines of a document are looked at for its title.
const farthestTitle = 5

// titleLine finds the line that holds the title, and the title in it: the first
// of the document's lines that reads as a title, else its first line.
func (p *page) titleLine(first int) (int, source.Span) {
	if i, span := p.citedTitle(first); i >= 0 {
		return i, span
	}
	if i, span := p.receivedTitle(first); i >= 0 {
		return i, span
	}
	fallback, fallbackSpan := -1, source.Span{}
	for i, seen := first, 0; i < len(p.lines) && seen < farthestTitle; i++ {
		if p.lines[i].kind != "" {
			if seen > 0 || p.cited(i) {
				break
			}
			continue
		}
		seen++
		if d, ok := p.dateOf(p.lines[i].Span); ok && d.Value != "" {
			continue
		}
		if span, ok := p.preamble(i); ok {
			return i, span
		}
		span, ok := p.titleIn(i)
		if !ok || p.cited(first) {
			break
		}
		if p.kindAbove(i+1) != nil {
			continue // who wrote to whom stands below
		}
		if t := p.readTitleText(p.text, span); t.kind != nil && !p.isSentence(span) && (fallback < 0 || p.supersedes(i, fallback, t)) || p.quotedByCitation(span) {
			return i, span
		}
		if fallback < 0 && !p.belowPlace(i) {
			fallback, fallbackSpan = i, span
		}
	}
	if fallback >= 0 && !p.headsDocument(fallback) {
		return -1, source.Span{}
	}
	return fallback, fallbackSpan
}

// belowPlace reports whether line i stands right below a place and a date: it may be the writer's address.
func (p *page) belowPlace(i int) bool {
	if i == 0 || p.lines[i].gap > 0 {
		return false
	}
	_, d, ok := p.dateline(p.lines[i-1].Span)
	return ok && d.Value != ""
}

// kindAbove gives the kind of document that the line above line i names behind its number and nothing else, where line i says who
// wrote it to whom: "840.00/5-346: Telegram", "The Minister in Norway (Lund) to the Secretary of State". Else nil.
func (p *page) kindAbove(i int) *documentType {
	if i < 1 || i >= len(p.lines) || p.lines[i].gap > 0 || p.lines[i].Len() > shortLine || p.lines[i-1].Len() > shortLine {
		return nil
	}
	above := p.readTitleText(p.text, p.lines[i-1].Span)
	if above.kind == nil || above.kind.Role != "message" || len(above.recipients) > 0 || !above.subject.Empty() || !p.numbered(p.lines[i-1].Span) {
		return nil
	}
	if t := p.readTitleText(p.text, p.lines[i].Span); t.kind == nil || len(t.form) == 0 || t.form[0] != "a" || len(t.senders) == 0 || len(t.recipients) == 0 {
		return nil
	}
	return above.kind
}

// numbered reports whether a line is the number of a file, with a colon and the kind of document behind it.
func (p *page) numbered(line source.Span) bool {
	before, _, ok := strings.Cut(line.Of(p.text), ":")
	return ok && strings.ContainsAny(before, "0123456789") && !strings.Contains(strings.TrimSpace(before), " ")
}

// isSentence reports whether a line is running text that ends as a sentence does: "The
// talks began at noon and went on all day."
func (p *page) isSentence(s source.Span) bool {
	line := s.Of(p.text)
	return strings.HasSuffix(line, ".") && shapeOf(line).prose() && !strings.HasSuffix(line, ".m.")
}

// farthestCited is how many lines of a page are looked at for the title that its citation quotes.
const farthestCited = 10

// citedTitle finds the line above the citation that is the title which it quotes, or -1:
// words of another page may stand before it.
func (p *page) citedTitle(first int) (int, source.Span) {
	if p.citation.Empty() {
		return -1, source.Span{}
	}
	for i := first; i < len(p.lines) && i < first+farthestCited && p.lines[i].kind != Citation; i++ {
		if span, ok := p.titleIn(i); ok && p.lines[i].kind == "" && p.quotedByCitation(span) {
			return i, span
		}
	}
	return -1, source.Span{}
}

// supersedes reports whether the title on line i goes before the line above it,
// which then names a collection: "Cuban Missile Crisis, Document 22".
func (p *page) supersedes(i, above int, t titleReading) bool {
	if t.kind.Role == "body" && p.namesBodies(above, i) {
		return true
	}
	if t.form[0] != "type" || len(t.form) < 2 {
		return false
	}
	return i == above+1 && shapeOf(p.of(i)).small > 0 || i > above+1 && p.isHeadAbove(above, i) && strings.ToUpper(p.of(i)) != p.of(i)
}

// isHeadAbove reports whether the lines from i to before j are the letterhead of a paper whose title stands below it: a body in capitals
// opens it, no line of it is text, and a blank line parts it from the title.
func (p *page) isHeadAbove(i, j int) bool {
	if p.lines[j].gap == 0 || !isLoud(strings.TrimSpace(p.of(i))) {
		return false
	}
	for ; i < j; i++ {
		if p.startsText(i) || p.lines[i].Len() > shortLine || p.lines[i].kind != "" {
			return false
		}
	}
	return true
}

// namesBodies reports whether the lines from i to before j are the names of bodies at the head of a
// paper, as they stand above minutes: a line each, and a blank one below.
func (p *page) namesBodies(i, j int) bool {
	if p.lines[j].gap == 0 {
		return false
	}
	for ; i < j; i++ {
		if sh := shapeOf(p.of(i)); !sh.nameLike() || sh.sentence || sh.announces || p.lines[i].kind != "" && p.lines[i].kind != Letterhead {
			return false
		}
	}
	return true
}
