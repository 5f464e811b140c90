package graph

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestListsInJSONAreNeverNull(t *testing.T) {
	ada := Ref{ID: "person/ada", Name: "Ada", Type: Person}
	cases := []struct {
		name  string
		value any
		want  string
	}{
		{"entity", Entity{Ref: ada, Mentions: 3, Statements: 2, Documents: 1},
			`{"id":"person/ada","name":"Ada","type":"person","aliases":[],"mentions":3,"statements":2,"documents":1}`},
		{"ref", ada, `{"id":"person/ada","name":"Ada","type":"person","aliases":[]}`},
		{"pointer to a ref", &ada, `{"id":"person/ada","name":"Ada","type":"person","aliases":[]}`},
	}
	for _, c := range cases {
		got, err := json.Marshal(c.value)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, string(got)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestEntityReadsBackFromJSON(t *testing.T) {
	want := Entity{Ref: Ref{ID: "place/x", Name: "X", Type: Place, Aliases: []string{"Y"}}, Mentions: 1, Statements: 2, Documents: 3}
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got Entity
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
