package search

import (
	"testing"
)

func TestPassagesHaveMostOfTheWords(t *testing.T) {
	x := build(t)
	for _, c := range []struct {
		words []string
		want  []string // the documents, in their order
	}{
		{[]string{"dredg*", "sank", "bar"}, []string{"g.txt"}},
		{[]string{"harbour", "dues", "objected"}, []string{"a.txt"}},
		{[]string{"port", "harbour"}, []string{"a.txt", "b.txt"}},
		{[]string{"harbour", "xyzzy"}, nil}, // one of two is not most
		{[]string{"?"}, nil},
		{nil, nil},
	} {
		found, err := x.Passages(t.Context(), c.words, 3, source("").Text)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range found {
			got = append(got, e.Document)
			if text, _ := source("").Text(e.DocumentID); string([]rune(text)[e.Start:e.End]) != e.Quote {
				t.Errorf("%v: the quote of %s is not its text", c.words, e.Document)
			}
		}
		if len(got) != len(c.want) {
			t.Errorf("%v: got %v, want %v", c.words, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%v: got %v, want %v", c.words, got, c.want)
			}
		}
	}
}
