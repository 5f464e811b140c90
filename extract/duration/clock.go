package duration

import (
	"fmt"
	"strconv"
	"strings"

	"dramatis/graph"
	"dramatis/internal/lazy"
)

// clock is a time of day, and the two of an interval: "10:00 to 12:40", "5:25–6:14 p.m.", "11:30 a.m. until noon".
const clock = `(\d{1,2})(?::(\d{2}))?(?:\s?([ap])\.?\s?m\b\.?)?|(noon|midnight)`

var (
	clockTime  = lazy.Regexp(`(?i)^\W*(?:at\s+|about\s+|approximately\s+|around\s+|shortly\s+|only\s+)*(?:` + clock + `)`)
	clockTimes = lazy.Regexp(`(?i)(?:^|[^\d:.])(?:` + clock + `)(?:\s*(?:–|—|-)\s*|,?\s+(?:to|until|till|and)\s+(?:about\s+|approximately\s+)?)(?:` + clock + `)(?:\s*(?:hours|o['’]clock))?(?:$|[^\d:])`)
)

// Clock is a time of day as it is written: of the half of the day that a letter tells, if one does.
type Clock struct {
	hour, minute int
	half         byte // 'a', 'p' or 0
	exact        bool // it has minutes or tells its half, so that it is no bare number
}

// timeIn reads a time off the four groups of [clock].
func timeIn(m []string) (Clock, bool) {
	switch strings.ToLower(m[3]) {
	case "noon":
		return Clock{hour: 12, half: 'p', exact: true}, true
	case "midnight":
		return Clock{hour: 12, half: 'a', exact: true}, true
	}
	hour, _ := strconv.Atoi(m[0])
	minute, _ := strconv.Atoi(m[1])
	t := Clock{hour: hour, minute: minute, exact: m[1] != "" || m[2] != ""}
	if m[2] != "" {
		t.half = m[2][0] | 0x20
	}
	return t, hour < 25 && minute < 60
}

// minutes gives the minutes since midnight.
func (t Clock) minutes() int {
	hour := t.hour
	if t.half != 0 && hour <= 12 {
		if hour %= 12; t.half == 'p' {
			hour += 12
		}
	}
	return hour%24*60 + t.minute
}

// FromTo gives the interval of two times of which the second may tell the half of the day for
// both: "5:25–6:14 p.m." is in the afternoon, "11:30–12:15 p.m." from the morning on. Where neither
// does, an interval does not go through the night: "9:30–1:15" ends in the afternoon, "23:00–00:30" does.
func FromTo(from, to Clock) graph.Duration {
	switch {
	case from.half == 0 && to.half != 0:
		if from.half = to.half; from.minutes() > to.minutes() {
			from.half = 'a' + 'p' - to.half
		}
	case from.half != 0 && to.half == 0:
		if to.half = from.half; to.minutes() < from.minutes() {
			to.half = 'a' + 'p' - from.half
		}
	case from.half == 0 && from.hour <= 12 && from.minutes() > to.minutes():
		to.half = 'p'
	}
	a, b := from.minutes(), to.minutes()
	if a == b {
		return ""
	}
	return graph.Duration(fmt.Sprintf("T%02d:%02d/T%02d:%02d", a/60, a%60, b/60, b%60))
}

// Between reads the first interval of clock times in a text: "from 10:00 to 12:40"; or "".
func Between(text string) graph.Duration {
	m := clockTimes().FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	from, ok1 := timeIn(m[1:5])
	to, ok2 := timeIn(m[5:9])
	if !ok1 || !ok2 || !from.exact && !to.exact || !from.exact && to.half == 0 {
		return ""
	}
	return FromTo(from, to)
}

// ClockAt reads the clock time that a text opens with: "at 10:15 a.m.".
func ClockAt(text string) (Clock, bool) {
	m := clockTime().FindStringSubmatch(text)
	if m == nil {
		return Clock{}, false
	}
	t, ok := timeIn(m[1:])
	return t, ok && t.exact
}
