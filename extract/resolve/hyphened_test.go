package resolve

import (
	"testing"

	"dramatis/graph"
)

// Two words are the surname of somebody who has them with a hyphen; who has a given name of his own, or lives long after, is another.
func TestTwoWordsAreASurnameWithItsHyphen(t *testing.T) {
	for _, test := range []struct {
		lines []string
		want  string // who the first of the last paper is
	}{
		{several(4, "1961: Alec Varnik-Home", "1962: Varnik Home"), "person/alec-varnik-home"},
		{several(4, "1961: Alec Varnik-Home", "1991: Varnik Home"), "person/varnik-home"},
		{several(4, "1961: Alec Varnik-Home", several(4, "1961: Ivo Varnik-Home", "1962: Varnik Home")...), "person/varnik-home"},
		{several(4, "1961: Alec Varnik", "1962: Varnik Home"), "person/varnik-home"},
		{several(4, "1961: Alec Varnik-Home", "1962: Varnik Home", "1962: Home"), "person/alec-varnik-home"},
		{several(4, "1961: Alec Varnik-Home", several(20, "1962: Home", "1962: Varnik Home")...), "person/alec-varnik-home"},
	} {
		papers := archive(test.lines...)
		r := fresh(t)
		for _, p := range papers {
			r.Add(graph.DocumentID(p.id), p.date, p.result(), nil)
		}
		id := r.Resolve()
		if got := string(id.Entity(graph.DocumentID(papers[len(papers)-1].id), 0).ID); got != test.want {
			t.Errorf("%v: got %s, want %s", test.lines, got, test.want)
		}
	}
}
