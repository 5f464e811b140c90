package date

import (
	"strings"
	"time"

	"dramatis/graph"
)

// plain reads one date with a named month, or a year, as far as it goes:
// "22 September 1948", "September. 09, 2004", "July 2", "July 1957", "1957".
func (f *finder) plain(c cursor) (partial, cursor, bool) {
	if c.at >= c.end {
		return partial{}, c, false
	}
	if b := c.text[c.at]; b >= '0' && b <= '9' {
		return f.dayFirstDate(c)
	}
	m, after, ok := c.month()
	if !ok || after.insideWord() {
		return f.worded(c)
	}
	p := partial{month: m}
	if dotted, ok := after.pass('.'); ok && (dotted.at >= dotted.end || dotted.text[dotted.at] == ' ') {
		after = dotted
	}
	if day, next, ok := after.blanks().day(); ok && next.endsDay() {
		p.day, after = day, next
	}
	p, after = f.yearAfter(after, p)
	return p, after, p.valid()
}

// endsDay reports whether the number before the cursor can be a day: no clock
// time, share or thousands go on behind it.
func (c cursor) endsDay() bool {
	if slash, ok := c.pass('/'); ok {
		_, _, ok = slash.month() // "October 25/November 7"
		return ok
	}
	if c.insideNumber() || c.at < c.end && (c.text[c.at] == ':' || c.text[c.at] == '-') && !c.dayRange() {
		return false
	}
	w, _ := c.blanks().nextWord()
	return w.class != aThing
}

// dayRange reports whether a hyphen leads to another day ("23-24") or month.
func (c cursor) dayRange() bool {
	after, ok := c.passDash()
	if !ok {
		return false
	}
	if _, _, ok := after.month(); ok {
		return true
	}
	_, _, ok = after.day()
	return ok
}

// nextWord reads the word at the cursor, if there is one.
func (c cursor) nextWord() (token, cursor) {
	if c.at >= c.end || !isWordByte(c.text[c.at]) {
		return token{}, c
	}
	return c.word()
}

// dayFirstDate reads "22 September 1948", "the 8th of July", "8 июля 1950 года", "1957".
func (f *finder) dayFirstDate(c cursor) (partial, cursor, bool) {
	if year, after, ok := c.fullYear(); ok {
		if marked, ok := after.yearMark(); ok {
			after = marked
		}
		return partial{year: year}, after, true
	}
	day, after, ok := c.day()
	if !ok {
		return partial{}, c, false
	}
	m, after, ok := after.monthOfDay()
	if !ok || after.insideWord() {
		return partial{}, c, false
	}
	if stopped, ok := after.pass('.'); ok && after.shortMonth(m) {
		if p, end := f.yearAfter(stopped, partial{month: m, day: day}); p.year != 0 {
			return p, end, p.valid()
		}
	}
	p, after := f.yearAfter(after, partial{month: m, day: day})
	return p, after, p.valid()
}

// shortMonth reports whether the word that ends at the cursor is month m shortened, so that a full stop behind it ends no
// sentence: "14 Jany. 1868".
func (c cursor) shortMonth(m int) bool {
	from := c.at
	for from > c.start && isWordByte(c.text[from-1]) {
		from--
	}
	return c.at-from < len(time.Month(m).String())
}

// impossible reads a day and month that the calendar does not have.
func (f *finder) impossible(c cursor) (partial, cursor, bool) {
	p, after, ok := f.dayFirstDate(c)
	return p, after, !ok && p.month != 0
}

// monthOfDay reads the month behind a day, past "of" or an editor's bracket, "31 [October]", or in another language.
func (c cursor) monthOfDay() (int, cursor, bool) {
	next := c.blanks()
	if w, after := next.nextWord(); w.class == anOf {
		next = after.blanks()
	}
	bracketed, open := next.pass('[')
	m, after, ok := bracketed.month()
	if !ok {
		if m, after, ok = next.roman(); !ok {
			return c.monthAbroad()
		}
	}
	if open {
		if after, ok = after.pass(']'); !ok {
			return 0, c, false
		}
	}
	return m, after, true
}

// roman reads "VII 1948" behind a day: a Roman month set off by blanks needs its year.
func (c cursor) roman() (int, cursor, bool) {
	if c.at == c.start || c.text[c.at-1] != ' ' {
		return 0, c, false
	}
	m, after, ok := c.monthMark()
	if !ok {
		return 0, c, false
	}
	_, _, ok = after.blanks().fullYear()
	return m, after, ok
}

// yearAfter reads the year behind month or day: "1948", ", 1948", "[1948]",
// "'48", "of this year". It gives p unchanged where none follows.
func (f *finder) yearAfter(c cursor, p partial) (partial, cursor) {
	next := c
	if passed, ok := next.pass(','); ok {
		next = passed
	} else if passed, ok := next.pass('.'); ok && p.day == 0 {
		next = passed
	}
	next = next.blanks()
	if next.at == c.at {
		return p, c
	}
	bracketed, open := next.pass('[')
	if year, after, ok := bracketed.fullYear(); ok {
		if sure, ok := after.pass('?'); open && ok {
			after, p.uncertain = sure, true
		}
		if closed, ok := after.pass(']'); open && ok {
			after = closed
		}
		if marked, ok := after.yearMark(); ok {
			after = marked
		}
		p.year = year
		return p, after
	}
	if short, after, ok := f.shortYear(next); ok {
		p.year = short
		return p, after
	}
	return f.pointedYear(next, c, p)
}

