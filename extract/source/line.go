package source

import "strings"

// maxLine bounds a line taken as proof, in bytes to each side: some documents have one line only.
const maxLine = 300

// LineAround widens a span to its line, within bounds and on blanks.
func LineAround(text string, s Span) Span {
	start := strings.LastIndexByte(text[max(0, s.Start-maxLine):s.Start], '\n')
	if start >= 0 {
		start += max(0, s.Start-maxLine) + 1
	} else if start = 0; s.Start > maxLine {
		start = s.Start
	}
	rest := text[s.End:min(len(text), s.End+maxLine)]
	end := strings.IndexByte(rest, '\n')
	switch {
	case end >= 0:
		end += s.End
	case s.End+maxLine >= len(text):
		end = len(text)
	default:
		end = s.End
	}
	return Span{Start: start, End: end}
}
