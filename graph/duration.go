package graph

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"dramatis/internal/lazy"
)

// Duration is how long an event went on, as ISO 8601 writes it: a duration ("PT2H40M", "P3D"), on a
// day where one is known ("1957-07-08/PT1H15M"), or the interval of days or times that the event
// took ("1956-04-23/1956-04-29", "1961-05-03T10:30/1961-05-03T12:00", "T10:00/T12:40"). A "~" behind
// it says as in EDTF that it is approximate.
type Duration string

// On puts a duration or an interval of clock times on a day, if the day is known.
func (d Duration) On(day EDTF) Duration {
	start, err := time.Parse(time.DateOnly, string(day))
	from, to, interval := strings.Cut(string(d), "/")
	switch {
	case err != nil || d == "" || d[0] != 'P' && d[0] != 'T':
		return d
	case !interval:
		return Duration(day) + "/" + d
	case to < from:
		start = start.AddDate(0, 0, 1) // past midnight
	}
	return Duration(fmt.Sprint(day, from, "/", start.Format(time.DateOnly), to))
}

// iso is the form of a duration: years, months, weeks, days, hours, minutes.
var iso = lazy.Regexp(`^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?(~?)$`)

// units are the names of the groups of [iso].
var units = []string{"year", "month", "week", "day", "hour", "minute"}

// Words gives a duration as prose has it: "about 2 hours 40 minutes", "7 days (1956-04-23 to
// 1956-04-29)". What is no duration it gives as it is.
func (d Duration) Words() string {
	from, to, interval := strings.Cut(string(d), "/")
	switch {
	case interval && strings.HasPrefix(to, "P"):
		return Duration(to).Words()
	case !interval:
		return d.inUnits()
	}
	span := between(from, to)
	if span == "" {
		return string(d)
	}
	return fmt.Sprintf("%s (%s to %s)", span, atTime(from), atTime(to))
}

// inUnits gives the words of a duration without a day.
func (d Duration) inUnits() string {
	m := iso().FindStringSubmatch(string(d))
	if m == nil {
		return string(d)
	}
	var words []string
	for i, unit := range units {
		if n, err := strconv.Atoi(m[i+1]); err == nil && n > 0 {
			words = append(words, countOf(n, unit))
		}
	}
	if m[len(m)-1] != "" {
		words = append([]string{"about"}, words...)
	}
	return strings.Join(words, " ")
}

// atTime gives the time of a day without the day, and a day as it is.
func atTime(at string) string {
	if _, clock, ok := strings.Cut(at, "T"); ok {
		return clock
	}
	return at
}

// between gives the length of an interval of clock times or of days, the last day among them, or "".
func between(from, to string) string {
	for _, layout := range []string{"T15:04", "2006-01-02T15:04"} {
		if a, b, ok := both(from, to, layout); ok {
			if b.Before(a) {
				b = b.Add(24 * time.Hour) // past midnight
			}
			minutes := int(b.Sub(a).Minutes())
			return Duration(fmt.Sprintf("PT%dH%dM", minutes/60, minutes%60)).inUnits()
		}
	}
	if a, b, ok := both(from, to, time.DateOnly); ok && !b.Before(a) {
		return countOf(int(b.Sub(a).Hours()/24)+1, "day")
	}
	return ""
}

// both parses two times of one form.
func both(from, to, layout string) (a, b time.Time, ok bool) {
	a, err1 := time.Parse(layout, from)
	b, err2 := time.Parse(layout, to)
	return a, b, err1 == nil && err2 == nil
}

func countOf(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}
