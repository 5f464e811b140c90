package date

import "strings"

// monthAbroad reads the month of a date in another language, behind whose day a full stop may stand, and behind whose month
// the year must: "4. März 1931", "12 juin 1936", "3 de mayo de 1937", "den 4. April 1931".
func (c cursor) monthAbroad() (int, cursor, bool) {
	next, dotted := c.pass('.')
	if !dotted {
		next = c
	}
	next = next.blanks().passDe()
	if next.at == c.at || next.at >= next.end || !isWordByte(next.text[next.at]) {
		return 0, c, false
	}
	w, after := next.word()
	if w.class != aMonthAbroad && !(w.class == aMonth && dotted && c.germanDay()) || after.insideWord() {
		return 0, c, false
	}
	year := after.blanks().passDe()
	if _, _, ok := year.fullYear(); !ok || year.at == after.at {
		return 0, c, false
	}
	after.at = year.at - 1 // what reads the year wants the blank before it
	return w.value, after, true
}

// germanDay reports whether the day before the cursor is led as in German, where alone a full stop stands behind it and
// ends no sentence: "den 4. April".
func (c cursor) germanDay() bool {
	before := strings.TrimRight(c.text[c.start:c.at], "0123456789")
	return strings.HasSuffix(before, "den ") || strings.HasSuffix(before, "am ") || strings.HasSuffix(before, "vom ")
}

// passDe passes the "de" within a date in Spanish.
func (c cursor) passDe() cursor {
	if c.peek(3) == "de " {
		c.at += len("de ")
	}
	return c
}
