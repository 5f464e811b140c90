package resolve

import (
	"testing"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// TestWhomASurnameBehindAnOfficeMayMean has a last paper that names Oskar Vale in full and besides, by the surname alone, a
// secretary who may be he.
func TestWhomASurnameBehindAnOfficeMayMean(t *testing.T) {
	const last = "1956: Oskar Vale, Vale||Secretary, Jan Holt"
	for _, c := range []struct {
		name  string
		lines []string
		want  graph.IRI // of the secretary
	}{
		{"no other paper knows a namesake", several(2, "1956: Oskar Vale, Jan Holt", last), "person/oskar-vale"},
		{"another has the office", several(8, "1956: Robert Vale||Secretary of State", several(3, "1956: Oskar Vale", several(40, "1956: Marta Kern||Director", last)...)...), "person/robert-vale"},
		{"he has the office in other papers", several(3, "1956: Robert Vale||Director", several(3, "1956: Oskar Vale||Secretary", last)...), "person/oskar-vale"},
		{"another of the paper has the office elsewhere", several(3, "1956: Otto Lund||Secretary", several(3, "1956: Robert Vale||Director", last)...), "person/oskar-vale"},
	} {
		papers := archive(c.lines...)
		r := fresh(t)
		r.KeepReasons()
		for i, p := range papers {
			x := p.result()
			if i == len(papers)-1 {
				x.Doubtful = map[coref.ChainID]coref.ChainID{1: 0}
			}
			r.Add(graph.DocumentID(p.id), p.date, x, nil)
		}
		id := r.Resolve()
		if got := id.Entity(graph.DocumentID(papers[len(papers)-1].id), 1).ID; got != c.want {
			t.Errorf("%s: got %s: %v", c.name, got, id.Why(graph.DocumentID(papers[len(papers)-1].id), 1))
		}
	}
}
