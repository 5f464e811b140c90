// Package date reads the dates of archival prose: every form it finds becomes an
// EDTF value with its span and basis. It does not know what happened then.
//
// Two readings are settled by rule. Dotted numbers are day first, as every
// European archive writes them. Slashed numbers are month first where the second
// number is no month, day first where the first is none; where both could be
// months, the reading nearer to the anchor wins, else the style of the last
// unambiguous slashed date of the same text, else month first, as the American
// translators of the archives write.
package date

import (
	"dramatis/extract/source"
	"dramatis/graph"
)

// Date is a date found in a text.
type Date struct {
	Span  source.Span `json:"span"`
	Value graph.EDTF  `json:"value"`
	// Basis is Stated where the text gives the whole date, Inferred where part
	// of it (the year, or all of "tomorrow") was taken from the anchor.
	Basis graph.Basis `json:"basis"`
}

// Find gives the dates of text within a span, in order, none overlapping. The
// anchor is the date of the document: it completes "on 4 July" and "tomorrow".
// Without an anchor such dates are left out. Two-digit years belong to the
// anchor's century, without an anchor to the twentieth. Time is linear in the span.
func Find(text string, within source.Span, anchor graph.EDTF) []Date {
	f := finder{
		cursor: cursor{text: text, start: max(0, within.Start), at: max(0, within.Start), end: min(within.End, len(text))},
		anchor: readAnchor(anchor),
	}
	for f.at < f.end {
		f.step()
	}
	return f.found
}

// finder walks a text once and collects its dates.
type finder struct {
	cursor
	anchor partial
	found  []Date
	// open holds the index of the first date of a list ("April 2, June 10, and
	// June 12, 1957") that still waits for its year, or len(found).
	open int
	// listed are the yearless dates that wait, in step with found[open:].
	listed []partial
	// dayFirst remembers the style of the last unambiguous slashed date.
	dayFirst bool
	// before is the word or mark that stands before the cursor: its class tells
	// whether a bare number can be a year.
	before token
}

// step reads one token, or one date where a date starts.
func (f *finder) step() {
	switch b := f.text[f.at]; {
	case b >= '0' && b <= '9':
		f.stepNumber()
	case isWordByte(b):
		f.stepWord()
	default:
		f.stepMark(b)
	}
}

// stepNumber reads a date that starts with a number, or passes the number by.
func (f *finder) stepNumber() {
	c := f.cursor
	if c.afterReference() {
		f.skipNumber()
		return
	}
	if f.group(c) || f.twoDays(c) || f.numberedCentury(c) || f.instant(c) || f.numberedAgo(c) || f.numeric(c) || f.dayList(c) || f.ordinal(c) || f.ranged(c) || f.year(c) {
		return
	}
	f.skipNumber()
	if _, after, ok := f.impossible(c); ok { // "30 February 1950" is no date, nor is its end
		f.at = after.at
	}
}

// skipNumber passes a whole run such as 25-30, 10:00 or 1154/ts, so that no
// part of it is taken for a date.
func (f *finder) skipNumber() {
	f.at = f.cursor.numberRun()
	f.before = token{class: aNumber}
}

// stepWord reads a date that starts with a word, or passes the word by.
func (f *finder) stepWord() {
	c := f.cursor
	w, after := c.word()
	read := false
	switch w.class {
	case aDay, aPointer:
		read = f.relative(c, w)
	case aQualifier, anEdge:
		read = f.qualified(c, w)
	case aSeason:
		read = f.seasonal(c, w)
	case aMonth, anOrdinal:
		read = f.ranged(c)
	case aCount:
		read = f.ago(c, after, w.value)
	case aTen:
		read = f.ago(c, after, w.value) || f.ranged(c)
	case aUnit:
		read = w.value == 'd' && f.eve(c, after)
	case aWeekday:
		read = f.onWeekday(c, after, w)
	case aNth:
		read = f.century(c, after, w.value) || f.ranged(c)
	}
	if !read {
		f.at, f.before = after.at, w
	}
}

// stepMark passes a mark or a blank. A mark hides the word before it: the year
// in "No. 5, 1950" stands after a comma, not after a number.
func (f *finder) stepMark(b byte) {
	if b != ' ' && b != '\n' && b != '\r' && b != '\t' {
		f.before = markBefore(f.before, b)
	}
	f.at++
}

// markBefore gives what stands before the cursor after passing mark b.
func markBefore(before token, b byte) token {
	switch {
	case b == '.' && (before.class == aReference || before.class == aCue && before.value == shortened):
		return before // "p. 1950", "op. 1949", "b. 1904"
	case b == '#' || b == '$':
		return token{class: aReference}
	}
	return token{class: aMark, value: int(b)}
}

// add records a date and moves the cursor behind it.
func (f *finder) add(from, to cursor, value graph.EDTF, basis graph.Basis) {
	f.found = append(f.found, Date{Span: source.Span{Start: from.at, End: to.at}, Value: value, Basis: basis})
	f.at, f.before = to.at, token{class: aNumber}
	f.open, f.listed = len(f.found), f.listed[:0]
}

// addPartial records a date whose year may come from the anchor or from the end
// of the list it stands in.
func (f *finder) addPartial(from, to cursor, p partial) bool {
	p, to = p.doubted(from, to)
	if f.anchor.year == 0 && p.year == 0 && !f.yearFollows(to) {
		return false
	}
	f.joinList(from)
	if p.year != 0 {
		f.completeList(p.year)
		f.add(from, to, p.edtf(), graph.Stated)
		return true
	}
	open, listed := f.open, append(f.listed, p)
	f.add(from, to, f.anchor.complete(p).edtf(), graph.Inferred)
	f.open, f.listed = open, listed
	return true
}

// joinList closes the open list unless only commas and "and" lie between its
// last date and from.
func (f *finder) joinList(from cursor) {
	if len(f.listed) == 0 {
		f.open = len(f.found)
		return
	}
	last := f.found[len(f.found)-1].Span.End
	if from.at-last > 8 || !listGap(f.text[last:from.at]) {
		f.open, f.listed = len(f.found), f.listed[:0]
	}
}

// completeList gives the year at the end of a list to the dates that waited for it.
func (f *finder) completeList(year int) {
	for i, p := range f.listed {
		p.year = year
		if p.valid() {
			f.found[f.open+i].Value = p.edtf()
			f.found[f.open+i].Basis = graph.Stated
		}
	}
}
