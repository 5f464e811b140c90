package zone

import (
	"slices"
	"strings"

	"dramatis/extract/source"
)

// letter is what a letter that no title announces says of its writer and reader.
type letter struct {
	called    Party // by whom the salutation calls its reader: "My dear Mary"
	addressed Party // whom an address above or below the text names
	writer    Party // who signs
	signed    int   // the line of the signature, or -1
	saluted   bool  // it calls its reader
}

// farthestSalutation is how many lines of notes, address and date may stand above "Dear X".
const farthestSalutation = 45

// readLetter reads the salutation, the address and the signature of a letter from
// line i on, and marks what stands above the text. The lines of private letters are
// too short and too unlike one another to be told by their shape alone.
func (p *page) readLetter(i int) {
	p.letter.signed = -1
	if p.web || p.news || p.titled() {
		return
	}
	at, body := p.greeting(i)
	if at < 0 {
		p.readSignOff(i, false)
		p.readStray(i, at)
		return
	}
	p.letter.saluted = true
	top := p.headOf(i, at)
	p.readAddress(top, at)
	for j := top; j < at; j++ {
		p.mark(j, j+1, p.headKind(j))
	}
	p.mark(at, at+1, Letterhead)
	if body > 0 && body < p.lines[at].End {
		p.addCut(body, Body)
	}
	p.readSignOff(at+1, true)
	p.readStray(i, at)
}

// titled reports whether the title says more than that the document is a message:
// then who wrote to whom is to be learnt from it.
func (p *page) titled() bool {
	t := p.parsed
	return t.kind != nil && (!p.types.Personal[t.kind.Type] || len(t.senders)+len(t.recipients) > 0)
}

// addCut lets a zone start inside a line. Cuts stay in order.
func (p *page) addCut(at int, kind Kind) {
	p.cuts = append(p.cuts, cut{at: at, kind: kind})
	for k := len(p.cuts) - 1; k > 0 && p.cuts[k].at < p.cuts[k-1].at; k-- {
		p.cuts[k], p.cuts[k-1] = p.cuts[k-1], p.cuts[k]
	}
}

// greeting gives the line of the salutation, and the byte where the text goes on in
// it (0 where it does not). A line that is nothing but somebody's name with a title,
// right above the text, is one too: "Mr Campbell".
func (p *page) greeting(i int) (at, body int) {
	for j := i; j < len(p.lines) && j < i+farthestSalutation && p.lines[j].kind == ""; j++ {
		if body, ok := p.salutes(j); ok {
			return j, body
		}
	}
	for j := i; j+1 < len(p.lines) && j < i+farthestAddress && p.lines[j].kind == ""; j++ {
		if p.isText(j) {
			break
		}
		if words := p.wordsOf(j); p.callsByTitle(words) && p.isText(j+1) {
			if a, b := p.nameIn(words); a < b {
				p.letter.called = Party{Span: p.lines[j].Span, Name: spanOf(words, a, b)}
				return j, 0
			}
		}
	}
	return -1, 0
}

// wordsOf gives the words of line i.
func (p *page) wordsOf(i int) []word {
	span := p.lines[i].Span
	if span.Len() > shortLine {
		span.End = runeFloor(p.text, span.Start+shortLine)
	}
	return titleWords(p.text, span)
}

// spanOf gives the stretch of words from a to before b.
func spanOf(words []word, a, b int) source.Span {
	return source.Span{Start: words[a].Start, End: words[b-1].End}
}

// bare gives a word without the full stops of an abbreviation.
func bare(w word) string { return strings.Trim(w.text, ".:-–—") }

// salutes reports whether line j calls the reader: at its start, or behind the date
// or address that shares the line. It keeps by what name.
func (p *page) salutes(j int) (body int, ok bool) {
	words := p.wordsOf(j)
	if p.letterhead.Greetings[plainGreeting(words)] || p.pleases(words) {
		return 0, true
	}
	if n := len(words) - 1; n > 1 && bare(words[n]) == "sir" && words[n].capital && p.mayPrecede(words[:n]) {
		return 0, true // "The Under Secretary, Dublin Castle. Sir,"
	}
	for k := range words {
		start, next := p.fondAt(words, k)
		if next == 0 || start > 0 && !p.mayPrecede(words[:start]) {
			continue
		}
		if p.isHeadline(words) || next == len(words) || !words[next].capital && !p.letterhead.Kin[bare(words[next])] {
			return 0, false
		}
		end := p.calledName(words, next)
		if end < len(words) && !words[end-1].comma && words[end].capital && !words[end-1].dash && end-next > 3 {
			return 0, false
		}
		for end < len(words) && words[end].dash {
			end++
		}
		if end < len(words) {
			body = words[end].Start
		}
		return body, true
	}
	return 0, false
}

