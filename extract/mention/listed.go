package mention

import "dramatis/graph"

// Lists of persons print the surname first: "Gromov, Anton B., Deputy Minister of
// Trade until 1957". One entry is a line.

// longestListed bounds the given names of an entry, in tokens.
const longestListed = 5

// listed proposes the person whom an entry of a list opens with.
func (s *scene) listed() {
	if !s.startsLine() || !s.upper(0) || !s.isPunct(1, ",") || s.in(0, function|calendar|weekday|honorific) || !nameLetters(s.str(0)) {
		return
	}
	first := 2 // of the given names, behind a rank
	for first < 2+longestLead && s.upper(first) && s.in(first, title|honorific) {
		first++
	}
	end, known := first, false
	for end < len(s.toks) && end < first+longestListed && !s.apart(end) && (s.initial(end) || s.nameWord(end) || s.upper(end) && s.in(end, given)) {
		known = known || s.initial(end) || s.in(end, given)
		end++
	}
	closed := end == len(s.toks) || s.isPunct(end, ",") || s.isPunct(end, ";") || s.isPunct(end, "(")
	if end == first || !closed {
		return
	}
	office := s.in(end+1, title|role|modifier|demonym|suffix)
	if plain := s.nameWord(0) && !s.in(0, given|landWord); office && (plain || known) || known && (plain || s.initial(end-1)) {
		s.propose(candidate{
			first: 0, last: s.afterSuffix(end), lead: 0, typ: graph.Person, kind: graph.ByName, shape: familyComma,
			rule: "person/listed", normal: s.surface(first, end) + " " + s.surface(0, 1),
		})
	}
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
