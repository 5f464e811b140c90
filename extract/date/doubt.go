package date

import "dramatis/graph"

// What a text is not sure of is uncertain in EDTF: "[1950?]", and both of "8 or 9 July".

// doubted reads the mark of doubt behind a date: in the brackets that hold nothing but the
// date, or in brackets of its own.
func (p partial) doubted(from, c cursor) (partial, cursor) {
	if mark := c.peek(2); from.at > from.start && (mark == "?]" && from.text[from.at-1] == '[' || mark == "?)" && from.text[from.at-1] == '(') {
		p.uncertain = true
		c.at++
		return p, c
	}
	for _, mark := range [...]string{"(?)", "[?]", " (?)", " [?]"} {
		if c.peek(len(mark)) == mark {
			p.uncertain = true
			c.at += len(mark)
			return p, c
		}
	}
	return p, c
}

// or passes the word between two dates of which one is meant.
func (c cursor) or() (cursor, bool) {
	w, after := c.blanks().nextWord()
	return after.blanks(), w.class == anOr
}

// eitherDay reads "8 or 9 July 1950".
func (f *finder) eitherDay(c cursor) bool {
	day, after, ok := c.day()
	if !ok {
		return false
	}
	next, ok := after.or()
	if !ok {
		return false
	}
	q, end, ok := f.plain(next)
	return ok && q.day != 0 && f.addEither(c, end, partial{year: q.year, month: q.month, day: day}, q)
}

// otherDay reads the second of two dates of one kind: "July 8 or 9, 1950", "July or August 1950".
func (f *finder) otherDay(c cursor, p partial) (partial, cursor, bool) {
	next, ok := c.or()
	if !ok {
		return p, c, false
	}
	if q, after, ok := f.plain(next); ok && q.month != 0 {
		return q, after, (q.day != 0) == (p.day != 0)
	}
	day, after, ok := next.day()
	if !ok || p.day == 0 || p.year != 0 || !after.endsDay() {
		return p, c, false
	}
	q, after := f.yearAfter(after, partial{month: p.month, day: day})
	return q, after, q.valid()
}

// otherYear reads the second of two years: "1949 or 1950".
func (f *finder) otherYear(c cursor) (partial, cursor, bool) {
	next, ok := c.or()
	if !ok {
		return partial{}, c, false
	}
	year, after, ok := next.fullYear()
	return partial{year: year}, after, ok && f.plausibleYear(after)
}

// addEither records two dates of which one is meant, as a stretch with uncertain ends.
func (f *finder) addEither(from, to cursor, p, q partial) bool {
	p, q, basis, ok := f.completed(p, q)
	if !ok || !p.nextTo(q) || basis == graph.Inferred && p.day == 0 && !f.monthCue() {
		return false
	}
	p.uncertain, q.uncertain = true, true
	f.add(from, to, interval(p, q), basis)
	return true
}

// mostDays is how far apart, in days, two days may lie that somebody takes for each other.
const mostDays = 3

// nextTo reports whether two dates, the second behind the first, are so near each other
// that either may be meant; "26 June or 10 July" is a choice of two.
func (p partial) nextTo(q partial) bool {
	switch {
	case p.day != 0:
		return q.time().Sub(p.time()).Hours() <= mostDays*24
	case p.month != 0:
		return p.plusMonths(1) == partial{year: q.year, month: q.month}
	}
	return q.year == p.year+1
}
