package zone

import (
	"strings"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// A printed correspondence gives one paper below another, each under its number, a line that says whose it
// is and to whom, and a line of place and date. "I" in each is who wrote it.
//
//	No. 612
//	Mr. Weber to Sir Karl Lund
//	Lima, 3 December 1919. (Received 4 December.)

// farthestReceived is how many lines of a document are looked at for the line of its parties, above which may stand
// who wrote, where and when.
const farthestReceived = 9

// receivedTitle finds the line of a printed correspondence that says whose letter to whom it is and
// when it came, "Mr. Novak to the Earl of Lund.—(Received June 22.)", or -1; the span is without that.
func (p *page) receivedTitle(first int) (int, source.Span) {
	for i, seen := first, 0; i < len(p.lines) && seen < farthestReceived; i++ {
		if p.lines[i].kind != "" {
			continue
		}
		seen++
		head, ok := p.beforeReceipt(p.of(i))
		if !ok || len(head) > shortLine {
			continue
		}
		span := trimMarks(p.text, source.Span{Start: p.lines[i].Start, End: p.lines[i].Start + len(head)}, "(.—–-")
		if t := p.readTitleText(p.text, span); t.kind != nil && len(t.senders) > 0 && len(t.recipients) > 0 {
			return i, span
		}
	}
	return -1, source.Span{}
}

// beforeReceipt gives what stands on a line before the note that the letter came: "(Received June 22.)"
// behind it, or all in one bracket, "(Mr. Novak to Mr. Lund. Received 27 January)".
func (p *page) beforeReceipt(line string) (string, bool) {
	at, size := strings.IndexByte(line, '('), len("(")
	if at == 0 {
		at, size = strings.LastIndex(line, ". "), len(". ")
	}
	if at < 0 {
		return "", false
	}
	word, _, _ := strings.Cut(line[at+size:], " ")
	return line[:at], p.letterhead.Receipts[strings.ToLower(word)]
}

// fewestPapers is how many papers make a series.
const fewestPapers = 2

// readSeries finds the papers that are printed one below another.
func (p *page) readSeries() {
	if p.message || p.news || len(p.carried) > 0 {
		return
	}
	papers := p.letters()
	if len(papers) == 0 {
		papers = p.papers()
	}
	if len(papers) == 0 {
		return
	}
	p.carried = papers
	for i := range p.lines {
		if p.lines[i].from >= papers[0].Head.Start {
			p.lines[i].kind = Body
		}
	}
}

// papers finds those whose heads say from whom and to whom they are.
func (p *page) papers() []Carried {
	var found []Carried
	for i := 1; i < len(p.lines); i++ {
		c, end, ok := p.paper(i, found)
		if !ok {
			continue
		}
		if n := len(found) - 1; n >= 0 {
			found[n].Span.End = c.Head.Start
		}
		found = append(found, c)
		i = end
	}
	titled := len(p.parsed.senders) > 0 && len(p.parsed.recipients) > 0
	if len(found) < fewestPapers && !(titled && len(found) > 0) {
		return nil
	}
	return found
}

// paper reads the head of a paper that line i opens: its number, or the line of its parties. It gives the
// last line of the head.
func (p *page) paper(i int, before []Carried) (Carried, int, bool) {
	head := i
	numbered := isPaperNumber(p.of(i))
	if numbered {
		i++
	}
	if i >= len(p.lines) || !numbered && p.lines[i].gap == 0 || p.title.Overlaps(p.lines[i].Span) || p.title.Overlaps(p.lines[head].Span) {
		return Carried{}, 0, false
	}
	c := Carried{Head: source.Span{Start: p.lines[head].from, End: p.lines[i].End}}
	if !p.readPaperParties(&c, i, before) {
		return Carried{}, 0, false
	}
	end := i
	c.Date, _ = p.firstDate(p.lines[i].Span)
	if d, ok := p.placedDate(i + 1); ok {
		c.Date, end = d, i+1
	} else if !numbered {
		return Carried{}, 0, false // "Lund to Weber" alone may be anything
	}
	c.Head.End = p.lines[end].End
	c.Span = source.Span{Start: c.Head.End, End: len(p.text)}
	return c, end, true
}

// longestPaperNumber bounds the line of a number, in bytes.
const longestPaperNumber = 20

// isPaperNumber reports whether a line is the number of a paper: "No. 612", "[No. 3.]", "12.".
func isPaperNumber(s string) bool {
	if len(s) > longestPaperNumber {
		return false
	}
	bracketed := strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")")
	s = strings.Trim(s, "[]() ")
	number := strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(s), "no."), "number"))
	digits := strings.Trim(number, ".")
	return digits != "" && len(digits) < 6 && strings.Trim(digits, "0123456789") == "" && (number != s || bracketed || strings.HasSuffix(s, "."))
}

// longestParties bounds the line that says from whom to whom a paper is, in bytes.
const longestParties = 120

// readPaperParties reads from whom to whom a paper is off line i. "Same to same" is as before.
func (p *page) readPaperParties(c *Carried, i int, before []Carried) bool {
	line := p.lines[i].Span
	if line.Len() > shortLine {
		return false
	}
	s := line.Of(p.text)
	if cut := strings.IndexAny(s, "(—–"); cut > 0 {
		line.End = line.Start + cut
		line = trimMarks(p.text, line, ".,")
		s = line.Of(p.text)
	}
	if len(s) > longestParties || !strings.Contains(s, " to ") {
		return false
	}
	from, to, _ := strings.Cut(strings.ToLower(strings.Trim(s, ".")), " to ")
	if strings.TrimPrefix(from, "the ") == "same" && strings.TrimPrefix(to, "the ") == "same" && len(before) > 0 {
		last := before[len(before)-1]
		c.Senders, c.Recipients = last.Senders, last.Recipients
		return true
	}
	line = p.undatedEnd(line)
	t := p.readTitleText(p.text, line)
	if t.kind == nil || len(t.senders) == 0 || len(t.recipients) == 0 || shapeOf(s).prose() {
		return false
	}
	c.Senders, c.Recipients = t.senders, t.recipients
	if strings.TrimPrefix(to, "the ") == "same" && len(before) > 0 {
		c.Recipients = before[len(before)-1].Recipients
	} else if strings.TrimPrefix(from, "the ") == "same" && len(before) > 0 {
		c.Senders = before[len(before)-1].Senders
	}
	return true
}

// undatedEnd gives a line without the date that ends it.
func (p *page) undatedEnd(line source.Span) source.Span {
	if found := date.Find(p.text, line, ""); len(found) > 0 && found[0].Span.Start > line.Start {
		line.End = found[0].Span.Start
	}
	return trimMarks(p.text, line, ",. ")
}

// placedDate gives the date of line i where the line gives a place and a date, and perhaps in brackets or
// behind them when the paper came.
func (p *page) placedDate(i int) (date.Date, bool) {
	if i >= len(p.lines) {
		return date.Date{}, false
	}
	line := p.lines[i].Span
	if cut := strings.IndexByte(p.of(i), '('); cut > 0 {
		line.End = line.Start + cut
	}
	return p.dateOf(trimMarks(p.text, line, ". "))
}
