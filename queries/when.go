package queries

import (
	"strings"

	"dramatis/graph"
)

// asked is the time that a question asks for: its period and the words for it.
type asked struct {
	period period
	words  string
}

// months maps English names of months to their EDTF number.
var months = map[string]string{
	"january": "01", "february": "02", "march": "03", "april": "04", "may": "05", "june": "06",
	"july": "07", "august": "08", "september": "09", "october": "10", "november": "11", "december": "12",
	"jan": "01", "feb": "02", "mar": "03", "apr": "04", "jun": "06", "jul": "07", "aug": "08",
	"sept": "09", "sep": "09", "oct": "10", "nov": "11", "dec": "12",
}

// seasons maps seasons to the numbers that EDTF gives them.
var seasons = map[string]string{"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}

// readTime reads the words of a whole time adjunct: "in 1957", "on 3 May 1957",
// "before June 1950", "between 1950 and 1953". ok is false for anything else.
func readTime(ts []token) (a asked, ok bool) {
	if len(ts) < 2 {
		return asked{}, false
	}
	a.words = raws(ts)
	words := keysOf(ts)
	head, rest := words[0], words[1:]
	switch head {
	case "in", "on", "during":
		a.period, ok = dateBounds(rest)
	case "before", "until", "till":
		a.period, ok = dateBounds(rest)
		a.period = beforePeriod(a.period, head != "before")
	case "after", "since":
		a.period, ok = dateBounds(rest)
		a.period = afterPeriod(a.period, head == "since")
	case "between":
		a.period, ok = spanOf(rest, "and")
	case "from":
		a.period, ok = spanOf(rest, "to", "until", "till")
	}
	return a, ok
}

// beforePeriod is all time up to p, with or without p itself.
func beforePeriod(p period, included bool) period {
	end := p.from
	if included {
		end = p.to
	} else if end != nil {
		eve := end.Add(-1)
		end = &eve
	}
	return period{to: end}
}

// afterPeriod is all time from p on, with or without p itself.
func afterPeriod(p period, included bool) period {
	start := p.to
	if included {
		start = p.from
	} else if start != nil {
		next := start.Add(1)
		start = &next
	}
	return period{from: start}
}

// spanOf reads two dates with one of the conjunctions between them.
func spanOf(words []string, conjunctions ...string) (period, bool) {
	for i, w := range words {
		for _, c := range conjunctions {
			if w != c {
				continue
			}
			first, ok1 := dateBounds(words[:i])
			last, ok2 := dateBounds(words[i+1:])
			return period{from: first.from, to: last.to}, ok1 && ok2 && !before(last.to, first.from)
		}
	}
	return period{}, false
}

// dateBounds reads a date in words into its bounds.
func dateBounds(words []string) (period, bool) {
	date, ok := readDate(words)
	if !ok {
		return period{}, false
	}
	return boundsOf(date)
}

// readDate reads a date in words: "1957", "May 1957", "3 May 1957", "May 3 1957",
// "spring of 1957", "1950s", "1957-05-03", with "the" and "year" before it.
func readDate(words []string) (graph.EDTF, bool) {
	words = without(words, "the", "of", "year", "month")
	switch len(words) {
	case 1:
		return readFigures(words[0])
	case 2:
		return monthOrSeason(words[0], words[1])
	case 3:
		if date, ok := dayOf(words[0], words[1], words[2]); ok {
			return date, true
		}
		return dayOf(words[1], words[0], words[2])
	}
	return "", false
}

// readFigures reads a year, a decade ("1950s") or an ISO date.
func readFigures(w string) (graph.EDTF, bool) {
	if isYear(w) {
		return graph.EDTF(w), true
	}
	if decade, ok := strings.CutSuffix(w, "0s"); ok && isYear(decade+"0") {
		return graph.EDTF(decade + "X"), true
	}
	_, ok := boundsOf(graph.EDTF(w))
	return graph.EDTF(w), ok && len(w) >= len("1957-05") && isYear(w[:4])
}

// monthOrSeason reads "May 1957" and "spring 1957".
func monthOrSeason(name, year string) (graph.EDTF, bool) {
	number := months[name] + seasons[name]
	return graph.EDTF(year + "-" + number), number != "" && isYear(year)
}

// dayOf reads a day, the name of a month and a year; 31 June is no day.
func dayOf(day, month, year string) (graph.EDTF, bool) {
	day = strings.TrimRight(day, "stndrh")
	number := months[month]
	if number == "" || !isYear(year) || len(day) == 0 || len(day) > 2 || !isFigures(day) || strings.Trim(day, "0") == "" {
		return "", false
	}
	date := graph.EDTF(year + "-" + number + "-" + ("0" + day)[len(day)-1:])
	_, ok := boundsOf(date)
	return date, ok
}

// isYear reports whether w is a year of four figures.
func isYear(w string) bool { return len(w) == 4 && isFigures(w) && w >= "1000" && w < "2200" }

// isFigures reports whether w consists of the figures 0 to 9.
func isFigures(w string) bool { return strings.Trim(w, "0123456789") == "" }

// without gives the words that are none of the dropped ones.
func without(words []string, dropped ...string) []string {
	var out []string
next:
	for _, w := range words {
		for _, d := range dropped {
			if w == d {
				continue next
			}
		}
		out = append(out, w)
	}
	return out
}
