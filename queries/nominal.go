package queries

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/graph"
)

// spelledOut finds what a name means that has an acronym where the corpus has its
// words: "KWP Committee" for the Committee of the Korean Workers' Party. What the
// acronym stands for the corpus must say, as a name of some entity.
func (r *resolver) spelledOut(text string, types []graph.EntityType) []graph.Entity {
	words := strings.Fields(text)
	for i, w := range words {
		if len(words) == 1 || !isAcronym(w) {
			continue
		}
		for _, whole := range r.names.find(w).Entities {
			for _, spelling := range whole.Names() {
				if !strings.Contains(spelling, " ") {
					continue
				}
				full := strings.Join(slices.Concat(words[:i], []string{spelling}, words[i+1:]), " ")
				if found := r.names.find(full, types...); len(found.Entities) == 1 {
					return found.Entities
				}
			}
		}
	}
	return nil
}

// isAcronym reports whether a word is of two capitals or more and nothing else.
func isAcronym(word string) bool {
	plain := strings.Trim(word, `,.;:"“”`)
	return len(plain) > 1 && strings.IndexFunc(plain, func(c rune) bool { return !unicode.IsUpper(c) }) < 0
}

// adjectival reads the first word of a post as an adjective of where it is held:
// "the Norwegian king" is a king in whose body or land the word is.
func (s *search) adjectival(q *query) ([]hit, error) {
	if len(q.role) < 2 || q.object.filled {
		return nil, nil
	}
	narrower := *q
	narrower.role, narrower.link = q.role[1:], "of"
	hits, err := s.gather(s.ctx, &narrower)
	if err != nil {
		return nil, err
	}
	hits = slices.DeleteFunc(hits, func(h hit) bool { return !kindredTo(q.role[0], h.object) })
	return s.posted(&narrower, hits)
}

// belonging reads the first words of a post as the name of whom it serves: "the USSR
// ambassador" is one who is called after the USSR, "Soviet ambassador".
func (s *search) belonging(q *query, n *names) ([]hit, error) {
	for i := len(q.role) - 1; i > 0 && !q.whose.filled; i-- {
		owner := n.find(strings.Join(q.role[:i], " "), graph.Organization, graph.Place).Entities
		if len(owner) != 1 && !twofold(owner) {
			continue
		}
		served := *q
		served.role = q.role[i:]
		hits, err := s.gather(s.ctx, &served)
		return calledAfter(hits, slot{entities: owner, filled: true}), err
	}
	return nil, nil
}

// kindredTo reports whether an adjective is made of a word in one of the names.
func kindredTo(adjective string, r graph.Ref) bool {
	for _, name := range r.Names() {
		if slices.ContainsFunc(foldedWords(name), func(w string) bool { return kindred(adjective, w) }) {
			return true
		}
	}
	return false
}

// kindred reports whether two words have one stem: their first four letters or more,
// and hardly anything after them in the noun ("korean" and "korea").
func kindred(adjective, noun string) bool {
	n := 0
	for n < len(adjective) && n < len(noun) && adjective[n] == noun[n] {
		n++
	}
	return n >= 4 && len(noun)-n <= 3
}

// calledAfter keeps the hits whose post is called after one of a slot: "Soviet
// ambassador" after the Soviet Union.
func calledAfter(hits []hit, whose slot) []hit {
	if !whose.filled {
		return hits
	}
	return slices.DeleteFunc(hits, func(h hit) bool {
		return !slices.ContainsFunc(foldedWords(h.statement.Role), func(w string) bool {
			return slices.ContainsFunc(whose.entities, func(e graph.Entity) bool { return kindredTo(w, e.Ref) })
		})
	})
}
