package search

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
)

// texts are documents in several scripts, by path; the first line is the title.
var texts = []struct{ path, text string }{
	{"a.txt", "Report on the harbour\nThe old harbour of Port Arthur was dredged. Port dues rose. Arthur Lee objected."},
	{"b.txt", "Note\nArthur came by the port road; the harbour froze."},
	{"c.txt", "Телеграмма\nСталин принял посла в Кремле. Ёлка стояла."},
	{"d.txt", "보고\n김일성은 평양에서 연설하였다."},
	{"e.txt", "報告\n昨日金日成在平壤讲话。"},
	{"f.txt", "Nothing\nCafé \x00 crème\u200Bbrûlée\u200B, U.S.S.R. \xff and so on. \"Quoted\" words."},
	{"g.txt", "Long\n" + strings.Repeat("Nothing is said here of anything at all. ", 60) + "In the end the dredger sank off the harbour bar and nobody was hurt. " + strings.Repeat("Then nothing again. ", 40)},
}

// source gives the texts as a corpus, with one statement a document.
func source(digest string) Source {
	text := func(id graph.DocumentID) (string, error) {
		for _, d := range texts {
			if d.path == string(id) {
				return d.text, nil
			}
		}
		return "", errors.New("no such text")
	}
	return Source{
		Digest: digest, Text: text,
		Documents: func(yield func(graph.Document, error) bool) {
			for _, d := range append(texts, struct{ path, text string }{"broken.txt", ""}) {
				title, _, _ := strings.Cut(d.text, "\n")
				card := graph.Document{Path: d.path, ID: graph.DocumentID(d.path), Title: title, Status: graph.OK}
				if d.text == "" {
					card.ID, card.Status = "", graph.Failed
				}
				if !yield(card, nil) {
					return
				}
			}
		},
		Statements: func(yield func(graph.Statement, error) bool) {
			for i, d := range texts {
				_, quote, _ := strings.Cut(d.text, "\n")
				if !yield(graph.Statement{ID: graph.IRI(fmt.Sprint("s/", i)), Evidence: []graph.Evidence{{Quote: quote}}}, nil) {
					return
				}
			}
		},
	}
}

// build makes an index of the texts and opens it.
func build(t testing.TB) *Index {
	t.Helper()
	path := filepath.Join(t.TempDir(), "odd name?#%20.search")
	if err := Build(context.Background(), path, source("one"), func() {}); err != nil {
		t.Fatal(err)
	}
	x, err := Open(context.Background(), path, "one")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	return x
}

func TestSearch(t *testing.T) {
	x := build(t)
	for query, want := range map[string][]string{
		"harbour":                  {"a.txt", "b.txt", "g.txt"},
		"HARBOUR port":             {"a.txt", "b.txt"},
		`"port arthur"`:            {"a.txt"},
		`“arthur lee” harbour`:     {"a.txt"},
		"harbour -arthur":          {"g.txt"},
		"dredge*":                  {"a.txt", "g.txt"},
		"dredge":                   nil,
		"froze OR sank":            {"b.txt", "g.txt"},
		"harbour froze OR sank":    {"b.txt", "g.txt"},
		"сталин":                   {"c.txt"},
		"посол*":                   nil,
		"посл*":                    {"c.txt"},
		"елка":                     {"c.txt"},
		"김일성":                      {"d.txt"},
		"평양 김일성":                   {"d.txt"},
		"金日成":                      {"e.txt"},
		"日成在":                      {"e.txt"},
		"成日":                       nil,
		"cafe creme brulee":        {"f.txt"},
		"U.S.S.R.":                 {"f.txt"},
		`say "Quoted" -"other`:     nil,
		`"Quoted" words`:           {"f.txt"},
		"body:harbour":             nil, // means the words, not a column
		"NEAR(harbour port) AND *": nil,
	} {
		q, err := Parse(query)
		if err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		hits, err := x.Documents(context.Background(), q, 0)
		if err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		var got []string
		for _, h := range hits {
			got = append(got, h.Path)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", query, diff)
		}
		ids, err := x.Statements(context.Background(), q, 0)
		if err != nil {
			t.Fatalf("%s among statements: %v", query, err)
		}
		if len(ids) > 0 && len(want) == 0 {
			t.Errorf("%s: statements %v and no documents", query, ids)
		}
	}
}

func TestBetterMatchesComeFirst(t *testing.T) {
	x := build(t)
	q, _ := Parse("harbour")
	hits, err := x.Documents(context.Background(), q, 0)
	if err != nil {
		t.Fatal(err)
	}
	if hits[0].Path != "a.txt" || hits[0].Rank != 1 || hits[2].Path != "g.txt" || hits[0].Score < hits[1].Score {
		t.Errorf("got %+v; the title counts, and a long text counts less", hits)
	}
	if one, _ := x.Documents(context.Background(), q, 1); len(one) != 1 {
		t.Errorf("asked for 1 hit and got %d", len(one))
	}
}

