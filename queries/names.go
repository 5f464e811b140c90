package queries

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// names finds entities by their names. All spellings stand in folded form in one text,
// which is searched for a word: a question asks for few, so that an index of all words
// would take longer to make than it saves.
type names struct {
	entities  []graph.Entity // by IRI
	outline   *graph.Outline
	spellings []spelling
	folded    []byte // a line for each spelling
	found     map[string][]int32
	namedIn   func(document string) (map[graph.IRI]bool, error)
	// unread is the first error of reading that looking for a name met.
	unread error
}

// spelling is one name of an entity.
type spelling struct {
	entity    int32
	canonical bool
	end       int32 // of its line in the folded text, which begins behind the line before
}

// readNames reads the names of the entities of a corpus.
func readNames(ctx context.Context, c Corpus) (*names, error) {
	o, err := c.Outline(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the names of the corpus: %w", err)
	}
	count, size := 0, 0
	for i := range o.Entities {
		e := &o.Entities[i]
		count += 1 + len(e.Aliases)
		size += len(e.Name) + len("\n")
		for _, alias := range e.Aliases {
			size += len(alias) + len("\n")
		}
	}
	n := &names{
		entities: o.Entities, outline: o, namedIn: namedInDocument(ctx, c),
		spellings: make([]spelling, 0, count), folded: make([]byte, 0, size+size/8), found: map[string][]int32{},
	}
	for i := range o.Entities {
		e := &o.Entities[i]
		n.add(i, true, e.Name)
		for _, alias := range e.Aliases {
			n.add(i, false, alias)
		}
	}
	return n, nil
}

// add writes one name of an entity behind the others.
func (n *names) add(entity int, canonical bool, name string) {
	n.folded = appendFolded(n.folded, name)
	n.spellings = append(n.spellings, spelling{int32(entity), canonical, int32(len(n.folded))})
	n.folded = append(n.folded, '\n')
}

// line gives a spelling in folded form.
func (n *names) line(i int32) []byte {
	start := int32(0)
	if i > 0 {
		start = n.spellings[i-1].end + 1
	}
	return n.folded[start:n.spellings[i].end]
}

// with gives the spellings that have a word, in their order.
func (n *names) with(word string) []int32 {
	if found, known := n.found[word]; known {
		return found
	}
	var found []int32
	for at := 0; ; {
		next := bytes.Index(n.folded[at:], []byte(word))
		if next < 0 {
			break
		}
		start, end := at+next, at+next+len(word)
		at = end
		if start > 0 && n.folded[start-1] > ' ' || n.folded[end] > ' ' {
			continue
		}
		i, _ := slices.BinarySearchFunc(n.spellings, int32(end), func(s spelling, end int32) int { return cmp.Compare(s.end, end) })
		found = append(found, int32(i))
		at = int(n.spellings[i].end)
	}
	n.found[word] = found
	return found
}

// find gives all entities that match the name in the best class of match that
// has any. A person known by these words comes before other things that have them.
func (n *names) find(name string, types ...graph.EntityType) Found {
	name = strings.TrimSpace(name)
	found := Found{Name: name}
	if e, ok := n.foremost(fold(name), types); ok {
		found.Entities = []graph.Entity{e}
		return found
	}
	for _, class := range n.classes(name) {
		if found.Entities = n.pick(class, types); len(found.Entities) > 0 {
			break
		}
	}
	if main, ok := mainBody(found); ok {
		found.Entities = []graph.Entity{main}
	}
	return found
}

// whole reports whether a text is an id or a whole name of something, and no part of one.
func (n *names) whole(text string) bool {
	if _, ok := n.outline.Place(graph.IRI(text)); ok {
		return true
	}
	canonical, aliases, _ := n.matches(fold(text))
	return len(canonical)+len(aliases) > 0
}

// isBody reports whether a text is the name of a body of which more than one document speaks.
func (n *names) isBody(text string) bool {
	canonical, aliases, _ := n.matches(fold(text))
	return slices.ContainsFunc(n.pick(union(canonical, aliases), []graph.EntityType{graph.Organization}), func(e graph.Entity) bool { return e.Documents > 1 })
}

// only gives the one entity that the name means, or says why there is none; for whom it took a bare name it tells who
// wants to know.
func (n *names) only(ctx context.Context, name string) (graph.Entity, error) {
	found := n.find(name)
	if n.unread != nil {
		return graph.Entity{}, n.unread
	}
	if len(found.Entities) == 0 {
		found.Near = n.near(found.Name, nil)
	}
	if tell, ok := ctx.Value(taking{}).(func(string)); ok {
		if others := n.namesakes(found); len(others) > 0 {
			tell(takenFor(found, others))
		}
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
// or in former times, canonical name, alias, person with these words in a name, anything with them, and last who is
// known by an office with them alone.
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
	switch {
	case len(canonical) > 1:
		canonical = union(canonical, aliases) // several bear it: whoever does may be meant
	case n.outweighed(canonical, aliases):
		canonical, aliases = aliases, canonical
	}
	return [][]int32{exact, canonical, aliases, n.persons(worded), worded, n.offices(key)}
}

// offices gives those known by an office alone that has all words of a key.
func (n *names) offices(key string) []int32 {
	var out []int32
	words := strings.Fields(key)
	for _, i := range n.with(longestOf(words)) {
		if e := n.spellings[i].entity; n.entities[e].ID.Office() && hasWords(string(n.line(i)), words) {
			out = enter(out, e)
		}
	}
	return out
}

// longestOf gives the longest of some words, which few names have.
func longestOf(words []string) string {
	return slices.MaxFunc(words, func(a, b string) int { return cmp.Compare(len(a), len(b)) })
}

// matches gives the entities whose canonical name is the key, those one alias of
// which is, and those one spelling of which has all its words.
func (n *names) matches(key string) (canonical, aliases, worded []int32) {
	words := strings.Fields(key)
	if len(words) == 0 {
		return nil, nil, nil
	}
	for _, i := range n.with(longestOf(words)) {
		s, line := n.spellings[i], n.line(i)
		switch {
		case string(line) == key && s.canonical:
			canonical = enter(canonical, s.entity)
		case string(line) == key:
			aliases = enter(aliases, s.entity)
		}
		if hasWords(string(line), words) && !n.entities[s.entity].ID.Office() {
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
