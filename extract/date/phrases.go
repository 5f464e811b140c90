package date

import (
	"strings"

	"dramatis/graph"
)

// relative reads dates that count from the anchor: "tomorrow", "last July",
// "this September", "next year".
func (f *finder) relative(c cursor, w token) bool {
	_, after := c.word()
	switch {
	case w.class == aDay && f.anchor.day != 0:
		f.add(c, after, f.anchor.plusDays(w.value).edtf(), graph.Inferred)
		return true
	case w.class == aPointer && f.anchor.year != 0:
		return f.pointed(c, after, w.value)
	}
	return false
}

// pointed reads what follows "last", "this" or "next".
func (f *finder) pointed(from, c cursor, direction int) bool {
	next := c.blanks()
	w, after := next.nextWord()
	p := partial{year: f.anchor.year, month: w.value}
	switch {
	case w.class == aUnit && w.value == 'y':
		p = partial{year: f.anchor.year + direction}
	case w.class == aUnit && w.value == 'w' && f.anchor.day != 0:
		monday := f.monday(direction)
		f.add(from, after, interval(monday, monday.plusDays(6)), graph.Inferred)
		return true
	case w.class == aUnit && w.value == 'e' && f.anchor.day != 0 && direction < 0:
		monday := f.monday(0) // of the week in which it is written: its Sunday, too, speaks of the one before
		f.add(from, after, interval(monday.plusDays(-2), monday.plusDays(-1)), graph.Inferred)
		return true
	case w.class == aUnit && w.value == 'n' && f.anchor.day != 0 && direction <= 0:
		p = f.anchor.plusDays(direction)
	case w.class == aWeekday && f.anchor.day != 0 && direction != 0:
		p = f.weekday(w.value, direction)
	case w.class == aUnit && w.value == 'm' && f.anchor.month != 0 && f.anchor.month <= 12:
		p = f.anchor.plusMonths(direction)
	case w.class == aMonth && w.capital:
		if q, end, ok := f.plain(next); ok && q.year == 0 {
			p.day, after = q.day, end
		}
		p.year += f.turn(w.value, direction)
	case w.class == aSeason:
		p.year += f.turn((w.value-firstSeason+1)*3, direction)
	default:
		return false
	}
	if !p.valid() {
		return false
	}
	f.add(from, after, p.edtf(), graph.Inferred)
	return true
}

// turn gives the year, counted from the anchor's, of the last or next time that a
// month came round.
func (f *finder) turn(month, direction int) int {
	switch {
	case f.anchor.month == 0:
		return direction
	case direction < 0 && month >= f.anchor.month:
		return -1
	case direction > 0 && month <= f.anchor.month:
		return 1
	}
	return 0
}

// qualified reads "early December 1979", "about 1950", "the end of June".
func (f *finder) qualified(c cursor, w token) bool {
	_, after := c.word()
	circa := after.at-c.at == len("c")
	if circa && w.capital {
		return false // an initial: "C. May"
	}
	if dotted, ok := after.pass('.'); ok {
		after = dotted
	}
	if hyphen, ok := after.pass('-'); ok {
		after = hyphen
	}
	next := after.blanks()
	of, end := next.nextWord()
	switch {
	case circa && (next.at == c.at+1 || of.class == anOf || of.class == aCue):
		return false
	case of.class == anOf:
		next = end.blanks()
	case of.class == aCue && w.class == aQualifier: // "late in 1950"
		next = end.blanks()
	case w.class == anEdge:
		return false
	}
	if f.qualifiedCentury(c, next) {
		return true
	}
	p, to, ok := f.plain(next)
	if !ok || next.at == c.at || circa && c.opensLine() && to.peek(1) != "" && to.peek(1) != "\n" {
		return false // "c. 14 February 1961: the talks" is an item of a list
	}
	if p.month == 0 && (f.isThing(to) || to.plural() || to.isOf()) {
		return false
	}
	if _, ok := f.joint(to); ok && p.month == 0 {
		return false
	}
	p.approximate = p.day == 0 || !withinDay[strings.ToLower(c.text[c.at:after.at])] // "early 7 August" is that day
	return f.addPartial(c, to, p)
}

// withinDay are the qualifiers that before a whole day say when in it.
var withinDay = map[string]bool{"early": true, "late": true}

// qualifiedCentury reads the century behind "early": which part of it is not written.
func (f *finder) qualifiedCentury(from, c cursor) bool {
	if w, after := c.nextWord(); w.class == aNth {
		return f.century(from, after, w.value)
	}
	n, after, ok := c.day()
	return ok && n >= firstCentury && n <= lastCentury && f.century(from, after, n)
}

// isOf reports whether "of" follows, as behind a number of things: "about 1800 of them".
func (c cursor) isOf() bool {
	w, _ := c.blanks().nextWord()
	return w.class == anOf
}

