package name

import (
	"slices"
	"strings"
)

// Event is the name of an event taken apart.
type Event struct {
	Words []string // folded, sorted, each once, without month and year
	Month string   // "06" for June, "" where the name gives none
	Year  string   // four digits, "" where the name gives none
}

// months are the names of months as events carry them ("June plenum").
var months = map[string]string{
	"january": "01", "february": "02", "march": "03", "april": "04", "may": "05", "june": "06", "july": "07",
	"august": "08", "september": "09", "october": "10", "november": "11", "december": "12",
}

// IsMonth reports whether a word in small letters is the name of a month in full.
func IsMonth(word string) bool { return months[word] != "" }

// Event takes the name of an event apart.
func (t *Tables) Event(text string) Event {
	var e Event
	for _, w := range t.Words(text) {
		switch {
		case months[w] != "":
			e.Month = months[w]
		case isYear(w):
			e.Year = w
		default:
			e.Words = append(e.Words, w)
		}
	}
	slices.Sort(e.Words)
	e.Words = slices.Compact(e.Words)
	return e
}

// isYear reports whether a word is a year of the last thousand.
func isYear(w string) bool {
	return len(w) == 4 && strings.Trim(w, "0123456789") == "" && (w[0] == '1' || w[0] == '2')
}

// Told counts what the name tells; more words, a month, a year tell more.
func (e Event) Told() int {
	n := 2 * len(e.Words)
	if e.Month != "" {
		n++
	}
	if e.Year != "" {
		n++
	}
	return n
}

// Within reports whether everything e tells is told by o, too.
func (e Event) Within(o Event) bool {
	if len(e.Words) == 0 || e.Month != "" && e.Month != o.Month || e.Year != "" && e.Year != o.Year {
		return false
	}
	return !slices.ContainsFunc(e.Words, func(w string) bool { return !slices.Contains(o.Words, w) })
}

// Numbered reports whether a number tells the event from others of its kind: "20th Congress".
func (e Event) Numbered() bool {
	return slices.ContainsFunc(e.Words, func(w string) bool { return strings.ContainsAny(w, "0123456789") })
}
