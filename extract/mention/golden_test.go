package mention_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGoldenMentions holds what is found in the sample documents, each read as one
// body so that the file changes only with this package.
func TestGoldenMentions(t *testing.T) {
	files, err := filepath.Glob("../../seeds/documents/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample documents: %v", err)
	}
	r := recogniser(t)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		var b strings.Builder
		for _, m := range r.Annotate(source.NewDocument(file, text), zone.Layout{}).Mentions {
			fmt.Fprintf(&b, "%d\t%s\t%s\t%q", m.Span.Start, m.Type, m.Kind, m.Normal)
			if !m.Lead.Empty() {
				fmt.Fprintf(&b, "\tlead %q", m.Lead.Of(text))
			}
			if !m.Alias.Empty() {
				fmt.Fprintf(&b, "\talias %q", m.Alias.Of(text))
			}
			fmt.Fprintf(&b, "\t%s\n", m.Rule)
		}
		golden := filepath.Join("testdata", "golden", strings.TrimSuffix(filepath.Base(file), ".txt")+".tsv")
		if *update {
			if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), b.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", golden, diff)
		}
	}
}

// TestAnnotateIsDeterministic reads the samples twice, with two recognisers.
func TestAnnotateIsDeterministic(t *testing.T) {
	for _, text := range samples(t) {
		d := source.NewDocument("t", text)
		if diff := cmp.Diff(newRecogniser(t).Annotate(d, zone.Layout{}), newRecogniser(t).Annotate(d, zone.Layout{})); diff != "" {
			t.Error(diff)
		}
	}
}
