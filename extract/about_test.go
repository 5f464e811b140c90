package extract_test

import (
	"slices"
	"testing"

	"dramatis/extract/source"
	"dramatis/graph"
)

// TestWhereHeld holds that the record of a conversation tells where it was held, and what
// a document says about itself.
func TestWhereHeld(t *testing.T) {
	text := "Memorandum of a Conversation, Department of State\n\nWashington, June 4, 1956.\n\nPARTICIPANTS\nMr. Otto Weber, Counselor, Norwegian Embassy\nMr. Hugo Brandt, Assistant Secretary\nMr. Jan Novak, WE\n\n" +
		"Mr. Weber called at his own request. He said that the talks about grain had ended and that his Government was satisfied with them.\n"
	_, _, statements := graphOf(t, pipeline(t), source.NewDocument("memo.txt", text))
	says := func(p graph.Predicate, from graph.EntityType, object string) bool {
		return slices.ContainsFunc(statements, func(s graph.Statement) bool {
			return s.Predicate == p && s.Subject.Type == from && s.Object.Name == object && s.When == "1956-06-04"
		})
	}
	for _, want := range []struct {
		predicate graph.Predicate
		from      graph.EntityType
		object    string
	}{
		{"located-in", graph.Event, "Washington"},
		{"dated", graph.DocumentNode, "1956-06-04"},
	} {
		if !says(want.predicate, want.from, want.object) {
			t.Errorf("no %s %s %s", want.from, want.predicate, want.object)
			for _, s := range statements {
				t.Log(s.Subject.Name, s.Predicate, s.Object.Name, s.When, s.Evidence[0].Rule)
			}
		}
	}
}
