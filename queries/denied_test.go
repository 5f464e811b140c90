package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestAPaperThatDeniesProvesItsNo: where a document says itself that it was not so, its sentence is the
// proof of the "no"; where none says anything, there is none.
func TestAPaperThatDeniesProvesItsNo(t *testing.T) {
	c := fake.New()
	moor, hill, wren := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren")
	c.Say("a", moor, "met", hill, "I never did get to meet Hill.", func(s *graph.Statement) { s.Modality = graph.Negated })
	c.Say("b", moor, "met", wren, "Moor met Wren.")
	c.Say("b", moor, "met", wren, "Wren, whom Moor did not meet in Oslo.", func(s *graph.Statement) { s.Modality = graph.Negated })
	c.Say("c", hill, "met", wren, "It was held against Hill that he met Wren.", func(s *graph.Statement) { s.Modality = graph.Reported })
	c.Say("c", hill, "met", wren, "Hill never met Wren.", func(s *graph.Statement) { s.Modality = graph.Negated })
	for question, want := range map[string]struct {
		sentence string
		proofs   int
	}{
		"Did Ada Moor meet Ben Hill?":      {"no: it is said that it was not so", 1},
		"Did Ben Hill meet Ada Moor?":      {"no: it is said that it was not so", 1},
		"Did Ben Hill meet Cora Wren?":     {"no: it is said that it was not so", 1},
		"Did Cora Wren write to Ben Hill?": {"not told: nothing in this corpus says so", 0},
		"Did Ada Moor write to Ben Hill?":  {"not told: nothing in this corpus says so", 0},
		"Did Ada Moor meet Cora Wren?":     {"yes", 1},
	} {
		a := askOf(t, c, question)
		if len(a.Answers) != 1 || a.Answers[0].Sentence() != want.sentence || len(a.Answers[0].Evidence) != want.proofs {
			t.Errorf("%s: got %+v", question, a.Answers)
		}
	}
}
