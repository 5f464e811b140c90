package zone

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
)

// withVoices adds the quotations and inserts that lie inside letterhead and body.
func (p *page) withVoices(outer []Zone) []Zone {
	zones := slices.Clone(outer)
	for _, z := range outer {
		switch z.Kind {
		case Body:
			blocks := p.blockQuotes(z.Span)
			quotations := nested(p.quotations(z.Span), blocks)
			zones = append(append(zones, blocks...), quotations...)
			zones = append(zones, nested(p.inserts(z.Span), quotations)...)
		case Letterhead, Signature:
			zones = append(zones, p.inserts(z.Span)...)
		}
	}
	slices.SortStableFunc(zones, func(a, b Zone) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		return b.Span.End - a.Span.End // the outer zone first
	})
	return zones
}

// nested keeps the inserts that cross no quotation. Both lists are in order.
func nested(inserts, quotations []Zone) []Zone {
	var kept []Zone
	for _, in := range inserts {
		for len(quotations) > 0 && quotations[0].Span.End <= in.Span.Start {
			quotations = quotations[1:]
		}
		if len(quotations) == 0 || !quotations[0].Span.Overlaps(in.Span) || quotations[0].Span.Contains(in.Span) {
			kept = append(kept, in)
		}
	}
	return kept
}

// blockQuotes finds the runs of lines within a span that open with ">", as mail programs and
// Markdown mark what another wrote.
func (p *page) blockQuotes(within source.Span) []Zone {
	if p.message {
		return nil // what a message quotes is a message that it carries
	}
	var found []Zone
	open := false
	first, _ := slices.BinarySearchFunc(p.lines, within.Start, func(l line, at int) int { return l.Start - at })
	for i := first; i < len(p.lines) && p.lines[i].End <= within.End; i++ {
		l, quoted := p.lines[i], p.marked(i)
		switch {
		case quoted && open:
			found[len(found)-1].Span.End = l.End
		case quoted:
			found = append(found, Zone{Kind: Quotation, Span: source.Span{Start: l.from, End: l.End}})
		}
		open = quoted
	}
	return found
}

// longestQuotedTitle is how many words in quotation marks are a title or a
// so-called, not somebody's words.
const longestQuotedTitle = 6

// quotations finds the passages in double quotation marks within a span, in one pass.
func (p *page) quotations(within source.Span) []Zone {
	q := quoting{page: p, within: within, open: -1}
	for i := within.Start; i < within.End; {
		b := p.text[i]
		if b == '\n' {
			q.lastBreak = i + 1
		}
		if b != '"' && b != 0xE2 && b != 0xC2 {
			i++
			continue
		}
		i += q.mark(i)
	}
	q.giveUp(within.End)
	return q.found
}

// quoting is the state of the search for quotations.
type quoting struct {
	*page
	within    source.Span
	open      int // where the open quotation starts, or -1
	lastBreak int // where the current line starts
	depth     int
	found     []Zone
}

// mark reads the character at i and gives its size.
func (q *quoting) mark(i int) int {
	r, size := utf8.DecodeRuneInString(q.text[i:])
	switch r {
	case '"':
		q.straightMark(i)
	case '“', '«', '„':
		if r == '“' && q.open >= 0 && !q.opener(i) {
			q.closing(i + size) // German „…“
			break
		}
		q.opening(i, false)
	case '”', '»':
		q.closing(i + size)
	}
	return size
}

// straightMark decides whether a straight mark opens or closes by what is around it.
func (q *quoting) straightMark(i int) {
	switch {
	case q.opener(i) && !q.closer(i):
		q.opening(i, true)
	case q.open >= 0:
		q.closing(i + 1)
	default:
		q.opening(i, true)
	}
}

