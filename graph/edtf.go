package graph

import (
	"strconv"
	"strings"
	"time"

	"github.com/sfomuseum/go-edtf"
	"github.com/sfomuseum/go-edtf/parser"
)

// qualifiers are the EDTF signs for uncertain, approximate, and both.
const qualifiers = edtf.UNCERTAIN + edtf.APPROXIMATE + edtf.UNCERTAIN_AND_APPROXIMATE

// Bounds gives the first and the last instant that a date allows, nil where that end
// is open; ok is false for no date and for one that cannot be read.
func (d EDTF) Bounds() (first, last *time.Time, ok bool) {
	// The parser widens a qualified day ("1956-09-22~") to its month, and reads no stretch
	// between qualified ends: the signs are taken off first.
	plain := strings.Map(func(r rune) rune {
		if strings.ContainsRune(qualifiers, r) {
			return -1
		}
		return r
	}, string(d))
	if plain == "" {
		return nil, nil, false
	}
	if first, last, ok := calendarDate(plain); ok {
		return &first, &last, true
	}
	if first, last, ok := openDate(plain); ok {
		return first, last, true
	}
	parsed, err := parser.ParseString(plain)
	if err != nil {
		return nil, nil, false
	}
	first, last = bound(parsed.Lower), bound(parsed.Upper)
	return first, last, first != nil || last != nil
}

// openDate reads a date in the usual form that is open to one side: "1956-09-22/..", of which
// the parser makes that one month.
func openDate(plain string) (first, last *time.Time, ok bool) {
	if since, open := strings.CutSuffix(plain, "/.."); open {
		from, _, ok := calendarDate(since)
		return &from, nil, ok
	}
	until, open := strings.CutPrefix(plain, "../")
	_, to, ok := calendarDate(until)
	return nil, &to, open && ok
}

// calendarDate reads a day, a month or a year in the usual form, as most dates are and
// as the parser would, whose regular expressions take a hundred times as long.
func calendarDate(plain string) (first, last time.Time, ok bool) {
	var err error
	years, months, days := 0, 0, 0
	switch len(plain) {
	case len(time.DateOnly):
		first, err = time.Parse(time.DateOnly, plain)
		days = 1
	case len("2006-01"):
		first, err = time.Parse("2006-01", plain)
		months = 1
	case len("2006"):
		first, err = time.Parse("2006", plain)
		years = 1
	default:
		return first, last, false
	}
	if err != nil || first.Year() < 1000 {
		return first, last, false
	}
	return first, first.AddDate(years, months, days).Add(-time.Second), true
}

// Year gives the year that a date begins with; ok is false where it begins with none.
func (d EDTF) Year() (year int, ok bool) {
	if len(d) < len("2006") {
		return 0, false
	}
	year, err := strconv.Atoi(string(d[:len("2006")]))
	return year, err == nil
}

// Rough reports whether the source gives the date as uncertain or approximate.
func (d EDTF) Rough() bool { return strings.ContainsAny(string(d), qualifiers) }

// bound reads one end of a date; nil where it is open.
func bound(end func() (*time.Time, error)) *time.Time {
	t, err := end()
	if err != nil {
		return nil
	}
	return t
}
