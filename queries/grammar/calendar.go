package grammar

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// two writes a day or month with two figures; anything longer stays as it is.
func two(figures string) string {
	if len(figures) == 1 {
		return "0" + figures
	}
	return figures
}

// checkedDay writes a date if there is such a day: 31 June is none.
func checkedDay(year, month, day string) (string, bool) {
	date := year + "-" + month + "-" + day
	_, err := time.Parse(time.DateOnly, date)
	return date, err == nil
}

// parts are the ways to speak of a part of a year, month or decade; each takes the
// months, days or years from the first share to the last, in sixths of the whole.
var parts = []struct {
	words       []string
	first, last int
}{
	{[]string{"first", "half"}, 0, 3}, {[]string{"second", "half"}, 3, 6}, {[]string{"early"}, 0, 2}, {[]string{"beginning"}, 0, 2}, {[]string{"start"}, 0, 2},
	{[]string{"mid"}, 2, 4}, {[]string{"middle"}, 2, 4}, {[]string{"late"}, 4, 6}, {[]string{"end"}, 4, 6},
}

// share is a part of a whole in sixths: from and to.
type share struct{ from, to int }

// partOf takes "early", "the end of", "mid-" off the words before a date.
func partOf(words []string) (s share, rest []string, ok bool) {
	if len(words) == 0 {
		return share{}, nil, false
	}
	if whole, found := strings.CutPrefix(words[0], "mid-"); found {
		return share{2, 4}, append([]string{whole}, words[1:]...), true
	}
	for _, p := range parts {
		if n := len(p.words); len(words) > n && strings.Join(words[:n], " ") == strings.Join(p.words, " ") {
			return share{p.first, p.last}, words[n:], true
		}
	}
	return share{}, nil, false
}

// narrowed gives the part of a date as an EDTF interval: early 1950 is January to
// April, late May the 21st to the 31st, the early 1950s 1950 to 1953.
func narrowed(s share, words []string) (string, bool) {
	date, ok := readDate(words)
	switch {
	case !ok:
		return "", false
	case strings.HasSuffix(date, "X"):
		decade := strings.TrimSuffix(date, "X")
		return fmt.Sprintf("%s%d/%s%d", decade, s.from*10/6, decade, s.to*10/6-1), true
	case len(date) == len("1950"):
		return fmt.Sprintf("%s-%02d/%s-%02d", date, s.from*2+1, date, s.to*2), true
	case len(date) == len("1950-05") && date[5:] <= "12":
		begin, err := time.Parse("2006-01", date)
		days := begin.AddDate(0, 1, -1).Day()
		last := s.to * 5
		if s.to == 6 {
			last = days
		}
		return fmt.Sprintf("%s-%02d/%s-%02d", date, s.from*5+1, date, last), err == nil
	}
	return "", false
}

// clockWords tell a time from the day on which they are said.
var clockWords = splitAll("yesterday", "today", "tomorrow", "now", "currently", "recently", "last year", "last month", "last week", "this year", "this month", "this week", "nowadays", "ago")

// OddTime says what is wrong with the time of a question that cannot be read:
// there is no such day, the year is missing, or it is told from the clock. It is
// empty where nothing looks like a time.
func OddTime(question string) string {
	words := Split(question)
	for i := range words {
		for _, phrase := range clockWords {
			if end := i + len(phrase); end == len(words) && slices.Equal(words[i:].Keys(), phrase) {
				return fmt.Sprintf("%q is told from the clock, which no document knows; name a date, a year or an event", words[i:])
			}
		}
	}
	for i := range words {
		if tail := words[i:]; i > 1 && timely(tail) {
			if _, ok := readTime(tail); !ok {
				return fmt.Sprintf("%q is no date that can be read here; write a year, \"May 1950\" or \"3 May 1950\"", tail)
			}
		}
	}
	return ""
}

// timely reports whether words look like a time: a preposition, then hardly anything
// but figures, months and the like.
func timely(ws Words) bool {
	if len(ws) < 2 || len(ws) > 8 || !slices.Contains([]string{"in", "on", "before", "after", "since", "until", "during", "between", "from", "by"}, ws[0].Key) {
		return false
	}
	for _, w := range ws[1:] {
		figures := strings.Trim(w.Key, "0123456789.-/stndrh") == ""
		if !figures && months[w.Key] == "" && seasons[w.Key] == "" && !slices.Contains(timeWords, w.Key) {
			return false
		}
	}
	return true
}

// timeWords may stand in a time beside figures and months.
var timeWords = append([]string{"and", "to", "early", "late", "mid", "end", "beginning", "middle", "start"}, dateFillers...)
