package grammar

import (
	"slices"
	"strings"
)

// Relation says how the time asked for lies to a date or an event.
type Relation string

// The relations. Until and Since take the date itself in; Before and After do not.
const (
	Within Relation = "within"
	Before Relation = "before"
	After  Relation = "after"
	Until  Relation = "until"
	Since  Relation = "since"
	// Under is within the time in office of the person that Event names.
	Under Relation = "under"
)

// Time is the time that a question asks for: a date in EDTF, a stretch from one
// date to another, or (From being empty) that of an event named by words.
type Time struct {
	Relation Relation
	// From and To are EDTF dates; equal for one date.
	From, To string
	// Event are the words of an event: "before the Yalta Pact".
	Event Words
	// Office are the words of the office that the person of Event held: "when Lee was President".
	Office Words
	// Gathering marks the day in the name of a gathering: "the meeting of 3 May 1950".
	Gathering bool
	// Text is the time as the question has it.
	Text string
}

// relations maps the words before a date or event to what they mean; the longer come first.
var relations = []struct {
	words    []string
	relation Relation
	// ofEvent marks those that may stand before an event; the others need a date.
	ofEvent bool
}{
	{[]string{"in", "the", "course", "of"}, Within, true}, {[]string{"at", "the", "time", "of"}, Within, true},
	{[]string{"no", "later", "than"}, Until, false}, {[]string{"not", "later", "than"}, Until, false}, {[]string{"up", "to"}, Until, false},
	{[]string{"as", "of"}, Within, false}, {[]string{"prior", "to"}, Before, true}, {[]string{"earlier", "than"}, Before, true},
	{[]string{"later", "than"}, After, true}, {[]string{"starting", "in"}, Since, false}, {[]string{"beginning", "in"}, Since, false},
	{[]string{"in"}, Within, false}, {[]string{"on"}, Within, false}, {[]string{"during"}, Within, true}, {[]string{"throughout"}, Within, true},
	{[]string{"before"}, Before, true}, {[]string{"until"}, Until, true}, {[]string{"till"}, Until, true}, {[]string{"by"}, Until, false},
	{[]string{"under"}, Under, true}, {[]string{"after"}, After, true}, {[]string{"following"}, After, true}, {[]string{"since"}, Since, true}, {[]string{"dated"}, Within, false},
}

// OfReign reports whether words may be somebody's time in office: "the Moor administration".
func OfReign(ws Words) bool { return len(ws) > 1 && slices.Contains(lists().Reigns, ws[len(ws)-1].Key) }

// Ruler gives the name in words for somebody's time in office: "the Moor administration", "Moor's presidency".
func Ruler(ws Words) string {
	if OfReign(ws) {
		ws = ws[:len(ws)-1]
	}
	name := strings.TrimPrefix(ws.String(), "the ")
	return strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s"), "'’")
}

// readTime reads the words of a whole time adjunct: "in 1957", "on 3 May 1957",
// "between March and May 1950", "before the plenum". ok is false for anything else.
func readTime(ws Words) (t Time, ok bool) {
	if len(ws) < 2 {
		return Time{}, false
	}
	keys := ws.Keys()
	switch keys[0] {
	case "between":
		t, ok = stretch(keys[1:], "and")
	case "from":
		t, ok = stretch(keys[1:], "to", "until", "till", "through")
	}
	if ok {
		t.Text = ws.String()
		return t, true
	}
	return relatedTime(ws)
}

// relatedTime reads a relation with the date or the event that it stands before.
func relatedTime(ws Words) (Time, bool) {
	keys := ws.Keys()
	if t, ok := inOffice(ws); ok {
		return t, true
	}
	for _, r := range relations {
		if len(keys) <= len(r.words) || !slices.Equal(keys[:len(r.words)], r.words) {
			continue
		}
		t := Time{Relation: r.relation, Text: ws.String()}
		if r.relation == Under {
			t.Event = ws[len(r.words):]
			return t, true
		}
		if date, ok := readDate(keys[len(r.words):]); ok {
			t.From, t.To = date, date
			return t, true
		}
		if s, ok := stretch(keys[len(r.words):], "and", "or", "to", "-", "–"); ok && r.relation == Within {
			s.Text = t.Text
			return s, true
		}
		if r.ofEvent && len(r.words) > 0 {
			t.Event = ws[len(r.words):]
			return t, true
		}
		return Time{}, false
	}
	return Time{}, false
}

// inOffice reads a clause that tells of somebody's time in an office: "when Lee was President",
// "while Lee served as Secretary of State".
func inOffice(ws Words) (Time, bool) {
	at := ws.Index("was", "served")
	if !slices.Contains([]string{"when", "while"}, ws[0].Key) || at < 2 {
		return Time{}, false
	}
	office := ws[at+1:]
	for len(office) > 0 && slices.Contains([]string{"as", "the", "still", "already"}, office[0].Key) {
		office = office[1:]
	}
	return Time{Relation: Under, Event: ws[1:at], Office: office, Text: ws.String()}, len(office) > 0
}

