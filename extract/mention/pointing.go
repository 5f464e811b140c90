package mention

import (
	"slices"
	"strings"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// pointers proposes the words that point back at one or both of two people, "the
// latter", "the former", "both", "the two", "the two men", at one by what he is, "the painter", or at who writes: "the undersigned",
// "X and myself", not "I myself".
func (s *scene) pointers() {
	for i := range s.toks {
		if s.toks[i].Kind != Word {
			continue
		}
		switch s.toks[i].Span.Len() {
		case 3:
			s.pointTwo(i)
			s.pointCalling(i)
		case 4:
			if s.equals(i, "both") && s.actsNext(i+1) && !s.correlates(i) {
				s.pointAt(i, i+1, "both", graph.ByPronoun)
			}
		case 6:
			s.pointOne(i, "latter")
			s.pointOne(i, "former")
			if s.equals(i, "myself") && (s.equals(i-1, "and") || s.equals(i+1, "and")) {
				s.pointAt(i, i+1, "myself", graph.ByPronoun)
			}
		case 11:
			if s.equals(i, "undersigned") && s.equals(i-1, "the") && s.goesOn(i+1) {
				s.pointAt(i-1, i+1, "the undersigned", graph.ByPronoun)
			}
		}
	}
}

// pointOne proposes "the latter" where it is no adjective.
func (s *scene) pointOne(i int, word string) {
	if s.equals(i, word) && s.equals(i-1, "the") && s.goesOn(i+1) {
		s.pointAt(i-1, i+1, word, graph.ByNominal)
	}
}

// pointTwo proposes "the two", alone or before a word for people.
func (s *scene) pointTwo(i int) {
	if !s.equals(i, "two") || !s.equals(i-1, "the") {
		return
	}
	if s.goesOn(i + 1) {
		s.pointAt(i-1, i+1, "the two", graph.ByPronoun)
		return
	}
	k := i + 1
	for s.in(k, roleAdjective|demonym) && k-i < 4 {
		k++
	}
	if (s.in(k, pluralRole) || s.meansPeople(k)) && !s.announces(k+1) {
		s.pointAt(i-1, k+1, s.surface(i, k+1), graph.ByNominal)
	}
}

// pointCalling proposes what somebody is by calling or fate and that stands for him, "the painter", "the accused": no name
// behind it that it leads, nor a noun that it describes.
func (s *scene) pointCalling(i int) {
	word := strings.ToLower(s.str(i + 1))
	if s.equals(i, "the") && s.lex.nouns[callings][word] && s.zone != zone.Title && !s.toks[i+1].Caps && s.goesOn(i+2) {
		s.pointAt(i, i+2, word, graph.ByNominal)
	}
}

// meansPeople reports whether token k is a plural noun that means people and no office.
func (s *scene) meansPeople(k int) bool { return s.lex.nouns[persons][s.str(k)] }

// actsNext reports whether a verb or the end of the clause follows at token k: "both
// agreed", not "both in Oslo and in Riga".
func (s *scene) actsNext(k int) bool {
	return s.goesOn(k) && (!s.in(k, function) || s.in(k, auxiliary|verb))
}

// correlates reports whether "both" at token i only announces the first of two verbs, its subject being
// named right before it: "Weber both met Lund and wrote to him".
func (s *scene) correlates(i int) bool {
	if i == 0 || s.toks[i-1].Kind != Word || !s.toks[i-1].Upper && !s.in(i-1, pronoun) {
		return false
	}
	for k := i + 1; k < len(s.toks) && k < i+longestCorrelate && s.toks[k].Kind == Word; k++ {
		if s.equals(k, "and") {
			return true
		}
	}
	return false
}

// longestCorrelate bounds the words between "both" and its "and".
const longestCorrelate = 16

// goesOn reports whether a clause goes on at token k, so that what stands before it is
// no adjective of it: "the latter said", not "the latter part".
func (s *scene) goesOn(k int) bool {
	if k >= len(s.toks) || s.toks[k].Kind != Word || s.clitic(k) {
		return true
	}
	if s.toks[k].Upper || s.equals(k, "the") || s.equals(k, "of") || s.equals(k, "a") {
		return false
	}
	return s.in(k, function|verb|auxiliary) || s.lex.nouns[strongPast][s.str(k)] || strings.HasSuffix(s.str(k), "ed") || strings.HasSuffix(s.str(k), "ly")
}

// oneAlone are the words that point at one.
var oneAlone = []string{"latter", "former", "myself", "the undersigned"}

// pointAt proposes a word that points at people.
func (s *scene) pointAt(from, to int, normal string, kind graph.MentionKind) {
	s.propose(candidate{
		first: from, last: to, lead: from, typ: graph.Person, kind: kind,
		plural: !slices.Contains(oneAlone, normal) && !s.lex.nouns[callings][normal], rule: "description/pointing", normal: normal,
	})
}
