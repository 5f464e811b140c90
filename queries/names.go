package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// names is the index of all names of a corpus, from the surest kind of match to
// the weakest: id, canonical name, alias, words of a name.
type names struct {
	entities []graph.Entity
	byID     map[graph.IRI]int
	byName   map[string][]int
	byAlias  map[string][]int
	byWord   map[string][]int
}

// readNames builds the index from the entities of a corpus.
func readNames(ctx context.Context, c Corpus) (*names, error) {
	n := &names{byID: map[graph.IRI]int{}, byName: map[string][]int{}, byAlias: map[string][]int{}, byWord: map[string][]int{}}
	for e, err := range c.Entities(ctx) {
		if err != nil {
			return nil, fmt.Errorf("reading the names of the corpus: %w", err)
		}
		n.add(e)
	}
	return n, nil
}

// add indexes one entity.
func (n *names) add(e graph.Entity) {
	i := len(n.entities)
	n.entities = append(n.entities, e)
	n.byID[e.ID] = i
	enter(n.byName, fold(e.Name), i)
	n.addWords(e.Name, i)
	for _, alias := range e.Aliases {
		enter(n.byAlias, fold(alias), i)
		n.addWords(alias, i)
	}
}

// addWords indexes the words of one spelling.
func (n *names) addWords(name string, i int) {
	for _, w := range foldedWords(name) {
		enter(n.byWord, w, i)
	}
}

// enter adds i to the entry of key once; the i of one entity come in a row.
func enter(index map[string][]int, key string, i int) {
	if list := index[key]; key != "" && (len(list) == 0 || list[len(list)-1] != i) {
		index[key] = append(list, i)
	}
}

// find gives all entities that match the name in the best class of match that
// has any. A person known by these words comes before other things that have them.
func (n *names) find(name string, types ...graph.EntityType) Found {
	name = strings.TrimSpace(name)
	found := Found{Name: name}
	for _, class := range n.classes(name) {
		if found.Entities = n.pick(class, types); len(found.Entities) > 0 {
			return found
		}
	}
	found.Near = n.near(name, types)
	return found
}

// withTwin adds to a state found as a body its territory, and the other way, where
// the very same name is spelled for both.
func (n *names) withTwin(name string, found []graph.Entity, types []graph.EntityType) []graph.Entity {
	key := fold(name)
	if _, byID := n.byID[graph.IRI(name)]; byID || len(found) != 1 {
		return found
	}
	for _, e := range n.pick(slices.Concat(n.byName[key], n.byAlias[key]), types) {
		if pair := []graph.Entity{found[0], e}; twofold(pair) {
			return pair
		}
	}
	return found
}

// twofold reports whether two entities are a state as a body and as a territory,
// which are asked about together.
func twofold(es []graph.Entity) bool {
	return len(es) == 2 && (es[0].Type == graph.Organization && es[1].Type == graph.Place ||
		es[0].Type == graph.Place && es[1].Type == graph.Organization)
}

// classes lists the candidates of each class of match, the surest first.
func (n *names) classes(name string) [][]int {
	key := fold(name)
	if key == "" {
		return nil
	}
	var exact []int
	if i, ok := n.byID[graph.IRI(name)]; ok {
		exact = []int{i}
	}
	worded := n.withWords(strings.Fields(key))
	return [][]int{exact, n.byName[key], n.byAlias[key], n.persons(worded), worded}
}

// withWords gives the entities one spelling of which has all the words.
func (n *names) withWords(words []string) []int {
	var out []int
	for _, i := range n.byWord[rarest(n.byWord, words)] {
		e := n.entities[i]
		if hasWords(e.Name, words) || slices.ContainsFunc(e.Aliases, func(a string) bool { return hasWords(a, words) }) {
			out = append(out, i)
		}
	}
	return out
}

// rarest picks the word with the shortest entry, so that few names need looking at.
func rarest(index map[string][]int, words []string) string {
	return slices.MinFunc(words, func(a, b string) int { return cmp.Compare(len(index[a]), len(index[b])) })
}

// hasWords reports whether every one of words is a word of the spelling.
func hasWords(spelling string, words []string) bool {
	have := foldedWords(spelling)
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(have, w) })
}

// persons keeps the persons among the candidates.
func (n *names) persons(candidates []int) []int {
	var out []int
	for _, i := range candidates {
		if n.entities[i].Type == graph.Person {
			out = append(out, i)
		}
	}
	return out
}

// pick gives the candidates of the right types, in order of name.
func (n *names) pick(candidates []int, types []graph.EntityType) []graph.Entity {
	var out []graph.Entity
	for _, i := range candidates {
		if allowed(types, n.entities[i].Type) {
			out = append(out, n.entities[i])
		}
	}
	slices.SortFunc(out, byName)
	return out
}
