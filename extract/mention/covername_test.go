package mention_test

import (
	"slices"
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

func TestCoverNames(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct {
		text, of, alias string
		people          []string // surfaces that must be people
	}{
		{"1. FALKE reported on the talks.\nKey: FALKE = Josef Haas, clerk; BIRKE = Olga Stanek\nI met BIRKE in Linz.", "Josef Haas", "FALKE", []string{"FALKE", "BIRKE", "Olga Stanek"}},
		{"Source ANTON [identified on the file as Piet Vermeer, a clerk] came. ANTON went to Linz.", "Piet Vermeer", "ANTON", []string{"ANTON"}},
		{"Our source \"Birke\" (we have established that this is Olga Stanek, a typist) told us.", "Olga Stanek", "Birke", nil},
		{"Agent \"Tanne\" is Emil Roth. On Sunday \"Tanne\" met Karl Lund.", "Emil Roth", "Tanne", []string{"Tanne"}},
		{"The informer \"Krot\" (Piet Vermeer) told us.", "Piet Vermeer", "Krot", nil},
		{"Agent FALKE travelled to Linz.", "FALKE", "", []string{"FALKE"}},
		{"Source ANTON (real name Piet Vermeer) came. Our source 'Birke', whose real name is Olga Stanek, works in Linz.", "Olga Stanek", "Birke", nil},
		{"Karl Brandt lives in Linz. Under the cover name \"Specht\", Hans Moser worked there.", "Hans Moser", "Specht", nil},
		{"Karl Brandt lives in Linz. Under the cover name \"Specht\", Hans Moser worked there.", "Karl Brandt", "", nil},
		{"The FNLB [identified with Karl Lund] came.", "Karl Lund", "", nil},
		{"The ZANO (established in Linz by Karl Lund) came.", "Karl Lund", "", nil},
		{"Source ANTON [identical with Piet Vermeer] came.", "Piet Vermeer", "ANTON", []string{"ANTON"}},
		{"The total = Karl Lund paid.", "Karl Lund", "", nil},
		{"The play \"Hamlet\" (William Shakespeare) was given.", "William Shakespeare", "", nil},
		{"According to source NATO has no plans.", "", "", nil},
		{"1. GENERAL KARL LUND TOLD SOURCE THAT HE WOULD COME. SOURCE FEELS THAT HE IS ILL.", "", "", nil},
		{"The agent THAT Karl Lund saw left.", "", "", nil},
		{"Karl Lund commanded the prison known as Godka until May.", "Karl Lund", "", nil},
		{"Karl Lund met a man known as Birke in Linz.", "Karl Lund", "", nil},
		{"Karl Lund was the courier known as Birke in Linz.", "Karl Lund", "Birke", nil},
		{"Karl Lund left the town and was known as Birke in Linz.", "Karl Lund", "Birke", nil},
		{"For the Defence: Mr. Paul Weber (Orlov). Anna Orlov was acquitted.", "Paul Weber", "", nil},
		{"Pavel Weber (Orlov) came. Peter Orlov was his cover.", "Pavel Weber", "Orlov", nil},
	} {
		a := r.Annotate(source.NewDocument("t", c.text), zone.Layout{})
		var people []string
		alias := ""
		for _, m := range a.Mentions {
			if m.Type != graph.Person || m.Kind != graph.ByName {
				continue
			}
			surface := m.Span.Of(c.text)
			people = append(people, surface)
			if surface == c.of && alias == "" {
				alias = m.Alias.Of(c.text)
			}
			if slices.Contains([]string{"NATO", "THAT", "FEELS"}, surface) {
				t.Errorf("%q: %s is nobody's name", c.text, surface)
			}
		}
		if alias != c.alias {
			t.Errorf("%q: %s is also called %q, want %q", c.text, c.of, alias, c.alias)
		}
		for _, want := range c.people {
			if !slices.Contains(people, want) {
				t.Errorf("%q: %q is not among the people %q", c.text, want, people)
			}
		}
	}
}
