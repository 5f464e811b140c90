package zone

import (
	"strings"

	"dramatis/extract/source"
)

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
	if i >= j || r.passNumber(i) >= j {
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
	if kind := r.out.kind; kind != nil && kind.Role == "meeting" && isLoud(span.Of(r.text)) {
		party.Name = r.nameIn(i, j) // where all is in capitals, a capital tells no name
		return party
	} else if kind == nil || kind.Role != "message" {
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
	for j > i && r.trails(r.words[j-1], j-i == 1) {
		j--
	}
	return i, j
}

// trails reports whether the last word of a party is no part of it: a date, a dash, a participle, a marking or a particle. A
// marking that is its only word may be a name.
func (r *titleReader) trails(w word, only bool) bool {
	bare := strings.Trim(w.text, ".")
	switch {
	case w.dated, w.Empty(), w.dash, r.types.Carried[bare]:
		return true
	case w.inBracket:
		return r.types.Markings[bare]
	}
	return r.types.Markings[bare] && !only || particles[bare] && !w.capital
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
	out = r.wholeFirm(out)
	for n := len(out) - 1; n > 0 && out[n].and && out[n].j-out[n].i == 1 && r.types.Attached[r.words[out[n].i].text]; n-- {
		out = out[:n] // "to the Minister, and Reply"
	}
	return out
}

// wholeFirm joins the pieces of a company's name before its legal form: "Weber and Lund Estates, Ltd.".
func (r *titleReader) wholeFirm(all []piece) []piece {
	for n := len(all) - 1; n > 0; n-- {
		if p := all[n]; p.j-p.i != 1 || !p.comma || !r.bodies.Forms[bare(r.words[p.i])] {
			continue
		}
		from := n - 1
		for from > 0 && all[from].and && !all[from].comma {
			from--
		}
		all[from].j = all[n].j
		all = append(all[:from+1], all[n+1:]...)
		n = from
	}
	return all
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
	case first.text == "the" && !r.sharesHead(p):
		return separate
	case r.closed(cur), p.comma && !r.isOffice(p) && !r.lacksName(cur), r.titled(p):
		return separate
	case r.sharesHead(p) && r.isOffice(cur), r.isOffice(p) && r.lacksName(p) && !r.isBody(p):
		return apposition // "Deputy First Minister and Foreign Minister of Indonesia"
	case !r.isOffice(cur) && !r.isBody(cur):
		return separate
	case r.named(cur):
		return separate
	case r.isBody(p) && !r.sharesHead(p):
		return separate
	}
	return apposition
}

// sharesHead reports whether a piece ends with a noun of bodies or offices that the
// one before it may share: "Albanian Government and Party Delegation".
func (r *titleReader) sharesHead(p piece) bool {
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
