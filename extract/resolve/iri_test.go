package resolve

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// An id given out once must still lead somewhere: to an entity that has it, or bears the
// name that it is made of in a passage that made it. (A bare surname may be judged to be
// somebody else's when more is known; then the id follows the name.)
func TestFormerIRIsFindTheirEntities(t *testing.T) {
	kept, all := 0, 0
	for seed := range uint64(40) {
		papers := corpus(rand.New(rand.NewPCG(seed, 11)), 14)
		before, after := identify(t, papers[:9]), identify(t, papers)
		r := fresh(t)
		found := map[graph.IRI]bool{}
		for _, p := range papers[:9] {
			for c := range p.chains {
				doc := graph.DocumentID(p.id)
				old, now := before.Entity(doc, coref.ChainID(c)), after.Entity(doc, coref.ChainID(c))
				slug, document, _ := strings.Cut(string(old.ID), "@")
				kind, _, _ := strings.Cut(slug, "/")
				bears := func(name string) bool { return string(r.slug(graph.EntityType(kind), name)) == slug }
				all++
				if old.ID == now.ID {
					kept++
				}
				there := strings.HasPrefix(document, p.id) || document == ""
				found[old.ID] = found[old.ID] || old.ID == now.ID || there && (bears(now.Name) || slices.ContainsFunc(now.Aliases, bears)) || old.Type == graph.Event
			}
		}
		for id, ok := range found {
			if !ok {
				t.Errorf("seed %d: nobody is %s any more", seed, id)
			}
		}
	}
	if kept*10 < all*8 {
		t.Errorf("only %d of %d passages kept their id when documents were added", kept, all)
	}
}

// The plain id never passes from one namesake to another while documents are added one by
// one: in between it belongs to none.
func TestPlainIRIDoesNotChangeHands(t *testing.T) {
	papers := []paper{{"a", "", []string{"p|John Smith", "p|John Smith"}}}
	holder := func() int {
		i := identify(t, papers)
		for c := range 2 {
			if i.Entity("a", coref.ChainID(c)).ID == "person/john-smith" {
				return c
			}
		}
		return -1
	}
	last := -1
	for n := range 6 {
		now := holder()
		if last >= 0 && now >= 0 && now != last {
			t.Fatalf("after %d documents the id means another", n)
		}
		last = now
		papers = append(papers, paper{string(rune('b' + n)), "", []string{"p|John Smith"}})
	}
}
