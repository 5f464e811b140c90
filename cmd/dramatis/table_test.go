package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func lettersList() list {
	return list{columns: []string{"name", "quote"}, rows: sliced([]row{
		{cells: []string{"Ada", "She wrote\nto \x1b[31mhim\tagain and again, as long as there was any hope left at all"}},
		{cells: []string{"김", "–"}},
	})}
}

func rendered(t *testing.T, f format, look look) string {
	t.Helper()
	var b strings.Builder
	if err := render(&b, f, lettersList(), look); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTableIsWholeWhenPiped(t *testing.T) {
	want := "name  quote\n" +
		"Ada   She wrote to \uFFFD[31mhim again and again, as long as there was any hope left at all\n" +
		"김    –\n"
	if diff := cmp.Diff(want, rendered(t, asTable, look{})); diff != "" {
		t.Error(diff)
	}
}

func TestTableFitsTheTerminal(t *testing.T) {
	got := rendered(t, asTable, look{width: 40})
	for line := range strings.Lines(got) {
		if utf8.RuneCountInString(line) > 41 {
			t.Errorf("too wide: %q", line)
		}
	}
	for _, word := range strings.Fields("She wrote again long hope left all") {
		if !strings.Contains(got, word) {
			t.Errorf("%q was lost in\n%s", word, got)
		}
	}
}

func TestOnlyColouredTablesHaveColours(t *testing.T) {
	if got := rendered(t, asTable, look{width: 80, colour: true}); !strings.Contains(got, "\x1b[1m") {
		t.Errorf("no colour in %q", got)
	}
	for _, f := range tabular {
		if got := rendered(t, f, look{}); strings.Contains(got, "\x1b[1m") {
			t.Errorf("%s is coloured: %q", f, got)
		}
	}
}

func TestTSVKeepsCellsApart(t *testing.T) {
	got := rendered(t, asTSV, look{})
	if lines := strings.Count(got, "\n"); lines != 3 {
		t.Errorf("%d lines, want 3: %q", lines, got)
	}
	if !strings.Contains(got, "Ada\tShe wrote\\nto \x1b[31mhim\\tagain") {
		t.Errorf("got %q", got)
	}
}

func TestFit(t *testing.T) {
	cases := []struct {
		widths    []int
		available int
		want      int
	}{
		{[]int{5, 10}, 80, 10},
		{[]int{5, 100}, 80, 75},
		{[]int{50, 100}, 80, 40},
		{[]int{100, 100, 100}, 12, narrowest},
		{nil, 80, 0},
	}
	for _, c := range cases {
		if got := fit(c.widths, c.available); got != c.want {
			t.Errorf("fit(%v, %d) = %d, want %d", c.widths, c.available, got, c.want)
		}
	}
}

func TestQuoted(t *testing.T) {
	for arg, want := range map[string]string{
		"Ada":           "Ada",
		"Ada Brown":     `"Ada Brown"`,
		"O'Neill":       `"O'Neill"`,
		`the "$5" case`: `'the "$5" case'`,
		`it's $5`:       `'it'\''s $5'`,
		"--by":          "--by",
		"":              `""`,
	} {
		if got := quoted(arg); got != want {
			t.Errorf("quoted(%q) = %s, want %s", arg, got, want)
		}
	}
}

func TestCovers(t *testing.T) {
	cases := []struct {
		root, path string
		want       bool
	}{
		{"box", "box", true}, {"box", "box/a.txt", true}, {"box", "boxes/a.txt", false},
		{".", "a/b.txt", true}, {".", "../b.txt", false}, {".", "/b.txt", false},
		{"/", "/b.txt", true}, {"../x", "../x/y.txt", true}, {"a.txt", "b.txt", false},
	}
	for _, c := range cases {
		if got := (&survey{roots: []string{c.root}}).covers(c.path); got != c.want {
			t.Errorf("%s covers %s: %v", c.root, c.path, got)
		}
	}
}

func TestTooManyColumnsBecomeBlocks(t *testing.T) {
	l := list{columns: []string{"name", "office", "quote", "path"}, rows: sliced([]row{
		{cells: []string{"Ada", "", "She wrote to him again and again, as long as there was hope", "letters/of/the/year/1950/05/03.txt"}},
		{cells: []string{"Bob", "Keeper of the Books of the Guild", "–", "b.txt"}},
	})}
	if one := pressed([]int{9, 24, 4}, 10); one != 1 {
		t.Errorf("%d columns are pressed, want 1", one)
	}
	var b strings.Builder
	if err := render(&b, asTable, l, look{width: 40}); err != nil {
		t.Fatal(err)
	}
	want := `name    Ada
quote   She wrote to him again and
        again, as long as there was hope
path    letters/of/the/year/1950/05/03.txt

name    Bob
office  Keeper of the Books of the Guild
quote   –
path    b.txt

`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}

func TestProseIsFoldedAtTheTerminalsEdge(t *testing.T) {
	for _, c := range []struct {
		width      int
		line, want string
	}{
		{0, "  a line of any length", "  a line of any length\n"},
		{12, "  a line of any length", "  a line of\n    any\n    length\n"},
		{12, "  “a line of quotation”", "  “a line of\n   quotation”\n"},
		{6, "  unbreakable", "  unbreakable\n"},
		{6, "", "\n"},
		{6, "김일성 전", "김일성\n  전\n"},
	} {
		var b strings.Builder
		p := prose{w: &b, width: c.width}
		p.line("%s", c.line)
		if diff := cmp.Diff(c.want, b.String()); diff != "" || p.err != nil {
			t.Errorf("%q at %d: %s %v", c.line, c.width, diff, p.err)
		}
	}
}
