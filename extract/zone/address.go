package zone

import (
	"strings"

	"dramatis/extract/source"
)

// longestAddress is how many lines an address has.
const longestAddress = 9

// readAddress finds whom the address right above the salutation names: the first of
// its lines, from the date down, that calls somebody.
func (p *page) readAddress(top, at int) {
	words := p.wordsOf(at)
	for len(words) > 0 && (words[0].dated || words[0].Empty()) {
		words = words[1:] // "21.4.1894 The Under-Secretary, Riga Castle. Sir"
	}
	if len(words) > 0 && p.callsSomebody(words) { // "The Rt. Hon. Sir John Smith Dear Sir"
		p.letter.addressed = p.addressee(words)
	}
	for j := at - 1; j >= top && at-j <= longestAddress; j-- {
		if _, ok := p.wholeDate(p.lines[j].Span); ok {
			return
		}
		words, named := p.behindWriter(p.wordsOf(j))
		if calls := named || p.callsSomebody(words) && !p.isHonorary(words); calls {
			if party := p.addressee(words); !party.Span.Empty() {
				p.letter.addressed = party
			}
		} else if !p.letter.addressed.Span.Empty() {
			return
		}
		if _, _, ok := p.dateline(p.lines[j].Span); ok {
			return
		}
	}
}

// behindWriter gives the words of a line of an address that name the reader, where it names the writer first: "Sir A. Lund to Jan Brand".
func (p *page) behindWriter(words []word) ([]word, bool) {
	if _, b := p.nameIn(words); b > 1 && b+1 < len(words) && words[b].text == "to" && words[b+1].capital {
		if c, d := p.nameIn(words[b+1:]); c < d {
			return words[b+1:], true
		}
	}
	return words, false
}

// withoutWhere gives an address without the one word behind the name of a man of style that tells where he is: "Sir A. Lund, Millbeck";
// not "Sir A. Lund, Chairman", nor "Sir A. Lund, Mr. Brand".
func (p *page) withoutWhere(value source.Span) source.Span {
	words := titleWords(p.text, value)
	last := len(words) - 1
	if last < 3 || !words[last-1].comma || !words[last].capital || isLoud(words[last].Of(p.text)) || p.officeIn(words[last:]) || p.esquire(words) > 0 {
		return value
	}
	if a, b := p.nameIn(words); words[0].text != "the" && p.letterhead.Calls[bare(words[0])] && a < b && b == last {
		value.End = words[last-1].End
	}
	return value
}

// isHonorary reports whether a line is the office of who writes: "Hon. Secretary".
func (p *page) isHonorary(words []word) bool {
	return len(words) > 1 && bare(words[0]) == "hon" && (p.letterhead.Posts[bare(words[1])] || p.roles.Heads[bare(words[1])])
}

// callsByTitle reports whether a line is somebody's name behind a form of address.
func (p *page) callsByTitle(words []word) bool {
	if len(words) > 2 && words[0].text == "the" && p.letterhead.Calls[bare(words[1])] {
		words = words[1:]
	}
	return len(words) >= 2 && len(words) <= 6 && words[0].capital && p.letterhead.Calls[bare(words[0])] && words[0].text != "the" && words[0].text != "to"
}

// callsSomebody reports whether a line of an address names its reader: behind a form
// of address or before "Esq.", by name or by office.
func (p *page) callsSomebody(words []word) bool {
	if words = p.withoutAn(words); len(words) < 2 {
		return false
	}
	if p.esquire(words) > 0 {
		return true
	}
	first := bare(words[0])
	if !words[0].capital || !p.letterhead.Calls[first] {
		return false
	}
	a, b := p.nameIn(words)
	return a < b && first != "the" || p.officeIn(words) || first == "the" && a < b && p.letterhead.Calls[bare(words[1])]
}

// officeIn reports whether an office stands in a line: "The Under Secretary".
func (p *page) officeIn(words []word) bool {
	for _, w := range words {
		if one := strings.TrimSuffix(bare(w), "s"); p.roles.Heads[bare(w)] || p.letterhead.Posts[bare(w)] || p.roles.Heads[one] || strings.HasSuffix(one, "-general") || strings.HasSuffix(one, "secretary") {
			return true
		}
	}
	return false
}

// withoutAn gives the words of a German address without the "An" before a form of address: "An Herrn Professor Lund in Jena".
func (p *page) withoutAn(words []word) []word {
	if len(words) > 2 && bare(words[0]) == "an" && words[0].capital && words[1].capital && p.letterhead.Calls[bare(words[1])] {
		return words[1:]
	}
	return words
}