// isThing reports whether a counted thing follows: "about 1500 tons".
func (f *finder) isThing(c cursor) bool {
	w, _ := c.blanks().nextWord()
	return w.class == aThing
}

// winter is the EDTF code of the season that ends in the next year.
const winter = 24

// splitYear reads the year in which a winter begins: "1950-51", "1950/51", "1950–1951".
func (c cursor) splitYear() (int, cursor, bool) {
	year, digits, after, ok := c.number()
	if !ok || digits != 4 {
		return 0, c, false
	}
	next, ok := after.passDash()
	if !ok {
		if next, ok = after.pass('/'); !ok {
			return 0, c, false
		}
	}
	other, digits, end, ok := next.number()
	if !ok || digits != 4 && digits != 2 || other%100 != (year+1)%100 || end.insideNumber() {
		return 0, c, false
	}
	return year, end, true
}

// seasonal reads "summer of 1957", "spring 1950", "winter of 1950-51".
func (f *finder) seasonal(c cursor, w token) bool {
	_, after := c.word()
	next := after.blanks()
	if of, end := next.nextWord(); of.class == anOf {
		next = end.blanks()
	}
	year, to, ok := next.fullYear()
	if !ok {
		if year, to, ok = next.splitYear(); !ok || w.value != winter {
			return false
		}
	} else if _, end, ok := next.splitYear(); ok && w.value == winter {
		to = end
	}
	if marked, ok := to.yearMark(); ok {
		to = marked
	}
	f.add(c, to, partial{year: year, month: w.value}.edtf(), graph.Stated)
	return true
}

// longestList is how many days "19, 20 and 21 October" may name.
const longestList = 8

// dayList reads days that share a month: "19, 20 and 21 October 1956", "22 to 31
// [October]". Days without a gap are one stretch, others are dates of their own.
func (f *finder) dayList(c cursor) bool {
	var at [longestList]cursor
	var days [longestList]int
	span := false
	next := c
	if f.eitherDay(c) {
		return true
	}
	for n := range longestList {
		day, after, ok := next.day()
		if !ok {
			return false
		}
		at[n], days[n] = next, day
		if m, end, ok := after.monthOfDay(); ok && !end.insideWord() {
			if n == 0 {
				return false
			}
			p, end := f.yearAfter(end, partial{month: m})
			return f.addDays(at[:n+1], days[:n+1], end, p, span)
		}
		var stretch bool
		if next, stretch, ok = f.listJoint(after); !ok {
			return false
		}
		span = span || stretch
	}
	return false
}

// listJoint passes what joins the days of a list; stretch tells a range from an enumeration.
func (f *finder) listJoint(c cursor) (after cursor, stretch, ok bool) {
	if after, ok := c.passDash(); ok {
		return after, true, true
	}
	next := c
	if comma, ok := next.pass(','); ok {
		next = comma
	}
	next = next.blanks()
	if next.at == c.at {
		return c, false, false
	}
	w, after := next.nextWord()
	switch w.class {
	case anAnd:
		return after.blanks().passArticle(), f.before.class == aBetween, true
	case aJoin:
		return after.blanks().passArticle(), true, true
	}
	return next, false, c.peek(1) == ","
}

// addDays records the days of a list.
func (f *finder) addDays(at []cursor, days []int, end cursor, p partial, stretch bool) bool {
	basis := graph.Stated
	if p.year == 0 {
		if f.anchor.year == 0 {
			return false
		}
		basis = graph.Inferred
	}
	on := func(day int) partial {
		q := p
		q.day = day
		if q.year == 0 {
			q = f.anchor.complete(q)
		}
		return q
	}
	first, last := on(days[0]), on(days[len(days)-1])
	if !first.valid() || !last.valid() || !first.before(last) {
		return false
	}
	if stretch && len(days) == 2 || days[len(days)-1]-days[0] == len(days)-1 {
		f.add(at[0], end, interval(first, last), basis)
		return true
	}
	for i, day := range days {
		to := end
		if i+1 < len(days) {
			_, to, _ = at[i].day()
		}
		f.add(at[i], to, on(day).edtf(), basis)
	}
	return true
}

// yearFollows reports whether a list of dates goes on to one with a year, near by.
func (f *finder) yearFollows(c cursor) bool {
	for range longestList {
		next := c
		if comma, ok := next.pass(','); ok {
			next = comma
		}
		next = next.blanks()
		if w, after := next.nextWord(); w.class == anAnd || w.class == anOr {
			next = after.blanks()
		}
		if next.at == c.at {
			return false
		}
		p, after, ok := f.plain(next)
		if !ok || p.month == 0 {
			return false
		}
		if p.year != 0 {
			return true
		}
		c = after
	}
	return false
}

// listGap reports whether only what joins a list lies between two dates.
func listGap(gap string) bool {
	switch strings.Join(strings.Fields(gap), " ") {
	case ",", "and", ", and", "&", "or", ", or":
		return true
	}
	return false
}
