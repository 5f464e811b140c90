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
// ambassador" after the Soviet Union. The words of the post itself tell nothing of whose it is, nor do those behind
// it of where it leads: an "Ambassador to Norway" is none of Norway's.
func calledAfter(hits []hit, whose slot, post []string) []hit {
	if !whose.filled {
		return hits
	}
	return slices.DeleteFunc(hits, func(h hit) bool {
		role := foldedWords(h.statement.Role)
		if to := slices.IndexFunc(role, func(w string) bool { return slices.Contains(whither, w) }); to > 0 {
			role = role[:to]
		}
		return !slices.ContainsFunc(role, func(w string) bool {
			return !slices.Contains(post, w) && slices.ContainsFunc(whose.entities, func(e graph.Entity) bool { return kindredTo(w, e.Ref) })
		})
	})
}
