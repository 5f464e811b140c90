package queries

import (
	"cmp"
	"slices"

	"dramatis/graph"
)

// By how many times more documents than all its namesakes together something must be
// spoken of, and of how many at least, to be meant by their common name.
const (
	farMore       = 5
	manyDocuments = 10
	// mostly is by how many times at least one of several must be spoken of to be meant by a word
	// that all have in their names, which may be said with more of the name.
	mostly = 4
)

// foremost finds what is meant by a name that several bear, some perhaps for a part of
// theirs: the one that nearly all documents mean by it. In a large corpus there are always
// scraps of a famous name.
func (n *names) foremost(key string, types []graph.EntityType) (graph.Entity, bool) {
	if key == "" {
		return graph.Entity{}, false
	}
	canonical, aliases, _ := n.matches(key)
	return dominant(withoutScraps(n.pick(union(canonical, aliases), types), key))
}

// withoutScraps leaves out of those called by a word those of whom one document alone speaks, by
// nothing but that word: each may be any of the others.
func withoutScraps(bearers []graph.Entity, key string) []graph.Entity {
	return slices.DeleteFunc(bearers, func(e graph.Entity) bool {
		return e.Documents == 1 && fold(e.Name) == key && len(e.Aliases) == 0 && slices.ContainsFunc(bearers, func(o graph.Entity) bool { return o.Documents >= manyDocuments })
	})
}

// outweighed reports whether hardly a document speaks of what bears a name alone, against those
// that call others so for short: a ship that was read of once is not whom "Moor" means.
func (n *names) outweighed(canonical, aliases []int32) bool {
	spoken := func(of []int32) (documents int) {
		for _, i := range of {
			documents += n.entities[i].Documents
		}
		return documents
	}
	return len(canonical) == 1 && spoken(aliases) >= max(manyDocuments, farMore*spoken(canonical))
}

// dominant gives the one of several of whom nearly all documents speak.
func dominant(bearers []graph.Entity) (graph.Entity, bool) {
	if len(bearers) == 0 || len(bearers) == 1 && bearers[0].Documents < manyDocuments {
		return graph.Entity{}, false
	}
	most := slices.MaxFunc(bearers, func(a, b graph.Entity) int { return cmp.Compare(a.Documents, b.Documents) })
	others := -most.Documents
	for _, e := range bearers {
		others += e.Documents
	}
	return most, most.Documents >= manyDocuments && most.Documents >= mostly*others
}

// union joins candidates, each once.
func union(a, b []int32) []int32 {
	return slices.Compact(slices.Sorted(slices.Values(slices.Concat(a, b))))
}

// mainBody gives the one of several bodies that have the words of a name in theirs of which nearly all documents speak: "the
// Harbour Agency" is the Inner Harbour Agency, though a paper or two have the Norland Inner Harbour Agency.
func mainBody(f Found) (graph.Entity, bool) {
	several := len(f.Entities) > 1 && len(contentWords(f.Name)) > 1
	if !several || slices.ContainsFunc(f.Entities, func(e graph.Entity) bool { return e.Type != graph.Organization || called(e.Ref, f.Name) }) {
		return graph.Entity{}, false
	}
	return dominant(f.Entities)
}
