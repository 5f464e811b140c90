package zone

import (
	"strings"

	"dramatis/extract/source"
)

// readSignOff finds the closing of a letter below line i, who signs it, and the
// address below: "I remain, Sir, / your obedient servant / Tom Smith / Secretary. /
// The Editor, The Times". plain reports whether the letter has a salutation, so that
// a name alone below its text signs it.
func (p *page) readSignOff(i int, saluted bool) {
	for j := i; j < len(p.lines) && p.lines[j].kind == ""; j++ {
		words := p.wordsOf(j)
		from, to := p.closingIn(words)
		if from < to && p.signedBehind(j, from, to, words) {
			p.readBelow()
			return
		}
	}
	if saluted && p.signedAtEnd(i) {
		p.readBelow()
	}
}

// closingIn gives the words of a line that are a closing and nothing else: "Yours
// very truly", "from your loving". They end the line, or only a name follows.
func (p *page) closingIn(words []word) (from, to int) {
	for from < len(words) {
		to = from
		for to < len(words) && p.isManner(words[to]) {
			to++
		}
		if from < to && p.bidsFarewell(words[from:to]) && p.closes(words, from, to) {
			return from, to
		}
		from = to + 1
	}
	return 0, 0
}

// bidsFarewell reports whether words of a closing make one: "yours", or "your" and what
// the writer is to the reader.
func (p *page) bidsFarewell(words []word) bool {
	your, tender := false, words[0].text == "your" && words[0].capital && p.letterhead.Kin[bare(words[len(words)-1])]
	for _, w := range words {
		if p.letterhead.Yours[bare(w)] {
			return true
		}
		your, tender = your || w.text == "your", tender || p.letterhead.Tender[bare(w)]
	}
	return your && tender
}

// isManner reports whether a word may stand in a closing.
func (p *page) isManner(w word) bool {
	b := bare(w)
	return p.letterhead.Manners[b] || p.letterhead.Kin[b] || w.text == "&" || w.Empty() || w.dash
}

// closes reports whether the words from one to before another end what their line says.
func (p *page) closes(words []word, from, to int) bool {
	switch last := words[to-1].text; {
	case last == "&", last == "and":
		return words[from].text == "your" || from == 0 && p.letterhead.Yours[bare(words[0])]
	case last == "to", last == "from", last == "for", last == "of", last == "the", last == "my", last == "with":
		return false
	case to == len(words):
		return from == 0 || to-from > 1 || words[from].capital
	}
	a, b := p.signature(words[to:])
	return a == 0 && a < b && p.endsSignature(words[to+b:]) && (from == 0 || to-from > 1 || words[from].capital)
}

// endsSignature reports whether nothing but an office, honours or kisses stands
// behind a name that signs.
func (p *page) endsSignature(words []word) bool {
	for _, w := range words {
		if w.capital && p.officeIn([]word{w}) {
			return true
		}
		if !isKisses(w) && !w.Empty() && !w.dated && !p.honours(w) && !p.roles.Modifiers[bare(w)] && strings.IndexFunc(w.text, isDigit) < 0 {
			return false
		}
	}
	return true
}

// farthestSignature is how many lines below its closing a letter is signed.
const farthestSignature = 5

// signedBehind finds the name behind the closing on line j, and marks the signature.
func (p *page) signedBehind(j, from, to int, words []word) bool {
	first, rest := j, words[to:]
	for n := 0; n < farthestSignature; n++ {
		if n > 0 {
			if j++; j >= len(p.lines) || p.lines[j].kind != "" {
				return false
			}
			rest = p.wordsOf(j)
			if p.isBare(rest) {
				continue
			}
			if p.addresses(rest) {
				p.addressedBelow(j, rest)
				return false
			}
		}
		a, b := p.signature(rest)
		if a < b && p.endsSignature(rest[b:]) {
			p.letter.writer, p.letter.signed = Party{Span: spanOf(rest, a, b), Name: spanOf(rest, a, b)}, j
			p.markSignature(first, from)
			return true
		}
		if a < len(rest) {
			return false
		}
	}
	return false
}

// addressedBelow keeps whom line j, below a closing that nobody signed, is addressed to.
func (p *page) addressedBelow(j int, words []word) {
	if party := p.addressee(words); p.callsSomebody(words) && p.letter.addressed.Span.Empty() && !party.Span.Empty() {
		p.letter.addressed = party
		p.mark(j, j+1, Letterhead)
	}
}

// isBare reports whether a line below a closing names nobody: an office, a firm, a mark.
func (p *page) isBare(words []word) bool {
	if len(words) == 0 {
		return true
	}
	last := bare(words[len(words)-1])
	if last == "ltd" || last == "co" || last == "limited" {
		return true
	}
	a, b := p.signature(words)
	return p.officeIn(words) && a >= b
}

// addresses reports whether a line below a closing is the address of the reader, no
// signature: women and clergymen sign with their titles, and so do officers.
func (p *page) addresses(words []word) bool {
	if p.letterhead.SignWith[bare(words[0])] {
		return false
	}
	if a, b := p.nameIn(words); bare(words[0]) == "hon" && a >= b {
		return false // "Hon. Secretary"
	}
	return p.callsSomebody(words) || bare(words[0]) == "to"
}

