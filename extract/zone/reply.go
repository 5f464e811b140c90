package zone

import (
	"strings"

	"dramatis/extract/source"
)

// A paper may hold a letter and, below its signature, the answer to it or another letter: each greets its reader and is signed below a
// formula. "I" in each is who signs it.

// correspondence is a letter that greets and closes: the lines of its greeting, of its formula and of the last of its signature.
type correspondence struct{ greets, closes, signs int }

// farthestReply is how many lines of an address may stand between a letter and the greeting of the next.
const farthestReply = 14

// readReplies keeps every letter below the first apart as one that the paper carries.
func (p *page) readReplies() {
	if p.message || p.news || p.web || len(p.carried) > 0 {
		return
	}
	found := p.signedLetters()
	if len(found) < fewestPapers {
		return
	}
	for n := 1; n < len(found); n++ {
		head := p.headOfReply(found[n-1].signs, found[n].greets)
		if head < 0 {
			return
		}
		if n == 1 {
			p.mark(found[0].closes, found[0].signs+1, Signature)
		}
		p.carried = append(p.carried, p.reply(found[n-1], found[n], head))
		for i := head; i <= found[n].signs; i++ {
			p.lines[i].kind = Body
		}
	}
}

// signedLetters finds the letters of a paper.
func (p *page) signedLetters() []correspondence {
	var found []correspondence
	greets := -1
	called, saluted := p.letter.called, p.letter.saluted
	defer func() { p.letter.called, p.letter.saluted = called, saluted }() // only the first greets its reader
	for i := 0; i+1 < len(p.lines); i++ {
		if k := p.lines[i].kind; k != "" && k != Letterhead && k != Signature && k != Body {
			continue
		}
		if p.greetsAlone(i) {
			greets = i
			continue
		}
		if greets < 0 || i < greets+fewestBetween || !p.isClosing(p.of(i)) || !p.isName(i+1) || p.isClosing(p.of(i+1)) {
			continue
		}
		signs := i + 1
		for signs+1 < len(p.lines) && signs < i+longestBelow && p.lines[signs+1].gap == 0 && p.isName(signs+1) && !p.isRoutine(p.of(signs+1)) {
			signs++
		}
		found = append(found, correspondence{greets, i, signs})
		greets, i = -1, signs
	}
	return found
}

// fewestBetween is how many lines there are at the least from a greeting to its formula.
const fewestBetween = 2

// greetsAlone reports whether line i is the greeting of a letter and nothing else: "Dear Mr. Weber,".
func (p *page) greetsAlone(i int) bool {
	line := p.of(i)
	if len(line) > longestAnnouncement || shapeOf(line).sentence {
		return false
	}
	body, ok := p.salutes(i)
	return ok && body == 0
}

// headOfReply gives the first line below a signature of the address, the place and the date above the next greeting: not what was stamped or
// written on the letter before. It is -1 where text stands between.
func (p *page) headOfReply(signs, greets int) int {
	if greets-signs > farthestReply {
		return -1
	}
	head := -1
	for i := signs + 1; i < greets; i++ {
		s := p.of(i)
		switch {
		case strings.HasPrefix(s, "["), isRule(s), p.isRoutine(s):
			head = -1
		case shapeOf(s).prose():
			return -1
		case head < 0:
			head = i
		}
	}
	if head < 0 {
		return greets
	}
	return head
}

// reply reads a letter that follows another: who signs it, whom it greets, and when it was written.
func (p *page) reply(before, c correspondence, head int) Carried {
	out := Carried{
		Greeted: true,
		Head:    source.Span{Start: p.lines[head].from, End: p.lines[c.greets].End},
		Span:    source.Span{Start: p.lines[c.greets].End, End: p.lines[c.signs].End},
	}
	for i := head; i < c.greets && out.Date.Value == ""; i++ {
		out.Date, _ = p.datedLine(i)
	}
	signed := func(of correspondence) []Party {
		name := p.signer(p.stripSign(p.lines[of.closes+1].Span))
		return []Party{{Span: name, Name: name}}
	}
	out.Senders = signed(c)
	words := p.wordsOf(c.greets)
	if out.Recipients = p.greetedBy(c.greets); len(out.Recipients) > 0 && !p.officeIn(words) && !p.letterhead.Greetings[plainGreeting(words)] {
		return out
	}
	out.Recipients = nil
	for i := head; i < c.greets; i++ {
		if words := p.wordsOf(i); p.callsByTitle(words) {
			if a, b := p.nameIn(words); a < b {
				out.Recipients = []Party{{Span: p.lines[i].Span, Name: spanOf(words, a, b)}}
				return out
			}
		}
	}
	if t := strings.ToLower(p.title.Of(p.text)); strings.Contains(t, "reply") || strings.Contains(t, "answer") {
		out.Recipients = signed(before)
	}
	return out
}
