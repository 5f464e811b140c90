package date

import (
	"math"

	"dramatis/graph"
)

// numeric reads dates written in numbers: 08.07.1950, 8.7.50г., 24.III.50,
// 13/5-50, 10/14/50, 27/X/62, 13.June.1951, 1948-09-22.
func (f *finder) numeric(c cursor) bool {
	if f.before.class == aReference && f.before.value == 1 {
		return false
	}
	first, digits, after, ok := c.number()
	if !ok {
		return false
	}
	if digits == 4 {
		return f.iso(c, first, after)
	}
	sep, after, ok := after.separator()
	if !ok || digits > 2 {
		return false
	}
	if m, next, ok := after.monthMark(); ok {
		p, to, ok := f.numericYear(next, partial{month: m, day: first})
		return ok && f.addNumeric(c, to, p)
	}
	second, digits, after, ok := after.number()
	if !ok || digits > 2 {
		return false
	}
	last := byte(0)
	if after.at < after.end {
		last = after.text[after.at]
	}
	p, to, ok := f.numericYear(after, partial{})
	if !ok || sep == '.' && last != '.' || sep == '-' && last != '-' {
		return false
	}
	return f.addNumeric(c, to, f.order(p, first, second, sep == '/' && last == '/'))
}

// addNumeric records a date in numbers, if it exists.
func (f *finder) addNumeric(from, to cursor, p partial) bool {
	if !p.valid() || p.day == 0 {
		return false
	}
	f.joinList(from)
	f.completeList(p.year)
	f.add(from, to, p.edtf(), graph.Stated)
	return true
}

// iso reads what follows a year of four digits: -09-22.
func (f *finder) iso(c cursor, year int, after cursor) bool {
	var p partial
	p.year = year
	for _, part := range []*int{&p.month, &p.day} {
		next, ok := after.pass('-')
		if !ok {
			return false
		}
		n, digits, next, ok := next.number()
		if !ok || digits != 2 {
			return false
		}
		*part, after = n, next
	}
	if after.insideNumber() || after.peek(1) == "-" {
		return false
	}
	return f.addNumeric(c, after, p)
}

// separator reads the mark between day and month.
func (c cursor) separator() (byte, cursor, bool) {
	for _, b := range [...]byte{'.', '/', '-'} {
		if after, ok := c.pass(b); ok {
			return b, after, true
		}
	}
	return 0, c, false
}

// monthMark reads a month in Roman numbers or by name after a separator.
func (c cursor) monthMark() (int, cursor, bool) {
	if m, after, ok := c.month(); ok {
		return m, after, true
	}
	for i := len(romanMonths) - 1; i >= 0; i-- {
		roman := romanMonths[i]
		if c.peek(len(roman)) == roman {
			after := c
			after.at += len(roman)
			if !after.insideWord() {
				return i + 1, after, true
			}
		}
	}
	return 0, c, false
}

// numericYear reads separator and year, of four digits or of two, and "г." behind it.
func (f *finder) numericYear(c cursor, p partial) (partial, cursor, bool) {
	_, after, ok := c.separator()
	if !ok {
		return p, c, false
	}
	year, digits, after, ok := after.number()
	switch {
	case !ok || digits == 1 || digits == 3:
		return p, c, false
	case digits == 2:
		year = f.anchor.century(year)
	}
	if marked, ok := after.yearMark(); ok {
		after = marked
	} else if after.insideWord() || after.insideNumber() || f.runsOn(after) {
		return p, c, false
	}
	p.year = year
	return p, after, true
}

// runsOn reports whether a number in date form goes on as a longer reference: 10.1.50-3.
func (f *finder) runsOn(c cursor) bool {
	_, next, ok := c.separator()
	return ok && next.at < next.end && next.text[next.at] >= '0' && next.text[next.at] <= '9'
}

// yearMark passes "г.", "года" behind a year.
func (c cursor) yearMark() (cursor, bool) {
	next := c.blanks()
	if next.at >= next.end || !isWordByte(next.text[next.at]) {
		return c, false
	}
	w, after := next.word()
	if w.class != aYearMark {
		return c, false
	}
	if dotted, ok := after.pass('.'); ok && after.at-next.at <= len("гг") {
		after = dotted
	}
	return after, true
}

// order decides which of two numbers is the day.
func (f *finder) order(p partial, first, second int, slashed bool) partial {
	dayFirst := partial{year: p.year, month: second, day: first}
	monthFirst := partial{year: p.year, month: first, day: second}
	switch {
	case !slashed:
		if second > 12 {
			return monthFirst
		}
		return dayFirst
	case second > 12:
		f.dayFirst = false
		return monthFirst
	case first > 12:
		f.dayFirst = true
		return dayFirst
	}
	if near, ok := f.nearer(dayFirst, monthFirst); ok {
		return near
	}
	if f.dayFirst {
		return dayFirst
	}
	return monthFirst
}

// nearer gives the one of two readings that lies nearer to the anchor, if it is
// within a month of it.
func (f *finder) nearer(a, b partial) (partial, bool) {
	if f.anchor.day == 0 || !a.valid() || !b.valid() {
		return a, false
	}
	off := func(p partial) float64 { return math.Abs(p.time().Sub(f.anchor.time()).Hours() / 24) }
	if off(b) < off(a) {
		a, b = b, a
	}
	return a, off(a) <= 31 && off(a) < off(b)
}
