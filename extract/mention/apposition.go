package mention

import "dramatis/graph"

// What an office stands beside is a person or a body, though nothing else is known of
// its name: "Novak, the Chief of Staff", "the Polish Ambassador, Novak.", "his daughter
// Eva", "deputy head of the Securitate".

// longestOffice bounds the words between an article and the noun of an office.
const longestOffice = 4

// appositions proposes the unknown names that offices and kinship stand beside.
func (s *scene) appositions() {
	if s.shout {
		return
	}
	for i := range s.toks {
		switch {
		case (s.in(i-1, pointing) || s.clitic(i-1)) && s.kin(i) && s.unknownName(i+1):
			s.beside(i+1, "person/kin")
		case s.in(i, role) && s.isPunct(i+1, ",") && s.unknownName(i+2) && s.closed(i+3) && s.pointedAt(i):
			s.beside(i+2, "person/apposition")
		case s.unknownName(i) && s.isPunct(i+1, ",") && s.officeFrom(i+2) && !s.upper(i-1) && !s.in(i-1, placePreposition):
			s.beside(i, "person/apposition")
		case s.in(i, role) && s.equals(i+1, "of") && s.equals(i+2, "the"):
			s.officeOf(i + 3)
		}
	}
}

// beside adds the single name at token i.
func (s *scene) beside(i int, rule string) {
	s.propose(candidate{first: i, last: i + 1, lead: i, typ: graph.Person, kind: graph.ByName, shape: single, rule: rule})
}

// unknownName reports whether token i is a capitalised word of which the tables know
// nothing, alone.
func (s *scene) unknownName(i int) bool {
	return s.nameWord(i) && !s.in(i, landWord|role|orgHead|calendar|verb|paper|members|teaching) && !s.toks[i].Caps && s.toks[i].Span.Len() > 2 &&
		!s.upper(i+1) && plainLatin(s.str(i)) && s.land(i) == 0
}

// closed reports whether a mark stands at token i.
func (s *scene) closed(i int) bool {
	return i >= len(s.toks) || s.toks[i].Kind == Punct
}

// pointedAt reports whether an article or a people's adjective opens the office at token i.
func (s *scene) pointedAt(i int) bool {
	for k := i - 1; k >= 0 && k >= i-longestOffice; k-- {
		switch {
		case s.definite(k):
			return true
		case s.toks[k].Kind != Word || s.in(k, function):
			return false
		}
	}
	return false
}

// officeFrom reports whether an article and an office open at token i, as they do behind
// a name: "the Chief of", "a secretary of".
func (s *scene) officeFrom(i int) bool {
	if !s.in(i, pointing) {
		return false
	}
	for k := i + 1; k < len(s.toks) && k <= i+longestOffice; k++ {
		switch {
		case s.in(k, role):
			return s.equals(k+1, "of") || s.equals(k+1, "to") || s.equals(k+1, "in")
		case s.toks[k].Kind != Word || s.in(k, function):
			return false
		}
	}
	return false
}

// officeOf proposes the body that an office is said to be of, from token k on: its
// capitalised words, where nobody knows them as anything else.
func (s *scene) officeOf(k int) {
	end := k
	for end < len(s.toks) && end < k+longestTitle && s.upper(end) && !s.apart(end) && !s.in(end, function|honorific|calendar|weekday|role|title) && (end > k || !s.in(end, demonym)) {
		end++
	}
	if end > k && s.land(k) != end && !s.in(end-1, placeHead) {
		s.organization(k, end, true, "organization/office-of")
	}
}

// kin reports whether token i is the noun of a kinship, in small letters.
func (s *scene) kin(i int) bool {
	return i >= 0 && i < len(s.toks) && !s.toks[i].Upper && s.lex.nouns[kinship][s.str(i)]
}
