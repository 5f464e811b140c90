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

func TestTurnedRoleGivesTheOtherSide(t *testing.T) {
	term := graph.Term{Roles: []graph.Role{{Name: "wife", Inverse: "husband"}, {Name: "son", Inverse: "parent"}}}
	for role, want := range map[string]string{"wife": "husband", "his eldest Son": "parent", "ward": "ward", "": ""} {
		if got := term.TurnedRole(role); got != want {
			t.Errorf("TurnedRole(%q) = %q, want %q", role, got, want)
		}
	}
}

func TestClosedRolesOfTheSeedsTurnIntoEachOther(t *testing.T) {
	v, err := graph.ParseVocabulary(seeds.Read("vocabulary.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, term := range v {
		for _, r := range term.Roles {
			for _, w := range []string{r.Inverse, r.Broader} {
				if got, ok := term.RoleIn(w); w != "" && (!ok || got.Name != w) {
					t.Errorf("%s: role %s names %q, which is no role", term.Predicate, r.Name, w)
				}
			}
		}
	}
}
