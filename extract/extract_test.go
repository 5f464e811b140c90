package extract_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
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

// damages are the ways in which scanning, cutting and pasting spoil a text.
var damages = []func(r *rand.Rand, text string, others []*source.Document) string{
	func(r *rand.Rand, text string, _ []*source.Document) string { // cut short
		runes := []rune(text)
		return string(runes[:r.IntN(len(runes)+1)])
	},
	func(r *rand.Rand, text string, _ []*source.Document) string { // the beginning lost
		runes := []rune(text)
		return string(runes[r.IntN(len(runes)+1):])
	},
	func(r *rand.Rand, text string, _ []*source.Document) string { // a passage lost, another doubled
		runes := []rune(text)
		i, j := r.IntN(len(runes)+1), r.IntN(len(runes)+1)
		return string(runes[:i]) + string(runes[j:])
	},
	func(r *rand.Rand, text string, _ []*source.Document) string { // lines in another order
		lines := strings.SplitAfter(text, "\n")
		r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		return strings.Join(lines, "")
	},
	func(r *rand.Rand, text string, others []*source.Document) string { // two documents in one file
		return text + others[r.IntN(len(others))].Text
	},
	func(r *rand.Rand, text string, _ []*source.Document) string { // strange characters strewn in
		strange := []rune("\u00AD\u200B\uFEFFé김😀\r\n\t“”'[](){}\u0301\x00№Ж—’")
		runes := []rune(text)
		for range 20 {
			runes = slices.Insert(runes, r.IntN(len(runes)+1), strange[r.IntN(len(strange))])
		}
		return string(runes)
	},
	func(_ *rand.Rand, text string, _ []*source.Document) string { return strings.ToUpper(text) },
	func(_ *rand.Rand, text string, _ []*source.Document) string {
		return strings.ReplaceAll(text, "\n", " ")
	},
	func(_ *rand.Rand, text string, _ []*source.Document) string {
		return strings.ReplaceAll(text, "\n", "\r\n")
	},
	func(_ *rand.Rand, text string, _ []*source.Document) string { return strings.ReplaceAll(text, ".", "") },
}

func TestQuotesHoldOnDamagedDocuments(t *testing.T) {
	p := pipeline(t)
	r := rand.New(rand.NewPCG(1956, 9))
	docs := samples(t)
	rounds := 200
	if testing.Short() {
		rounds = 10
	}
	for range rounds {
		text := docs[r.IntN(len(docs))].Text
		for range 1 + r.IntN(4) {
			text = damages[r.IntN(len(damages))](r, text, docs)
		}
		damaged := source.NewDocument("damaged.txt", text)
		_, mentions, statements := graphOf(t, p, damaged)
		checkQuotes(t, damaged, mentions, statements)
		if t.Failed() {
			t.Fatalf("in the text %q", text)
		}
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
