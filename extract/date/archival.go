package date

import "dramatis/graph"

// The calendars of Julius and Gregory lie this many days apart in the texts that use both.
const (
	leastApart = 10
	mostApart  = 13
)

// styles gives the later of two days that one document gives for one, in Old Style and in
// New; ok is false where they are not so far apart.
func styles(p, q partial) (partial, bool) {
	if !p.valid() || !q.valid() {
		return p, false
	}
	if q.before(p) {
		p, q = q, p
	}
	apart := int(q.time().Sub(p.time()).Hours() / 24)
	return q, apart >= leastApart && apart <= mostApart
}

// twoDays reads "12/24 March 1890", one day in two styles, and "7/8 July 1950", the night
// between two.
func (f *finder) twoDays(c cursor) bool {
	first, after, ok := c.day()
	if !ok {
		return false
	}
	if after, ok = after.pass('/'); !ok {
		return false
	}
	last, after, ok := after.day()
	if !ok {
		return false
	}
	m, after, ok := after.monthOfDay()
	if !ok || after.insideWord() {
		return false
	}
	q, end := f.yearAfter(after, partial{month: m, day: last})
	p := q
	if p.day = first; q.year == 0 {
		return false
	}
	switch day, ok := styles(p, q); {
	case ok:
		f.add(c, end, day.edtf(), graph.Stated)
	case p.valid() && q.valid() && last == first+1:
		f.add(c, end, interval(p, q), graph.Stated)
	default:
		return false
	}
	return true
}

// doubled reads the second style of a day behind the first: "24 February (8 March) 1917",
// "February 24 [March 9, New Style], 1917", "25 October/7 November 1917".
func (f *finder) doubled(from, c cursor, p partial) bool {
	if p.day == 0 {
		return false
	}
	q, after, ok := f.otherStyle(c)
	if !ok {
		return false
	}
	year, end := f.yearAfter(after, partial{})
	for _, x := range []*partial{&p, &q} {
		if x.year == 0 {
			x.year = max(year.year, p.year, q.year)
		}
	}
	day, ok := styles(p, q)
	if p.year == 0 || !ok {
		return false
	}
	f.add(from, end, day.edtf(), graph.Stated)
	return true
}

// otherStyle reads a day behind a slash, or in brackets with the name of its style.
func (f *finder) otherStyle(c cursor) (partial, cursor, bool) {
	if after, ok := c.pass('/'); ok {
		q, after, ok := f.plain(after)
		return q, after, ok && q.day != 0
	}
	next := c.blanks()
	closing := byte(')')
	after, ok := next.pass('(')
	if !ok {
		closing = ']'
		if after, ok = next.pass('['); !ok {
			return partial{}, c, false
		}
	}
	q, after, ok := f.plain(after)
	if !ok || q.day == 0 {
		return partial{}, c, false
	}
	after, ok = after.style().pass(closing)
	return q, after, ok
}

// style passes the name of a calendar's style: "O.S.", ", New Style".
func (c cursor) style() cursor {
	next := c
	if comma, ok := next.pass(','); ok {
		next = comma
	}
	next = next.blanks()
	for _, name := range [...]string{"O.S.", "N.S.", "OS", "NS", "Old Style", "New Style", "old style", "new style"} {
		if next.peek(len(name)) == name {
			next.at += len(name)
			return next
		}
	}
	return c
}

// groupDigits are the digits of a date-time group: day, hour, minute.
const groupDigits = 6

// firstGroups is the year of the twentieth century from which telegrams had date-time groups.
const firstGroups = 40

// group reads the date-time group of a telegram: "031500Z JUL 50" is the third, 15.00.
func (f *finder) group(c cursor) bool {
	n, after := 0, c
	for after.at < after.end && after.text[after.at] >= '0' && after.text[after.at] <= '9' && after.at-c.at < groupDigits {
		n = 10*n + int(after.text[after.at]-'0')
		after.at++
	}
	if after.at-c.at != groupDigits || after.at >= after.end || after.text[after.at] < 'A' || after.text[after.at] > 'Z' || n/100%100 > 23 || n%100 > 59 {
		return false
	}
	after.at++
	if after.at < after.end && isWordByte(after.text[after.at]) {
		return false
	}
	m, after, ok := after.blanks().month()
	if !ok || after.insideWord() {
		return false
	}
	p, end := f.yearAfter(after, partial{month: m, day: n / 10000})
	if short, digits, to, ok := after.blanks().number(); ok && digits == 2 && !to.insideWord() && p.year == 0 {
		if p.year, end = f.anchor.century(short), to; f.anchor.year == 0 && short < firstGroups {
			p.year = 2000 + short
		}
	}
	if p.year == 0 || !p.valid() {
		return false
	}
	f.add(c, end, p.edtf(), graph.Stated)
	return true
}

// ago reads what counts back from the anchor: "three days ago", "2 years ago".
func (f *finder) ago(c, after cursor, count int) bool {
	unit, after := after.blanks().nextWord()
	last, end := after.blanks().nextWord()
	if unit.class != aUnit || last.class != anAgo || f.anchor.year == 0 || count > mostCounted {
		return false
	}
	p := partial{year: f.anchor.year - count}
	switch {
	case unit.value == 'y':
	case unit.value == 'c':
		p = partial{year: f.anchor.year - 100*count, approximate: true}
	case f.anchor.month == 0 || f.anchor.month > 12:
		return false
	case unit.value == 'm':
		p = f.anchor.plusMonths(-count)
	case f.anchor.day == 0:
		return false
	case unit.value == 'w':
		p = f.anchor.plusDays(-7 * count)
		p.approximate = true
	default:
		p = f.anchor.plusDays(-count)
	}
	if !p.valid() {
		return false
	}
	f.add(c, end, p.edtf(), graph.Inferred)
	return true
}

// mostCounted is the largest number of days, weeks, months or years that anybody counts back.
const mostCounted = 99

// numberedAgo reads "2 years ago".
func (f *finder) numberedAgo(c cursor) bool {
	n, _, after, ok := c.number()
	return ok && f.ago(c, after, n)
}

// instant reads the months of letters: "the 5th instant", "of the 28th ult.".
func (f *finder) instant(c cursor) bool {
	day, after, ok := c.day()
	if !ok || f.anchor.month == 0 || f.anchor.month > 12 {
		return false
	}
	w, end := after.blanks().nextWord()
	if w.class != anInstant {
		return false
	}
	p := f.anchor.plusMonths(w.value)
	if p.day = day; !p.valid() {
		return false
	}
	f.add(c, end, p.edtf(), graph.Inferred)
	return true
}

// eve reads "day before yesterday", "day after tomorrow".
func (f *finder) eve(c, after cursor) bool {
	side, after := after.blanks().nextWord()
	day, end := after.blanks().nextWord()
	if side.class != aCue || day.class != aDay || day.value == 0 || side.value != day.value || f.anchor.day == 0 {
		return false
	}
	f.add(c, end, f.anchor.plusDays(2*day.value).edtf(), graph.Inferred)
	return true
}
