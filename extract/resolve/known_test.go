package resolve

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/resolve/authority"
	"dramatis/graph"
)

func TestAuthorities(t *testing.T) {
	records := []authority.Record{
		{Name: "Lewis Carroll", Aliases: []string{"Charles Dodgson"}, Type: graph.Person, Born: 1832, IDs: map[string]string{"wikidata": "Q38082"}},
		{Name: "Nobody Known", Type: graph.Person, IDs: map[string]string{"wikidata": "Q1"}},
		{Name: "Josef Stalin", Aliases: []string{"Filippov"}, Type: graph.Person, IDs: map[string]string{"wikidata": "Q855"}},
		{Name: "Christ Church College", Type: graph.Organization, IDs: map[string]string{"viaf": "7"}},
	}
	papers := []paper{
		{"a", "1870", []string{"p|Lewis Carroll", "o|Christ Church College"}}, {"b", "1871", []string{"p|Charles Dodgson"}}, {"c", "1810", []string{"p|Charles Dodgson"}},
		{"d", "1950", []string{"p|Filippov"}}, {"e", "1950", []string{"p|Josef Stalin"}}, {"f", "1950", []string{"p|Ann Jones"}},
	}
	judge := func() []graph.Entity {
		r := fresh(t)
		r.Know(records)
		for _, p := range papers {
			r.Add(graph.DocumentID(p.id), p.date, p.result(), nil)
		}
		return r.Resolve().Entities()
	}
	type row struct {
		id        graph.IRI
		documents int
		sameAs    []string
	}
	var got []row
	for _, e := range judge() {
		got = append(got, row{e.ID, e.Documents, e.SameAs})
	}
	want := []row{
		{"organization/christ-church-college", 1, []string{"viaf:7"}},
		{"person/ann-jones", 1, nil},
		{"person/charles-dodgson", 2, []string{"wikidata:Q38082"}},
		{"person/charles-dodgson@c", 1, nil}, // of whom was spoken before the other was born
		{"person/josef-stalin", 2, []string{"wikidata:Q855"}},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(row{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	again := judge()
	slices.Reverse(papers)
	if diff := cmp.Diff(again, judge()); diff != "" {
		t.Errorf("the order of documents matters\n%s", diff)
	}
}
