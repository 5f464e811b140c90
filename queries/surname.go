package queries

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
)

// surnamed finds the person meant by a full name of whom the corpus knows the surname
// only: "Anna Lee" where one Lee alone is spoken of, as "Lee" or "A. Lee". Nothing that
// it knows of the name may contradict: a Bertha Lee is another. What was taken for
// granted is noted.
func (r *resolver) surnamed(text string) (graph.Entity, bool) {
	words := foldedWords(text)
	if len(words) < 2 || len(words) > maxNameWords || slices.ContainsFunc(strings.Fields(text), func(w string) bool { return isAcronym(w) || !isCapitalised(w) }) {
		return graph.Entity{}, false
	}
	surname, given := words[len(words)-1], words[:len(words)-1]
	_, _, worded := r.names.matches(surname)
	persons := r.names.pick(worded, []graph.EntityType{graph.Person})
	if len(persons) != 1 || !r.agrees(persons[0], surname, given) {
		return graph.Entity{}, false
	}
	e := persons[0]
	r.take(text, "%q is taken for %s, the only %s here", text, spelled([]graph.Ref{e.Ref}, ""), lastWord(text))
	return e, true
}

// maxNameWords bounds the words of a full name.
const maxNameWords = 4

// isCapitalised reports whether a word begins with a capital, as every part of a name does.
func isCapitalised(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// agrees reports whether every name of a person can be short for a full name: it ends
// with the surname, and what stands before that is, in this order, courtesies and posts
// of his, the given names or their initials, and further initials.
func (r *resolver) agrees(e graph.Entity, surname string, given []string) bool {
	for _, name := range e.Names() {
		words := foldedWords(name)
		last := len(words) - 1
		if last < 0 || words[last] != surname {
			return false
		}
		rest := given
		for _, w := range words[:last] {
			initial := len([]rune(w)) == 1
			switch {
			case len(rest) > 0 && (w == rest[0] || initial && strings.HasPrefix(rest[0], w)):
				rest = rest[1:]
			case initial && len(rest) < len(given):
			case initial || r.bears(graph.Entity{Ref: graph.Ref{ID: e.ID}}, []string{w}) == 0:
				return false
			}
		}
	}
	return true
}

// lastWord gives the last word of a name as it was written.
func lastWord(name string) string {
	words := strings.Fields(name)
	return words[len(words)-1]
}
