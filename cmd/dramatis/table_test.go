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
