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

// farthestCitation is how many paragraphs below its title the citation of a paper may stand, the abstract before it.
const farthestCitation = 3

// readCitedHead marks the citation that stands below the title and quotes it, and the abstract between the two; and gives the line behind
// it, where the paper begins: "Memorandum by A. Weber," May 3, 1957, private papers, box 3.
func (p *page) readCitedHead(i int) int {
	if p.web || p.news || p.title.Empty() {
		return i
	}
	for j := i; j < len(p.lines) && j < i+farthestCitation; j++ {
		if p.lines[j].kind != "" || p.lines[j].gap == 0 {
			return i
		}
		if title, end := quotedTitle(p.text, p.lines[j].Span); !title.Empty() && strings.EqualFold(unquoted(title.Of(p.text)), unquoted(p.title.Of(p.text))) && end < p.lines[j].End {
			p.mark(i, j, Summary)
			p.mark(j, j+1, Citation)
			return p.next(j)
		}
		if s := p.of(j); !shapeOf(s).prose() || p.speaksOfItself(s) {
			return i
		}
	}
	return i
}

// unquoted gives a text without quotation marks, and without the comma that stands before one.
func unquoted(s string) string {
	s = strings.NewReplacer(`"`, "", "“", "", "”", "", "'", "", "‘", "", "’", "", "«", "", "»", "").Replace(s)
	return strings.TrimRight(s, ",. ")
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
