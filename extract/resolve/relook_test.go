package resolve

import (
	"testing"

	"dramatis/graph"
)

// TestRelook has papers of some years that name one bearer of a surname in full, after many of other years about another.
func TestRelook(t *testing.T) {
	for name, x := range map[string]struct {
		papers []string
		want   graph.IRI // of the first person of the last paper
	}{
		"whom the years name":  {several(20, "1970: Robert Vale", several(40, "1972: Vale", several(2, "1976: Oskar Vale", several(3, "1976: Vale")...)...)...), "person/oskar-vale"},
		"whom one paper names": {several(20, "1970: Robert Vale", several(40, "1972: Vale", "1976: Oskar Vale", "1976: Vale", "1976: Vale")...), "person/robert-vale"},
		"who is named in both": {several(20, "1970: Robert Vale", several(40, "1972: Vale", several(2, "1976: Oskar Vale", "1976: Robert Vale", "1976: Vale")...)...), "person/robert-vale"},
	} {
		papers := archive(x.papers...)
		last := graph.DocumentID(papers[len(papers)-1].id)
		id := identify(t, papers)
		if got := id.Entity(last, 0).ID; got != x.want {
			t.Errorf("%s: got %s, want %s: %v", name, got, x.want, show(papers, id))
		}
	}
}
