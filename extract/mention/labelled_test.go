package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// The letter of an item and the word behind it are nobody, where the word is no surname.
func TestLabelled(t *testing.T) {
	r := recogniser(t)
	for _, test := range []struct {
		text string
		want bool // somebody is named
	}{
		{"The paper weighs option D. Seek approval of the plan was his advice.", false},
		{"They spoke of paragraph C. Agreement was near.", false},
		{"He met D. Varnik there and left.", true},
		{"He met D. Brown there and left.", true},
		{"He met Mr. D. Seek there and left.", true},
		{"He met A. B. Seek there and left.", true},
	} {
		got := false
		for _, m := range r.Annotate(source.NewDocument("d", test.text), zone.Layout{}).Mentions {
			got = got || m.Type == graph.Person && m.Kind == graph.ByName
		}
		if got != test.want {
			t.Errorf("%q: somebody is named %v, want %v", test.text, got, test.want)
		}
	}
}
