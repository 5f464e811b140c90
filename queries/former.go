package queries

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"dramatis/graph"
)

// formerly gives the entities that an id may have meant in an earlier state of the corpus,
// before documents were added or two were found to be one. An id is made of a name that
// the documents use, person/ann-lee, or of that and the document, person/lee@3f2a9c1d:
// who bears that name now, or bears it in that document, is meant.
func (n *names) formerly(id string) []int32 {
	kind, rest, ok := strings.Cut(id, "/")
	if !ok || !slices.Contains(graph.EntityTypes, graph.EntityType(kind)) {
		return nil
	}
	slug, document, _ := strings.Cut(rest, "@")
	canonical, aliases, _ := n.matches(strings.ReplaceAll(slug, "-", " "))
	bearers := slices.Concat(canonical, aliases)
	if same := n.ofType(bearers, graph.EntityType(kind)); len(same) > 0 {
		bearers = same
	}
	if document == "" {
		return bearers
	}
	document, _, _ = strings.Cut(document, ".")
	there, err := n.namedIn(document)
	n.unread = cmp.Or(n.unread, err)
	return slices.DeleteFunc(bearers, func(i int32) bool { return !there[n.entities[i].ID] })
}

// ofType keeps the entities of one type.
func (n *names) ofType(candidates []int32, t graph.EntityType) []int32 {
	var out []int32
	for _, i := range candidates {
		if n.entities[i].Type == t {
			out = append(out, i)
		}
	}
	return out
}

// namedInDocument gives a function that finds the entities that the documents with an ID
// that begins so speak of.
func namedInDocument(ctx context.Context, c Corpus) func(prefix string) (map[graph.IRI]bool, error) {
	return func(prefix string) (map[graph.IRI]bool, error) {
		out := map[graph.IRI]bool{}
		for d, err := range c.Documents(ctx) {
			if err != nil {
				return nil, err
			}
			if d.ID == "" || !strings.HasPrefix(string(d.ID), prefix) {
				continue
			}
			mentions, err := c.Mentions(d.ID)
			if err != nil {
				return nil, err
			}
			for _, m := range mentions {
				out[m.Entity] = true
			}
		}
		return out, nil
	}
}
