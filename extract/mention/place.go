package mention

import (
	"strings"

	"dramatis/graph"
)

// places proposes the names of places that the gazetteer lacks, by their grammar:
// Korean Peninsula, Gulf of Tonkin, Mount Paektu, West Berlin.
func (s *scene) places() {
	for i := 0; i < len(s.toks); i++ {
		if s.in(i, placeHead) && (s.upper(i) || s.in(i, placeSmallHead)) {
			s.closedPlace(i)
		}
		switch {
		case s.in(i, placeOpener) && s.equals(i+1, "of"):
			s.openedPlace(i)
		case s.in(i, placeFront) && s.upper(i) && s.nameWord(i+1) && !s.apart(i+1):
			end := i + 2
			if s.in(i+1, given) && (s.nameWord(end) || s.commonSurname(end)) && !s.apart(end) {
				end++ // Camp John Hay
			}
			s.place(i, end, "place/front")
		case s.in(i, direction) && s.upper(i) && s.land(i+1) > 0 && s.land(i) == 0:
			s.place(i, s.land(i+1), "place/direction")
		case s.in(i, half) && s.upper(i) && s.equals(i-1, "the") && !s.upper(i+1):
			s.propose(candidate{first: i - 1, last: i + 1, lead: i - 1, typ: graph.Place, kind: graph.ByNominal, rule: "description/half"})
		}
	}
}

// directionLetter reports whether token i is a direction by its letter within a sentence, and no letter of a name or an
// item: "troops in S. Vietnam".
func (s *scene) directionLetter(i int) bool {
	switch s.str(i) {
	case "N.", "S.", "E.", "W.":
		return i > 0 && !s.upper(i-1) && s.toks[i-1].Kind == Word && !s.apart(i) && !s.apart(i+1)
	}
	return false
}

// place adds a place by name.
func (s *scene) place(first, last int, rule string) {
	s.propose(candidate{first: first, last: last, lead: first, typ: graph.Place, kind: graph.ByName, rule: rule})
}

// closedPlace proposes the capitalised words before the head at token i: Ryanggang Province.
func (s *scene) closedPlace(i int) {
	k := i
	for k > 0 && i-k < 3 && !s.apart(k) {
		p := k - 1
		if s.isPunct(p, "]") && s.nameWord(p-1) && s.isPunct(p-2, "[") {
			k = p - 2 // a name restored in brackets
			break
		}
		if !s.upper(p) || s.in(p, function|honorific|title|calendar|verb|orgHead|ordinal) || s.clitic(p) || s.initial(p) {
			break
		}
		if s.in(p, common) && !s.in(p, direction|given) && (p == 0 || s.shout) {
			break
		}
		k = p
	}
	if k == i || k == i-1 && s.in(k, direction) {
		return
	}
	s.place(k, i+1, "place/head")
}

// openedPlace proposes what follows "City of" or "Gulf of". A capitalised opener is
// part of the name unless the name is known without it.
func (s *scene) openedPlace(i int) {
	k := i + 2
	if s.equals(k, "the") {
		k++
	}
	end := s.land(k)
	known := end > 0
	for !known && s.nameWord(max(k, end)) && end-k < 3 {
		end = max(k, end) + 1
	}
	if end <= k {
		return
	}
	if s.upper(i) && !known {
		s.place(i, end, "place/opener")
		return
	}
	s.place(k, end, "place/opener")
}

// town reports whether the run of words no table knows in tokens [i, end) is a place: a town of several words,
// or what stands behind "at" or "near" and does nothing.
func (s *scene) town(i, end int) bool {
	if s.lex.known.townAt(s, i) == end {
		return true
	}
	return (s.equals(i-1, "at") || s.equals(i-1, "near")) && !s.in(i-2, verb) && !s.in(end, verb|auxiliary) && !s.clitic(end)
}

// seats reports whether token i says where the body that a noun before it closes has its seat: "the District Command Lunden", "Consulate
// Lunden"; not whose office in that body is named, "Chairman of the Committee Lund".
func (s *scene) seats(i int) bool {
	if i == 0 || s.apart(i) || !s.upper(i-1) || !s.lex.nouns[seatedHeads][strings.ToLower(s.str(i-1))] || s.in(i, given|family) {
		return false
	}
	j := i - 1
	for j >= 0 && s.upper(j) {
		j--
	}
	if s.equals(j, "the") {
		j--
	}
	return !s.equals(j, "of") && !s.equals(j, "in") || !s.in(j-1, role|pluralRole|title|honorific)
}
