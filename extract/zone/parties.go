package zone

import (
	"strings"
	"unicode"

	"dramatis/extract/source"
)

// piece is a stretch of words between the joints of a list.
type piece struct {
	i, j  int  // words
	and   bool // "and" stands before it, else a comma or nothing
	comma bool // a comma stands before it
}

// parties splits the words from i to before j into single parties where that is
// safe: "A, B, and C" are three, "Ministry of Trade and Industry" is one, and "N.,
// Chairman of the Council" is one with his office.
func (r *titleReader) parties(i, j int) []Party {
	between := i > 0 && r.words[i-1].text == "between"
	i, j = r.trimParty(i, j)
	pieces := r.pieces(i, j)
	if len(pieces) == 0 {
		return nil // nothing, or nothing but "and"
	}
	var out []Party
	cur := pieces[0]
	for k, p := range pieces[1:] {
		rest := pieces[k+2:]
		onlyAnd := between && p.and && len(out) == 0 && !r.goesOn(rest) // whoever talks talks with somebody
		switch joint := r.joint(cur, p, rest); {
		case joint == apposition && !onlyAnd:
			cur.j = p.j
		case joint != tail:
			out = r.addParty(out, cur)
			cur = p
		default:
			return r.addParty(out, cur)
		}
	}
	return r.addParty(out, cur)
}

// addParty adds a piece as a party, without article and the marks of a list.
func (r *titleReader) addParty(out []Party, p piece) []Party {
	i, j := r.trimParty(p.i, p.j)
	if i >= j {
		return out
	}
	span := source.Span{Start: r.words[i].Start, End: r.words[j-1].End}
	span.End = r.bracketEnd(span)
	if last := r.words[j-1]; last.possessive && !last.inBracket {
		span.End = last.Start + len(strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(last.Span.Of(r.text), "'s"), "’s"), "'’"))
	}
	return append(out, r.partyOf(i, j, span))
}

// partyOf gives the party that the words from i to before j make, with its name where
// a message names somebody, and without the house where he writes.
func (r *titleReader) partyOf(i, j int, span source.Span) Party {
	party := Party{Span: span}
	if r.out.kind == nil || r.out.kind.Role != "message" {
		return party
	}
	for k := i; k < j; k++ {
		if r.isFirm(k, i, j) {
			party.Body = span
			return party
		}
	}
	party.Name = r.nameIn(i, j)
	for k := i; k < j && !party.Name.Empty(); k++ {
		if w := r.words[k]; w.Start > party.Name.End && (w.text == "in" || w.text == "at") && k+1 < j && r.words[k+1].capital {
			party.Span.End = party.Name.End
			break
		}
	}
	if whole := (piece{i: i, j: j}); party.Name.Empty() && i > 0 && r.words[i-1].text == "the" && r.lacksName(whole) && !strings.ContainsAny(span.Of(r.text), ",([") {
		party.Office = span
	}
	return party
}

// bracketEnd takes in the brackets that a name opened: "Filin [Novak]".
func (r *titleReader) bracketEnd(s source.Span) int {
	open := strings.Count(s.Of(r.text), "[") + strings.Count(s.Of(r.text), "(") - strings.Count(s.Of(r.text), "]") - strings.Count(s.Of(r.text), ")")
	for ; open > 0 && s.End < len(r.text) && (r.text[s.End] == ']' || r.text[s.End] == ')'); open-- {
		s.End++
	}
	return s.End
}

// trimParty takes articles, participles, dates and markings off the ends.
func (r *titleReader) trimParty(i, j int) (int, int) {
	for i < j && (r.idle(r.words[i]) || r.words[i].dated || r.kinBefore(i, j)) {
		i++
	}
	for j > i {
		w := r.words[j-1]
		bare := strings.Trim(w.text, ".")
		if w.dated || w.Empty() || w.dash || r.types.Carried[bare] || r.types.Markings[bare] && (w.inBracket || j-i > 1) || !w.capital && particles[bare] && !w.inBracket {
			j--
			continue
		}
		break
	}
	return i, j
}

// idle reports whether a word before a name says nothing: articles, participles.
func (r *titleReader) idle(w word) bool {
	switch w.text {
	case "a", "an", "the", "his", "her", "their", "", "both", "then", "an official":
		return true
	}
	return r.types.Carried[w.text] && !w.capital || w.dash
}

