package mention_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/seeds"
)

// TestDumpForScoring writes mentions for an outside scorer: set DRAMATIS_DUMP to a
// folder of texts or a JSONL file with "id" and "text", and DRAMATIS_DUMP_TO to the result.
func TestDumpForScoring(t *testing.T) {
	from, to := os.Getenv("DRAMATIS_DUMP"), os.Getenv("DRAMATIS_DUMP_TO")
	if from == "" {
		t.Skip("DRAMATIS_DUMP is not set")
	}
	out, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	w := json.NewEncoder(out)
	r := withTagger(t)
	zones, err := zone.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for id, text := range textsIn(t, from) {
		doc := source.NewDocument(id, text)
		a := r.Annotate(doc, zones.Read(doc))
		type span struct {
			graph.Span
			Type    graph.EntityType  `json:"type"`
			Kind    graph.MentionKind `json:"kind"`
			Surface string            `json:"surface"`
			Lead    string            `json:"lead"`
			Normal  string            `json:"normal"`
			Alias   string            `json:"alias"`
			Rule    string            `json:"rule"`
		}
		spans := []span{}
		for _, m := range a.Mentions {
			spans = append(spans, span{doc.CodePoints(m.Span), m.Type, m.Kind, m.Span.Of(text), m.Lead.Of(text), m.Normal, m.Alias.Of(text), m.Rule})
		}
		if err := w.Encode(map[string]any{"id": id, "entities": spans}); err != nil {
			t.Fatal(err)
		}
	}
}

// textsIn reads a folder of texts, or the "id" and "text" of a JSONL file.
func textsIn(t *testing.T, path string) map[string]string {
	t.Helper()
	texts := map[string]string{}
	if files, _ := filepath.Glob(filepath.Join(path, "*.txt")); len(files) > 0 {
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			texts[filepath.Base(f)] = string(data)
		}
		return texts
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for s := bufio.NewReader(f); ; {
		line, err := s.ReadBytes('\n')
		if len(line) == 0 && err != nil {
			return texts
		}
		var row struct{ ID, Text string }
		if err := json.Unmarshal(line, &row); err != nil {
			t.Fatal(err)
		}
		texts[row.ID] = row.Text + "\n" // as a file ends
	}
}

// recogniser gives the recogniser of the program's tables without its tagger: the tests
// of the grammar hold it alone.
func recogniser(t testing.TB) *mention.Recogniser {
	t.Helper()
	return withTagger(t).WithModel(nil)
}

// withTagger gives the recogniser as the program uses it, built once for all tests.
func withTagger(t testing.TB) *mention.Recogniser {
	t.Helper()
	r, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var built = sync.OnceValues(func() (*mention.Recogniser, error) { return mention.New(seeds.FS) })

// newRecogniser builds one that has read nothing yet.
func newRecogniser(t testing.TB) *mention.Recogniser {
	t.Helper()
	r, err := mention.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