// addressee gives who a line of an address names: the name where it has one, else the office.
func (p *page) addressee(words []word) Party {
	words = p.withoutAn(words)
	if a, b := p.nameBefore(words, p.esquire(words)); a < b {
		return Party{Span: spanOf(words, a, b), Name: spanOf(words, a, b)}
	}
	if a, b := p.nameIn(words); a < b {
		return Party{Span: spanOf(words, a, b), Name: spanOf(words, a, b)}
	}
	a := 0
	for a+1 < len(words) && p.letterhead.Calls[bare(words[a])] && !p.officeIn(words[a:a+1]) && words[a].text != "lord" {
		a++
	}
	b := a
	for b < len(words) && !words[b].dated {
		b++
		if words[b-1].comma {
			break
		}
	}
	if a >= b {
		return Party{}
	}
	office := spanOf(words, a, b)
	if rest := words[b:]; len(rest) > 1 && p.letterhead.Calls[bare(rest[0])] && rest[0].text != "the" { // "the Minister for Trade, Mr. H. Lund"
		if c, d := p.nameIn(rest); c < d {
			return Party{Span: spanOf(rest, c, d), Name: spanOf(rest, c, d)}
		}
	}
	return Party{Span: office, Office: office}
}

// isInitial reports whether a word that may stand for "Monsieur" is the first of initials: "M. J.".
func (p *page) isInitial(words []word, a int) bool {
	return len(bare(words[a])) == 1 && words[a].period && a+1 < len(words) && len(bare(words[a+1])) == 1
}

// nameIn gives the words of a personal name in a line: the run of capitals behind
// the forms of address, up to a comma, an office or "Esq.".
func (p *page) nameIn(words []word) (a, b int) {
	for a < len(words) && (p.letterhead.Calls[bare(words[a])] && !p.isInitial(words, a) || words[a].text == "hon'ble" || words[a].text == "ble") {
		a++
	}
	for b = a; b < len(words); b++ {
		w := words[b]
		one := bare(w)
		if b > a && a > 0 && words[a-1].text == "the" && p.roles.Heads[one] || b == a && (p.roles.Modifiers[one] || p.letterhead.Posts[one] || strings.HasSuffix(one, "-general")) {
			return a, a // an office: "The Chief Crown Solicitor"
		}
		if p.letterhead.Esquires[one] || p.roles.Heads[one] || p.letterhead.Kin[one] && b > a || w.dated || w.text == "-" || strings.IndexFunc(w.text, isDigit) >= 0 {
			break
		}
		if !w.capital && !(b > a && p.letterhead.Nobiliary[one] && one != "of") || p.letterhead.Fond[one] {
			break
		}
		if p.honours(w) && b > a {
			break
		}
		if w.comma {
			b++
			break
		}
	}
	if b-a > 5 || b > a && b-a == 1 && a == 0 {
		return a, a
	}
	return a, b
}

// esquire gives the word "Esq." of a line, or 0.
func (p *page) esquire(words []word) int {
	for k, w := range words {
		if p.letterhead.Esquires[bare(w)] {
			return k
		}
	}
	return 0
}

// nameBefore gives the words of the name that "Esq." at word k closes, where more than
// a name stands before it: the letterhead of a firm, printed in capitals.
func (p *page) nameBefore(words []word, k int) (a, b int) {
	loud := func(w word) bool { return isLoud(w.Span.Of(p.text)) }
	for a = k; a > 0 && k-a < longestName; a-- {
		w := words[a-1]
		if !w.capital || w.dated || a < k && w.comma || loud(w) && !loud(words[k-1]) || p.letterhead.Calls[bare(w)] || p.officeIn(words[a-1:a]) {
			break
		}
	}
	if a == 0 && p.nameEnds(words, k) {
		return 0, 0 // the line starts with the name: see nameIn
	}
	return a, k
}

// nameEnds reports whether nameIn finds a name that word k follows.
func (p *page) nameEnds(words []word, k int) bool {
	a, b := p.nameIn(words)
	return a < b && b == k
}

// isLoud reports whether a word is printed in capitals, initials aside.
func isLoud(s string) bool { return len(s) > 3 && strings.ToUpper(s) == s && !strings.Contains(s, ".") }

// readStray finds the address of a letter that stands neither right above its
// salutation nor right below its signature: as the envelope has it, at the foot, or as
// a heading, "To O'Dowd". i is the first line of the letter, at that of its salutation or -1.
func (p *page) readStray(i, at int) {
	if !p.letter.addressed.Span.Empty() || p.news || p.web {
		return
	}
	if at < 0 && p.letter.signed < 0 {
		p.headedOnly(i)
		return
	}
	if !p.strayHead(i, at) {
		p.strayFoot(max(at, p.letter.signed))
	}
}