func TestHighlightsAreTheText(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		query, path string
		want        []string
	}{
		{"port", "a.txt", []string{"Port", "Port"}},
		{`"port arthur" lee`, "a.txt", []string{"Port Arthur", "Lee"}},
		{"김일성", "d.txt", []string{"김일성은"}},
		{"金日成", "e.txt", []string{"金日成"}},
		{"brulee words", "f.txt", []string{"brûlée", "words"}},
		{"harbour bar", "g.txt", []string{"harbour", "bar"}},
	} {
		q, _ := Parse(c.query)
		h, err := NewHighlighter(ctx, q)
		if err != nil {
			t.Fatal(err)
		}
		defer h.Close()
		text, _ := source("").Text(graph.DocumentID(c.path))
		spans, err := h.Spans(ctx, "", text)
		if err != nil {
			t.Fatal(err)
		}
		p := Best(text, spans)
		runes := []rune(text)
		var got []string
		for _, s := range p.Highlights {
			got = append(got, string(runes[s.Start:s.End]))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.query, diff)
		}
		if string(runes[p.Start:p.End]) != p.Quote || len([]rune(p.Quote)) > 2*shown {
			t.Errorf("%s: the passage %d–%d is %q", c.query, p.Start, p.End, p.Quote)
		}
	}
}

func TestPassageOfALongText(t *testing.T) {
	text, _ := source("").Text("g.txt")
	q, _ := Parse("harbour bar")
	h, err := NewHighlighter(context.Background(), q)
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	spans, err := h.Spans(context.Background(), "", text)
	if err != nil {
		t.Fatal(err)
	}
	if p := Best(text, spans); !strings.HasPrefix(p.Quote, "In the end the dredger sank off the harbour bar") {
		t.Errorf("the passage begins %q", p.Quote)
	}
	if p := Best("One short line.\n", nil); p.Quote != "One short line." {
		t.Errorf("without spans: %q", p.Quote)
	}
}

func TestIndexOfAnotherStoreIsStale(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "x.search")
	if _, err := Open(ctx, path, "one"); !errors.Is(err, ErrStale) {
		t.Errorf("no file: %v", err)
	}
	if err := Build(ctx, path, source("one"), func() {}); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(ctx, path, "two"); !errors.Is(err, ErrStale) {
		t.Errorf("another digest: %v", err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"cut short": whole[:len(whole)/3], "empty": nil, "no database": []byte("hello")} {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if x, err := Open(ctx, path, "one"); err == nil {
			q, _ := Parse("harbour")
			if _, err := x.Documents(ctx, q, 0); err == nil {
				t.Errorf("%s: the index was taken for whole", name)
			}
			x.Close()
		} else if !errors.Is(err, ErrStale) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBuildLeavesNothingBehindWhenItFails(t *testing.T) {
	dir := t.TempDir()
	bad := source("one")
	bad.Statements = func(yield func(graph.Statement, error) bool) { yield(graph.Statement{}, errors.New("the store broke")) }
	var _ iter.Seq2[graph.Statement, error] = bad.Statements
	if err := Build(context.Background(), filepath.Join(dir, "x.search"), bad, func() {}); err == nil || !strings.Contains(err.Error(), "the store broke") {
		t.Errorf("got %v", err)
	}
	if left, _ := os.ReadDir(dir); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// TestSweepTakesWhatTheDeadLeft: a process that has ended left its scratch file, this
// one is still at work.
func TestSweepTakesWhatTheDeadLeft(t *testing.T) {
	dir := t.TempDir()
	ended := exec.Command(os.Args[0], "-test.run=^$")
	if err := ended.Run(); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{
		fmt.Sprintf(".x.search-%d-12", ended.Process.Pid), fmt.Sprintf(".x.search-%d-34", os.Getpid()), ".x.search-notes", ".y.search-1-2", "x.search",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := Sweep(filepath.Join(dir, "x.search")); err != nil {
		t.Fatal(err)
	}
	var left []string
	files, _ := os.ReadDir(dir)
	for _, file := range files {
		left = append(left, file.Name())
	}
	want := []string{fmt.Sprintf(".x.search-%d-34", os.Getpid()), ".x.search-notes", ".y.search-1-2", "x.search"}
	if !slices.Equal(left, want) {
		t.Errorf("left %v, wanted %v", left, want)
	}
	if err := Sweep(filepath.Join(dir, "nowhere", "x.search")); err != nil {
		t.Error(err)
	}
}

func TestSameStoreSameIndex(t *testing.T) {
	dir := t.TempDir()
	var files [2][]byte
	for i := range files {
		path := filepath.Join(dir, fmt.Sprint(i))
		if err := Build(context.Background(), path, source("one"), func() {}); err != nil {
			t.Fatal(err)
		}
		files[i], _ = os.ReadFile(path)
	}
	if !slices.Equal(files[0], files[1]) {
		t.Error("two indexes of one store differ")
	}
}

func TestSearchesWithoutWords(t *testing.T) {
	for _, query := range []string{"", " ", `""`, "OR", "-", "*", "...", "-harbour", `-"a b"`} {
		if _, err := Parse(query); err == nil && query != "OR" {
			t.Errorf("%q was taken for a search", query)
		}
	}
}

// FuzzParse: whatever is typed is refused or is a search that the engine understands.
func FuzzParse(f *testing.F) {
	for _, s := range []string{`a "b c" -d e* OR f`, `"`, `-"x`, `a OR OR b`, `^a NEAR(b)`, `col:a`, "金日成 김일성*", `"a" "b"*`, "\x00", "\uFDD0"} {
		f.Add(s)
	}
	x := build(f)
	f.Fuzz(func(t *testing.T, words string) {
		q, err := Parse(words)
		if err != nil {
			return
		}
		if _, err := x.Documents(context.Background(), q, 1); err != nil {
			t.Errorf("%q became %s: %v", words, q.expression, err)
		}
	})
}
