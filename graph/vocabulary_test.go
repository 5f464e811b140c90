package graph_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/seeds"
)

func TestVocabularyOfTheSeedsParses(t *testing.T) {
	v, err := graph.ParseVocabulary(seeds.Read("vocabulary.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if !v.Allows(graph.Person, "wrote-to", graph.Organization) {
		t.Error("a person may write to an organisation")
	}
	if v.Allows(graph.Place, "wrote-to", graph.Person) {
		t.Error("a place writes to nobody")
	}
	if _, ok := v.Term("no-such-predicate"); ok {
		t.Error("unknown predicate found")
	}
}

func TestParseVocabularyRefusesBadFiles(t *testing.T) {
	for name, text := range map[string]string{
		"not a list":   "a: b",
		"no predicate": "- {from: [person], to: [person]}",
		"twice":        "- {predicate: p, from: [person], to: [person]}\n- {predicate: p, from: [person], to: [person]}",
		"no types":     "- {predicate: p}",
	} {
		if _, err := graph.ParseVocabulary([]byte(text)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