// shortYear reads "'48", or "48 г.".
func (f *finder) shortYear(c cursor) (int, cursor, bool) {
	mark := false
	for _, apostrophe := range [...]string{"'", "’", "‘"} {
		if c.peek(len(apostrophe)) == apostrophe {
			c.at += len(apostrophe)
			mark = true
		}
	}
	n, digits, after, ok := c.number()
	if !ok || digits != 2 {
		return 0, c, false
	}
	if marked, ok := after.yearMark(); ok {
		return f.anchor.century(n), marked, true
	}
	return f.anchor.century(n), after, mark && !after.insideWord()
}

// pointedYear reads "of this year", "last year" behind a month, with its day or without.
func (f *finder) pointedYear(c, before cursor, p partial) (partial, cursor) {
	if f.anchor.year == 0 || p.month == 0 {
		return p, before
	}
	w, after := c.nextWord()
	if w.class == anOf {
		w, after = after.blanks().nextWord()
	}
	if w.class == anArticle {
		w, after = after.blanks().nextWord()
	}
	unit, end := after.blanks().nextWord()
	if w.class != aPointer || unit.class != aUnit || unit.value != 'y' {
		return p, before
	}
	p.year = f.anchor.year + w.value
	return p, end
}

// ranged reads a plain date, or two of them joined to a range: "13 May through
// 29 May 1958", "March-May 1950", "between March and May 1950", "1950-53".
func (f *finder) ranged(c cursor) bool {
	p, after, ok := f.plain(c)
	if !ok {
		return false
	}
	if p.day == 0 && p.month == 0 {
		return f.yearRange(c, after, p)
	}
	if f.doubled(c, after, p) {
		return true
	}
	if q, end, ok := f.rangeEnd(after, p); ok {
		return f.addRange(c, end, p, q)
	}
	if q, end, ok := f.otherDay(after, p); ok && f.addEither(c, end, p, q) {
		return true
	}
	if p.day == 0 && p.year == 0 && (!f.monthCue() || f.forename(c, after)) {
		return false
	}
	return f.addPartial(c, after, p)
}

// forename reports whether the month from c to after is a forename: a name follows Jan ("in
// Jan Lund's office"), or any month behind "by" and "from" ("a letter from August Weber").
func (f *finder) forename(c, after cursor) bool {
	next := after.blanks()
	short := c.text[c.at:after.at] == "Jan"
	if next.at == after.at || strings.Contains(after.text[after.at:next.at], "\n\n") || !(short || f.before.value == byWhom) {
		return false
	}
	w, _ := next.nextWord()
	return w.class == 0 && w.capital
}

// monthCue reports whether a month may stand alone here: "in July", "since May".
// "The June plenum" names an event and is no date of its own.
func (f *finder) monthCue() bool {
	return f.before.class == aCue || f.before.class == aJoin
}

// rangeEnd reads the joint and the far end of a range that starts with p.
func (f *finder) rangeEnd(c cursor, p partial) (partial, cursor, bool) {
	next, ok := f.joint(c)
	if !ok {
		return f.dayAfter(c, p)
	}
	if q, after, ok := f.plain(next); ok && q.month != 0 {
		if q.day != 0 == (p.day != 0) {
			return q, after, true
		}
		return p, c, false
	}
	day, after, ok := next.day()
	if !ok || p.day == 0 || p.year != 0 || !after.endsDay() {
		return p, c, false
	}
	q, after := f.yearAfter(after, partial{month: p.month, day: day}) // "July 8-10, 1957"
	return q, after, q.valid()
}

// dayAfter reads the second of two days on end: "September 26 and 27, 1959".
func (f *finder) dayAfter(c cursor, p partial) (partial, cursor, bool) {
	w, after := c.blanks().nextWord()
	if w.class != anAnd || p.day == 0 || p.year != 0 {
		return p, c, false
	}
	day, after, ok := after.blanks().day()
	if !ok || day != p.day+1 {
		return p, c, false
	}
	q, after := f.yearAfter(after, partial{month: p.month, day: day})
	return q, after, q.year != 0 && q.valid()
}

// joint passes what joins the ends of a range: a dash, "to", "through", and
// "and" where "between" opened the range.
func (f *finder) joint(c cursor) (cursor, bool) {
	if after, ok := c.passDash(); ok {
		return after, true
	}
	next := c.blanks()
	w, after := next.nextWord()
	if next.at == c.at || !(w.class == aJoin || w.class == anAnd && f.before.class == aBetween) {
		return c, false
	}
	return after.blanks().passArticle(), true
}

// addRange records the stretch from p to q, completing the years from each
// other or from the anchor.
func (f *finder) addRange(from, to cursor, p, q partial) bool {
	p, q, basis, ok := f.completed(p, q)
	if ok {
		f.add(from, to, interval(p, q), basis)
	}
	return ok
}

// completed gives the ends of a stretch with the years that they have from each other or
// from the anchor; ok is false where the second does not follow the first.
func (f *finder) completed(p, q partial) (first, last partial, basis graph.Basis, ok bool) {
	basis = graph.Stated
	switch {
	case q.year != 0 && p.year == 0:
		p.year = q.year
		if q.before(p) {
			p.year--
		}
	case p.year != 0 && q.year == 0:
		q.year = p.year
	case p.year == 0 && q.year == 0:
		if f.anchor.year == 0 {
			return p, q, basis, false
		}
		basis = graph.Inferred
		q = f.anchor.complete(q)
		p.year = q.year
		if q.before(p) {
			p.year--
		}
	}
	return p, q, basis, p.valid() && q.valid() && p.before(q)
}
