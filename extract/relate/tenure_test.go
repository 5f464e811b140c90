package relate

import (
	"slices"
	"testing"
)

// A post is held whatever words for a time, marks or brackets stand between its holder, its noun and its body.
func TestPostsApart(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct{ text, want string }{
		{"Karl Lund was until 1949 secretary of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund was until 1949 a member of the Labour Party.", "Karl Lund member-of Labour Party"},
		{"Karl Lund was at that time a member of the Labour Party.", "Karl Lund member-of Labour Party"},
		{"Karl Lund was for many years secretary of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund, from 1920 to 1924 secretary of the Norwegian Committee, refused.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund, for ten years legal adviser to the Norwegian Committee, refused.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund, managing director of the Norwegian Committee, refused.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund (secretary, Norwegian Committee) refused.", "Karl Lund holds-position Norwegian Committee"},
		{"The Norwegian Committee (chairman: Karl Lund) refused.", "Karl Lund holds-position Norwegian Committee"},
		{"The Norwegian Committee (chairman Karl Lund) refused.", "Karl Lund holds-position Norwegian Committee"},
		{"The board removed Karl Lund from the post of director of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"The board relieved Karl Lund of his duties as director of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund was recalled from the post of director of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund was confirmed as director of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund joined the Norwegian Committee in 1921 as secretary.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund was sent to the Norwegian Committee as its secretary.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund, posted to the Norwegian Committee as secretary, refused.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund died. His widow is the painter Anna Weber.", "Anna Weber family-of Karl Lund"},
		{"The resignation of Karl Lund as director of the Norwegian Committee was accepted.", "Karl Lund holds-position Norwegian Committee"},
	} {
		if got := said(r, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"Karl Lund came from Oslo to the secretary of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund waited until 1949 for the secretary of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"The removal of a desk for Karl Lund as director of the Norwegian Committee was planned.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund will be sent to the Norwegian Committee as secretary.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund sent Anna Weber to the Norwegian Committee as secretary.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund came to the Norwegian Committee as Anna Weber left.", "Karl Lund holds-position Norwegian Committee"},
		{"Karl Lund dismissed the director of the Norwegian Committee.", "Karl Lund holds-position Norwegian Committee"},
		{"The Norwegian Committee (with Karl Lund) refused.", "Karl Lund holds-position Norwegian Committee"},
	} {
		if got := said(r, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s says %q", c.text, c.not)
		}
	}
}
