package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// sentBody finds the body that is meant by where it was sent, "the Norland Party delegation to Arland": the one that papers call by the rest
// of the name, where all that speak of it speak of that land. It is noted.
func (r *resolver) sentBody(text string, types []graph.EntityType) (graph.Entity, bool) {
	sent, land, ok := strings.Cut(text, " to ")
	if !ok || !allowed(types, graph.Organization) || !anyOf(lists().Sent, foldedWords(sent)) {
		return graph.Entity{}, false
	}
	bodies, lands := r.names.find(sent, graph.Organization).Entities, r.names.find(land, graph.Place, graph.Organization).Entities
	if len(bodies) != 1 || len(lands) == 0 {
		return graph.Entity{}, false
	}
	telling, known, err := r.search.corpus.DocumentsCalling(r.search.ctx, bodies[0].ID)
	if r.search.missed(err) || !known || len(telling) == 0 {
		return graph.Entity{}, false
	}
	there, known, err := r.search.corpus.DocumentsCalling(r.search.ctx, slot{entities: lands}.ids()...)
	if r.search.missed(err) || !known {
		return graph.Entity{}, false
	}
	for id := range telling {
		if !there[id] {
			return graph.Entity{}, false
		}
	}
	r.take(text, "%q is taken for %s: the documents that speak of it speak of %s", text, spelled([]graph.Ref{bodies[0].Ref}, ""), slices.MinFunc(refsOf(lands), compareRefs).Name)
	return bodies[0], true
}
