package zone

import (
	"strings"
)

// readAbstract marks the archivist's abstract that some pages print between the title and the paper itself, and
// gives the line behind it: one paragraph below which the paper begins anew with its own letterhead.
func (p *page) readAbstract(i int) int {
	if i+1 >= len(p.lines) || p.lines[i].kind != "" || p.lines[i].gap == 0 || p.lines[i+1].gap == 0 || p.lines[i+1].kind != "" || p.hasSummary() {
		return i
	}
	if s := p.of(i); !shapeOf(s).prose() || p.isTurn(s, shapeOf(s)) || p.speaksOfItself(s) || !p.beginsAnew(i+1) {
		return i
	}
	p.mark(i, i+1, Summary)
	return i + 1
}

// beginsAnew reports whether line i opens a paper: a marking of secrecy, a label of its letterhead, or its own title.
func (p *page) beginsAnew(i int) bool {
	s := p.of(i)
	if p.letterhead.Markings[plainWords(s)] {
		return true
	}
	if _, value, ok := p.label(s); ok && !value.Empty() {
		return true
	}
	if len(s) > shortLine || p.isSentence(p.lines[i].Span) {
		return false
	}
	t := p.readTitleText(p.text, p.lines[i].Span)
	return t.kind != nil && t.form[0] == "type"
}

// speaksOfItself reports whether somebody speaks of himself in a paragraph, as no abstract does.
func (p *page) speaksOfItself(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if p.letterhead.Speakers[strings.ToLower(strings.Trim(w, `"“”',.;:()`))] {
			return true
		}
	}
	return false
}
