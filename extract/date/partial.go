package date

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"dramatis/graph"
)

// partial is a date as far as the text gives it; zero parts are unknown. A month
// of 21 to 24 is a season, as in EDTF.
type partial struct {
	year, month, day int
	// approximate and uncertain say how the text gives the date: "about 1950", "[1950?]".
	approximate, uncertain bool
}

// firstSeason is the EDTF code of spring; summer, autumn and winter follow.
const firstSeason = 21

// valid reports whether the parts that are known make a day, month or year that exists.
func (p partial) valid() bool {
	switch {
	case p.year != 0 && (p.year < 1000 || p.year > 2099):
		return false
	case p.month == 0:
		return p.day == 0
	case p.month > 12:
		return p.month >= firstSeason && p.month < firstSeason+4 && p.day == 0
	case p.day == 0:
		return true
	}
	return p.day <= daysIn(p.year, p.month)
}

// daysIn gives the length of a month; without a year February has 29 days.
func daysIn(year, month int) int {
	if year == 0 {
		year = 2000
	}
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// edtf writes the date at its own precision.
func (p partial) edtf() graph.EDTF {
	var b strings.Builder
	fmt.Fprintf(&b, "%04d", p.year)
	if p.month != 0 {
		fmt.Fprintf(&b, "-%02d", p.month)
	}
	if p.day != 0 {
		fmt.Fprintf(&b, "-%02d", p.day)
	}
	switch {
	case p.approximate && p.uncertain:
		b.WriteByte('%')
	case p.approximate:
		b.WriteByte('~')
	case p.uncertain:
		b.WriteByte('?')
	}
	return graph.EDTF(b.String())
}

// before reports whether p lies wholly before q, as far as both are known.
func (p partial) before(q partial) bool {
	if p.year != q.year {
		return p.year < q.year
	}
	if p.month != q.month {
		return p.month < q.month
	}
	return p.day < q.day
}

// readAnchor reads the date of the document; of an interval it takes the start.
func readAnchor(value graph.EDTF) partial {
	text, _, _ := strings.Cut(string(value), "/")
	text = strings.TrimRight(text, "~?%")
	var p partial
	parts := strings.SplitN(text, "-", 3)
	for i, into := range []*int{&p.year, &p.month, &p.day} {
		if i < len(parts) {
			n, err := strconv.Atoi(parts[i])
			if err != nil {
				break
			}
			*into = n
		}
	}
	if !p.valid() {
		return partial{}
	}
	return p
}

// On either side of the anchor a yearless date may lie this many days off
// before another year is nearer to what the writer meant: a report of January
// speaks of last December, a report of December of the coming January.
const (
	furthestAhead  = 200
	furthestBehind = 330
)

// complete gives a yearless date the year in which a document of the anchor's
// date would speak of it.
func (p partial) complete(q partial) partial {
	q.year = p.year
	if p.month == 0 || p.month > 12 || q.month > 12 {
		return q
	}
	switch off := q.time().Sub(p.time()).Hours() / 24; {
	case off > furthestAhead:
		q.year--
	case off < -furthestBehind:
		q.year++
	}
	if !q.valid() { // 29 February of a common year: leave it to the anchor's month
		q.day = 28
	}
	return q
}

// century completes a two-digit year to the anchor's century. A document of our
// own century that writes '98 means the last one.
func (p partial) century(year int) int {
	if p.year == 0 {
		return 1900 + year
	}
	full := p.year/100*100 + year
	if p.year >= 2000 && full > p.year+10 {
		full -= 100
	}
	return full
}

// time gives the first day that p covers.
func (p partial) time() time.Time {
	return time.Date(p.year, time.Month(max(1, p.month)), max(1, p.day), 0, 0, 0, 0, time.UTC)
}

// plusDays moves a whole date by days.
func (p partial) plusDays(days int) partial {
	t := p.time().AddDate(0, 0, days)
	return partial{year: t.Year(), month: int(t.Month()), day: t.Day()}
}

// plusMonths moves the month of p, and drops its day.
func (p partial) plusMonths(months int) partial {
	t := time.Date(p.year, time.Month(p.month+months), 1, 0, 0, 0, 0, time.UTC)
	return partial{year: t.Year(), month: int(t.Month())}
}

// interval writes the stretch from p to q.
func interval(p, q partial) graph.EDTF {
	return p.edtf() + "/" + q.edtf()
}