// opener reports whether a mark at i has a blank or bracket before it.
func (q *quoting) opener(i int) bool {
	if i == q.within.Start {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(q.text[q.within.Start:i])
	return unicode.IsSpace(r) || strings.ContainsRune("([{-–—", r)
}

// closer reports whether a straight mark at i has a blank or stop after it.
func (q *quoting) closer(i int) bool {
	if i+1 >= q.within.End {
		return true
	}
	r, _ := utf8.DecodeRuneInString(q.text[i+1:])
	return unicode.IsSpace(r)
}

// opening reads a mark that opens. At the start of a paragraph, or behind the number or letter that a
// telegram gives it ("B. “"), it goes on with an open quotation; a straight one elsewhere shows that the last was never closed.
func (q *quoting) opening(i int, straight bool) {
	switch {
	case q.open < 0:
		q.open, q.depth = i, 0
	case opensParagraph(q.text[q.lastBreakOr(i):i]):
	case straight:
		q.giveUp(i)
		q.open, q.depth = i, 0
	default:
		q.depth++
	}
}

// opensParagraph reports whether nothing but the number or letter of a paragraph stands on a line before a mark.
func opensParagraph(before string) bool {
	s := strings.TrimSpace(before)
	return len(s) == Label(s)
}

// lastBreakOr gives the start of the line on which i stands.
func (q *quoting) lastBreakOr(i int) int {
	if from := max(q.lastBreak, q.within.Start); i-from < shortLine {
		return from
	}
	return i - 1
}

// closing reads a mark that closes, ending at end.
func (q *quoting) closing(end int) {
	switch {
	case q.open < 0:
	case q.depth > 0:
		q.depth--
	default:
		q.add(source.Span{Start: q.open, End: end})
		q.open = -1
	}
}

// giveUp ends a quotation that was never closed with its own line, no later than at end.
func (q *quoting) giveUp(end int) {
	if q.open < 0 {
		return
	}
	if i := strings.IndexByte(q.text[q.open:end], '\n'); i >= 0 {
		end = q.open + i
	}
	q.add(source.Span{Start: q.open, End: end})
	q.open = -1
}

// add keeps a quotation that is more than a title.
func (q *quoting) add(s source.Span) {
	s = blanksOff(q.text, s)
	if words := s.Of(q.text); wordsUpTo(words, longestQuotedTitle+1) > longestQuotedTitle || q.spoken(words) {
		q.found = append(q.found, Zone{Kind: Quotation, Span: s})
	}
}

// spoken reports whether few words in quotation marks are what somebody said of himself: a clause that opens
// with its subject and is closed by its own stop, "I met him," or "We saw nobody."
func (q *quoting) spoken(quoted string) bool {
	inner := strings.Trim(quoted, "\"“”«»„ \t\r\n")
	first, rest, _ := strings.Cut(inner, " ")
	return capitalised(first) && q.letterhead.Speakers[strings.ToLower(first)] && strings.Contains(rest, " ") && strings.ContainsRune(",.?!", rune(inner[len(inner)-1]))
}

// wordsUpTo counts the words of s, no further than to most.
func wordsUpTo(s string, most int) int {
	n, inWord := 0, false
	for _, r := range s {
		if space := unicode.IsSpace(r); space || inWord {
			inWord = !space
			continue
		}
		inWord = true
		if n++; n == most {
			return n
		}
	}
	return n
}

// inserts finds the notes added by hand or stamp, in square brackets, within a span.
func (p *page) inserts(within source.Span) []Zone {
	var found []Zone
	start, depth := 0, 0
	for i := within.Start; i < within.End; i++ {
		switch p.text[i] {
		case '[':
			if depth == 0 {
				if _, ok := p.insertCue(p.text[i:min(within.End, i+60)]); !ok {
					continue
				}
				start = i
			}
			depth++
		case ']':
			if depth == 0 {
				continue
			}
			if depth--; depth == 0 {
				found = append(found, Zone{Kind: Insert, Span: source.Span{Start: start, End: i + 1}})
			}
		}
	}
	return found
}

// insertCue reports whether s opens a note by hand or stamp, "[handwritten: ",
// and how many bytes the opening has.
func (t *tables) insertCue(s string) (int, bool) {
	if !strings.HasPrefix(s, "[") {
		return 0, false
	}
	head := s[1:min(len(s), 60)]
	colon := strings.IndexByte(head, ':')
	if colon < 0 {
		return 0, false
	}
	cue := strings.Join(strings.Fields(strings.ToLower(head[:colon])), " ")
	words := strings.Fields(cue)
	if t.letterhead.Inserts[cue] || len(words) > 0 && (t.letterhead.Inserts[words[0]] || t.letterhead.Inserts[words[len(words)-1]]) {
		rest := s[1+colon+1:]
		return 1 + colon + 1 + len(rest) - len(strings.TrimLeft(rest, " ")), true
	}
	return 0, false
}
