package source

import (
	"iter"
	"strings"
)

// Lines gives the lines of a stretch of text, without their line ends.
func Lines(text string, within Span) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for start := within.Start; start < within.End; {
			end := within.End
			if n := strings.IndexByte(text[start:end], '\n'); n >= 0 {
				end = start + n
			}
			if !yield(Span{Start: start, End: end}) {
				return
			}
			start = end + 1
		}
	}
}

// AheadOnLine gives what stands before byte at on its line, where it has no more than some bytes.
func AheadOnLine(text string, at, most int) (ahead string, ok bool) {
	ahead = text[max(0, at-most):at]
	n := strings.LastIndexByte(ahead, '\n')
	return ahead[n+1:], n >= 0 || len(ahead) == at
}

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
