package resolve

import (
	"fmt"
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// What one paper takes for a person by its capital alone is the place or body that the corpus has by the name,
// but where somebody is called so.
func TestMisread(t *testing.T) {
	type named struct {
		typ  graph.EntityType
		rule string
	}
	capital, place := named{graph.Person, "person/capital"}, named{graph.Place, "place/head"}
	for _, test := range []struct {
		name   string
		papers []named
		want   graph.EntityType // of the first
	}{
		{"a province by its capital", []named{capital, place}, graph.Place},
		{"oftener a person", []named{capital, capital, place}, graph.Person},
		{"places that go by a preposition count from two", []named{capital, {graph.Place, "place/preposition"}}, graph.Person},
		{"two of them", []named{capital, {graph.Place, "place/preposition"}, {graph.Place, "place/preposition"}}, graph.Place},
		{"somebody is called so", []named{capital, place, place, {graph.Person, "person/lead"}}, graph.Person},
		{"nothing else of the name", []named{capital}, graph.Person},
	} {
		r := fresh(t)
		for i, p := range test.papers {
			c := coref.Result{Chains: []coref.Chain{{Type: p.typ, Name: "Varnica", Names: []string{"Varnica"}, Mentions: []int{0}}}, Of: []coref.ChainID{0}}
			r.Add(graph.DocumentID(fmt.Sprint("d", i)), "", c, []mention.Mention{{Type: p.typ, Kind: graph.ByName, Normal: "Varnica", Rule: p.rule}})
		}
		if got := r.Resolve().Entity("d0", 0).Type; got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}
