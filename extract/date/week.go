package date

import (
	"strings"
	"time"

	"dramatis/graph"
)

// weekday gives the last or next day of that name before or after the anchor.
func (f *finder) weekday(name, direction int) partial {
	for n := 1; ; n++ {
		p := f.anchor.plusDays(n * direction)
		if p.time().Weekday() == time.Weekday(name) {
			return p
		}
	}
}

// monday gives the first day of the anchor's week, or of a week before or after it.
func (f *finder) monday(weeks int) partial {
	return f.anchor.plusDays(7*weeks - sinceMonday(int(f.anchor.time().Weekday())))
}

// sinceMonday gives how many days after Monday a day of the week is.
func sinceMonday(weekday int) int { return (weekday + 6) % 7 }

// onWeekday reads a day that is told by its name alone: "on Tuesday", "Tuesday evening",
// "on Tuesday of last week". It is the last one up to the day of the document, or the next
// one where the sentence looks ahead.
func (f *finder) onWeekday(c, after cursor, w token) bool {
	part, behind := after.blanks().nextWord()
	partOfDay := part.class == aUnit && part.value == 'n' // "Saturday morning" needs no "on"
	if !w.capital || f.anchor.day == 0 || !partOfDay && lastWord(c.text[c.start:c.at], 1) != "on" || after.namesDay() {
		return false
	}
	if week, end, ok := after.ofWeek(); ok {
		f.add(c, end, f.monday(week).plusDays(sinceMonday(w.value)).edtf(), graph.Inferred)
		return true
	}
	if partOfDay {
		after = behind
	}
	p := f.anchor
	switch {
	case f.looksAhead(c) || after.goesAhead():
		p = f.weekday(w.value, 1)
	case p.time().Weekday() != time.Weekday(w.value):
		p = f.weekday(w.value, -1)
	}
	f.add(c, after, p.edtf(), graph.Inferred)
	return true
}

// namesDay reports whether a date follows at the cursor, behind the name of a weekday: "Tuesday, July 4".
func (c cursor) namesDay() bool {
	if comma, ok := c.pass(','); ok {
		c = comma
	}
	c = c.blanks()
	if w, after := c.nextWord(); w.class == anArticle {
		c = after.blanks()
	}
	if c.at < c.end && c.text[c.at] >= '0' && c.text[c.at] <= '9' {
		return true
	}
	_, _, ok := c.month()
	return ok
}

// ofWeek reads which week a weekday is of, counted from the anchor's: "of last week".
func (c cursor) ofWeek() (week int, end cursor, ok bool) {
	of, after := c.blanks().nextWord()
	pointer, after := after.blanks().nextWord()
	unit, after := after.blanks().nextWord()
	ok = of.class == anOf && pointer.class == aPointer && unit.class == aUnit && unit.value == 'w'
	return pointer.value, after, ok
}

// aheadWithin is how far behind the day, in bytes, the verb of its own clause may stand.
const aheadWithin = 30

// goesAhead reports whether the clause that the day opens speaks of what is to come: "On
// Wednesday he will speak"; what is behind "that" has a time of its own.
func (c cursor) goesAhead() bool {
	behind := c.text[c.at:min(c.end, c.at+aheadWithin)]
	if i := strings.IndexAny(behind, ".;\n"); i >= 0 {
		behind = behind[:i]
	}
	behind, _, _ = strings.Cut(behind, " that ")
	return isAhead(behind)
}
