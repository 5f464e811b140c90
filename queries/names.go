package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// names finds entities by their names. It indexes the words of all spellings, in
// folded form: whatever matches a name has all its words.
type names struct {
	entities  []graph.Entity // by IRI
	outline   *graph.Outline
	spellings []spelling
	words     map[string]int32 // places in starts
	namedIn   func(document string) map[graph.IRI]bool
	// entries[starts[w]:starts[w+1]] are the spellings that have the word w.
	starts, entries []int32
}

// spelling is one name of an entity.
type spelling struct {
	entity    int32
	canonical bool
	folded    string
}

// readNames builds the index from the entities of a corpus.
func readNames(ctx context.Context, c Corpus) (*names, error) {
	o, err := c.Outline(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the names of the corpus: %w", err)
	}
	n := &names{entities: o.Entities, outline: o, words: make(map[string]int32, len(o.Entities)), namedIn: namedInDocument(ctx, c)}
	for i, e := range o.Entities {
		n.spellings = append(n.spellings, spelling{int32(i), true, fold(e.Name)})
		for _, alias := range e.Aliases {
			n.spellings = append(n.spellings, spelling{int32(i), false, fold(alias)})
		}
	}
	n.indexWords()
	return n, nil
}

// indexWords numbers all words, counts them, and lists the spellings of each.
func (n *names) indexWords() {
	counts := make([]int32, 0, len(n.spellings))
	numbers := make([]int32, 0, 2*len(n.spellings)) // of the words of all spellings in a row
	for _, s := range n.spellings {
		for word := range strings.SplitSeq(s.folded, " ") {
			w, known := n.words[word]
			if !known {
				w = int32(len(counts))
				n.words[word] = w
				counts = append(counts, 0)
			}
			counts[w]++
			numbers = append(numbers, w)
		}
	}
	n.starts = make([]int32, len(counts)+1)
	for w, count := range counts {
		n.starts[w+1] = n.starts[w] + count
	}
	n.entries = make([]int32, len(numbers))
	free := slices.Clone(n.starts)
	for i, s := range n.spellings {
		for range strings.Count(s.folded, " ") + 1 {
			w := numbers[0]
			numbers = numbers[1:]
			n.entries[free[w]] = int32(i)
			free[w]++
		}
	}
}

// with gives the spellings that have a word.
func (n *names) with(word string) []int32 {
	w, known := n.words[word]
	if !known {
		return nil
	}
	return n.entries[n.starts[w]:n.starts[w+1]]
}

// find gives all entities that match the name in the best class of match that
// has any. A person known by these words comes before other things that have them.
func (n *names) find(name string, types ...graph.EntityType) Found {
	name = strings.TrimSpace(name)
	found := Found{Name: name}
	for _, class := range n.classes(name) {
		if found.Entities = n.pick(class, types); len(found.Entities) > 0 {
			break
		}
	}
	return found
}

// only gives the one entity that the name means, or says why there is none.
func (n *names) only(name string) (graph.Entity, error) {
	found := n.find(name)
	if len(found.Entities) == 0 {
		found.Near = n.near(found.Name, nil)
	}
	return found.Only()
}

// withTwin adds to a state found as a body its territory, and the other way, where
// the very same name is spelled for both.
func (n *names) withTwin(name string, found []graph.Entity, types []graph.EntityType) []graph.Entity {
	if _, byID := n.outline.Place(graph.IRI(name)); byID || len(found) != 1 {
		return found
	}
	canonical, aliases, _ := n.matches(fold(name))
	for _, e := range n.pick(slices.Concat(canonical, aliases), types) {
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

// classes lists the candidates of each class of match, the surest first: id now
// or in former times, canonical name, alias, person with these words in a name, anything with them.
func (n *names) classes(name string) [][]int32 {
	key := fold(name)
	if key == "" {
		return nil
	}
	var exact []int32
	if i, ok := n.outline.Place(graph.IRI(name)); ok {
		exact = []int32{i}
	}
	if former := n.formerly(name); exact == nil && len(former) > 0 {
		exact = former
	}
	canonical, aliases, worded := n.matches(key)
	return [][]int32{exact, canonical, aliases, n.persons(worded), worded}
}

// matches gives the entities whose canonical name is the key, those one alias of
// which is, and those one spelling of which has all its words.
func (n *names) matches(key string) (canonical, aliases, worded []int32) {
	words := strings.Fields(key)
	if len(words) == 0 {
		return nil, nil, nil
	}
	rarest := n.with(words[0])
	for _, w := range words[1:] {
		if with := n.with(w); len(with) < len(rarest) {
			rarest = with
		}
	}
	for _, i := range rarest {
		s := n.spellings[i]
		switch {
		case s.folded == key && s.canonical:
			canonical = enter(canonical, s.entity)
		case s.folded == key:
			aliases = enter(aliases, s.entity)
		}
		if hasWords(s.folded, words) {
			worded = enter(worded, s.entity)
		}
	}
	return canonical, aliases, worded
}

// enter adds an entity once; its spellings come in a row.
func enter(list []int32, entity int32) []int32 {
	if len(list) > 0 && list[len(list)-1] == entity {
		return list
	}
	return append(list, entity)
}

// hasWords reports whether every one of words is a word of the folded spelling.
func hasWords(folded string, words []string) bool {
	have := strings.Fields(folded)
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(have, w) })
}

// persons keeps the persons among the candidates.
func (n *names) persons(candidates []int32) []int32 {
	var out []int32
	for _, i := range candidates {
		if n.entities[i].Type == graph.Person {
			out = append(out, i)
		}
	}
	return out
}

// pick gives the candidates of the right types, in order of name. What the caller
// gets is his own.
func (n *names) pick(candidates []int32, types []graph.EntityType) []graph.Entity {
	var out []graph.Entity
	for _, i := range candidates {
		if e := n.entities[i]; allowed(types, e.Type) {
			e.Aliases = slices.Clone(e.Aliases)
			out = append(out, e)
		}
	}
	slices.SortFunc(out, byName)
	return out
}
