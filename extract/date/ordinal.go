package date

import (
	"strings"

	"dramatis/graph"
)

// ordinal reads a day that is told by its number alone: "he left on the 6th", "your
// telegram of the 17th". Its month is that of the day named before it in the same
// paragraph, else the last or, where the sentence looks ahead, the next such day.
func (f *finder) ordinal(c cursor) bool {
	day, after, ok := c.day()
	telegraphic := lastWord(c.text[c.start:c.at], 1) == "on" // "my talk with X on 28th"
	if !ok || f.anchor.day == 0 || f.before.class != anArticle && !telegraphic || !strings.ContainsRune("tdh", rune(c.text[after.at-1])) {
		return false
	}
	opener := lastWord(c.text[c.start:c.at], 2)
	if !telegraphic && !dayOpens[opener] && words().words[opener].class != aWeekday || !after.standsAlone() {
		return false
	}
	p, ok := f.monthBefore(c, day)
	if w := words().words[opener]; w.class == aWeekday {
		p, ok = f.monthOfWeekday(day, w.value)
	} else if !ok {
		p, ok = f.monthAround(day, f.looksAhead(c))
	}
	if ok {
		f.add(c, after, p.edtf(), graph.Inferred)
	}
	return ok
}

// worded reads a date whose day is in words, as deeds and treaties have it: "the twenty-second day of June, 1871", "the third of May".
func (f *finder) worded(c cursor) (partial, cursor, bool) {
	day, after, ok := c.nth()
	if !ok || day > 31 {
		return partial{}, c, false
	}
	next := after.blanks()
	if w, end := next.nextWord(); w.class == aUnit && w.value == 'd' {
		next = end.blanks()
	}
	w, end := next.nextWord()
	m, end, ok := end.blanks().month()
	if w.class != anOf || !ok || end.insideWord() {
		return partial{}, c, false
	}
	p, end := f.yearAfter(end, partial{month: m, day: day})
	return p, end, p.valid()
}

// nth reads an ordinal in words: "third", "twenty-second".
func (c cursor) nth() (int, cursor, bool) {
	w, after := c.nextWord()
	if w.class == anOrdinal || w.class == aNth {
		return w.value, after, true
	}
	if w.class != aTen {
		return 0, c, false
	}
	ones, ok := after.pass('-')
	if !ok {
		ones = after.blanks()
	}
	u, after := ones.nextWord()
	return w.value + u.value, after, u.class == anOrdinal && u.value < 10
}

// dayOpens are the words before "the 6th" that make it a day. A session or a floor stands
// behind others, and a noun behind the number rules it out anyway.
var dayOpens = map[string]bool{
	"on": true, "of": true, "by": true, "since": true, "until": true, "till": true, "from": true, "for": true,
	"before": true, "after": true, "than": true, "to": true, "and": true, "between": true, "around": true, "about": true,
}

// standsAlone reports whether no noun follows the number: a mark, the end, a word that
// opens something new or a verb of the past.
func (c cursor) standsAlone() bool {
	if c.at >= c.end || strings.IndexByte(".,;:)]?!", c.text[c.at]) >= 0 || strings.HasPrefix(c.text[c.at:], "\n\n") {
		return true
	}
	next := c.blanks()
	end := next
	for end.at < end.end && isWordByte(end.text[end.at]) {
		end.at++
	}
	word := end.text[next.at:end.at]
	return opensNew[word] || strings.HasSuffix(word, "ed") && word[0] >= 'a'
}

// opensNew are the words that may stand behind a day without belonging to it.
var opensNew = map[string]bool{
	"with": true, "in": true, "at": true, "from": true, "by": true, "for": true, "before": true, "after": true,
	"he": true, "she": true, "I": true, "we": true, "they": true, "it": true, "you": true, "that": true, "as": true,
	"when": true, "while": true, "where": true, "who": true, "which": true, "was": true, "were": true,
	"will": true, "has": true, "had": true, "but": true, "because": true, "himself": true,
	"about": true, "on": true, "an": true, "the": true, "a": true, "there": true, "without": true, "together": true,
}

// lastWord gives the nth last word of a text, in lower case.
func lastWord(text string, n int) string {
	words := strings.Fields(text[max(0, len(text)-2*longestWord):])
	if len(words) < n {
		return ""
	}
	return strings.ToLower(words[len(words)-n])
}

// nearby is how far back, in bytes, a day may stand whose month a bare ordinal shares.
const nearby = 600

// monthBefore gives the day in the month of the last whole date of the same paragraph, or
// in the month after it; never behind the day of the document.
func (f *finder) monthBefore(c cursor, day int) (partial, bool) {
	if len(f.found) == 0 {
		return partial{}, false
	}
	last := f.found[len(f.found)-1]
	p := readAnchor(last.Value)
	if p.day == 0 || c.at-last.Span.End > nearby || strings.Contains(f.text[last.Span.End:c.at], "\n\n") {
		return partial{}, false
	}
	if day < p.day {
		p = p.plusMonths(1)
	}
	p.day = day
	return p, p.valid() && !f.anchor.before(p)
}

// monthAround gives the last such day up to that of the document, or the next one from it.
func (f *finder) monthAround(day int, ahead bool) (partial, bool) {
	p := f.anchor
	switch {
	case ahead && day < p.day:
		p = p.plusMonths(1)
	case !ahead && day > p.day:
		p = p.plusMonths(-1)
	}
	p.day = day
	return p, p.valid()
}

// monthOfWeekday gives the day in the month, of the three around the anchor, in which it
// has the given name: "Friday the 19th".
func (f *finder) monthOfWeekday(day, name int) (partial, bool) {
	for _, months := range [...]int{0, -1, 1} {
		p := f.anchor.plusMonths(months)
		if p.day = day; p.valid() && int(p.time().Weekday()) == name {
			return p, true
		}
	}
	return partial{}, false
}

// looksAhead reports whether the sentence up to the cursor speaks of what is to come.
func (f *finder) looksAhead(c cursor) bool {
	before := c.text[max(c.start, c.at-90):c.at]
	if i := strings.LastIndexAny(before, ".;\n"); i >= 0 {
		before = before[i+1:]
	}
	return isAhead(strings.ToLower(before))
}

// isAhead reports whether words of what is to come stand in a part of a sentence.
func isAhead(text string) bool {
	for _, cue := range [...]string{" will ", " shall ", " would ", "'ll ", "’ll ", " is to ", " are to ", " am to ", " was to ", " were to ", " should ", " no later ", " until ",
		" might ", " to meet again ",
		" proposes ", " intends ", " plans ", " plan to ", " planning ", " hopes ", " expects ", " expected ", " scheduled ", " going to "} {
		if strings.Contains(text, cue) {
			return true
		}
	}
	return isArranged(text)
}

// isArranged reports whether somebody's meeting or coming is told in the present of what is arranged: "I am seeing him on Wednesday".
func isArranged(text string) bool {
	for _, be := range [...]string{" am ", " is ", " are ", "i'm ", "i’m ", "we're ", "we’re "} {
		_, rest, ok := strings.Cut(text, be)
		verb, _, _ := strings.Cut(rest, " ")
		if ok && words().words[verb].class == anArranging && !strings.Contains(rest, " that ") {
			return true
		}
	}
	return false
}