// isHeadline reports whether a line that has the words of a salutation is longer than one and in capitals from one end to the other:
// "DEAR GUESTS FROM THE LAND OF THE FJORDS".
func (p *page) isHeadline(words []word) bool {
	line := spanOf(words, 0, len(words)).Of(p.text)
	return len(words) > longestName && strings.ToUpper(line) == line && !slices.ContainsFunc(words, func(w word) bool { return w.comma || w.dash })
}

// pleases reports whether a line is the opening of a petition: "May it please Your Excellency".
func (p *page) pleases(words []word) bool {
	return len(words) > 3 && len(words) < 9 && words[0].text == "may" && words[1].text == "it" && words[2].text == "please" && words[3].text == "your"
}

// plainGreeting gives the words of a line as greetings are written.
func plainGreeting(words []word) string {
	if len(words) > 4 {
		return ""
	}
	var out []string
	for _, w := range words {
		out = append(out, strings.TrimRight(bare(w), "!"))
	}
	return strings.Join(out, " ")
}

// fondAt finds an address that has its "dear" at word k: where it starts, and the word behind it.
func (p *page) fondAt(words []word, k int) (start, next int) {
	lh := &p.letterhead
	if !lh.Fond[bare(words[k])] || words[k].comma {
		return 0, 0
	}
	start, next = k, k+1
	for start > 0 && lh.Intimate[bare(words[start-1])] && !words[start-1].comma {
		start--
	}
	if !words[start].capital {
		return 0, 0
	}
	for next < len(words) && (lh.Fond[bare(words[next])] || lh.Intimate[bare(words[next])]) {
		next++
	}
	return start, next
}

// mayPrecede reports whether a salutation may follow these words of its line: a
// date, an office or address ("Friday night"), never running text.
func (p *page) mayPrecede(words []word) bool {
	small := 0
	for _, w := range words {
		if !w.capital && !w.dated && !particles[w.text] && strings.IndexFunc(w.text, isDigit) < 0 {
			small++
		}
	}
	return small < 2
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// calledName keeps the name from word k on by which the reader is called, and gives the word behind it.
func (p *page) calledName(words []word, k int) int {
	from, named := k, false
	for ; k < len(words); k++ {
		w := words[k]
		b := bare(w)
		if !w.capital && !(k > from && (p.letterhead.Nobiliary[b] || isScrap(b))) && !p.letterhead.Kin[b] || p.letterhead.OpensText[w.text] && k > from {
			break
		}
		named = named || !p.letterhead.Kin[b] && !p.letterhead.Calls[b]
		if w.comma {
			k++
			break
		}
	}
	for named && k > from && (p.letterhead.Kin[bare(words[k-1])] || words[k-1].dash) {
		k--
	}
	if named {
		name := from
		for name < k-1 && (p.letterhead.Calls[bare(words[name])] || isScrap(bare(words[name]))) {
			name++
		}
		p.letter.called = Party{Span: trimMarks(p.text, spanOf(words, from, k), "!")}
		if !p.officeIn(words[name:k]) {
			p.letter.called.Name = trimMarks(p.text, spanOf(words, name, k), "!")
		}
	}
	return max(k, from+1)
}

// isScrap reports whether a word is the torn-off end of a title: "M rs. Bell".
func isScrap(s string) bool { return s == "rs" || s == "r" }

// headOf gives the first line of the letterhead that ends with the salutation at
// line at: the lines above it that are no running text.
func (p *page) headOf(i, at int) int {
	for at > i && !p.isText(at-1) {
		at--
	}
	return at
}

// isText reports whether line j reads like running text, however short it is.
func (p *page) isText(j int) bool {
	s := p.of(j)
	sh := shapeOf(s)
	if _, ok := p.dateOf(p.lines[j].Span); ok || sh.words < 2 || sh.letters < 2 || strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		return false
	}
	return sh.small >= 2 && sh.small*2 >= sh.letters || sh.small*3 >= sh.letters && sh.words >= 5
}
