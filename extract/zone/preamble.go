package zone

import (
	"strings"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// Minutes of parishes, societies and companies open with a sentence in place of a title, and below it list those present:
// "At the first meeting of the Parish Council, held in the Schoolroom on Wednesday, 19th December, 1894,".

// farthestMeeting is how many words may stand before the meeting: "the first ordinary general meeting".
const farthestMeeting = 4

// preamble gives the part of line i that is a title of minutes, where the line opens them with a sentence.
func (p *page) preamble(i int) (source.Span, bool) {
	line := trimMarks(p.text, p.lines[i].Span, ",:;.–—-")
	rest, ok := strings.CutPrefix(strings.ToLower(line.Of(p.text)), "at ")
	if !ok || !p.listsPresent(i+1) || len(date.Find(p.text, line, "")) == 0 {
		return source.Span{}, false
	}
	span := source.Span{Start: line.End - len(rest), End: line.End}
	for range farthestMeeting {
		word, more, found := strings.Cut(span.Of(p.text), " ")
		if !found || strings.HasSuffix(word, ",") {
			break
		}
		if t := p.readTitleText(p.text, span); t.kind != nil && t.kind.Role == "body" && t.form[0] == "type" {
			return span, true
		}
		span.Start = span.End - len(more)
	}
	return source.Span{}, false
}

// opensMinutes reports whether line i is the heading that minutes have of their own below the title that they were filed under, long as a
// sentence, with those present listed below it: "MINUTES of the meeting of the Committee held in the party office on 3 March 1962".
func (p *page) opensMinutes(i int) bool {
	if !p.listsPresent(i + 1) {
		return false
	}
	t := p.readTitleText(p.text, p.lines[i].Span)
	return t.kind != nil && t.kind.Role == "body" && len(t.form) > 0 && t.form[0] == "type"
}

// listsPresent reports whether line i is a label of those present, with their names behind it or below.
func (p *page) listsPresent(i int) bool {
	if i >= len(p.lines) {
		return false
	}
	label, _, ok := p.label(p.of(i))
	return ok && p.letterhead.Participants[label]
}