// pieces cuts a list at commas and "and".
func (r *titleReader) pieces(i, j int) []piece {
	var out []piece
	cur := piece{i: i}
	flush := func(end, next int, comma, and bool) {
		if end > cur.i {
			cur.j = end
			out = append(out, cur)
			cur = piece{i: next, and: and, comma: comma}
			return
		}
		cur.i, cur.and, cur.comma = next, cur.and || and, cur.comma || comma
	}
	for k := i; k < j; k++ {
		w := r.words[k]
		switch {
		case w.inBracket && !w.closes:
		case r.isFirm(k, i, j):
		case (w.text == "and" || w.text == "&" || w.dash) && !w.inBracket:
			flush(k, k+1, cur.comma && k == cur.i, true)
		case r.types.Encounters[w.text] && (k == j-1 || w.comma) && r.dashed(i, k): // "A – B Meeting, Lima"
			flush(k, k+1, false, false)
			return out
		case w.comma && r.kinBefore(k, j): // "her son, Patrick"
		case w.comma:
			flush(k+1, k+1, true, false)
		}
	}
	if cur.i < j {
		cur.j = j
		out = append(out, cur)
	}
	return out
}

// junction says how a piece hangs on the party before it.
type junction uint8

const (
	separate   junction = iota // another party
	apposition                 // office or body of the same
	tail                       // no party: a place, date, subject
)

// joint decides how piece p hangs on cur; rest is what follows in the list.
func (r *titleReader) joint(cur, p piece, rest []piece) junction {
	if r.types.Led[r.words[p.i].text] && p.j-p.i > 2 && r.words[p.i+1].text == "by" {
		return separate
	}
	if p.and {
		return r.joinedByAnd(cur, p)
	}
	switch {
	case r.isOffice(p) && !r.closed(cur) && (r.encounterSafe(p) || !r.encounter):
		return apposition
	case r.awaitsName(cur, p) && !r.goesOn(rest), r.lacksName(cur) && r.goesOn(rest) && (r.isHead(r.words[p.j-1]) || r.endsHeaded(rest)):
		return apposition
	case r.goesOn(rest) && r.isName(p):
		return separate
	case r.goesOn(rest) && r.words[p.i].capital && !r.isOffice(p):
		return separate
	}
	return tail
}

// awaitsName reports whether cur is an office whose seat or holder p names:
// "Commander in Chief, Pacific (Felt)", "Soviet Ambassador in Romania, A. A. N.". The
// place where a meeting was held, right before its date, is no holder.
func (r *titleReader) awaitsName(cur, p piece) bool {
	if !r.lacksName(cur) || r.closed(cur) || !r.encounterSafe(cur) {
		return false
	}
	if r.encounter && p.j-p.i == 1 && p.j < len(r.words) && r.words[p.j].dated {
		return false
	}
	return r.isName(p) || r.isBody(p) || r.closed(p)
}

// joinedByAnd decides on "cur and p".
func (r *titleReader) joinedByAnd(cur, p piece) junction {
	first := r.words[p.i]
	switch {
	case first.text == "the" && !r.sharesHead(cur, p):
		return separate
	case r.closed(cur), p.comma && !r.isOffice(p) && !r.lacksName(cur), r.titled(p):
		return separate
	case r.sharesHead(cur, p) && r.isOffice(cur), r.isOffice(p) && r.lacksName(p) && !r.isBody(p):
		return apposition // "Deputy First Minister and Foreign Minister of Indonesia"
	case !r.isOffice(cur) && !r.isBody(cur):
		return separate
	case r.named(cur):
		return separate
	case r.isBody(p) && !r.sharesHead(cur, p):
		return separate
	}
	return apposition
}

// sharesHead reports whether both pieces end with nouns of bodies or offices and
// only the last is whole: "Albanian Government and Party Delegation".
func (r *titleReader) sharesHead(cur, p piece) bool {
	end := p.j
	for end > p.i+1 && r.words[end-1].inBracket {
		end--
	}
	return r.words[p.i].text != "the" && end-p.i <= 2 && r.isHead(r.words[end-1]) && !r.acronym(r.words[p.i])
}

// endsHeaded reports whether the list ends with a noun of offices or bodies that
// all its pieces share: "Polish, Baltic, and Czechoslovak Affairs".
func (r *titleReader) endsHeaded(rest []piece) bool {
	last := rest[len(rest)-1]
	for last.j > last.i+1 && r.words[last.j-1].inBracket {
		last.j--
	}
	return r.types.Ends[r.words[last.j-1].text] && !r.titled(last)
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