// signature gives the words of a name that signs. Where a word can be neither name nor
// closing, a stands at it and b equals a.
func (p *page) signature(words []word) (a, b int) {
	for a < len(words) && p.beforeSignature(words[a], a+1 == len(words)) {
		a++
	}
	for b = a; b < len(words); b++ {
		w := words[b]
		if p.endsSigner(w, b == a) {
			break
		}
		if w.comma {
			b++
			break
		}
	}
	if b-a > 5 {
		return a, a
	}
	return a, b
}

// beforeSignature reports whether a word may stand before the name that signs: a closing, a form of address, kisses.
// The last word of its line is a form of address in brackets only.
func (p *page) beforeSignature(w word, last bool) bool {
	return p.isManner(w) || isKisses(w) || p.letterhead.Calls[bare(w)] && (w.opens || !last)
}

// endsSigner reports whether a word is none of the name that signs; a first word is none where it opens text.
func (p *page) endsSigner(w word, first bool) bool {
	one := bare(w)
	switch {
	case w.dated, strings.IndexFunc(w.text, isDigit) >= 0, isKisses(w), p.roles.Heads[one]:
		return true
	case first:
		return p.letterhead.OpensText[one] || !w.capital
	}
	return p.roles.Modifiers[one] || p.honours(w) || !w.capital && !p.letterhead.Nobiliary[one]
}

// isKisses reports whether a word is crosses: "xxxx".
func isKisses(w word) bool {
	return len(w.text) > 0 && strings.Trim(w.text, "x") == ""
}

// markSignature marks the lines from a closing, which starts with a word of its line,
// to the name.
func (p *page) markSignature(first, from int) {
	if from > 0 {
		words := p.wordsOf(first)
		p.addCut(words[from].Start, Signature)
		if first == p.letter.signed {
			if first+1 < len(p.lines) {
				p.addCut(p.lines[first+1].from, Body)
			}
			return
		}
		first++
	}
	p.mark(first, p.letter.signed+1, Signature)
}

// signedAtEnd finds a name alone below the last running text of a letter.
func (p *page) signedAtEnd(i int) bool {
	end := p.lastOwn()
	for j := end - 1; j > i && end-j < longestFoot; j-- {
		if p.lines[j].kind != "" {
			return false
		}
		if !p.isText(j-1) && !p.goesOn(j-1) {
			continue
		}
		words := p.wordsOf(j)
		if len(words) > 5 || p.isText(j) || p.addresses(words) {
			return false
		}
		a, b := p.signature(words)
		if a >= b || a > 0 && !p.letterhead.Calls[bare(words[a-1])] {
			return false
		}
		p.letter.writer, p.letter.signed = Party{Span: spanOf(words, a, b), Name: spanOf(words, a, b)}, j
		p.mark(j, j+1, Signature)
		return true
	}
	return false
}

// goesOn reports whether line j is the rest of a sentence: "roads."
func (p *page) goesOn(j int) bool {
	words := p.wordsOf(j)
	return len(words) > 0 && !words[0].capital && strings.IndexFunc(words[0].text, isDigit) < 0
}

// readBelow reads what stands below the signature: the writer's office, and the
// address of the reader where none stands above.
func (p *page) readBelow() {
	j := p.letter.signed + 1
	for n := 0; n < 3 && j < len(p.lines) && p.lines[j].kind == "" && p.lines[j].gap == 0; n, j = n+1, j+1 {
		words := p.wordsOf(j)
		if !p.isBare(words) || p.addresses(words) {
			break
		}
		p.mark(j, j+1, Signature)
	}
	for n := 0; n < 6 && j < len(p.lines) && p.lines[j].kind == "" && !p.isText(j); n, j = n+1, j+1 {
		words := p.wordsOf(j)
		if len(words) == 0 || !p.callsSomebody(words) {
			continue
		}
		if party := p.addressee(words); p.letter.addressed.Span.Empty() && !party.Span.Empty() {
			p.letter.addressed = party
			p.mark(j, j+1, Letterhead)
		}
		return
	}
}

// letterParties gives the heading what the letter itself says: its writer, and its
// reader as the address names him where the salutation names nobody, or the same name less fully.
func (p *page) letterParties(h *Header) {
	l := p.letter
	if !l.writer.Span.Empty() {
		h.SignedBy = []Party{l.writer}
	}
	if p.message {
		return // its head names the readers
	}
	reader := l.called
	if at := l.addressed; reader.Span.Empty() || !at.Span.Empty() && (p.calledByKin(reader.Span) || (reader.Name.Empty() || p.oneName(reader.Span)) && !at.Name.Empty() || p.sharesName([]Party{reader}, at.Span)) {
		reader = at
	}
	if !reader.Span.Empty() && len(h.Recipients) == 0 {
		h.Recipients = []Party{reader}
	}
}

// oneName reports whether a salutation calls its reader by one name alone.
func (p *page) oneName(s source.Span) bool { return len(strings.Fields(s.Of(p.text))) == 1 }

// calledByKin reports whether a salutation calls its reader by a kinship: "Aunt Clara".
func (p *page) calledByKin(s source.Span) bool {
	words := titleWords(p.text, s)
	return len(words) > 1 && p.letterhead.Kin[bare(words[0])] && !p.letterhead.Calls[bare(words[0])]
}
