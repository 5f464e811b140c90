package mention

import (
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Lists of persons print the surname first: "Gromov, Anton B., Deputy Minister of
// Trade until 1957". One entry is a line.

// longestListed bounds the given names of an entry, in tokens.
const longestListed = 5

// listed proposes the person whom an entry of a list opens with.
func (s *scene) listed() {
	if s.zone == zone.Letterhead {
		s.addressBook()
	}
	if !s.startsLine() || s.in(0, function|calendar|weekday|honorific) {
		return
	}
	first, end, known := s.surnameFirst(0)
	closed := end == len(s.toks) || s.isPunct(end, ",") || s.isPunct(end, ";") || s.isPunct(end, "(")
	if end == first || !closed {
		return
	}
	office := s.in(end+1, title|role|modifier|demonym|suffix)
	if plain := s.nameWord(0) && !s.in(0, given|landWord); office && (plain || known) || known && (plain || s.initial(end-1)) {
		s.proposeListed(0, first, end)
	}
}

// addressBook proposes the people whom the lines of a message name as an address book does:
// To: "Gromov, Anton" <ag@…>; Belov, Clara.
func (s *scene) addressBook() {
	for i := 1; i+2 < len(s.toks); i++ {
		quoted := isQuote(s.str(i - 1))
		if !quoted && !s.isPunct(i-1, ":") && !s.isPunct(i-1, ";") || !s.nameWord(i) {
			continue
		}
		first, end, known := s.surnameFirst(i)
		switch {
		case end == first:
		case quoted && end < len(s.toks) && isQuote(s.str(end)), known && (end == len(s.toks) || s.apart(end) || s.isPunct(end, ";") || s.isPunct(end, "<")):
			s.proposeListed(i, first, end)
			i = end
		}
	}
}

// surnameFirst reads the given names, and where they start and end, behind the surname at
// token i and its comma; known tells that one is an initial or known for a given name.
func (s *scene) surnameFirst(i int) (first, end int, known bool) {
	first = i + 2 // behind a rank
	if !s.upper(i) || !s.isPunct(i+1, ",") || !nameLetters(s.str(i)) {
		return first, first, false
	}
	for rank := first; first < rank+longestLead && s.upper(first) && s.in(first, title|honorific); first++ {
	}
	for end = first; end < len(s.toks) && end < first+longestListed && !s.apart(end) && (s.initial(end) || s.nameWord(end) || s.upper(end) && s.in(end, given)); end++ {
		known = known || s.initial(end) || s.in(end, given)
	}
	return first, end, known
}

// proposeListed proposes the person with the surname at token i and the given names from
// first to before end.
func (s *scene) proposeListed(i, first, end int) {
	s.propose(candidate{
		first: i, last: s.afterSuffix(end), lead: i, typ: graph.Person, kind: graph.ByName, shape: familyComma,
		rule: "person/listed", normal: s.surface(first, end) + " " + s.surface(i, i+1),
	})
}

// startsLine reports whether the sentence opens a line of the text.
func (s *scene) startsLine() bool {
	for at := s.toks[0].Span.Start; at > 0; at-- {
		switch b := s.text[at-1]; {
		case b == '\n':
			return true
		case b != ' ' && b != '\t':
			return false
		}
	}
	return true
}
