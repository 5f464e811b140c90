package zone

import (
	"strings"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

// A paper that its author has signed and dated may go on with what those wrote on it to whom it was
// shown, each under his own name: the minutes of a file. "I" there is not the author.

// readMinutes finds the first signature of a paper with a date below it and text behind, and keeps that text apart: what stands
// above each further signature with its date is the words of who signs there, the rest of who signs last.
func (p *page) readMinutes() {
	if p.web || p.news || p.message || len(p.carried) > 0 || p.letter.signed >= 0 && !p.writtenOn() {
		return
	}
	for i := 1; i < len(p.lines); i++ {
		below := p.signedAndDated(i, "")
		if below == 0 || below >= len(p.lines) || p.lines[below].kind != "" {
			continue
		}
		end := p.aboveNotes(p.lastOwn())
		first, _ := p.dateOf(p.lines[below-1].Span)
		from := below
		for j := below + 1; j < end; j++ {
			if next := p.signedAndDated(j, first.Value); next > 0 && next < end {
				p.minute(from, j, next, p.lines[next].from)
				from, j = next, next
			}
		}
		last := end - 1
		for p.dayAlone(last, first.Value) && last > from {
			last--
		}
		signs := last > from && p.signsAlone(last)
		switch {
		case !signs && from == below:
			return
		case !signs:
			p.carried = append(p.carried, Carried{Head: source.Span{Start: p.lines[from].from, End: p.lines[from].from}, Span: source.Span{Start: p.lines[from].from, End: len(p.text)}})
		default:
			p.minute(from, last, end, len(p.text))
		}
		p.mark(i, below, Signature)
		p.mark(below, end, Body)
		return
	}
}

// minute keeps what stands from line first, up to byte end, as the words of who signs on line signed, dated above line below.
func (p *page) minute(first, signed, below, end int) {
	c := Carried{Head: source.Span{Start: p.lines[first].from, End: p.lines[first].from}, Span: source.Span{Start: p.lines[first].from, End: end}}
	c.Senders = []Party{{Span: p.lines[signed].Span, Name: p.lines[signed].Span}}
	for k := signed + 1; k < below && c.Date.Value == ""; k++ {
		c.Date, _ = p.dateOf(p.lines[k].Span)
	}
	p.carried = append(p.carried, c)
}

// writtenOn reports whether a letter is a sheet of minutes: its signature has a date below it, and so has one above, whose the
// letter then is.
func (p *page) writtenOn() bool {
	signed := p.letter.signed
	if signed+1 >= len(p.lines) || !p.signsAlone(signed) {
		return false
	}
	for i := 1; i < signed; i++ {
		below := p.signedAndDated(i, "")
		if below == 0 || below >= signed {
			continue
		}
		if first, _ := p.dateOf(p.lines[below-1].Span); !p.dayAlone(signed+1, first.Value) {
			return false
		}
		for j := signed; j < len(p.lines) && p.lines[j].kind == Signature; j++ {
			p.lines[j].kind = ""
		}
		p.letter.writer, p.letter.signed = Party{Span: p.lines[i].Span, Name: p.lines[i].Span}, i
		return true
	}
	return false
}

// longestSignature bounds the line of a name that signs, in bytes.
const longestSignature = 60

// signedAndDated gives the line behind a signature on line i and the date below it, or 0: a name by
// itself, below a sentence, an office of no more than two lines, and a date or place and date; behind another date a day and a month will do.
func (p *page) signedAndDated(i int, after graph.EDTF) int {
	if p.lines[i].kind != "" || p.lines[i].gap == 0 || p.lines[i].Len() > longestSignature || p.lines[i-1].kind != "" || !shapeOf(p.of(i-1)).sentence || !p.signsAlone(i) {
		return 0
	}
	for k := i + 1; k < len(p.lines) && k < i+4 && p.lines[k].gap == 0; k++ {
		if d, ok := p.dateOf(p.lines[k].Span); ok && d.Value != "" || p.dayAlone(k, after) {
			return k + 1
		}
		if !p.isName(k) {
			return 0
		}
	}
	return 0
}

// dayAlone reports whether line i is nothing but a date, which without its year is understood from another: "25/4", "28 April".
func (p *page) dayAlone(i int, after graph.EDTF) bool {
	if _, ok := p.wholeDate(p.lines[i].Span); ok {
		return true
	}
	line := p.lines[i].Span
	found := date.Find(p.text, line, after)
	if len(found) == 1 {
		return after != "" && found[0].Span == line
	}
	day, month, ok := strings.Cut(line.Of(p.text), "/")
	return after != "" && ok && day != "" && month != "" && digitsAt(day, 0) == len(day) && digitsAt(month, 0) == len(month)
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
