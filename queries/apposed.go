package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// apposed finds who is named behind an article and what he is, "the censor Olav Dahl", "the Prime Minister Dahl": the name alone
// says who. It is noted, for that he was a censor is not looked for; of a surname alone that may tell of another. Of several words
// without a capital one may be a verb or lead to another's name: "the man who shot Olav Dahl", "the minister under Olav Dahl".
func (r *resolver) apposed(words grammar.Words) (slot, bool) {
	if len(words) < 3 || words[0].Key != "the" {
		return slot{}, false
	}
	name := words[1:]
	if name[0].Raw == name[0].Key {
		name = name[1:]
	}
	if len(name) < 2 || slices.ContainsFunc(name, func(w grammar.Token) bool { return !isCapitalised(w.Raw) }) {
		return slot{}, false
	}
	person := []graph.EntityType{graph.Person}
	s, bad := r.slot(name, person)
	if bad != nil || len(s.entities) != 1 || s.entities[0].ID.Office() {
		return slot{}, false
	}
	r.take(words.String(), "%q is taken for %s, by the name alone", words, spelled(refsOf(s.entities), ""))
	return s, true
}

// withoutCompounds leaves out of several called by one word those whose names have it but as a part of another surname, where the
// others have it as it is: "Moor" is no Moor-Hill. What an article begins, "al-Dahl", is no such name. Nobody at all is called by what a
// dash parts from a word: "State" of "State-to Hill".
func withoutCompounds(name string, bearers []graph.Entity) []graph.Entity {
	if len(bearers) == 0 || len(strings.Fields(name)) != 1 {
		return bearers
	}
	bearers = slices.DeleteFunc(slices.Clone(bearers), func(e graph.Entity) bool { return e.Type == graph.Person && dashed(fold(name), e) })
	key := fold(name)
	plainly := func(e graph.Entity) bool {
		return slices.ContainsFunc(e.Names(), func(n string) bool {
			return slices.ContainsFunc(strings.Fields(n), func(w string) bool { return !isCompound(w) && hasWords(fold(w), []string{key}) })
		})
	}
	if !slices.ContainsFunc(bearers, plainly) {
		return bearers
	}
	return slices.DeleteFunc(slices.Clone(bearers), func(e graph.Entity) bool { return e.Type == graph.Person && !plainly(e) })
}

// dashed reports whether the names of somebody have a word only where a dash joins it to a word that is no name.
func dashed(key string, e graph.Entity) bool {
	found := false
	for _, n := range e.Names() {
		for _, w := range strings.Fields(n) {
			first, second, joined := strings.Cut(w, "-")
			switch {
			case !hasWords(fold(w), []string{key}):
			case joined && fold(first) == key && len([]rune(first)) >= shortestSurname && !isCapitalised(second):
				found = true
			default:
				return false
			}
		}
	}
	return found
}

// shortestSurname is how many letters a part of a double name has at least: fewer are an article's, "Al-Dahl", "El-Moor".
const shortestSurname = 4

// isCompound reports whether a word is two names in one: "Moor-Hill".
func isCompound(word string) bool {
	first, second, joined := strings.Cut(word, "-")
	return joined && len([]rune(first)) >= shortestSurname && isCapitalised(first) && isCapitalised(second)
}
