package graph

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPages(t *testing.T) {
	pages := Pages{{3, "xii"}, {10, "12 verso"}, {10, "13"}}
	for point, want := range map[int]string{0: "", 2: "", 3: "xii", 9: "xii", 10: "13", 1000: "13"} {
		if got := pages.At(point); got != want {
			t.Errorf("code point %d is on page %q, want %q", point, got, want)
		}
	}
	if diff := cmp.Diff(pages, ParsePages(pages.String())); diff != "" {
		t.Error(diff)
	}
	if got := ParsePages(""); got != nil || Pages(nil).At(5) != "" {
		t.Errorf("no pages are %v", got)
	}
	if got := (Evidence{Document: "a.pdf", Page: "12", Span: Span{3, 9}}).Place(); got != "a.pdf, page 12, characters 3–9" {
		t.Errorf("got %q", got)
	}
}
