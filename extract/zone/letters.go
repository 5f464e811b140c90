package zone

import (
	"slices"
	"strconv"
	"strings"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// A file of correspondence has one letter below another, each under its number and its date, from "Dear X" to
// the name of who signs it.
//
//	(2)
//	London, 19 January 1962
//
//	My dear Karl,

// farthestGreeting is how many lines below its number a letter may greet its reader.
const farthestGreeting = 5

// letters finds the letters that stand one below another under numbers, two at least that greet a reader.
func (p *page) letters() []Carried {
	var found []Carried
	greeted, last := 0, 0
	for i := 1; i < len(p.lines); i++ {
		if !isPaperNumber(p.of(i)) {
			continue
		}
		c := Carried{Greeted: true, Head: source.Span{Start: p.lines[i].from, End: p.lines[i].End}}
		from := i + 1
		for j := i + 1; j < len(p.lines) && j <= i+farthestGreeting && !isPaperNumber(p.of(j)); j++ {
			if d, ok := p.datedLine(j); ok && c.Date.Value == "" {
				c.Date, from, c.Head.End = d, j+1, p.lines[j].End
			}
			if body, ok := p.salutes(j); ok && body == 0 {
				c.Recipients = p.greetedBy(j)
				from, c.Head.End = j+1, p.lines[j].End
				greeted++
				break
			}
		}
		number, _ := strconv.Atoi(strings.Trim(p.of(i), "[]().Nno "))
		if c.Date.Value == "" && len(c.Recipients) == 0 && (len(found) == 0 || number != last+1) {
			continue // a number of something else
		}
		last = number
		if n := len(found) - 1; n >= 0 {
			found[n].Span.End = c.Head.Start
		}
		c.Span = source.Span{Start: p.lines[from-1].End, End: len(p.text)}
		found = append(found, c)
	}
	if greeted < fewestPapers {
		return nil
	}
	p.letter = letter{signed: -1} // no one of them is the document's own
	for n := range found {
		found[n].Senders = p.signedUnder(found[n].Span)
	}
	return found
}

// datedLine gives the date that a line gives, with a place or alone.
func (p *page) datedLine(i int) (date.Date, bool) {
	if shapeOf(p.of(i)).prose() {
		return date.Date{}, false
	}
	return p.firstDate(p.lines[i].Span)
}

// greetedBy gives whom the salutation on line i calls: by one name, or with a form of address.
func (p *page) greetedBy(i int) []Party {
	saluted := p.letter.saluted
	p.letter.saluted = false
	var h Header
	p.readSalutation(&h, p.lines[i].Span)
	p.letter.saluted = saluted
	for n, party := range h.Recipients {
		if !strings.Contains(party.Span.Of(p.text), " ") {
			h.Recipients[n].Name = party.Span
		}
	}
	return h.Recipients
}

// signedUnder gives who signs a letter: the name alone on its last line.
func (p *page) signedUnder(s source.Span) []Party {
	n, _ := slices.BinarySearchFunc(p.lines, s.End, func(l line, end int) int { return l.Start - end })
	if n == 0 || p.lines[n-1].Start < s.Start {
		return nil
	}
	last := p.lines[n-1].Span
	if sh := shapeOf(last.Of(p.text)); sh.nameLike() && !sh.sentence && sh.words <= 5 {
		return []Party{{Span: last, Name: trimMarks(p.text, last, ".,")}}
	}
	return nil
}
