package zone

import (
	"slices"
	"strings"

	"dramatis/extract/source"
)

// readMessage recognises an electronic message by the labelled lines that head it ("From:
// …", "Sent: …", "To: …", "Subject: …") and marks these as its letterhead. The messages that
// it carries are found first: their heads and signatures are none of its own.
func (p *page) readMessage() {
	first := p.next(0)
	end := p.labelledHead(first)
	if end < 0 || !p.electronic(first, end) {
		return
	}
	p.message = true
	p.mark(first, end, Letterhead)
	p.carried = p.readCarried(end)
	for i := end; i < len(p.lines); i++ {
		if slices.ContainsFunc(p.carried, func(c Carried) bool { return c.Head.Start <= p.lines[i].from && p.lines[i].Start < c.Span.End }) {
			p.mark(i, i+1, Body)
		}
	}
	p.readNotices(end)
}

// readNotices marks the paragraphs that a mail program sets below every message, from line i on: whom it is meant for, and
// what to do who has it in error.
func (p *page) readNotices(i int) {
	for ; i < len(p.lines); i++ {
		if !p.announces(i, p.letterhead.Notices) {
			continue
		}
		end := i + 1
		for end < len(p.lines) && p.lines[end].gap == 0 && strings.Trim(p.of(end), "> ") != "" {
			end++
		}
		said := strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(p.text[p.lines[i].Start:p.lines[end-1].End], ">", " ")), " "))
		if slices.ContainsFunc(p.letterhead.Warnings, func(w string) bool { return strings.Contains(said, w) }) {
			for j := i; j < end; j++ {
				p.lines[j].kind = Chrome
			}
		}
		i = end - 1 // what the paragraph does not warn of, the rest of it does not
	}
}

// announces reports whether line i, behind the mark of what another wrote, opens with one of some phrases.
func (p *page) announces(i int, phrases lowered) bool {
	s := strings.ToLower(strings.TrimLeft(p.of(i), "> *_"))
	return slices.ContainsFunc(phrases, func(w string) bool { return strings.HasPrefix(s, w) })
}

// electronic reports whether one of the lines from i to before end has an address of
// electronic mail, a label that only such messages have, or the time of day of its sending.
func (p *page) electronic(i, end int) bool {
	for ; i < end; i++ {
		s := p.of(i)
		before, after, ok := strings.Cut(s, ":")
		label := plainWords(before)
		if ok && (p.letterhead.Mailed[label] || strings.Contains(after, "@") || p.letterhead.Dated[label] && p.clocked(p.lines[i].Span)) {
			return true
		}
	}
	return false
}

// firstMail is the year of the first electronic message.
const firstMail = "1971"

// clocked reports whether a line gives a date and a time of day, as mail programs write them
// and as nobody dated a memorandum before there were any.
func (p *page) clocked(line source.Span) bool {
	d, ok := p.firstDate(line)
	return ok && d.Value >= firstMail && strings.Contains(p.text[d.Span.End:line.End], ":")
}

// labelledHead gives the line behind the labels that open a memorandum or a message from
// line i on, or -1 where there are none of two kinds, a party's among them: "From: …",
// "To: …", "Subject: …". What is labelled may go on on the next lines.
func (p *page) labelledHead(i int) int {
	end, party, kinds := -1, false, set{}
	for j := i; j < len(p.lines) && p.lines[j].kind == "" && (end < 0 && j < i+farthestLabel || end >= 0 && j <= end+longestLabelled); j++ {
		s := p.of(j)
		if end < 0 && !strings.Contains(s, ":") {
			continue
		}
		label, _, ok := p.label(s)
		ok = ok && strings.Contains(s, ":")
		if end >= 0 && (p.startsText(j) || !ok && p.lines[j].gap > 0 || ok && kinds[label]) {
			break
		}
		if !ok {
			continue
		}
		kinds[label] = true
		party = party || p.letterhead.Senders[label] || p.letterhead.Recipients[label]
		end = j + 1
	}
	if !party || len(kinds) < 2 {
		return -1
	}
	return end
}

const (
	// farthestLabel is how many lines (a letterhead, a marking) may stand above the first label.
	farthestLabel = 4
	// longestLabelled is on how many more lines what is labelled may go on.
	longestLabelled = 3
)

// sentence gives the first line from i to before end that is set off from those above and
// is a sentence, however short, or -1.
func (p *page) sentence(i, end int) int {
	for ; i < end; i++ {
		if p.lines[i].gap > 0 && shapeOf(p.of(i)).says() {
			return i
		}
	}
	return -1
}