// headedOnly finds the address of a note that neither calls its reader nor closes as
// letters do: a name before "Esq.", or behind "To" and before a comma, on its first lines.
func (p *page) headedOnly(i int) {
	for j := i; j < len(p.lines) && j < i+3 && p.lines[j].kind == "" && !p.isText(j); j++ {
		words := p.wordsOf(j)
		if len(words) == 0 || !words[len(words)-1].comma && !words[len(words)-1].Empty() {
			continue
		}
		party := p.directed(words)
		if p.esquire(words) > 0 {
			party = p.addressee(words)
		}
		if !party.Name.Empty() {
			p.letter.addressed = party
			p.mark(j, j+1, Letterhead)
			return
		}
	}
}

// farthestHeading is how many lines the heading of a letter has.
const farthestHeading = 8

// strayHead finds the address in the heading.
func (p *page) strayHead(i, at int) bool {
	for j := i; j < len(p.lines) && j < i+farthestHeading && (at < 0 || j < at); j++ {
		words := p.wordsOf(j)
		if p.lines[j].kind != "" && p.lines[j].kind != Letterhead {
			return false
		}
		party := p.directed(words)
		if party.Span.Empty() && len(words) > 1 && (at < 0 || p.esquire(words) > 0) && p.callsSomebody(words) && !p.isText(j) && !p.officeEnds(words) {
			party = p.addressee(words)
		}
		if !party.Span.Empty() {
			p.letter.addressed = party
			p.mark(j, j+1, Letterhead)
			return true
		}
		if p.isText(j) && at < 0 {
			return false
		}
	}
	return false
}

// officeEnds reports whether a line ends with an office, as who writes gives his own.
func (p *page) officeEnds(words []word) bool {
	a, b := p.nameIn(words)
	return a < b && p.officeIn(words[b:])
}

// directed gives whom a line names behind "To", "For" or "addressed to".
func (p *page) directed(words []word) Party {
	k := 0
	for k < len(words) && k < 3 && (words[k].text == "addressed" || words[k].text == "letter") {
		k++
	}
	if k+1 >= len(words) || k+9 < len(words) || words[k].text != "to" && words[k].text != "for" || k == 0 && !words[0].capital {
		return Party{}
	}
	words = words[k+1:]
	small := 0
	for _, w := range words {
		if !w.capital && !w.Empty() && !w.dated && !particles[w.text] && !p.letterhead.Nobiliary[bare(w)] && !p.letterhead.Calls[bare(w)] && strings.IndexFunc(w.text, isDigit) < 0 {
			small++
		}
	}
	if small > 0 || p.letterhead.OpensText[words[0].text] && words[0].text != "the" || !words[0].capital && !p.letterhead.Calls[bare(words[0])] {
		return Party{}
	}
	if a, b := p.nameIn(words); a < b {
		return Party{Span: spanOf(words, a, b), Name: spanOf(words, a, b)}
	}
	if p.officeIn(words) {
		return p.addressee(words)
	}
	if w := words[0]; len(words) == 1 || w.comma || words[1].Empty() {
		return Party{Span: w.Span, Name: w.Span}
	}
	return Party{}
}

// strayFoot finds the address below line after, where the envelope is written out: a
// name behind a form of address, and the lines of the place below.
func (p *page) strayFoot(after int) {
	end := p.lastOwn()
	for j := end - 1; j > after && end-j <= longestAddress; j-- {
		if p.lines[j].kind != "" || p.isText(j) || p.goesOn(j) {
			return
		}
		words := p.wordsOf(j)
		if j == p.letter.signed || len(words) < 2 || !p.callsSomebody(words) || j+1 >= end && p.esquire(words) == 0 || j+1 < end && p.officeIn(p.wordsOf(j+1)) && p.letter.signed < 0 {
			continue
		}
		if bare(words[0]) == "fr" || bare(words[0]) == "rev" || p.officeEnds(words) {
			continue // so a clergyman signs
		}
		if party := p.addressee(words); !party.Span.Empty() {
			p.letter.addressed = party
			p.mark(j, end, Letterhead)
			return
		}
	}
}

// inside gives whom the inside address of a letterhead names: a block of lines that opens with an office or name and a comma,
// "The Secretary, / Department of External Affairs, / CANBERRA".
func (p *page) inside() []Party {
	for i := 1; i+1 < len(p.lines); i++ {
		if p.lines[i].kind != Letterhead || p.lines[i].gap == 0 || p.lines[i+1].gap > 0 || p.lines[i+1].kind != Letterhead || !strings.HasSuffix(p.of(i), ",") {
			continue
		}
		if words := p.wordsOf(i); p.callsSomebody(words) && !p.isHonorary(words) {
			return []Party{{Span: p.addressed(i, p.lines[i].Span)}}
		}
	}
	return nil
}
