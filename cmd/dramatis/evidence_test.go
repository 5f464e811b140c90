package main

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"dramatis/extract"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

// samples gives the texts of the sample documents.
func samples(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(house, "seeds", "documents", "*"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no sample documents: %v", err)
	}
	texts := make([]string, len(paths))
	for i, path := range paths {
		d, err := source.Read(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[i] = d.Text
	}
	return texts
}

// strangers names no two chains alike: who is who does not matter to a quote.
type strangers struct{}

func (strangers) Entity(_ graph.DocumentID, chain coref.ChainID) graph.Ref {
	return graph.Ref{ID: graph.IRI(fmt.Sprintf("person/%d", chain)), Name: fmt.Sprint(chain), Type: graph.Person}
}

// readAlone gives what the graph keeps of a text.
func readAlone(pipeline *extract.Pipeline, text string) ([]graph.Mention, []graph.Statement) {
	x := pipeline.Extract(source.NewDocument("text", text))
	_, mentions, statements := x.Graph(strangers{}, pipeline.Vocabulary())
	return mentions, statements
}

// checkSpans sees to it that everything said of a text stands in it, letter for
// letter, at the code points it names.
func checkSpans(t testing.TB, text string, mentions []graph.Mention, statements []graph.Statement) {
	t.Helper()
	runes := []rune(text)
	check := func(what string, s graph.Span, quote string) {
		if s.Start < 0 || s.End > len(runes) || s.Start >= s.End {
			t.Errorf("%s: span %v of a text of %d", what, s, len(runes))
		} else if got := string(runes[s.Start:s.End]); got != quote {
			t.Errorf("%s: %q stands at %v, quoted as %q", what, got, s, quote)
		}
	}
	for _, m := range mentions {
		check("mention", m.Span, m.Surface)
	}
	for _, s := range statements {
		if len(s.Evidence) == 0 {
			t.Errorf("%s has no evidence", s.ID)
		}
		for _, e := range s.Evidence {
			check(string(s.ID)+" by "+e.Rule, e.Span, e.Quote)
		}
	}
}

func TestQuotesStandInTheSamples(t *testing.T) {
	pipeline, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range samples(t) {
		mentions, statements := readAlone(pipeline, text)
		if len(mentions) == 0 || len(statements) == 0 {
			t.Errorf("nothing was read out of %q…", text[:40])
		}
		checkSpans(t, text, mentions, statements)
	}
}

// TestQuotesStandInMutatedDocuments damages the samples in many ways: what is read
// out of the ruins is still only what stands there.
func TestQuotesStandInMutatedDocuments(t *testing.T) {
	pipeline, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	texts := samples(t)
	rounds := 200
	if testing.Short() {
		rounds = 10
	}
	random := rand.New(rand.NewPCG(1956, 9))
	for range rounds {
		text := texts[random.IntN(len(texts))]
		for range 1 + random.IntN(4) {
			text = mutations[random.IntN(len(mutations))](random, text, texts)
		}
		mentions, statements := readAlone(pipeline, text)
		checkSpans(t, text, mentions, statements)
		if t.Failed() {
			t.Fatalf("in the text %q", text)
		}
	}
}

// mutations are the ways in which a text is damaged.
var mutations = []func(random *rand.Rand, text string, others []string) string{
	func(random *rand.Rand, text string, _ []string) string { // cut short
		runes := []rune(text)
		return string(runes[:random.IntN(len(runes)+1)])
	},
	func(random *rand.Rand, text string, _ []string) string { // the beginning lost
		runes := []rune(text)
		return string(runes[random.IntN(len(runes)+1):])
	},
	func(random *rand.Rand, text string, _ []string) string { // lines in another order
		lines := strings.SplitAfter(text, "\n")
		random.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		return strings.Join(lines, "")
	},
	func(random *rand.Rand, text string, others []string) string { // two documents in one file
		return text + others[random.IntN(len(others))]
	},
	func(random *rand.Rand, text string, _ []string) string { // strange characters strewn in
		strange := []string{"\u00AD", "\u200B", "\uFEFF", "é", "김", "😀", "\r\n", "\t", "“", "[", "\u0301", "\x00"}
		runes := []rune(text)
		for range 20 {
			at := random.IntN(len(runes) + 1)
			runes = append(runes[:at:at], append([]rune(strange[random.IntN(len(strange))]), runes[at:]...)...)
		}
		return string(runes)
	},
	func(_ *rand.Rand, text string, _ []string) string { return strings.ToUpper(text) },
	func(_ *rand.Rand, text string, _ []string) string { return strings.ReplaceAll(text, "\n", " ") },
	func(_ *rand.Rand, text string, _ []string) string { return strings.ReplaceAll(text, "\n", "\r\n") },
	func(_ *rand.Rand, text string, _ []string) string { return strings.ReplaceAll(text, ".", "") },
}

// FuzzBuild lets any text through the whole extractor.
func FuzzBuild(f *testing.F) {
	pipeline, err := extract.New(seeds.FS)
	if err != nil {
		f.Fatal(err)
	}
	for _, text := range samples(f) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\uFFFD")
		mentions, statements := readAlone(pipeline, text)
		checkSpans(t, text, mentions, statements)
	})
}
