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
		case s.isPunct(i+1, ",") && s.kin(i) && (s.pointedAt(i) || s.clitic(i-1)) && s.unknownNames(i+2) > 0 && s.closed(s.unknownNames(i+2)):
			s.besideAll(i+2, "person/kin")
		case s.isPunct(i+1, ",") && s.kin(i) && s.pointedAt(i) && s.commonNamed(i+2) && s.closed(i+4):
			s.proposeName(i+2, i+2, i+4, western, "person/kin") // "his wife, Grace Weber,"
		case s.in(i, role) && s.isPunct(i+1, ",") && s.unknownName(i+2) && s.closed(i+3) && s.pointedAt(i):
			s.beside(i+2, "person/apposition")
		case (s.in(i, role) || s.equals(i, "d'affaires") || s.equals(i, "d’affaires")) && s.pointedAt(i) && s.seated(i+1) > 0:
			s.besideAll(s.seated(i+1)+1, "person/apposition")
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

// besideAll adds the name of all the unknown words at token i.
func (s *scene) besideAll(i int, rule string) {
	end, sh := s.unknownNames(i), single
	if end > i+1 {
		sh = western
	}
	s.proposeName(i, i, end, sh, rule)
}

// unknownName reports whether token i is a capitalised word of which the tables know
// nothing, alone.
func (s *scene) unknownName(i int) bool {
	return s.nameWord(i) && !s.in(i, landWord|role|orgHead|calendar|verb|paper|members|teaching) && !s.toks[i].Caps && s.toks[i].Span.Len() > 2 &&
		!s.upper(i+1) && plainLatin(s.str(i)) && s.land(i) == 0
}

// longestSeat bounds the words of the name of a town or a land.
const longestSeat = 3

// seated gives the comma before an unknown name behind the words, from token k on, that say where, or of which land, somebody holds an office:
// "the Norwegian Ambassador in Hanoi, NAME, said"; or 0.
func (s *scene) seated(k int) int {
	if !s.equals(k, "in") && !s.equals(k, "at") && !s.equals(k, "to") && (!s.equals(k, "of") || s.land(k+1) == 0) {
		return 0
	}
	if k++; s.equals(k, "the") {
		k++
	}
	end := k
	for end < len(s.toks) && end < k+longestSeat && s.upper(end) {
		end++
	}
	if end == k || !s.isPunct(end, ",") {
		return 0
	}
	if last := s.unknownNames(end + 1); last == 0 || !s.isPunct(last, ",") || s.equals(last+1, "and") {
		return 0 // "the Ambassadors in Hanoi, Vientiane, and Rangoon"
	}
	return end
}

// unknownNames gives the end of one to three capitalised words at token i of which the tables know nothing, or 0.
func (s *scene) unknownNames(i int) int {
	k := i
	for k < i+longestSeat && s.nameWord(k) && !s.in(k, landWord|role|orgHead|calendar|verb|paper|members|teaching) && !s.toks[k].Caps && s.land(k) == 0 && !s.apart(k) {
		k++
	}
	if k == i || s.upper(k) || !plainLatin(s.str(i)) {
		return 0
	}
	return k
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
