package zone

import (
	"strings"

	"dramatis/extract/source"
)

// A paper that its author has signed and dated may go on with what those wrote on it to whom it was
// shown, each under his own name: the minutes of a file. "I" there is not the author.

// readMinutes finds the first signature of a paper with a date below it and text behind, and
// keeps that text apart, as the words of who signs last.
func (p *page) readMinutes() {
	if p.web || p.news || p.message || len(p.carried) > 0 || p.letter.signed >= 0 {
		return
	}
	for i := 1; i < len(p.lines); i++ {
		below := p.signedAndDated(i)
		if below == 0 || below >= len(p.lines) || p.lines[below].kind != "" {
			continue
		}
		end := p.aboveNotes(p.lastOwn())
		last := end - 1
		for _, dated := wholeDate(p.text, p.lines[last].Span); dated && last > below; _, dated = wholeDate(p.text, p.lines[last].Span) {
			last--
		}
		c := Carried{Head: source.Span{Start: p.lines[below].from, End: p.lines[below].from}, Span: source.Span{Start: p.lines[below].from, End: len(p.text)}}
		if last <= below || !p.signsAlone(last) {
			return
		}
		c.Senders = []Party{{Span: p.lines[last].Span, Name: p.lines[last].Span}}
		if last+1 < end {
			c.Date, _ = wholeDate(p.text, p.lines[last+1].Span)
		}
		p.carried = append(p.carried, c)
		p.mark(i, below, Signature)
		p.mark(below, end, Body)
		return
	}
}

// longestSignature bounds the line of a name that signs, in bytes.
const longestSignature = 60

// signedAndDated gives the line behind a signature on line i and the date below it, or 0: a name by
// itself, below a sentence, an office of no more than two lines, and a date or place and date.
func (p *page) signedAndDated(i int) int {
	if p.lines[i].kind != "" || p.lines[i].gap == 0 || p.lines[i].Len() > longestSignature || p.lines[i-1].kind != "" || !shapeOf(p.of(i-1)).sentence || !p.signsAlone(i) {
		return 0
	}
	for k := i + 1; k < len(p.lines) && k < i+4 && p.lines[k].gap == 0; k++ {
		if d, ok := p.dateOf(p.lines[k].Span); ok && d.Value != "" {
			return k + 1
		}
		if !p.isName(k) {
			return 0
		}
	}
	return 0
}

// signsAlone reports whether line i is the name of a person, given name or initials and surname, and nothing else.
func (p *page) signsAlone(i int) bool {
	words := p.wordsOf(i)
	if len(words) < 2 || strings.HasSuffix(p.of(i), ":") || p.officeIn(words) {
		return false
	}
	a, b := p.signature(words)
	return a == 0 && b == len(words)
}
