package zone

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

// readPage marks what belongs to a web page: furniture, headed sections,
// citation, credits. What it leaves unmarked is the document.
func (p *page) readPage() {
	lines, furniture := make([]string, len(p.lines)), make([]bool, len(p.lines))
	for i := range lines {
		lines[i] = plainWords(p.of(i))
		furniture[i] = p.isFurniture(lines[i])
	}
	p.web = slices.Contains(furniture, true) || p.isWeb(lines)
	open := &section{}
	for i, plain := range lines {
		switch {
		case p.lines[i].kind != "":
		case p.readHeadingOf(&open, plain):
			p.lines[i].kind = Chrome
		case p.isOpening(plain):
			p.lines[i].kind, open = Chrome, &section{}
		case furniture[i], p.web && p.chrome.Lines[plain]:
			p.lines[i].kind = Chrome
		case p.isPosted(i, plain):
			p.lines[i].kind, p.news = Chrome, true
		case p.isCredit(plain):
			p.lines[i].kind = Credits
		default:
			open = p.readSectionLine(i, plain, open)
		}
	}
}

// isWeb reports whether a heading proves that the text, whose lines are given plain, is a web page.
func (p *page) isWeb(lines []string) bool {
	for i, plain := range lines {
		if plain == "" {
			continue
		}
		if p.isMarkdownHeading(i) {
			return true
		}
		if s := p.sectionOf(plain); s != nil && s.Page {
			return true
		}
	}
	return false
}

// isMarkdownHeading reports whether a section heading stands on line i with Markdown before it.
func (p *page) isMarkdownHeading(i int) bool {
	return strings.HasPrefix(p.text[p.lines[i].from:], "#") && p.sectionOf(plainWords(p.of(i))) != nil
}

// sectionOf gives the section that a line heads.
func (t *tables) sectionOf(plain string) *section {
	if plain == "" {
		return nil
	}
	for i := range t.chrome.Sections {
		if t.chrome.Sections[i].Headings[plain] {
			return &t.chrome.Sections[i]
		}
	}
	return nil
}

// readHeadingOf opens the section that the line heads, on a web page only.
func (p *page) readHeadingOf(open **section, plain string) bool {
	if !p.web {
		return false
	}
	if s := p.sectionOf(plain); s != nil {
		*open = s
		return true
	}
	return false
}

// isOpening reports whether the document starts behind this line.
func (p *page) isOpening(plain string) bool { return p.web && p.chrome.Openings[plain] }

// isFurniture reports whether a line is furniture of a web page.
func (t *tables) isFurniture(plain string) bool {
	if plain == "" {
		return false
	}
	if t.chrome.Lines[plain] && len(strings.Fields(plain)) > 1 {
		return true
	}
	if _, ok := startsWithAny(plain, t.chrome.Starts); ok {
		return true
	}
	told := 0
	for _, tell := range t.chrome.Tells {
		if strings.Contains(plain, tell) {
			told++
		}
	}
	return told >= 2
}

// isPosted reports whether the line says when the page was posted, near its top.
func (p *page) isPosted(i int, plain string) bool {
	if i > 12 || plain == "" {
		return false
	}
	cue, ok := startsWithAny(strings.TrimLeft(plain, ". "), p.chrome.Posted)
	if !ok || shapeOf(plain).words > 10 {
		return false
	}
	found := date.Find(p.text, p.lines[i].Span, "")
	if len(found) == 0 {
		return false
	}
	if p.posted.Value == "" && !p.isUpdate(cue) {
		p.posted = found[0]
	}
	return true
}

// isUpdate reports whether a cue dates the page and not the article: it may be
// updated years later.
func (t *tables) isUpdate(cue string) bool {
	return strings.Contains(cue, "updated") || strings.Contains(cue, "modified") || strings.Contains(cue, "uploaded")
}

// isCredit reports whether a line thanks a sponsor.
func (t *tables) isCredit(plain string) bool {
	for _, c := range t.chrome.Contributors {
		if c.Role != "sponsor" {
			continue
		}
		for _, phrase := range c.Cues {
			if strings.Contains(plain, phrase) {
				return strings.HasPrefix(plain, "this ") || strings.HasPrefix(plain, phrase)
			}
		}
	}
	return false
}

