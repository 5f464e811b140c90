package relate

import (
	"slices"
	"strconv"
	"time"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/graph"
	"dramatis/internal/set"
)

// A text that tells of one day after another counts them from each other: "the same
// evening", "on the following day", "two days later". The words become a date item, as if
// the date stood there; what they count from is the last whole day told before them, or
// the day of the entry.

// counted are the words that say how far a day lies from the one told before it.
var counted = map[string]int{"same": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}

// numbers are the small numbers that are written out.
var numbers = map[string]int{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}

// tellDays replaces the words that count a day from another by a date.
func (r *reading) tellDays(items []clause.Item) []clause.Item {
	if entry := r.c.DayAt(r.Sentence.Span.Start); entry != r.entry {
		r.entry, r.day = entry, entry
	}
	r.counted = r.counted[:0]
	for i := 0; i < len(items); i++ {
		if items[i].Kind == clause.DateItem {
			r.comeTo(items, i)
			continue
		}
		if r.day == "" || i+1 == len(items) || !items[i+1].Days {
			continue
		}
		n, distance, ok := r.countedDay(items, i)
		if !ok || !r.counts(items, i, n, distance) {
			continue
		}
		day, err := time.Parse(time.DateOnly, string(r.day))
		if err != nil {
			continue
		}
		r.day, r.dayAt = graph.EDTF(day.AddDate(0, 0, distance).Format(time.DateOnly)), items[i].Span.End
		it := clause.Item{Span: items[i].Span, Kind: clause.DateItem, Lexeme: lexicon.PlainWord, Mention: -1, Date: len(r.a.Dates) + len(r.counted)}
		it.Span.End = items[i+n-1].Span.End
		r.counted = append(r.counted, dated{value: r.day, basis: graph.Inferred})
		items = slices.Replace(items, i, i+n, it)
	}
	return items
}

// comeTo moves the day that the text has come to, to the whole day of the date at item i,
// unless it only says of which day a letter or a decision is.
func (r *reading) comeTo(items []clause.Item, i int) {
	value := r.a.Dates[items[i].Date].Value
	if len(value) != len(time.DateOnly) || clause.NamesDay(items, i-1) || i > 0 && r.frames.BoundsAct[items[i-1].Word] {
		return
	}
	if written := r.layout.Header.DocumentDate(); len(written) == len(time.DateOnly) && value > written {
		return // announced, not told
	}
	r.day, r.dayAt = value, items[i].Span.End
}

// nearDay is how far behind a day words may stand that count from it, in bytes.
const nearDay = 400

// counts reports whether n words at item i count from the day told before them: it is near,
// or they stand in the entry of a day; "the day before" elsewhere mostly counts from now.
func (r *reading) counts(items []clause.Item, i, n, distance int) bool {
	if i+n < len(items) && items[i+n].Word == "or" {
		return false // "in the next day or so"
	}
	return r.entry != "" || items[i].Span.Start-r.dayAt <= nearDay && (distance >= 0 || i <= 2)
}

// countedDay reads words that count a day from the one before, at item i: how many items
// they are, and how many days off it is. The second of them is a word for days.
func (r *reading) countedDay(items []clause.Item, i int) (n, distance int, ok bool) {
	word := func(k int) string {
		if i+k < len(items) && items[i+k].Kind == clause.WordItem {
			return items[i+k].Word
		}
		return ""
	}
	if d, known := counted[word(0)]; known && r.frames.PartOfDay[word(1)] && (i > 0 && pointing[items[i-1].Word] || word(0) == "next" || word(0) == "same") {
		return 2, d, true
	}
	ends := i+3 < len(items) && items[i+3].Kind == clause.PunctItem || i+4 < len(items) && items[i+3].Kind == clause.NameItem && items[i+4].Word == "had" // "the day before, X", "the day before he had"
	if ends && pointing[word(0)] && word(1) == "day" && (word(2) == "before" || word(2) == "after") {
		return 3, map[string]int{"before": -1, "after": 1}[word(2)], true
	}
	if word(0) == "that" && (word(1) == "evening" || word(1) == "night" || word(1) == "afternoon" || word(1) == "morning") {
		return 2, 0, true
	}
	count, known := numbers[word(0)]
	if !known {
		count, _ = strconv.Atoi(word(0))
	}
	if count > 0 && count < 31 && (word(1) == "days" || word(1) == "day") && word(2) == "later" {
		return 3, count, true
	}
	return 0, 0, false
}

// pointing are the words before "following day" and the like.
var pointing = set.Of("the", "on", "that", "this", "very")
