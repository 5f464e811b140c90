package export_test

import (
	"bytes"
	"errors"
	"flag"
	"iter"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
	"dramatis/graph/export"
)

var update = flag.Bool("update", false, "write the golden files")

var vocabulary = graph.Vocabulary{
	{Predicate: "met", Symmetric: true},
	{Predicate: "authored", AboutDocument: true},
}

// sample has every field, every modality and every character that a format could trip over.
func sample() []graph.Statement {
	envoy := graph.Ref{ID: "person/o-hara", Name: `Seán "Jack" O'Hara`, Type: graph.Person, Aliases: []string{"Jack", `back\slash`}}
	writer := graph.Ref{ID: "person/петров", Name: "Петров", Type: graph.Person, Aliases: []string{}}
	office := graph.Ref{ID: "organization/r&d <b>", Name: "R&D <Bureau>\nNo. 2", Type: graph.Organization, Aliases: []string{}}
	town := graph.Ref{ID: "place/평양", Name: "평양", Type: graph.Place, Aliases: []string{}}
	talks := graph.Ref{ID: "event/100%-talks", Name: "100% talks", Type: graph.Event, Aliases: []string{}}
	paper := graph.Ref{ID: "document/1", Name: "A letter", Type: graph.DocumentNode, Aliases: []string{}}
	alias := graph.Ref{Name: "=SUM(A1)", Type: graph.Name, Aliases: []string{}}
	passage := func(document string, start int, quote string) graph.Evidence {
		return graph.Evidence{
			Document: "docs/" + document + ".txt", DocumentID: graph.DocumentID("00" + document),
			Span: graph.Span{Start: start, End: start + len([]rune(quote))}, Quote: quote, Zone: "body", Rule: "verb/" + document,
		}
	}
	return []graph.Statement{
		{ID: "s/1", Subject: envoy, Predicate: "wrote-to", Object: writer, When: "1956-09-22", WhenBasis: graph.FromDocument,
			Where: &town, Role: "Chairman", Topic: "grain; \"seed\"", Modality: graph.Asserted, Confidence: 0.93,
			Evidence: []graph.Evidence{passage("a", 3, "To Петров,\r\n\tfrom O'Hara\f"), passage("a", 90, `he "wrote" C:\new`)}},
		{ID: "s/2", Subject: envoy, Predicate: "wrote-to", Object: writer, When: "1956~", WhenBasis: graph.Stated,
			Modality: graph.Reported, AttributedTo: &office, Confidence: 1, Evidence: []graph.Evidence{passage("b", 0, "x")}},
		{ID: "s/3", Subject: envoy, Predicate: "wrote-to", Object: writer, Modality: graph.Planned, Confidence: 0.0000001,
			Evidence: []graph.Evidence{passage("b", 7, "will write")}},
		{ID: "s/4", Subject: writer, Predicate: "met", Object: envoy, Modality: graph.Asserted, Confidence: 0.5,
			Evidence: []graph.Evidence{passage("c", 0, "met")}},
		{ID: "s/5", Subject: envoy, Predicate: "met", Object: writer, Modality: graph.Negated, Confidence: 0.5,
			Evidence: []graph.Evidence{passage("c", 9, "never met")}},
		{ID: "s/6", Subject: envoy, Predicate: "also-known-as", Object: alias, Modality: graph.Asserted, Confidence: 0.9,
			Evidence: []graph.Evidence{passage("c", 20, "a.k.a.")}},
		{ID: "s/7", Subject: office, Predicate: "present-at", Object: talks, Modality: graph.Reported, Confidence: 0.9,
			Evidence: []graph.Evidence{passage("c", 30, "")}},
		{ID: "s/8", Subject: office, Predicate: "supports", Object: office, Modality: graph.Requested, Confidence: 0.9,
			Evidence: []graph.Evidence{passage("c", 40, "stand by yourselves")}},
		{ID: "s/9", Subject: paper, Predicate: "authored", Object: envoy, Modality: graph.Asserted, Confidence: 0.9,
			Evidence: []graph.Evidence{passage("d", 0, "by O'Hara")}},
		{ID: "s/10", Subject: writer, Predicate: "opposes", Object: talks, Modality: graph.Hypothetical, Confidence: 0.9,
			Evidence: []graph.Evidence{passage("d", 50, "should he oppose")}},
	}
}

func stream(statements []graph.Statement) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		for _, s := range statements {
			if !yield(s, nil) {
				return
			}
		}
	}
}

func written(t testing.TB, f export.Format, statements []graph.Statement) string {
	t.Helper()
	var out bytes.Buffer
	if err := export.Write(&out, f, stream(statements), export.Options{Vocabulary: vocabulary}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestGolden(t *testing.T) {
	for _, f := range export.Formats() {
		got := written(t, f, sample())
		if again := written(t, f, sample()); again != got {
			t.Errorf("%s: two exports differ:\n%s", f, cmp.Diff(got, again))
		}
		path := filepath.Join("testdata", "sample."+string(f))
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-golden +got):\n%s", f, diff)
		}
	}
}

func TestErrorsReachTheCaller(t *testing.T) {
	broken := errors.New("disk on fire")
	failing := func(yield func(graph.Statement, error) bool) {
		_ = yield(sample()[0], nil) && yield(graph.Statement{}, broken)
	}
	for _, f := range export.Formats() {
		if err := export.Write(&bytes.Buffer{}, f, failing, export.Options{}); !errors.Is(err, broken) {
			t.Errorf("%s loses the error of the stream: %v", f, err)
		}
		if err := export.Write(full{broken}, f, stream(sample()), export.Options{}); !errors.Is(err, broken) {
			t.Errorf("%s loses the error of the writer: %v", f, err)
		}
	}
}

// full is a device with no room left.
type full struct{ err error }

func (w full) Write([]byte) (int, error) { return 0, w.err }

func TestWithin(t *testing.T) {
	set := map[graph.IRI]bool{"person/o-hara": true, "person/петров": true}
	var got []graph.IRI
	for s, err := range export.Within(stream(sample()), set) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, s.ID)
	}
	if diff := cmp.Diff([]graph.IRI{"s/1", "s/2", "s/3", "s/4", "s/5", "s/6"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	broken := errors.New("disk on fire")
	for _, err := range export.Within(func(yield func(graph.Statement, error) bool) { yield(graph.Statement{}, broken) }, set) {
		if !errors.Is(err, broken) {
			t.Errorf("error of the stream lost: %v", err)
		}
		return
	}
	t.Error("error of the stream lost")
}
