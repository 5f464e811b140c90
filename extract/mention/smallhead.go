package mention

import (
	"strings"

	"dramatis/graph"
)

// Organisations whose noun is printed small: the Soviet government, the presidium.

// smallHeaded proposes "Soviet government", "Polish embassy", "government of the
// DPRK", "Hungarian delegation in New York" around the small head noun at token i.
func (s *scene) smallHeaded(i int) {
	first := s.nation(i)
	if first == i && i > 1 && s.equals(i-2, "the") && s.upper(i-1) && s.ofPeople(i-1) {
		first-- // "the Rhodesian police": a people that no table has
	}
	last := s.headEnd(i)
	bare := last
	if s.equals(last, "of") {
		from := last + 1
		if s.equals(from, "the") {
			from++
		}
		if end := s.land(from); end > 0 && (s.in(i, orgBare|orgSeated|orgGroup) || first < i) {
			last = end
		} else if end := s.bodyAfter(last + 1); end > 0 && s.in(i, orgGroup) {
			last = end
		}
	} else if s.in(i, orgSeated) && (s.equals(last, "in") || s.equals(last, "to") && first < i) && (first < i || s.definite(i-1)) {
		from := last + 1
		if s.equals(from, "the") {
			from++
		}
		end := max(s.land(from), s.bodyEnd(from))
		if s.equals(last, "to") {
			end = max(end, s.bodyAfter(from))
		}
		if end > 0 {
			last = end
		}
	}
	switch {
	case first < i || last > bare:
		s.organization(first, last, false, "organization/small-head")
	case s.in(i, orgBare):
		s.bareHead(i)
	}
}

// definite reports whether token k points at one certain thing: the, our, that, but not a.
func (s *scene) definite(k int) bool {
	return s.in(k, pointing) && !s.equals(k, "a") && !s.equals(k, "an")
}

// bodyEnd gives the end of the name of an organisation in the gazetteer, or of an acronym, at token k.
func (s *scene) bodyEnd(k int) int {
	if k >= len(s.toks) {
		return 0
	}
	if end := s.chain(k); end > 0 {
		return end
	}
	if s.words[k].id == 0 {
		return 0
	}
	end, _ := s.longest(k, isBody)
	return end
}

// nation gives the first token of a nationality, land or acronym right before token
// i ("Soviet Union army", "North Korean troops", "CPSU delegation"), or i.
func (s *scene) nation(i int) int {
	for k := max(0, i-7); k < i; k++ {
		if s.land(k) == i || s.in(i, orgGroup|orgSeated) && s.bodyEnd(k) == i {
			return k
		}
	}
	k := i
	if s.in(i, orgGroup|orgSeated) && s.errand(k-1) && s.in(k-2, demonym) && s.upper(k-2) {
		k-- // "the Iraqi trade delegation"
	}
	for k > 0 && s.upper(k-1) && s.in(k-1, demonym) || k > 0 && s.upper(k-1) && s.compoundAdjective(k-1) {
		k--
	}
	if k < i && s.in(k-1, direction) && s.upper(k-1) {
		k--
	}
	return k
}

// ofPeople reports whether the capitalised word at token k is formed as the adjective of a people is.
func (s *scene) ofPeople(k int) bool {
	word := s.str(k)
	return len(word) > 6 && (strings.HasSuffix(word, "ian") || strings.HasSuffix(word, "ese")) && !s.in(k, common|everyday|given|orgHead)
}

// errand reports whether token k says what a delegation or mission is sent for.
func (s *scene) errand(k int) bool { return k >= 0 && s.lex.nouns[errands][s.str(k)] }

// bareHead proposes the description of an organisation by its head alone: "the
// Embassy", "our government", "the Committee".
func (s *scene) bareHead(i int) {
	called := s.in(i, orgBare) || s.upper(i) && s.lex.nouns[bareCapitals][strings.ToLower(s.str(i))]
	if called && s.definite(i-1) {
		s.propose(candidate{first: i - 1, last: i + 1, lead: i - 1, typ: graph.Organization, kind: graph.ByNominal, rule: "description/organization"})
	}
}

// rulePart names the rule that finds a part of a party without its party.
const rulePart = "organization/part"

// smallPart proposes the part of a party that is written small at token i and pointed at,
// or that stands before who belongs to it: "the presidium", "politburo member".
func (s *scene) smallPart(i int) {
	end, _ := s.longest(i, isPart)
	first := i
	switch {
	case end == 0 || s.equals(end, "of"):
		return
	case s.definite(i - 1):
		first--
	case !s.equals(end, "member") && !s.equals(end, "members") && !s.in(end, role|pluralRole):
		return
	}
	s.propose(candidate{first: first, last: end, lead: first, typ: graph.Organization, kind: graph.ByNominal, rule: rulePart, normal: s.surface(i, end)})
}
