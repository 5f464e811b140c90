// Package duration reads how long something took: lengths of time in words, "two and a half hours", and the hours between
// which it was, "5:25–6:14 p.m.". It refuses what counts nothing: "a long time", "several hours", "pages 10 to 12".
package duration

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
	"dramatis/internal/set"
)

// hedges are the words before a duration that make it approximate, exact those that do not.
var (
	hedges = set.Of("about", "approximately", "nearly", "almost", "some", "around", "roughly", "over", "more", "less", "at", "than", "least", "well", "under", "or", "so", "fewer")
	exact  = set.Of("for", "only", "just", "exactly", "fully", "altogether", "another", "further", "in", "all", "during", "a", "full", "total", "of", "whole")
)

// whole are the words between a number and its unit that change nothing.
var whole = set.Of("full", "whole", "entire", "solid", "consecutive", "calendar", "working")

// numberWords are the words that durations are counted in; numberOf joins them: "forty-eight".
var numberWords = map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
	"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}

// mostCounted bounds the numbers in figures that count units: what is more is a year.
const mostCounted = 1000

// numberOf gives the number that a word or figures tell, or 0.
func numberOf(word string) int {
	if n, err := strconv.Atoi(word); err == nil && n < mostCounted {
		return max(n, 0)
	}
	tens, ones, joined := strings.Cut(word, "-")
	switch n, m := numberWords[tens], numberWords[ones]; {
	case !joined:
		return n
	case n >= 20 && n < 100 && m > 0 && m < 10:
		return n + m
	}
	return 0
}

// unit is a measure of time, and what half of it is in a smaller one.
type unit struct {
	rank int // place in a duration: years first
	half int // of the smaller unit
	next int // the place of the smaller unit
}

// unitsOfTime are the units in the order of ISO 8601: years, months, weeks, days, hours, minutes.
var unitsOfTime = map[string]unit{"year": {0, 6, 1}, "month": {1, 15, 3}, "week": {2, 84, 4}, "day": {3, 12, 4}, "hour": {4, 30, 5}, "minute": {5, 0, 5}}

// unitOf gives the unit that a word names, singular or plural.
func unitOf(word string) (unit, bool) {
	if word == "mins" || word == "min" {
		word = "minutes"
	}
	u, ok := unitsOfTime[strings.TrimSuffix(strings.TrimSuffix(word, "'"), "s")]
	return u, ok
}

// amount is a duration in the making: how many of each unit, in their order.
type amount struct {
	of    [6]int
	about bool
}

// iso writes an amount as ISO 8601 does. Weeks stand alone there: beside other units they are days.
func (a amount) iso() graph.Duration {
	if weeks := a.of[2]; weeks > 0 && a.of != [6]int{2: weeks} {
		a.of[2] = 0
		a.of[3] += 7*weeks + a.of[4]/24
		a.of[4] %= 24
	}
	out := "P"
	for i, letter := range []string{"Y", "M", "W", "D", "H", "M"} {
		if a.of[i] == 0 {
			continue
		}
		if i > 3 && !strings.Contains(out, "T") {
			out += "T"
		}
		out += fmt.Sprint(a.of[i], letter)
	}
	if out == "P" {
		return ""
	}
	if a.about {
		out += "~"
	}
	return graph.Duration(strings.ReplaceAll(out, " ", ""))
}

// At reads the duration that words in small letters open with: "for two and a half hours",
// "about an hour and twenty minutes", "half an hour"; "" where they open with none.
func At(words []string) graph.Duration {
	var a amount
	for len(words) > 1 && (hedges[words[0]] || exact[words[0]] && !opensAmount(words)) {
		a.about = a.about || hedges[words[0]]
		words = words[1:]
	}
	for range 3 {
		n := a.add(words)
		if n == 0 {
			break
		}
		words = words[n:]
		if len(words) > 2 && words[0] == "and" && words[1] == "a" && words[2] == "half" { // "an hour and a half"
			break
		}
		if len(words) > 0 && words[0] == "and" {
			words = words[1:]
		}
	}
	return a.iso()
}

// opensAmount reports whether an "a" is the number itself: "a week", not "a full week".
func opensAmount(words []string) bool {
	if words[0] != "a" {
		return false
	}
	_, ok := unitOf(words[1])
	return ok || whole[words[1]] || words[1] == "half" || words[1] == "quarter"
}

// add reads one number with its unit, and tells of how many words it is.
func (a *amount) add(words []string) int {
	if n := a.addHalf(words); n > 0 {
		return n
	}
	if len(words) < 2 {
		return 0
	}
	number, at, half := numberOf(words[0]), 1, false
	if number == 0 {
		return 0
	}
	if whole[words[1]] && len(words) > 2 {
		at = 2 // "a full week"
	}
	switch {
	case len(words) > 4 && slices.Equal(words[1:4], []string{"and", "a", "half"}):
		at, half = 4, true
	case len(words) > 3 && slices.Equal(words[1:3], []string{"and", "one-half"}), len(words) > 2 && (words[1] == "1/2" || words[1] == "½"):
		half = true
		for at < len(words)-1 && (words[at] == "and" || words[at] == "one-half" || words[at] == "1/2" || words[at] == "½") {
			at++
		}
	}
	u, ok := unitOf(words[at])
	if !ok {
		return 0
	}
	at++
	if len(words) >= at+3 && slices.Equal(words[at:at+3], []string{"and", "a", "half"}) || len(words) >= at+2 && slices.Equal(words[at:at+2], []string{"and", "half"}) {
		half = true
	}
	a.of[u.rank] += number
	if half {
		a.of[u.next] += u.half
		a.about = a.about || u.half == 0 // there are no seconds
	}
	return at
}

// partsOfHour are the minutes of the parts of an hour that have names.
var partsOfHour = map[string]int{"half": 30, "quarter": 15, "three-quarters": 45, "quarters": 45}

// addHalf reads "half an hour", "a half hour", "three quarters of an hour".
func (a *amount) addHalf(words []string) int {
	for n, w := range words[:min(len(words), 3)] {
		minutes := partsOfHour[w]
		if minutes == 0 {
			if w != "a" && w != "one" && w != "three" {
				return 0
			}
			continue
		}
		for k := n + 1; k < len(words) && k < n+4; k++ {
			switch words[k] {
			case "of", "an", "a":
			case "hour":
				a.of[5] += minutes
				return k + 1
			case "day":
				a.of[4] += minutes * 24 / 60
				return k + 1
			default:
				return 0
			}
		}
		return 0
	}
	return 0
}

// Compound gives the duration of a word that tells it of a noun: "two-hour", "3-day", "half-hour".
func Compound(word string) graph.Duration {
	number, name, ok := strings.Cut(word, "-")
	if !ok {
		return ""
	}
	if i := strings.LastIndexByte(word, '-'); i > len(number) {
		number, name = word[:i], word[i+1:]
	}
	if strings.HasSuffix(name, "s") {
		return ""
	}
	u, ok := unitOf(name)
	if !ok {
		return ""
	}
	var a amount
	count, halved := strings.CutSuffix(number, "-and-a-half")
	if halved || number == "half" {
		a.of[u.next] = u.half
	}
	a.of[u.rank] += numberOf(count)
	return a.iso()
}

// IsUnit reports whether a word in small letters is a unit of time, or several of one: "hour", "weeks".
func IsUnit(word string) bool {
	_, known := unitsOfTime[strings.TrimSuffix(word, "s")]
	return known
}
