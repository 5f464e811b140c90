package resolve

import (
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// A given name alone is that of the one person of its document whom another document calls so in full.
func TestCalledInDocument(t *testing.T) {
	for _, test := range []struct {
		name   string
		first  []string   // who are in the document
		others [][]string // and in others
		want   string     // who the first is
	}{
		{"one of the document", []string{"Henry", "Kern"}, [][]string{{"Henry A. Kern"}}, "Henry A. Kern"},
		{"a form of it", []string{"Bob", "Kern"}, [][]string{{"Robert Kern"}}, "Robert Kern"},
		{"its form in another tongue", []string{"Jean", "Kern"}, [][]string{{"John Kern"}}, "Jean"},
		{"two of the document", []string{"Henry", "Kern", "Lund"}, [][]string{{"Henry A. Kern"}, {"Henry Lund"}}, "Henry"},
		{"nobody of the document", []string{"Henry", "Weber"}, [][]string{{"Henry A. Kern"}, {"Otto Weber"}}, "Henry"},
		{"with the letter of the surname", []string{"McG K", "Kern"}, [][]string{{"McGregor Kern"}}, "McGregor Kern"},
		{"with another letter", []string{"McG L", "Kern"}, [][]string{{"McGregor Kern"}}, "McG L"},
		{"the surname of whom the document calls by the given name", []string{"Kern", "Henry"}, [][]string{{"Henry A. Kern", "Henry"}, {"Henry A. Kern"}}, "Henry A. Kern"},
		{"another's surname", []string{"Weber", "Kern"}, [][]string{{"Henry A. Kern"}}, "Weber"},
	} {
		r := fresh(t)
		for i, people := range append([][]string{test.first}, test.others...) {
			var c coref.Result
			var ms []mention.Mention
			for j, n := range people {
				c.Chains = append(c.Chains, coref.Chain{Type: graph.Person, Name: n, Names: []string{n}, Mentions: []int{j}})
				c.Of = append(c.Of, coref.ChainID(j))
				ms = append(ms, mention.Mention{Type: graph.Person, Kind: graph.ByName, Normal: n, Rule: "person/western"})
			}
			r.Add(graph.DocumentID(rune('a'+i)), "1961", c, ms)
		}
		if got := r.Resolve().Entity("a", 0).Name; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
