package source

import (
	"slices"
	"testing"
)

func TestLines(t *testing.T) {
	for _, c := range []struct {
		text   string
		within Span
		want   []string
	}{
		{"one\ntwo\n\nfour", Span{0, 13}, []string{"one", "two", "", "four"}},
		{"one\ntwo\n", Span{0, 8}, []string{"one", "two"}},
		{"one\ntwo\nthree", Span{2, 10}, []string{"e", "two", "th"}},
		{"one", Span{4, 3}, nil},
		{"", Span{}, nil},
	} {
		var got []string
		for line := range Lines(c.text, c.within) {
			got = append(got, line.Of(c.text))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("lines of %q within %v: got %q, want %q", c.text, c.within, got, c.want)
		}
	}
}
