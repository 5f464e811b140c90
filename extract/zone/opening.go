package zone

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// farthestOpening is how many lines of a document may open it, longestDateline how many
// bytes stand before a date that opens a text.
const (
	farthestOpening = 5
	longestDateline = 50
)

// openingDate finds the day of a document whose heading has none, in how it opens: "held on
// Monday, 3 May 1957 at ten", "Minutes, 3 May 1957", "This agreement is made on 3 May 1957",
// "Riga, 3 May 1957. A court". In running text that tells of other papers a date is theirs.
func (p *page) openingDate() (date.Date, bool) {
	if p.isChronology() {
		return date.Date{}, false // the first of its days
	}
	for i, seen := 0, 0; i < len(p.lines) && seen < farthestOpening; i++ {
		switch p.lines[i].kind {
		case Chrome, Citation, Credits, Summary, Scan, Clerk:
			continue
		}
		if slices.ContainsFunc(p.carried, func(c Carried) bool { return c.Listed && c.Span == p.lines[i].Span }) {
			return date.Date{}, false // the first letter of a table
		}
		seen++
		line := p.lines[i].Span
		line.End = min(line.End, runeFloor(p.text, line.Start+shortLine))
		for _, d := range date.Find(p.text, line, "") {
			if len(d.Value) == len(time.DateOnly) && p.opensWith(line, d) {
				return d, true
			}
		}
	}
	return date.Date{}, false
}

// opensWith reports whether a date on a line is that of the document.
func (p *page) opensWith(line source.Span, d date.Date) bool {
	before := strings.TrimRight(p.text[line.Start:d.Span.Start], " ,")
	before = strings.TrimRight(withoutWeekday(before), " ,")
	after := strings.TrimLeft(p.text[d.Span.End:line.End], " ")
	lower := strings.ToLower(before)
	if len(before) > longestDateline {
		return false
	}
	for _, cue := range p.letterhead.Dating {
		if cued := lower == cue || strings.HasSuffix(lower, " "+cue); cued && (!shapeOf(line.Of(p.text)).prose() || strings.HasPrefix(lower, "this ")) {
			return true
		}
	}
	if kind := strings.Trim(lower, ".:,"); p.types.phrases[kind] != nil {
		return true
	}
	if first, _, _ := strings.Cut(lower, " "); slices.Contains(p.letterhead.Dating, first+" on") && strings.HasSuffix(lower, " on") {
		return true // "Recorded at her home on 9 March 1999"
	}
	if sh := shapeOf(before); after == "" && sh.small == 0 && sh.nameLike() && p.text[line.Start+len(before)] == ',' {
		return true // "The Riga Weekly, 14 November 2003"
	}
	if first, _ := utf8.DecodeRuneInString(before); unicode.IsLower(first) && after == "" && !shapeOf(line.Of(p.text)).prose() {
		return true // "MINUTES / of the meeting of the Board, Riga, 3 May 1957"
	}
	ends := strings.HasPrefix(after, ".") || strings.HasPrefix(after, "-") || strings.HasPrefix(after, "–") || strings.HasPrefix(after, "—")
	return ends && p.isPlaceName(before)
}

// withoutWeekday takes the day of the week off the end of a text.
func withoutWeekday(before string) string {
	for day := time.Sunday; day <= time.Saturday; day++ {
		if rest, ok := strings.CutSuffix(before, day.String()); ok {
			return rest
		}
	}
	return before
}
