package zone

import (
	"slices"
	"strings"

	"dramatis/extract/source"
)

// readSigners reads the names and the place of the signature.
func (p *page) readSigners(h *Header) {
	for i := range p.lines {
		if p.lines[i].kind != Signature || !p.isName(i) || p.isClosing(p.of(i)) || p.letterhead.Greetings[plainGreeting(p.wordsOf(i))] || p.isMarking(p.of(i)) || len(h.SignedBy) > 0 && strings.HasPrefix(p.of(i), "[") {
			continue // nor does a stamp sign
		}
		if len(h.SignedBy) > 0 && p.opensAddress(i) {
			h.Below = p.addressBelow(i)
			return
		}
		span := p.signer(p.stripSign(p.lines[i].Span))
		switch {
		case span.Empty() || p.isSign(p.of(i)) && span.Len() < 2:
		case p.isPlaceOfSignature(h, i):
			if h.Place.Empty() {
				h.Place = placeName(p.text, span)
			}
		case p.isOfficeBelow(h, i) || p.isOfficeAbove(i):
		default:
			if _, ok := p.wholeDate(span); !ok {
				h.SignedBy = append(h.SignedBy, p.handAt(i, span))
			}
		}
	}
}

// opensAddress reports whether line i, below a signature, begins the address of the reader, as despatches have it there:
// "His Excellency", "To".
func (p *page) opensAddress(i int) bool {
	words := p.wordsOf(i)
	if len(words) == 0 {
		return false
	}
	if from, to := p.nameIn(words); from < to && bare(words[0]) != "to" && bare(words[0]) != "an" && !strings.HasSuffix(strings.TrimSpace(p.of(i)), ",") {
		return false // "The Hon. John Smith" signs, too; an address goes on behind its comma
	}
	switch bare(words[0]) {
	case "his", "her", "their", "to":
		return true
	case "an":
		return len(p.withoutAn(words)) < len(words)
	case "the":
		return len(words) > 1 && (bare(words[1]) == "right" || bare(words[1]) == "rt" || strings.HasPrefix(bare(words[1]), "hon"))
	}
	return false
}

// addressBelow gives whom the address that line i opens names: on the line itself, or on the next below a form of address alone.
func (p *page) addressBelow(i int) []Party {
	for j := i; j < len(p.lines) && j < i+2; j++ {
		if a, b := p.nameIn(p.wordsOf(j)); a < b {
			return []Party{{Span: p.signer(p.lines[j].Span)}}
		}
	}
	return nil
}

// withoutHonours gives a signature up to its letters of honour: "A. Weber M.P. Riga South".
func (p *page) withoutHonours(span source.Span) source.Span {
	words := titleWords(p.text, span)
	for k := 1; k < len(words); k++ {
		if p.honours(words[k]) && words[k].capital {
			return trimMarks(p.text, spanOf(words, 0, k), ",;")
		}
	}
	return span
}

// longRank is how long the word is at the least, in bytes, that is a rank and no second name behind two names in full.
const longRank = 10

// withoutRank gives a signature that opens with a title up to the comma behind which one word alone says what its writer is:
// "Dr. Weber, Kriminalrat", or with two names in full, "Anton Weber, Kriminalrat". A second hand would have a title as the first has, which one of "A. Weber, Lund" need not; an
// office that English knows stays, for it is read there.
func (p *page) withoutRank(span source.Span) source.Span {
	words := titleWords(p.text, span)
	n := len(words)
	if n < 3 || !words[n-2].comma || words[n-1].period || p.officeIn(words[n-1:]) {
		return span
	}
	inFull := n == 3 && len(words[2].text) >= longRank && !words[0].period && !words[1].period
	several := slices.ContainsFunc(words[:n-2], func(w word) bool { return w.comma || w.text == "and" || w.text == "&" })
	if several || !inFull && !p.isAddress(words[0]) {
		return span
	}
	return trimMarks(p.text, spanOf(words, 0, n-1), ",;")
}

// hand gives the party of a signature, with its name where the line is initials or given names, particles
// and a surname: "Ed. van Weber".
func (p *page) hand(span source.Span) Party {
	span = p.withoutRank(p.withoutHonours(span))
	party := Party{Span: span}
	words := titleWords(p.text, span)
	if len(words) < 2 || !words[0].period || len(words[len(words)-1].text) < 4 || p.officeIn(words) || strings.Contains(span.Of(p.text), "(") {
		return party
	}
	if a, b := p.signature(words); a == 0 && b == len(words) {
		party.Name = span
	}
	return party
}

