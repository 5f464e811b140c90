package zone

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
)

// The report of an informant is headed by his cover name in quotation marks and by the officer who took it,
// and signed with the cover name: "Source: informant \"Falcon\"", "Received by: Capt. Lund". He is who writes.

// farthestSource is how many lines from the top such labels may stand.
const farthestSource = 15

// readInformant finds from whom and to whom the report of an informant is, where nothing else tells.
func (p *page) readInformant(h *Header) {
	if p.message || p.news || len(h.Senders) > 0 || len(h.Recipients) > 0 {
		return
	}
	var from, to Party
	for i := 0; i < len(p.lines) && i < farthestSource; i++ {
		before, after, ok := strings.Cut(p.of(i), ":")
		if !ok || strings.TrimSpace(after) == "" {
			continue
		}
		value := blanksOff(p.text, source.Span{Start: p.lines[i].Start + len(before) + 1, End: p.lines[i].End})
		switch label := plainWords(before); {
		case p.letterhead.Informed[label] && from.Span.Empty():
			if name := coverName(p.text, value); !name.Empty() {
				from = Party{Span: name, Name: name}
			}
		case p.letterhead.Handlers[label] && to.Span.Empty() && shapeOf(value.Of(p.text)).nameLike():
			to = Party{Span: value}
		}
	}
	if from.Span.Empty() {
		return
	}
	h.Senders, h.SignedBy = []Party{from}, append(h.SignedBy, from)
	if h.Type == "" {
		h.Type = "report"
	}
	if !to.Span.Empty() {
		h.Recipients = []Party{to}
	}
}

// handles reports whether line i says who took the report of an informant whom a line above names.
func (p *page) handles(i int) bool {
	before, _, ok := strings.Cut(p.of(i), ":")
	if !ok || !p.letterhead.Handlers[plainWords(before)] {
		return false
	}
	for j := max(0, i-farthestSource); j < i; j++ {
		label, _, ok := strings.Cut(p.of(j), ":")
		if ok && p.letterhead.Informed[plainWords(label)] && !coverName(p.text, p.lines[j].Span).Empty() {
			return true
		}
	}
	return false
}

// longestAgent is how many words may say what somebody is before his cover name: "paid informant".
const longestAgent = 4

// coverName gives the one word or two in quotation marks that end what a label says, or nothing.
func coverName(text string, value source.Span) source.Span {
	s := value.Of(text)
	open := strings.IndexAny(s, "\"“„«")
	if open < 0 {
		return source.Span{}
	}
	_, size := utf8.DecodeRuneInString(s[open:])
	inner := s[open+size:]
	end := strings.IndexAny(inner, "\"”“»")
	if end <= 0 || len(strings.Fields(inner[:end])) > 2 || strings.ContainsAny(s[:open], ".,;") || len(strings.Fields(s[:open])) > longestAgent {
		return source.Span{}
	}
	if _, size := utf8.DecodeRuneInString(inner[end:]); strings.Trim(inner[end+size:], " .)]") != "" {
		return source.Span{} // a label that says more
	}
	if first, _ := utf8.DecodeRuneInString(inner); !unicode.IsUpper(first) {
		return source.Span{}
	}
	start := value.Start + open + size
	return source.Span{Start: start, End: start + end}
}
