package zone

import (
	"slices"
	"strings"

	"dramatis/extract/source"
)

// The paragraph by which minutes open lists who was there, and behind the full stop of that list tells of
// others: under labels of their own ("Excused: X. Invited for item 1: Y"), or in sentences ("Y attended
// for item 2", "X was prevented by illness from attending").

// addAttendance adds those of whom such a paragraph says that they came.
func (p *page) addAttendance(to []Party, span source.Span) []Party {
	pieces := p.attendances(span)
	to = p.addNames(to, pieces[0])
	for _, piece := range pieces[1:] {
		s := piece.Of(p.text)
		if before, after, ok := strings.Cut(s, ": "); ok && len(before) < longestParty {
			if p.isAttendance(before) {
				to = p.addNames(to, source.Span{Start: piece.End - len(after), End: piece.End})
			}
			continue
		}
		for at := piece.Start; at < piece.End; {
			clause, _, _ := strings.Cut(p.text[at:piece.End], "; ")
			if end := p.camePast(clause); end > 0 {
				to = p.addNames(to, trimMarks(p.text, source.Span{Start: at, End: at + end}, ",;"))
			}
			at += len(clause) + len("; ")
		}
	}
	return to
}

// attendances cuts the paragraph behind each full stop at which a label or a sentence opens.
func (p *page) attendances(span source.Span) []source.Span {
	var out []source.Span
	for at := span.Start; ; {
		n := strings.Index(p.text[at:span.End], ". ")
		if n < 0 {
			return append(out, span)
		}
		at += n + len(". ")
		before, rest := p.text[span.Start:at-len(". ")], p.text[at:span.End]
		if next := strings.Index(rest, ". "); next >= 0 {
			rest = rest[:next]
		}
		label, _, labelled := strings.Cut(rest, ": ")
		labelled = labelled && len(strings.Fields(label)) <= 5 && startsName(label)
		if last := before[strings.LastIndexByte(before, ' ')+1:]; isAbbreviation(last) {
			continue
		}
		if sh := shapeOf(p.text[at:span.End]); !labelled && !sh.prose() && !sh.says() && !p.excuses(rest) {
			continue
		}
		out = append(out, source.Span{Start: span.Start, End: at - len(" ")})
		span.Start = at
	}
}

// excuses reports whether what stands behind the list opens with the word by which it tells who did not come, and is
// no sentence for all that: "Apologies from Mr. Lund."
func (p *page) excuses(s string) bool {
	first, _, more := strings.Cut(s, " ")
	return more && p.letterhead.Missed[strings.ToLower(strings.Trim(first, ".,;:"))]
}

// isAttendance reports whether a label announces people who came, if only for a part: "Invited for item 1".
func (p *page) isAttendance(label string) bool {
	plain := plainWords(label)
	if before, _, ok := strings.Cut(plain, " for "); ok {
		plain = before
	}
	return p.letterhead.Participants[plain] || p.letterhead.Sides[plain]
}

// camePast gives where in a sentence the verb stands by which its subject came, or -1: "X attended", never
// "X was prevented from attending".
func (p *page) camePast(s string) int {
	if p.saysMissed(s) {
		return -1
	}
	first := -1
	for phrase := range p.letterhead.Came {
		if n := strings.Index(s, " "+phrase+" "); n >= 0 && (first < 0 || n < first) {
			first = n
		}
	}
	return first
}

// saysMissed reports whether a line or sentence beside a list says of somebody that he did not come: "An apology for absence was received
// from Mr. Lund."
func (p *page) saysMissed(s string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(s)), func(w string) bool { return p.letterhead.Missed[strings.Trim(w, ".,;()")] })
}
