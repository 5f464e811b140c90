package extract_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract"
	"dramatis/extract/resolve"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

func pipeline(t testing.TB) *extract.Pipeline {
	t.Helper()
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// samples reads the five sample documents.
func samples(t testing.TB) []*source.Document {
	t.Helper()
	paths, err := filepath.Glob("../seeds/documents/*.txt")
	if err != nil || len(paths) != 5 {
		t.Fatalf("found %d sample documents: %v", len(paths), err)
	}
	var docs []*source.Document
	for _, p := range paths {
		d, err := source.Read(p)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	return docs
}

// graphOf extracts one document and resolves it by itself.
func graphOf(t testing.TB, p *extract.Pipeline, d *source.Document) (graph.Document, []graph.Mention, []graph.Statement) {
	t.Helper()
	x := p.Extract(d)
	r, err := resolve.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	r.Add(d.ID, x.Layout.Header.Date.Value, x.Chains, x.Mentions)
	return x.Graph(r.Resolve(), p.Vocabulary())
}

// checkQuotes fails unless every quote and surface is the text at its offsets.
func checkQuotes(t *testing.T, d *source.Document, mentions []graph.Mention, statements []graph.Statement) {
	t.Helper()
	runes := []rune(d.Text)
	at := func(s graph.Span) string { return string(runes[s.Start:s.End]) }
	for _, m := range mentions {
		if m.Surface == "" || at(m.Span) != m.Surface {
			t.Errorf("%s: mention %v says %q, the text %q", d.Path, m.Span, m.Surface, at(m.Span))
		}
	}
	for _, s := range statements {
		if len(s.Evidence) == 0 {
			t.Errorf("%s: %s has no evidence", d.Path, s.ID)
		}
		for _, e := range s.Evidence {
			if e.Quote == "" || at(e.Span) != e.Quote {
				t.Errorf("%s: evidence %v of %s says %q, the text %q", d.Path, e.Span, s.ID, e.Quote, at(e.Span))
			}
		}
	}
}

func TestEveryQuoteIsTheTextAtItsOffsets(t *testing.T) {
	p := pipeline(t)
	for _, d := range samples(t) {
		_, mentions, statements := graphOf(t, p, d)
		if len(statements) == 0 {
			t.Errorf("%s: no statement", d.Path)
		}
		checkQuotes(t, d, mentions, statements)
	}
}

// mutate damages a text as scanning, cutting and pasting do.
func mutate(r *rand.Rand, text string) string {
	runes := []rune(text)
	for range 1 + r.IntN(6) {
		i := r.IntN(len(runes))
		j := min(len(runes), i+r.IntN(60))
		switch r.IntN(5) {
		case 0: // a passage lost
			runes = append(runes[:i:i], runes[j:]...)
		case 1: // a passage doubled
			runes = append(runes[:j:j], runes[i:]...)
		case 2: // a stray character
			runes[i] = []rune("\u00ad\n\t “”[](){}№김Ж—'’")[r.IntN(18)]
		case 3: // cut off
			runes = runes[:max(1, j)]
		case 4: // shouting
			copy(runes[i:j], []rune(strings.ToUpper(string(runes[i:j]))))
		}
	}
	return string(runes)
}

func TestQuotesHoldOnDamagedDocuments(t *testing.T) {
	p := pipeline(t)
	r := rand.New(rand.NewPCG(1, 2))
	docs := samples(t)
	for range 150 {
		d := docs[r.IntN(len(docs))]
		damaged := source.NewDocument(d.Path, mutate(r, d.Text))
		_, mentions, statements := graphOf(t, p, damaged)
		checkQuotes(t, damaged, mentions, statements)
	}
}

func TestAnExtractionReadsBackAsWritten(t *testing.T) {
	p := pipeline(t)
	for _, d := range samples(t) {
		x := p.Extract(d)
		data, err := json.Marshal(x)
		if err != nil {
			t.Fatal(err)
		}
		var y extract.Extraction
		if err := json.Unmarshal(data, &y); err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(y)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(data), string(again)); diff != "" {
			t.Errorf("%s: %s", d.Path, diff)
		}
	}
}

func TestStatementIDsAreUniqueAndSurviveOtherDocuments(t *testing.T) {
	p := pipeline(t)
	docs := samples(t)
	r, err := resolve.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	var all []*extract.Extraction
	for _, d := range docs {
		x := p.Extract(d)
		all = append(all, x)
		r.Add(d.ID, x.Layout.Header.Date.Value, x.Chains, x.Mentions)
	}
	together := r.Resolve()
	seen := map[graph.IRI]bool{}
	for i, x := range all {
		_, _, alone := graphOf(t, p, docs[i])
		_, _, among := x.Graph(together, p.Vocabulary())
		ids := map[graph.IRI]bool{}
		for _, s := range alone {
			ids[s.ID] = true
		}
		for _, s := range among {
			if seen[s.ID] {
				t.Errorf("%s: id %s stands twice", docs[i].Path, s.ID)
			}
			seen[s.ID] = true
			if !ids[s.ID] {
				t.Errorf("%s: id %s changed with the company of other documents", docs[i].Path, s.ID)
			}
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, d := range samples(f) {
		f.Add(d.Text)
	}
	f.Add("Present at the meeting were: A, , and.\n\nTo X from Y [Z")
	p := pipeline(f)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 1<<16 {
			t.Skip()
		}
		d := source.NewDocument("fuzz.txt", text)
		_, mentions, statements := graphOf(t, p, d)
		checkQuotes(t, d, mentions, statements)
	})
}

func BenchmarkExtract(b *testing.B) {
	p := pipeline(b)
	var docs []*source.Document
	size := 0
	for _, path := range must(filepath.Glob("../seeds/documents/*.txt")) {
		docs = append(docs, source.NewDocument(path, string(must(os.ReadFile(path)))))
		size += len(docs[len(docs)-1].Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			p.Extract(d)
		}
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

var _ extract.Namer = (*resolve.Identity)(nil)
