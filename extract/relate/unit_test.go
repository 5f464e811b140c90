package relate

import (
	"slices"
	"testing"
)

// Of a part without a name of its own a place only says where it sits; whom somebody serves under has no post there.
func TestUnits(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct{ text, want, not string }{
		{"The secretary of the provincial committee in Oslo, Karl Lund, refused.", "Karl Lund holds-position provincial committee in Oslo", "Karl Lund holds-position Oslo"},
		{"Karl Lund, foreign minister of the rebel government in Oslo, refused.", "Karl Lund holds-position rebel government in Oslo", "Karl Lund holds-position Oslo"},
		{"Karl Lund worked as secretary of the Oslo provincial committee.", "Karl Lund holds-position Oslo provincial committee", "Karl Lund holds-position Oslo"},
		{"Karl Lund, the head of the Norway desk in the Norwegian Committee, refused.", "Karl Lund holds-position Norway desk", "Karl Lund holds-position Norway"},
		{"Karl Lund was counsellor at the Norwegian Committee under Ambassador Anna Weber.", "Karl Lund holds-position Norwegian Committee", "Anna Weber holds-position Norwegian Committee"},
		{"The representative of the Labour Party, Karl Lund, refused.", "Karl Lund represents Labour Party", "Karl Lund leads Labour Party"},
		{"The Labour Party's delegate, Karl Lund, refused.", "Karl Lund represents Labour Party", "Karl Lund leads Labour Party"},
		{"The representative to the Norwegian Committee, Karl Lund, refused.", "Karl Lund holds-position Norwegian Committee", "Karl Lund represents Norwegian Committee"},
	} {
		got := said(r, c.text)
		if !slices.Contains(got, c.want) || slices.Contains(got, c.not) {
			t.Errorf("%s\n got %q\nwant %q, not %q", c.text, got, c.want, c.not)
		}
	}
}
