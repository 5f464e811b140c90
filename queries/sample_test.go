package queries_test

import (
	"fmt"
	"iter"
	"slices"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
)

// TestSample draws from a thousand statements: the same again whatever their order, the
// shorter sample first, each statement as likely as the others.
func TestSample(t *testing.T) {
	all := make([]graph.Statement, 1000)
	for i := range all {
		all[i].ID = graph.IRI(fmt.Sprintf("s/%04d", i))
	}
	ids := func(statements []graph.Statement, n int, seed uint64) []graph.IRI {
		drawn, err := queries.Sample(stream(statements), n, seed)
		if err != nil {
			t.Fatal(err)
		}
		var out []graph.IRI
		for _, s := range drawn {
			out = append(out, s.ID)
		}
		return out
	}
	hundred := ids(all, 100, 1)
	if ten := ids(all, 10, 1); len(hundred) != 100 || !slices.Equal(ten, hundred[:10]) {
		t.Errorf("the sample of ten %v is not the beginning of that of %d", ten, len(hundred))
	}
	backwards := slices.Clone(all)
	slices.Reverse(backwards)
	if !slices.Equal(ids(backwards, 100, 1), hundred) {
		t.Error("the draw hangs on the order of the statements")
	}
	if slices.Equal(ids(all, 100, 2), hundred) {
		t.Error("another seed draws the same")
	}
	if n := len(ids(all[:5], 100, 1)); n != 5 {
		t.Errorf("of five statements %d are drawn", n)
	}
	often := map[graph.IRI]int{}
	for seed := range uint64(200) {
		for _, id := range ids(all, 100, seed) {
			often[id]++
		}
	}
	for _, s := range all {
		if n := often[s.ID]; n < 3 || n > 45 { // twenty is expected, 4.2 the standard deviation
			t.Errorf("%s is drawn %d times of 200", s.ID, n)
		}
	}
}

func stream(statements []graph.Statement) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		for _, s := range statements {
			if !yield(s, nil) {
				return
			}
		}
	}
}
