package graph

import (
	"testing"
	"time"

	"github.com/sfomuseum/go-edtf/parser"
)

// Dates in the usual form are read without the parser, and mean what it says.
func TestCalendarDatesMeanWhatTheParserSays(t *testing.T) {
	check := func(plain string) {
		t.Helper()
		first, last, ok := calendarDate(plain)
		parsed, err := parser.ParseString(plain)
		if err != nil {
			t.Fatalf("the parser refuses %s: %v", plain, err)
		}
		if lower, upper := bound(parsed.Lower), bound(parsed.Upper); !ok || *lower != first || *upper != last {
			t.Errorf("%s: from %v to %v, and by the parser from %v to %v", plain, first, last, lower, upper)
		}
	}
	for day := time.Date(1890, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2010; day = day.AddDate(0, 0, 17) {
		check(day.Format(time.DateOnly))
		check(day.Format("2006-01"))
	}
	for _, year := range []string{"1000", "1555", "1900", "1960", "2024", "2999", "9999"} {
		check(year)
		check(year + "-02")
		check(year + "-12-31")
	}
	for _, other := range []string{"", "0000", "0999", "19XX", "196X", "1960-13", "1960-21", "1961-02-29", "1960-00", "-1960", "1960/..", "1960-1-1", "+960"} {
		if _, _, ok := calendarDate(other); ok {
			t.Errorf("%q was taken for a date in the usual form", other)
		}
	}
}
