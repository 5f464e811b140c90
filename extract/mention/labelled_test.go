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

// TestJoinedWords asks who is named by words joined with hyphens.
func TestJoinedWords(t *testing.T) {
	r := recogniser(t)
	for text, want := range map[string]string{
		"He was told by Secretary of State-Designate Varnik.":    "Varnik",
		"In the event of Major Sino-Soviet hostilities he left.": "",
		"Sir Karl Lund, Deputy Under-Secretary of State, came.":  "Karl Lund",
		"General US-Polish relations were good.":                 "",
		"He was told by Mr. Chaban-Delmas at noon.":              "Chaban-Delmas",
		"It was drafted at Tab A. Varnik concurs in it.":         "Varnik",
	} {
		got := ""
		for _, m := range r.Annotate(source.NewDocument("d", text), zone.Layout{}).Mentions {
			if m.Type == graph.Person && m.Kind == graph.ByName {
				got += m.Span.Of(text)
			}
		}
		if got != want {
			t.Errorf("%q: %q is named, want %q", text, got, want)
		}
	}
}
