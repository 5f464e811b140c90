package mention

import (
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// Lists of persons print the surname first: "Gromov, Anton B., Deputy Minister of
// Trade until 1957". One entry is a line.

// longestListed bounds the given names of an entry, in tokens.
const longestListed = 5

// RuleListed names the rule that finds who heads an entry of a list.
const RuleListed = "person/listed"

// listed proposes the person whom an entry of a list opens with, behind its number.
func (s *scene) listed() {
	at := s.pastNumber()
	if !s.upper(at) || !s.isPunct(at+1, ",") || s.in(at, function|calendar|weekday|honorific) || !nameLetters(s.str(at)) || !s.startsLine() && !s.behindNumber() {
		return
	}
	first := at + 2 // of the given names, behind a rank
	for first < at+2+longestLead && s.upper(first) && s.in(first, title|honorific) {
		first++
	}
	if s.inState(at) {
		s.place(at, at+1, "place/dateline")
		return
	}
	end, known := first, false
	for end < len(s.toks) && end < first+longestListed && !s.apart(end) && (s.initial(end) || s.nameWord(end) || s.upper(end) && s.in(end, given)) {
		known = known || s.initial(end) || s.in(end, given)
		end++
	}
	heads := (at > 0 || s.behindNumber()) && (s.isPunct(end, ".") || s.dash(end)) // "3. Weber, Karl. – Born at"
	closed := heads || end == len(s.toks) || s.isPunct(end, ",") || s.isPunct(end, ";") || s.isPunct(end, "(")
	if end == first || !closed {
		return
	}
	office := s.in(end+1, title|role|modifier|demonym|suffix) || s.tellsBirth(end+1)
	plain := s.nameWord(at) && !s.in(at, given|landWord)
	shown := known && (plain || s.initial(end-1) || office) || plain && (office || heads)
	if shown {
		s.propose(candidate{
			first: at, last: s.afterSuffix(end), lead: at, typ: graph.Person, kind: graph.ByName, shape: familyComma,
			rule: RuleListed, normal: s.surface(first, end) + " " + s.surface(at, at+1),
		})
	}
}

// inverted proposes the people whose surname stands in capitals before their given names within a sentence, as papers of the police
// have it: "he met WEBER, Karl, a locksmith".
func (s *scene) inverted() {
	if s.shout {
		return
	}
	for i := range s.toks {
		if !s.isPunct(i+1, ",") || !s.capitalWord(i) || s.toks[i].Span.Len() < leastInverted || s.in(i, acronym|orgHead|landWord) || s.upper(i-1) && !s.in(i-1, honorific|title) {
			continue
		}
		end := i + 2
		for end < len(s.toks) && end < i+2+mostGiven && oneCapital(s.str(end)) && s.in(end, given) && !s.in(end, landWord) && !s.apart(end) {
			end++
		}
		if end > i+2 && (s.isPunct(end, ",") && !s.upper(end+1) || s.isPunct(end, "(")) {
			s.propose(candidate{
				first: i, last: end, lead: i, typ: graph.Person, kind: graph.ByName, shape: familyComma,
				rule: RuleListed, normal: s.surface(i+2, end) + " " + s.surface(i, i+1),
			})
		}
	}
}

// leastInverted is how long a surname in capitals is at the least, in bytes: shorter ones are the letters of a body.
const leastInverted = 4

// tellsBirth reports whether token i says when or where who heads an entry was born: "Weber, Karl, born 4 March 1941".
func (s *scene) tellsBirth(i int) bool {
	switch {
	case i+1 >= len(s.toks):
		return false
	case strings.EqualFold(s.str(i), "born"):
		return true
	}
	return s.str(i) == "b" && s.isPunct(i+1, ".")
}

// longestNumber is how many bytes the number of an entry may have, with its marks and blanks.
const longestNumber = 12

// behindNumber reports whether the number of an entry, cut off as a sentence, stands before this one on its line.
func (s *scene) behindNumber() bool {
	line, all := source.AheadOnLine(s.text, s.toks[0].Span.Start, longestNumber)
	return all && strings.ContainsAny(line, "0123456789") && strings.Trim(line, " \t*.()0123456789") == ""
}

// pastNumber gives the first token behind the number that an entry opens with: "*3. Weber".
func (s *scene) pastNumber() int {
	at := 0
	for at < len(s.toks) && at < 2 && s.isPunct(at, "*") {
		at++
	}
	if at+2 < len(s.toks) && strings.Trim(s.str(at), "0123456789") == "" && (s.isPunct(at+1, ".") || s.isPunct(at+1, ")")) {
		return at + 2
	}
	return 0
}

// dash reports whether token i is a dash.
func (s *scene) dash(i int) bool {
	return s.isPunct(i, "–") || s.isPunct(i, "—") || s.isPunct(i, "-")
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