// readSectionLine marks a line of an open section and gives the section that is
// open after it.
func (p *page) readSectionLine(i int, plain string, open *section) *section {
	l := &p.lines[i]
	switch open.Holds {
	case "citation":
		l.kind = Summary
		if open.Tail || p.isCitation(i) {
			l.kind = Citation
		}
	case "summary":
		l.kind = Summary
	case "credits":
		l.kind = Credits
	case "chrome":
		l.kind = Chrome
	case "contents":
		if kind, ok := p.contentsItem(plain); ok {
			l.kind = kind
			return open
		}
		return &section{}
	}
	if open.One {
		return &section{}
	}
	return open
}

// isCitation reports whether a line says how to cite the document: a quoted
// title, an address of the web, or a translator.
func (p *page) isCitation(i int) bool {
	s := p.of(i)
	if strings.HasPrefix(s, "<") || strings.Contains(s, "://") {
		return true
	}
	if title, _ := quotedTitle(p.text, p.lines[i].Span); !title.Empty() {
		return true
	}
	return len(p.contributorsIn(p.lines[i].Span, p.chrome.Contributors)) > 0
}

// contentsItem tells an item of a table of contents; an item that goes on to
// name the document is a citation of it.
func (p *page) contentsItem(plain string) (Kind, bool) {
	item := strings.TrimSpace(strings.SplitN(plain, " - ", 2)[0])
	if p.chrome.Contents[plain] || p.chrome.Contents[item] {
		return Chrome, true
	}
	for phrase := range p.chrome.Contents {
		if startsWith(plain, phrase) && shapeOf(plain).words > len(strings.Fields(phrase)) {
			return Citation, true
		}
	}
	return "", false
}

// wholeDate gives the date that a line consists of, with what leads a date in a letterhead: "le 3 janvier 1916", "Monday, 3 May".
func (p *page) wholeDate(s source.Span) (date.Date, bool) {
	if s.Len() > 60 {
		return date.Date{}, false
	}
	found := date.Find(p.text, s, "")
	if len(found) == 0 || isReference(s.Of(p.text)) {
		return date.Date{}, false
	}
	d := found[0]
	before := p.leaderOff(source.Span{Start: s.Start, End: d.Span.Start})
	rest := strings.Trim(before.Of(p.text)+p.text[d.Span.End:s.End], dateMarks)
	return d, rest == "" || d.Basis == graph.Stated && isClock(rest)
}

// dateMarks stand around a date without belonging to it.
const dateMarks = " .,;:()[]-–—г\t"

// leaderOff gives what stands before a date without the words that lead it: "Hamburg" of "Hamburg, den", "London" of "London, Friday,".
func (p *page) leaderOff(s source.Span) source.Span {
	for {
		s = trimMarks(p.text, s, dateMarks)
		word := lastWord(s.Of(p.text))
		if word == "" || !p.letterhead.Leaders[strings.ToLower(word)] {
			return s
		}
		s.End -= len(word)
	}
}

// isReference reports whether a line is the number of a file in brackets, as British despatches have it, "(22/8/41)": a date
// between strokes has its year in full there.
func isReference(line string) bool {
	inner, opened := strings.CutPrefix(strings.TrimSpace(line), "(")
	inner, closed := strings.CutSuffix(inner, ")")
	last := strings.LastIndexByte(inner, '/')
	return opened && closed && strings.Count(inner, "/") == 2 && strings.Trim(inner, "0123456789/ ") == "" && len(inner)-last-1 < len("1941")
}

// isClock reports whether what is left of a dateline is a time of day: "3:24
// p.m.", "11:36 a.m.–12:08 p.m.", "1640Z", "noon".
func isClock(s string) bool {
	if len(s) > 40 {
		return false
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "at", "from", "until", "till", "a", "p", "m", "am", "pm", "o", "clock", "noon", "midnight", "z", "gmt", "hours", "hrs", "h", "edt", "est", "local", "time", "to", "and":
		default:
			return false
		}
	}
	return true
}
