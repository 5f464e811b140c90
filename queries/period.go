package queries

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"dramatis/graph"
)

// period is a stretch of time from the first instant to the last, both within
// it. A nil bound is open.
type period struct {
	from, to *time.Time
	// rough marks a date that its source gives as uncertain or approximate.
	rough bool
	// about is how far an approximate day may lie from where it is put.
	about time.Duration
}

// boundsOf reads the bounds of an EDTF date. ok is false for no date and for one
// that cannot be read.
func boundsOf(date graph.EDTF) (p period, ok bool) {
	p.from, p.to, ok = date.Bounds()
	p.rough = ok && date.Rough()
	if plain, approximate := strings.CutSuffix(string(date), "~"); ok && approximate && len(plain) == len(time.DateOnly) {
		p.about = aWeek
	}
	return p, ok
}

// aWeek is how far "about 5 April" may reach on either side.
const aWeek = 7 * 24 * time.Hour

// placed says how a date lies to the period asked for: wholly within is a must,
// overlapping a could, and so is a date within that is itself rough, unless all about
// it is within too. ok is false where they are apart.
func (p period) placed(date period) (c Certainty, ok bool) {
	if date.about > 0 {
		from, to := date.from.Add(-date.about), date.to.Add(date.about)
		date = period{from: &from, to: &to}
	}
	if before(date.to, p.from) || before(p.to, date.from) {
		return "", false
	}
	if p.contains(date) && !date.rough {
		return Must, true
	}
	return Could, true
}

// contains reports whether all of the date lies within p.
func (p period) contains(date period) bool {
	starts := p.from == nil || (date.from != nil && !date.from.Before(*p.from))
	ends := p.to == nil || (date.to != nil && !date.to.After(*p.to))
	return starts && ends
}

// begun is the day on which a time that is open ahead begins: there the plan stands that is told
// of it, and not in all the years since, in which it could still have come about.
func (p period) begun() period {
	if p.from != nil && p.to == nil {
		end := p.from.AddDate(0, 0, 1).Add(-time.Second)
		p.to = &end
	}
	return p
}

// before reports whether instant a lies before b; an open bound is never before anything.
func before(a, b *time.Time) bool { return a != nil && b != nil && a.Before(*b) }

// calendar remembers the bounds of the dates it has read: a corpus has few
// distinct dates and the parser is slow.
type calendar map[graph.EDTF]dated

// dated is a date that was read, or could not be.
type dated struct {
	period period
	ok     bool
}

// bounds is boundsOf, remembered.
func (c calendar) bounds(date graph.EDTF) (period, bool) {
	d, seen := c[date]
	if !seen {
		d.period, d.ok = boundsOf(date)
		c[date] = d
	}
	return d.period, d.ok
}

// compare orders dates by where they begin, then where they end, then as text; what is
// no date comes last.
func (c calendar) compare(a, b graph.EDTF) int {
	p, okA := c.bounds(a)
	q, okB := c.bounds(b)
	switch {
	case okA && okB:
		return cmp.Or(compareBounds(p.from, q.from, -1), compareBounds(p.to, q.to, 1), cmp.Compare(a, b))
	case okA:
		return -1
	case okB:
		return 1
	}
	return cmp.Compare(a, b)
}

// compareBounds orders instants; an open one counts as before all (-1) or after all (1).
func compareBounds(a, b *time.Time, open int) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return open
	case b == nil:
		return -open
	}
	return a.Compare(*b)
}

// Dates gives the distinct dates of statements, the earliest first.
func Dates(statements []graph.Statement) []graph.EDTF {
	out := []graph.EDTF{}
	for _, st := range statements {
		if st.When != "" && !slices.Contains(out, st.When) {
			out = append(out, st.When)
		}
	}
	slices.SortFunc(out, calendar{}.compare)
	return out
}
