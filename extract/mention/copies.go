package mention

import (
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Lists of those to whom copies went: "Copies: Gromov (2), Belov (1)", "Gromov - 2,
// Belov - 1", "this cable was sent to: Gromov, Belov, Lund, Novak". Nothing but their
// place tells that these words are names.

// ruleCopies names the rule.
const ruleCopies = "person/copies"

// fewestCopies is the number of names that make such a list where no copies are counted.
const fewestCopies = 4

// copies proposes the people on lists of copies.
func (s *scene) copies() {
	if s.zone != zone.Clerk && s.zone != zone.Letterhead {
		return
	}
	for i := 0; i < len(s.toks); i++ {
		items, counted, end := s.receivers(i)
		if counted > 0 || items >= fewestCopies && s.zone == zone.Clerk {
			for k := i; k < end; k++ {
				if s.receiver(k) {
					s.propose(candidate{first: k, last: k + 1, lead: k, typ: graph.Person, kind: graph.ByName, shape: single, rule: ruleCopies})
				}
			}
		}
		i = max(i, end-1)
	}
}

// receivers reads a list of single names from token i, after a colon or comma, and
// gives the number of names, how many of them have their copies counted, and its end.
func (s *scene) receivers(i int) (items, counted, end int) {
	if !s.isPunct(i-1, ":") && !s.isPunct(i-1, ",") {
		return 0, 0, i
	}
	k := i
	for s.receiver(k) {
		k++
		items++
		if n := s.count(k); n > k {
			k = n
			counted++
		}
		end = k
		if !s.isPunct(k, ",") {
			break
		}
		k++
	}
	return items, counted, end
}

// receiver reports whether token k is a name by itself, for a list of copies.
func (s *scene) receiver(k int) bool {
	return s.nameWord(k) && !s.toks[k].Caps && !s.in(k, everyday|role|landWord) && !s.upper(k+1) && s.words[k].id == 0
}

// count gives the end of a number of copies at token k, "- 2" or "(2)", or k.
func (s *scene) count(k int) int {
	few := k+1 < len(s.toks) && s.toks[k+1].Kind == Number && s.toks[k+1].Span.Len() <= 2
	switch {
	case few && (s.isPunct(k, "-") || s.isPunct(k, "–") || s.isPunct(k, "—")):
		return k + 2
	case few && s.isPunct(k, "(") && s.isPunct(k+2, ")"):
		return k + 3
	}
	return k
}
