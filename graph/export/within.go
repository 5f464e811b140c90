package export

import (
	"iter"

	"dramatis/graph"
)

// Within lets through the statements whose subject and object are both in the set;
// an object that is a bare name belongs to its subject. Errors pass.
func Within(statements iter.Seq2[graph.Statement, error], set map[graph.IRI]bool) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		for s, err := range statements {
			inside := set[s.Subject.ID] && (s.Object.ID == "" || set[s.Object.ID])
			if err == nil && !inside {
				continue
			}
			if !yield(s, err) {
				return
			}
		}
	}
}
