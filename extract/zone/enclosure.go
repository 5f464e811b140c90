package zone

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/source"
)

// What a letter or a memorandum encloses stands below it, each piece under a line that says so
// ("[Enclosure]", "Attachment 2", "Tab A") and often under a title of its own. It is another's: neither
// "I" nor the signature there are of who wrote what is above.

// readEnclosures finds what the document encloses and keeps it from being read as its own foot.
func (p *page) readEnclosures() {
	if p.message {
		return
	}
	text := slices.IndexFunc(p.lines, func(l line) bool { return l.kind == "" && shapeOf(l.Span.Of(p.text)).says() })
	for i := range p.lines {
		if p.lines[i].kind != "" || !p.isEnclosure(i) || text < 0 || i <= text {
			continue
		}
		if n := len(p.carried) - 1; n >= 0 {
			p.carried[n].Span.End = p.lines[i].from
		}
		p.carried = append(p.carried, p.enclosed(i))
	}
	for i := range p.lines {
		if n := len(p.carried); n > 0 && p.lines[i].from >= p.carried[0].Head.Start {
			if p.lines[i].kind != "" && p.lines[i].kind != Letterhead && p.lines[i].from < p.carried[n-1].Span.End {
				p.carried[n-1].Span.End = max(p.carried[n-1].Span.Start, p.lines[i].from) // the foot of the page
			}
			p.mark(i, i+1, Body)
		}
	}
}

// longestAnnouncement bounds a line that only announces an enclosure, in bytes.
const longestAnnouncement = 40

// isEnclosure reports whether line i only says that something is enclosed: "[Enclosure 2]", "Tab A".
func (p *page) isEnclosure(i int) bool {
	if p.lines[i].End-p.lines[i].Start > longestAnnouncement {
		return false
	}
	words := strings.Fields(strings.Trim(p.of(i), markup+"[]():."))
	switch len(words) {
	case 1:
	case 2:
		if number := strings.TrimFunc(words[1], unicode.IsDigit); len(number) > 1 && strings.Trim(number, "IVX") != "" {
			return false
		}
	default:
		return false
	}
	return p.letterhead.Enclosures[strings.ToLower(words[0])] && unicode.IsUpper(rune(words[0][0])) && (len(words) == 2 || strings.ToLower(words[0]) != "tab")
}

// enclosureHead is how many lines below the one that announces an enclosure may be of its heading.
const enclosureHead = 5

// enclosed reads the heading of what line i announces: its title, or the labels that name its parties,
// and its date. It goes on to the end of the text.
func (p *page) enclosed(i int) Carried {
	head := p.lines[i]
	c := Carried{Head: source.Span{Start: head.from, End: head.End}, Span: source.Span{Start: head.End, End: len(p.text)}}
	for j, seen := i+1, 0; j < len(p.lines) && seen < enclosureHead && !p.startsText(j) && !p.isEnclosure(j); j++ {
		if p.of(j) == "" {
			continue
		}
		seen++
		var h Header
		p.readHeadLine(&h, j, false)
		if t := p.readTitleText(p.text, p.lines[j].Span); len(h.Senders)+len(h.Recipients) == 0 {
			h.Senders, h.Recipients = t.senders, t.recipients
		}
		if len(c.Senders) == 0 {
			c.Senders = h.Senders
		}
		if len(c.Recipients) == 0 {
			c.Recipients = h.Recipients
		}
		if d, ok := p.firstDate(p.lines[j].Span); ok && c.Date.Value == "" {
			c.Date = d
		}
		if len(h.Senders)+len(h.Recipients) > 0 {
			c.Head.End = p.lines[j].End
		}
	}
	return c
}
