package date

import (
	"fmt"

	"dramatis/graph"
)

// year reads a bare year where the words around it allow one: "in 1956",
// "(1949)", "the 1950s". Sums, prices, clock times and shelf marks are none.
func (f *finder) year(c cursor) bool {
	year, after, ok := c.fullYear()
	if !ok {
		return f.decade(c) || f.split(c)
	}
	if marked, ok := after.yearMark(); ok {
		f.add(c, marked, partial{year: year}.edtf(), graph.Stated)
		return true
	}
	p, to := partial{year: year}.doubted(c, after)
	if !p.uncertain && !f.plausibleYear(after) {
		return false
	}
	f.add(c, to, p.edtf(), graph.Stated)
	return true
}

// century reads what follows the number of a century: "19th century".
func (f *finder) century(from, c cursor, number int) bool {
	if hyphen, ok := c.pass('-'); ok {
		c = hyphen
	}
	w, end := c.blanks().nextWord()
	if w.class != aUnit || w.value != 'c' || end.insideWord() {
		return false
	}
	if next, _ := end.blanks().nextWord(); w.capital && next.capital {
		return false // a name: the Twentieth Century Fund
	}
	f.add(from, end, graph.EDTF(fmt.Sprintf("%dXX", number-1)), graph.Stated)
	return true
}

// The centuries that are read: years are written with four digits.
const firstCentury, lastCentury = 11, 21

// numberedCentury reads "19th century", "17th-century".
func (f *finder) numberedCentury(c cursor) bool {
	n, after, ok := c.day()
	return ok && n >= firstCentury && n <= lastCentury && f.century(c, after, n)
}

// decade reads "1950s".
func (f *finder) decade(c cursor) bool {
	n, digits, after, ok := c.number()
	if !ok || digits != 4 || n%10 != 0 || n < 1000 || n > 2099 || after.peek(1) != "s" {
		return false
	}
	after.at++
	if after.insideWord() {
		return false
	}
	f.add(c, after, graph.EDTF(fmt.Sprintf("%dX", n/10)), graph.Stated)
	return true
}

// split reads the winter, school or business year "1950/51".
func (f *finder) split(c cursor) bool {
	year, digits, after, ok := c.number()
	slash, parted := after.pass('/')
	if !ok || !parted || digits != 4 || f.before.class == aReference {
		return false
	}
	short, digits, after, ok := slash.number()
	if !ok || digits != 2 || (year+1)%100 != short || after.insideNumber() || after.peek(1) == "/" {
		return false
	}
	return f.addRange(c, after, partial{year: year}, partial{year: year + 1})
}

// The years in which a number after "the", or at the edge of a sentence, is
// more likely a year than a sum.
const firstModern, lastModern = 1800, 2030

// plausibleYear judges a number of four digits by what stands on both sides.
func (f *finder) plausibleYear(after cursor) bool {
	next, _ := after.blanks().nextWord()
	if f.before.class == aReference || f.before.class == aClock || next.class == aThing {
		return false
	}
	switch f.before.class {
	case aCue, aJoin, aPointer, aSeason, aMonth:
		return true
	case anOf, anArticle, aBetween:
		return !after.plural()
	}
	ends := after.at >= after.end || after.text[after.at] == '\n' || after.text[after.at] == ')' || after.text[after.at] == ']'
	if n, _, _, _ := f.cursor.number(); n < firstModern || n > lastModern {
		return false
	}
	bracketed := f.before.class == aMark && (f.before.value == '(' || f.before.value == '[' || f.before.value == ',')
	return ends && (bracketed || f.lineStart()) || bracketed && after.peek(1) == ","
}

// lineStart reports whether the cursor stands first on its line.
func (f *finder) lineStart() bool {
	return f.at == f.start || f.text[f.at-1] == '\n'
}

// plural reports whether a lower-case word in the plural follows: "of 1950
// soldiers" counts soldiers.
func (c cursor) plural() bool {
	next := c.blanks()
	if next.at == c.at || next.at >= next.end || next.text[next.at] < 'a' || next.text[next.at] > 'z' {
		return false
	}
	_, end := next.word()
	return end.text[end.at-1] == 's'
}

// yearRange reads "1950-53", "1950–1953", "1950 to 1953"; else it leaves
// the year to year.
func (f *finder) yearRange(c, after cursor, p partial) bool {
	if f.before.class == aReference {
		return false
	}
	if q, end, ok := f.otherYear(after); ok && f.addEither(c, end, p, q) {
		return true
	}
	next, ok := f.joint(after)
	if !ok {
		return false
	}
	n, digits, end, ok := next.number()
	switch {
	case !ok || end.insideNumber() || end.peek(1) == "-":
		return false
	case digits == 2 && n > p.year%100:
		n += p.year / 100 * 100
	case digits != 4:
		return false
	}
	q := partial{year: n}
	if !q.valid() || n-p.year > 200 || p.year < 1500 {
		return false
	}
	if w, _ := end.blanks().nextWord(); w.class == aThing {
		return false
	}
	if marked, ok := end.yearMark(); ok {
		end = marked
	}
	return f.addRange(c, end, p, q)
}