// stretch reads two dates with one of the conjunctions between them. What the
// first leaves out it has from the second: "March and May 1950", "3 and 5 May 1950".
func stretch(words []string, conjunctions ...string) (Time, bool) {
	for i, w := range words {
		if i == 0 || !slices.Contains(conjunctions, w) {
			continue
		}
		last, ok := readDate(words[i+1:])
		if !ok {
			continue
		}
		first, ok := readDate(words[:i])
		rest := without(words[i+1:], dateFillers...)
		for drop := 1; !ok && drop < len(rest); drop++ {
			first, ok = readDate(slices.Concat(words[:i], rest[drop:]))
		}
		if ok && first <= last {
			return Time{Relation: Within, From: first, To: last}, true
		}
	}
	return Time{}, false
}

// months maps English names of months to their number.
var months = map[string]string{
	"january": "01", "february": "02", "march": "03", "april": "04", "may": "05", "june": "06",
	"july": "07", "august": "08", "september": "09", "october": "10", "november": "11", "december": "12",
	"jan": "01", "feb": "02", "mar": "03", "apr": "04", "jun": "06", "jul": "07", "aug": "08",
	"sept": "09", "sep": "09", "oct": "10", "nov": "11", "dec": "12",
}

// seasons maps seasons to the numbers that EDTF gives them.
var seasons = map[string]string{"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}

// dateFillers are words in a date that mean nothing to it.
var dateFillers = []string{"the", "of", "year", "month", "evening", "morning", "night", "afternoon", "day", "on", "in"}

// readDate reads a date in words to EDTF: "1957", "May 1957", "3 May 1957", "May 3
// 1957", "spring of 1957", "1950s", "early 1950", "1957-05-03", "3.5.1957".
func readDate(words []string) (string, bool) {
	words = without(words, dateFillers...)
	if part, rest, ok := partOf(words); ok {
		return narrowed(part, rest)
	}
	switch len(words) {
	case 1:
		return readFigures(words[0])
	case 2:
		number := months[words[0]] + seasons[words[0]]
		return words[1] + "-" + number, number != "" && isYear(words[1])
	case 3:
		if date, ok := dayOf(words[0], words[1], words[2]); ok {
			return date, true
		}
		return dayOf(words[1], words[0], words[2])
	}
	return "", false
}

// readFigures reads a year, a decade ("1950s"), an ISO date, or a date with full
// stops, which has the day first.
func readFigures(w string) (string, bool) {
	if isYear(w) {
		return w, true
	}
	if decade, ok := strings.CutSuffix(strings.ReplaceAll(w, "'", ""), "0s"); ok && isYear(decade+"0") {
		return decade + "X", true
	}
	if parts := strings.Split(w, "."); len(parts) == 3 && isYear(parts[2]) {
		return checkedDay(parts[2], two(parts[1]), two(parts[0]))
	}
	switch parts := strings.Split(strings.ReplaceAll(w, "–", "-"), "-"); {
	case len(parts) == 2 && isYear(parts[0]) && isYear(parts[1]):
		return parts[0] + "/" + parts[1], parts[0] < parts[1]
	case len(parts) == 3 && isYear(parts[0]) && len(parts[1]) == 2 && len(parts[2]) == 2:
		return checkedDay(parts[0], parts[1], parts[2])
	case len(parts) == 2 && isYear(parts[0]) && len(parts[1]) == 2:
		return w, parts[1] >= "01" && parts[1] <= "12"
	}
	return "", false
}

// dayOf reads a day, the name of a month and a year.
func dayOf(day, month, year string) (string, bool) {
	return checkedDay(year, months[month], two(strings.TrimRight(day, "stndrh")))
}

// isYear reports whether w is a year of four figures.
func isYear(w string) bool { return len(w) == 4 && isFigures(w) && w >= "1000" && w < "2200" }

// isFigures reports whether w consists of the figures 0 to 9.
func isFigures(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }

// without gives the words that are none of the dropped ones.
func without(words []string, dropped ...string) []string {
	var out []string
	for _, w := range words {
		if !slices.Contains(dropped, w) {
			out = append(out, w)
		}
	}
	return out
}

// DateIn finds the date within a few words, such as the name of an event: "June
// 1957 plenum", "conversation of 8 July 1957". The longest run of words that is a
// date counts.
func DateIn(text string) (date string, ok bool) {
	keys := Split(strings.NewReplacer("(", " ", ")", " ", ",", " ").Replace(text)).Keys()
	for length := min(len(keys), 4); length > 0; length-- {
		for at := 0; at+length <= len(keys); at++ {
			if date, ok := readDate(keys[at : at+length]); ok {
				return date, true
			}
		}
	}
	return "", false
}

// OfDate reports whether a word is a month or has figures, as days and years have.
func OfDate(word string) bool { return months[word] != "" || strings.ContainsAny(word, "0123456789") }

// Date reads words that all belong to one date into EDTF.
func Date(words Words) (date string, ok bool) { return readDate(words.Keys()) }