// mostCarried bounds the messages of one thread.
const mostCarried = 200

// readCarried finds the messages that an electronic message has below its own text, which
// starts on line i: behind labelled lines of their own, or with a mark before every line.
func (p *page) readCarried(i int) []Carried {
	var found []Carried
	readers := p.senders()
	for ; i < len(p.lines) && len(found) < mostCarried; i++ {
		end := -1
		if p.heads(i) {
			end = p.labelledHead(i)
		}
		switch {
		case end > i && p.electronic(i, end):
			found = append(p.closed(found, i), p.headed(i, end))
			i = end - 1
		case p.quotes(i):
			c := p.answered(i+1, readers)
			c.Span.End = len(p.text)
			found = append(p.closed(found, i), c)
		case p.marked(i) && !p.marked(i-1) && (len(found) == 0 || found[len(found)-1].Span.End <= p.lines[i].from):
			c := p.answered(i, readers)
			for i+1 < len(p.lines) && p.marked(i+1) {
				i++
			}
			c.Span = source.Span{Start: c.Span.Start, End: p.lines[i].End}
			found = append(found, c)
		}
	}
	return found
}

// closed ends the last message, where it goes on to line i, above that line and what only
// parts messages: "----- Original Message -----".
func (p *page) closed(found []Carried, i int) []Carried {
	for i--; i > 0 && strings.HasPrefix(p.of(i), "--"); i-- {
	}
	if n := len(found) - 1; n >= 0 && found[n].Span.End > p.lines[i].End {
		found[n].Span.End = max(found[n].Span.Start, p.lines[i].End)
	}
	return found
}

// heads reports whether line i is labelled as the sender's.
func (p *page) heads(i int) bool {
	label, _, ok := p.label(p.of(i))
	return ok && p.letterhead.Senders[label] && p.lines[i].kind == ""
}

// headed reads the message whose labels stand on the lines from i to before end. It goes on
// to the end of the text.
func (p *page) headed(i, end int) Carried {
	var h Header
	for j := i; j < end; j++ {
		p.readHeadLine(&h, j, false)
		if label, value, ok := p.label(p.of(j)); ok && p.letterhead.Dated[label] && !value.Empty() {
			h.Date, _ = p.firstDate(shifted(value, p.lines[j].Start))
		}
	}
	return Carried{Head: source.Span{Start: p.lines[i].from, End: p.lines[end-1].End}, Span: source.Span{Start: p.lines[end-1].End, End: len(p.text)}, Senders: h.Senders, Recipients: h.Recipients, Date: h.Date}
}

// marked reports whether line i opens with the mark of what another wrote.
func (p *page) marked(i int) bool {
	l := p.lines[i]
	return strings.HasPrefix(strings.TrimLeft(p.text[l.from:l.End], " \t"), ">")
}

// quotes reports whether line i tells who wrote what stands below it without any mark, as pages and telephones quote: "On 3 May 2021,
// Anna Weber <aw@…> wrote:".
func (p *page) quotes(i int) bool {
	s := strings.ToLower(p.of(i))
	if i+1 >= len(p.lines) || p.marked(i+1) || p.lines[i].kind != "" || !strings.Contains(s, "@") || !slices.ContainsFunc(p.letterhead.Quoting, func(w string) bool { return strings.HasSuffix(s, w) }) {
		return false
	}
	d, dated := p.firstDate(p.lines[i].Span)
	return dated && len(strings.Fields(p.text[p.lines[i].from:d.Span.Start])) <= longestBeforeDay
}

// longestBeforeDay bounds the words before the day with which such a line opens: "On Mon, 3 May 2021".
const longestBeforeDay = 2

// answered reads off the line above line i who wrote what follows, and when: "On 3 May 2021,
// Anna Weber <aw@…> wrote:". Its readers are those from whom this message is.
func (p *page) answered(i int, readers []Party) Carried {
	c := Carried{Head: source.Span{Start: p.lines[i].from, End: p.lines[i].from}, Span: source.Span{Start: p.lines[i].from}, Recipients: slices.Clone(readers)}
	if i == 0 || !strings.HasSuffix(p.of(i-1), ":") {
		return c
	}
	line := p.lines[i-1].Span
	c.Date, _ = p.firstDate(line)
	if line.Contains(c.Date.Span) {
		line.Start = c.Date.Span.End
	}
	c.Senders = []Party{{Span: line}}
	return c
}

// senders gives from whom the head of the message says it is.
func (p *page) senders() []Party {
	var h Header
	p.readHeadLines(&h)
	return h.Senders
}
