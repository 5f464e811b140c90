package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestFromWhenToWhen dates posts, memberships and homes by the words beside them, and by nothing else.
func TestFromWhenToWhen(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ text, predicate, want string }{
		{"Karl Lund was secretary of the Norwegian Seamen's Union from 1946 to 1949.", "holds-position", "1946/1949"},
		{"From 1946 to 1949 Karl Lund was secretary of the Norwegian Seamen's Union.", "holds-position", "1946/1949"},
		{"Karl Lund, secretary of the Norwegian Seamen's Union since March 1946, spoke.", "holds-position", "1946-03/.."},
		{"Karl Lund, since 1946 secretary of the Norwegian Seamen's Union, spoke.", "holds-position", "1946/.."},
		{"Karl Lund, until 1949 secretary of the Norwegian Seamen's Union, spoke.", "holds-position", "../1949"},
		{"Karl Lund, secretary of the Norwegian Seamen's Union (1946–1949), spoke.", "holds-position", "1946/1949"},
		{"Karl Lund became secretary of the Norwegian Seamen's Union in 1946.", "holds-position", "1946"},
		{"In 1946 Karl Lund became secretary of the Norwegian Seamen's Union.", "holds-position", "1946"},
		{"Karl Lund was a member of the Labour Party until 1933.", "member-of", "../1933"},
		{"Karl Lund belonged to the Labour Party until 1933.", "member-of", "../1933"},
		{"Karl Lund led the Labour Party since 1933.", "leads", "1933/.."},
		{"Karl Lund lived in Bergen from 1936 on.", "lived-in", "1936/.."},
		{"Karl Lund met the secretary of the Norwegian Seamen's Union, Anna Berg, in 1946.", "holds-position", ""},
		{"In 1946 the secretary of the Norwegian Seamen's Union, Karl Lund, left Bergen.", "holds-position", ""},
		{"In 1946 Anna Berg met Karl Lund, who was secretary of the Norwegian Seamen's Union.", "holds-position", ""},
		{"Karl Lund, secretary of the Norwegian Seamen's Union, in 1946 left Bergen.", "holds-position", ""},
		{"Karl Lund, born in Bergen in 1904, joined the Labour Party.", "member-of", ""},
		{"Karl Lund was born in Bergen in 1904 and belonged to the Labour Party.", "member-of", ""},
		{"Karl Lund joined the Labour Party in 1921, became a member of its Central Committee and was secretary of the Norwegian Seamen's Union.", "holds-position", ""},
		{"In May 1946, Karl Lund, a Dane, became secretary of the Norwegian Seamen's Union.", "holds-position", "1946-05"},
		{"Before 1946 Karl Lund was secretary of the Norwegian Seamen's Union.", "holds-position", ""},
	} {
		x := p.Extract(source.NewDocument("held.txt", tc.text+"\n"))
		found := false
		for _, s := range x.Statements {
			if string(s.Predicate) != tc.predicate {
				continue
			}
			if found = true; string(s.When) != tc.want {
				t.Errorf("%s\n%s is dated %q, not %q", tc.text, s.Predicate, s.When, tc.want)
			}
		}
		if !found {
			t.Errorf("%s: no statement %s", tc.text, tc.predicate)
		}
	}
}
