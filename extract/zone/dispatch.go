package zone

import (
	"strings"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// farthestDispatch is how many lines of a document are looked at for the opening of a
// news dispatch, longestOpening how long it may be, in bytes.
const (
	farthestDispatch = 14
	longestOpening   = 80
)

// readDispatch recognises a news article by how the first paragraph of one opens: "RIGA,
// Latvia, May 4, 1999 - The talks failed", "RIGA (Reuters) — The talks failed".
func (p *page) readDispatch() {
	for i, seen := 0, 0; i < len(p.lines) && seen < farthestDispatch; i++ {
		if p.lines[i].kind != "" {
			continue
		}
		seen++
		opening := p.dispatchOpening(p.lines[i].Span)
		if opening.Empty() {
			continue
		}
		p.news = true
		if found := date.Find(p.text, opening, ""); len(found) > 0 && len(found[0].Value) == len("2006-01-02") {
			p.posted = found[0]
		}
		return
	}
}

// dispatchOpening gives what stands before the dash that opens a dispatch: a place in
// capitals, its country, an agency in brackets, a date; running text follows it.
func (p *page) dispatchOpening(line source.Span) source.Span {
	s := line.Of(p.text)
	head := s[:runeFloor(s, longestOpening)]
	end, rest := -1, ""
	for _, dash := range []string{" -- ", " - ", " – ", " — ", "--", "—"} {
		if n := strings.Index(head, dash); n > 0 && (end < 0 || n < end) {
			end, rest = n, s[n+len(dash):]
		}
	}
	if end < 0 || !shapeOf(rest).prose() {
		return source.Span{}
	}
	place, more, _ := strings.Cut(head[:end], ",")
	place, agency, _ := strings.Cut(place, "(")
	sh := shapeOf(place)
	if sh.words == 0 || sh.words > 3 || sh.capitals != sh.letters || len(strings.TrimSpace(place)) < 4 || strings.ContainsAny(place, ".:;0123456789") || !capitalised(more) || agency != "" && !strings.HasSuffix(head[:end], ")") {
		return source.Span{}
	}
	return source.Span{Start: line.Start, End: line.Start + end}
}

// capitalised reports whether every word starts with a capital letter or a digit.
func capitalised(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if c := w[0]; c >= 'a' && c <= 'z' {
			return false
		}
	}
	return true
}
