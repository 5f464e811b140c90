package zone

import (
	"strings"
	"unicode"
)

// piece is a stretch of words between the joints of a list.
type piece struct {
	i, j  int  // words
	and   bool // "and" stands before it, else a comma or nothing
	comma bool // a comma stands before it
}

// isHead reports whether a word is a noun of offices or bodies.
func (r *titleReader) isHead(w word) bool {
	one := strings.TrimSuffix(w.text, "s")
	return r.roles.Heads[w.text] || r.bodies.Heads[w.text] || r.types.Ends[w.text] || r.roles.Heads[one] || r.bodies.Heads[one]
}

// acronym reports whether a word is written in capitals.
func (r *titleReader) acronym(w word) bool {
	s := w.Span.Of(r.text)
	return len(s) > 1 && strings.ToUpper(s) == s && strings.ContainsFunc(s, unicode.IsLetter)
}

// closed reports whether a piece ends with a bracket, which gives its name: nothing
// can be added to it.
func (r *titleReader) closed(p piece) bool { return r.words[p.j-1].closes }

// goesOn reports whether the list has an "and" still to come.
func (r *titleReader) goesOn(rest []piece) bool {
	for _, p := range rest {
		if p.and {
			return true
		}
	}
	return false
}

// isOffice reports whether a piece opens with an office or body and goes on to say
// of what: "General Secretary of the …", "Office of …".
func (r *titleReader) isOffice(p piece) bool {
	for k := p.i; k < p.j && k < p.i+5; k++ {
		w := r.words[k]
		if !r.isHead(w) {
			if w.capital || w.text == "the" || w.text == "a" {
				continue
			}
			return false
		}
		if k+1 == p.j {
			return true
		}
		switch r.words[k+1].text {
		case "of", "for", "in", "to", "at", "on":
			return true
		}
	}
	return false
}

// isBody reports whether a piece names a body rather than somebody with an office.
func (r *titleReader) isBody(p piece) bool {
	for k := p.i; k < p.j; k++ {
		if w := r.words[k]; r.bodies.Heads[w.text] && !w.inBracket {
			return !r.named(p)
		}
	}
	return p.j-p.i == 1 && r.acronym(r.words[p.i])
}

// encounterSafe reports whether an apposition in the title of a conversation is an
// office, not the house where it was held.
func (r *titleReader) encounterSafe(p piece) bool {
	for k := p.i; k < p.j; k++ {
		if r.roles.Heads[r.words[k].text] {
			return true
		}
	}
	return false
}

// isName reports whether a piece can be a person's name, with or without an office.
func (r *titleReader) isName(p piece) bool {
	return r.named(p) || r.titled(p) || !r.isOffice(p) && !r.isBody(p) && r.words[p.i].capital
}

// titled reports whether a form of address opens the piece.
func (r *titleReader) titled(p piece) bool {
	bare := strings.Trim(r.words[p.i].text, ".")
	return r.forms.Honorifics[bare] && p.j-p.i > 1
}

// lacksName reports whether a piece is an office without its holder.
func (r *titleReader) lacksName(p piece) bool {
	return r.isOffice(p) && !r.named(p)
}

// named reports whether a personal name stands in a piece: initials, or capitals
// behind the office and what it is of.
func (r *titleReader) named(p piece) bool {
	run, after := 0, false // capitals since the last anchor; whether it was a noun of office
	for k := p.i; k < p.j; k++ {
		w := r.words[k]
		switch {
		case w.inBracket:
		case w.period && len(strings.Trim(w.text, ".")) <= 2 || initials(w.Span.Of(r.text)):
			return true
		case r.isHead(w) || r.forms.Titles[strings.Trim(w.text, ".")]:
			run, after = 0, true
		case !w.capital:
			run, after = 0, false
		default:
			run++
		}
	}
	if after {
		return run > 0
	}
	return run > 2 && r.isOffice(p) || run > 0 && !r.isOffice(p) && !r.hasHead(p)
}

// hasHead reports whether a noun of office or body stands anywhere in the piece.
func (r *titleReader) hasHead(p piece) bool {
	for k := p.i; k < p.j; k++ {
		if r.isHead(r.words[k]) {
			return true
		}
	}
	return false
}

// initials reports whether a word is made of initials: "A.M.", "V.I.".
func initials(s string) bool {
	return len(s) >= 4 && len(s) <= 8 && strings.Count(s, ".") >= 2 && strings.ToUpper(s) == s && s != "U.S." && s != "U.N." && s != "U.K."
}
