package queries

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"dramatis/graph"
	"dramatis/internal/lazy"
)

// span is a range of numbers that a text gives for a thing: "25-30 military advisors".
type span struct {
	low, high int
	thing     string // the two words after it, folded
	words     string // the same as written
	at, end   int    // bytes of the text
}

// rangeInText is two numbers with a stroke between them and the two words after:
// one word alone ("25-30 percent") is too little to know that one thing is meant.
var rangeInText = lazy.Regexp(`(?:^|[^\d\pL,.\-–—/])(\d{1,6})\s?[-–—]\s?(\d{1,6})\s+(\pL[\pL'’-]+)\s+(\pL[\pL'’-]+)`)

// rangesOf finds ranges that one document gives for the same thing, that overlap
// and are not the same, as a summary and a body can.
func rangesOf(c Corpus, d graph.Document) ([]Conflict, error) {
	if d.Status == graph.Failed {
		return nil, nil
	}
	text, err := c.Text(d.ID)
	if err != nil {
		return nil, fmt.Errorf("looking for conflicts in %s: %w", d.Path, err)
	}
	byThing := map[string][]span{}
	var things []string
	for _, s := range spansIn(text) {
		if byThing[s.thing] == nil {
			things = append(things, s.thing)
		}
		byThing[s.thing] = append(byThing[s.thing], s)
	}
	var out []Conflict
	for _, thing := range things {
		if claims := rangeClaims(d, text, byThing[thing]); len(claims) > 1 {
			out = append(out, Conflict{TwoNumbers, "how many " + byThing[thing][0].words + " in " + d.Path, Must, []graph.Ref{}, claims})
		}
	}
	return out, nil
}

// spansIn finds the ranges of a text. Years are none.
func spansIn(text string) []span {
	var out []span
	for _, m := range rangeInText().FindAllStringSubmatchIndex(text, -1) {
		low, _ := strconv.Atoi(text[m[2]:m[3]])
		high, _ := strconv.Atoi(text[m[4]:m[5]])
		if !isCounted(text[m[6]:m[7]], text[m[8]:m[9]]) {
			continue
		}
		if low >= high || len(text[m[2]:m[3]]) == len("1956") && low >= 1000 && low < 2200 {
			continue
		}
		out = append(out, span{low, high, fold(text[m[6]:m[7]]) + " " + fold(text[m[8]:m[9]]), text[m[6]:m[7]] + " " + text[m[8]:m[9]], m[2], m[9]})
	}
	return out
}

// isCounted reports whether two words behind a range can name what it counts: "military advisors", but neither
// "million per" nor "FY appropriations".
func isCounted(words ...string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return w == strings.ToUpper(w) || w == "per" || slices.Contains(emptyWords, w) })
}

// rangeClaims makes a claim of every range that overlaps another one.
func rangeClaims(d graph.Document, text string, spans []span) []Claim {
	var out []Claim
	for _, s := range spans {
		rivals := slices.ContainsFunc(spans, func(o span) bool {
			return (o.low != s.low || o.high != s.high) && o.low <= s.high && s.low <= o.high
		})
		if !rivals {
			continue
		}
		e := passageAround(d, text, s)
		value := fmt.Sprintf("%d–%d", s.low, s.high)
		if i := slices.IndexFunc(out, func(c Claim) bool { return c.Value == value }); i >= 0 {
			out[i].Evidence = append(out[i].Evidence, e)
			continue
		}
		out = append(out, Claim{Value: value, When: []graph.EDTF{}, Evidence: []graph.Evidence{e}, Statements: []graph.Statement{}})
	}
	return out
}

// shownAround is how much of a line stands at most on each side of a range, in bytes.
const shownAround = 160

// passageAround quotes the line around a range, whole words of it where it is long.
func passageAround(d graph.Document, text string, s span) graph.Evidence {
	start := strings.LastIndexByte(text[:s.at], '\n') + 1
	if s.at-start > shownAround {
		start = s.at - shownAround
		start += strings.IndexByte(text[start:], ' ') + 1
	}
	end := len(text)
	if i := strings.IndexByte(text[s.end:], '\n'); i >= 0 {
		end = s.end + i
	}
	if end-s.end > shownAround {
		end = s.end + shownAround
		end = s.end + max(0, strings.LastIndexByte(text[s.end:end], ' '))
	}
	quote := strings.TrimRight(text[start:end], " \t\r")
	from := utf8.RuneCountInString(text[:start])
	return graph.Evidence{Document: d.Path, DocumentID: d.ID, Page: d.Pages.At(from), Span: graph.Span{Start: from, End: from + utf8.RuneCountInString(quote)}, Quote: quote, Zone: "text", Rule: "conflict/ranges"}
}