// handAt gives the party of a signature on line i. Right below a formula and above an office stands one name, of however many parts:
// "Respectfully, / Juan Weber Lund Filho / Editor".
func (p *page) handAt(i int, span source.Span) Party {
	party := p.hand(span)
	if !party.Name.Empty() || i == 0 || p.officeIn(p.wordsOf(i)) {
		return party
	}
	if below := p.isClosing(p.of(i-1)) && i+1 < len(p.lines) && p.isOffice(p.wordsOf(i+1)); !below && !p.signsInCapitals(i) {
		return party
	}
	if words := titleWords(p.text, party.Span); len(words) > 1 || p.signsInCapitals(i) {
		if a, b := p.signature(words); a == 0 && b == len(words) {
			party.Name = party.Span
		}
	}
	return party
}

// signsInCapitals reports whether line i is the only one below the text, in capitals, as telegrams are signed: "SALAVERRY".
func (p *page) signsInCapitals(i int) bool {
	s := p.of(i)
	return p.lines[i].gap > 0 && p.lines[i-1].kind == "" && (i+1 == len(p.lines) || p.lines[i+1].kind != Signature) && isLoud(s) && !p.isMarking(s)
}

// signedInForm reports whether a signature has the mark of a hand, or a closing formula stands at most
// two lines above it: below a letter a name alone may be anybody's.
func (p *page) signedInForm() bool {
	for i := range p.lines {
		if p.lines[i].kind != Signature {
			continue
		}
		for j := max(i-2, 0); j <= i; j++ {
			if p.isClosing(p.of(j)) || j == i && p.isSign(p.of(j)) {
				return true
			}
		}
	}
	return false
}

// signer gives the name of a signature line, without its full stop.
func (p *page) signer(span source.Span) source.Span {
	if s := span.Of(p.text); strings.HasSuffix(s, ".") && !initials(s[strings.LastIndexByte(s, ' ')+1:]) {
		return trimMarks(p.text, span, ".")
	}
	return trimMarks(p.text, span, ",;")
}

// isPlaceOfSignature reports whether line i names a place: below a name, above a
// date, one word or "City of".
func (p *page) isPlaceOfSignature(h *Header, i int) bool {
	s := p.of(i)
	if strings.HasPrefix(strings.ToLower(s), "city of ") {
		return true
	}
	if len(h.SignedBy) == 0 || i+1 >= len(p.lines) || len(strings.Fields(s)) != 1 || strings.ContainsAny(s, ".") {
		return false
	}
	_, ok := p.wholeDate(p.lines[i+1].Span)
	return ok
}

// placeName gives the place without "City of".
func placeName(text string, span source.Span) source.Span {
	if strings.HasPrefix(strings.ToLower(span.Of(text)), "city of ") {
		span.Start += len("city of ")
	}
	return trimMarks(text, span, ".,")
}

// isOfficeAbove reports whether line i is the office of who signs on the line below: "The Prefect",
// "Head of Department".
func (p *page) isOfficeAbove(i int) bool {
	if i+1 == len(p.lines) || p.lines[i+1].kind != Signature || p.lines[i+1].gap > 1 || !p.isName(i+1) {
		return false
	}
	words := titleWords(p.text, p.lines[i].Span)
	if len(words) == 1 {
		return p.roles.Heads[bare(words[0])] // "Consul", above the name
	}
	return len(words) > 1 && (words[0].text == "the" && len(words) < 4 || p.isOffice(words))
}

// namesHolder reports whether a line is a name of two words or more and, behind its comma, the office of who bears it: "Anna Weber,
// Treasurer".
func (p *page) namesHolder(words []word) bool {
	k := slices.IndexFunc(words, func(w word) bool { return w.comma })
	if k < 1 || k+1 == len(words) || p.officeIn(words[:k+1]) || slices.ContainsFunc(words[:k+1], func(w word) bool { return !w.capital || p.roles.Modifiers[bare(w)] }) {
		return false
	}
	return p.officeIn(words[k+1:])
}

// isOffice reports whether words are an office and nothing else.
func (p *page) isOffice(words []word) bool {
	if p.namesHolder(words) {
		return false
	}
	r := &titleReader{tables: p.tables, text: p.text, words: words}
	return len(words) > 0 && r.isOffice(piece{i: 0, j: len(words)})
}

// isOfficeBelow reports whether line i is the office of the signer on the line above.
func (p *page) isOfficeBelow(h *Header, i int) bool {
	if len(h.SignedBy) == 0 || p.lines[i].gap > 1 {
		return false
	}
	line := p.lines[i].Span
	if at := strings.Index(line.Of(p.text), " ("); at > 0 {
		line.End = line.Start + at // "Joint Secretary (South)"
	}
	return p.isOffice(titleWords(p.text, line))
}
