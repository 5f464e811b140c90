package gold_test

import (
	"errors"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dramatis/graph"
	"dramatis/queries/gold"
)

const letter = `{
 "document": "letter.txt",
 "entities": [
  {"name": "Ann Archer", "type": "person", "surface": ["Archer", "Miss A."]},
  {"name": "Bob Baker", "type": "person", "surface": ["Baker"]},
  {"name": "Trade Office", "type": "organization", "surface": []}],
 "statements": [
  {"s": "Ann Archer", "p": "wrote-to", "o": "Bob Baker", "tier": "must", "evidence": "Archer to Baker", "when": "1950"},
  {"s": "Ann Archer", "p": "met", "o": "Bob Baker", "tier": "must", "evidence": "they met"},
  {"s": "Bob Baker", "p": "also-known-as", "o": "Robert", "tier": "must", "evidence": "Baker [Robert]"},
  {"s": "Ann Archer", "p": "reports-to", "o": "*", "tier": "optional", "evidence": "report"}],
 "never": [
  {"s": "Bob Baker", "p": "wrote-to", "o": "Ann Archer", "why": "it was she who wrote"},
  {"s": "Typist", "p": "*", "o": "*", "why": "typed it"}]
}`

// The same gold under the names that an archive's files use.
var archived = strings.NewReplacer(`"surface"`, `"surface_forms"`, `"never"`, `"traps"`).Replace(letter)

// said is a statement about the letter.
func said(subject, predicate, object string) graph.Statement {
	return graph.Statement{
		ID:        graph.IRI("s/" + subject + "/" + predicate + "/" + object),
		Subject:   graph.Ref{Name: subject},
		Predicate: graph.Predicate(predicate),
		Object:    graph.Ref{Name: object},
		Modality:  graph.Asserted,
		Evidence:  []graph.Evidence{{Document: "some/folder/letter.md", Quote: "as read", Rule: "verb"}},
	}
}

func stream(statements ...graph.Statement) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		for _, s := range statements {
			if !yield(s, nil) {
				return
			}
		}
	}
}

func score(t *testing.T, text string, statements ...graph.Statement) gold.Report {
	t.Helper()
	g, err := gold.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	report, err := gold.Score([]gold.Document{g}, stream(statements...))
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// What counts, and how often, is as in the scorer that the gold was published with.
func TestScoreCounts(t *testing.T) {
	modal := func(m graph.Modality) graph.Statement {
		s := said("Archer", "wrote-to", "Baker")
		s.Modality = m
		return s
	}
	aliased := said("Archer", "praised", "Baker")
	aliased.Object.Aliases = []string{"Robert"}
	negated := aliased
	negated.Modality = graph.Negated
	elsewhere := said("Archer", "wrote-to", "Baker")
	elsewhere.Evidence = []graph.Evidence{{Document: "other.txt"}}
	second := said("Archer", "wrote-to", "Baker")
	second.Evidence = append([]graph.Evidence{{Document: "other.txt"}}, second.Evidence...)
	for _, test := range []struct {
		name       string
		statements []graph.Statement
		want       gold.Figures // counts only
	}{
		{"nothing", nil, gold.Figures{Must: 3}},
		{"by a surface form", []graph.Statement{said("Miss A.", "wrote-to", "Baker")}, gold.Figures{Must: 3, Found: 1, Said: 1, Right: 1}},
		{"with honorifics and capitals", []graph.Statement{said("Comrade ARCHER", "wrote-to", "the Baker")},
			gold.Figures{Must: 3, Found: 1, Said: 1, Right: 1}},
		{"twice", []graph.Statement{said("Archer", "wrote-to", "Baker"), said("Archer", "wrote-to", "Baker")},
			gold.Figures{Must: 3, Found: 1, Said: 2, Right: 2}},
		{"the wrong way round, forbidden", []graph.Statement{said("Baker", "wrote-to", "Archer")}, gold.Figures{Must: 3, Said: 1, Never: 1}},
		{"met reads both ways", []graph.Statement{said("Baker", "met", "Archer")}, gold.Figures{Must: 3, Found: 1, Said: 1, Right: 1}},
		{"allowed, whoever it is", []graph.Statement{said("Archer", "reports-to", "Trade Office")}, gold.Figures{Must: 3, Said: 1, Right: 1}},
		{"wrong but not forbidden", []graph.Statement{said("Baker", "asked", "Archer")}, gold.Figures{Must: 3, Said: 1}},
		{"any predicate and anyone are forbidden", []graph.Statement{said("Typist", "asked", "Nobody")}, gold.Figures{Must: 3, Said: 1, Never: 1}},
		{"about the document", []graph.Statement{said("letter", "authored", "Archer"), said("letter", "mentions", "Baker")}, gold.Figures{Must: 3}},
		{"authentication counts", []graph.Statement{said("letter", "authenticated-by", "Clerk")}, gold.Figures{Must: 3, Said: 1}},
		{"planned", []graph.Statement{modal(graph.Planned)}, gold.Figures{Must: 3}},
		{"requested", []graph.Statement{modal(graph.Requested)}, gold.Figures{Must: 3}},
		{"negated", []graph.Statement{modal(graph.Negated)}, gold.Figures{Must: 3}},
		{"hypothetical", []graph.Statement{modal(graph.Hypothetical)}, gold.Figures{Must: 3}},
		{"reported", []graph.Statement{modal(graph.Reported)}, gold.Figures{Must: 3, Found: 1, Said: 1, Right: 1}},
		{"also known as, said so", []graph.Statement{said("Baker", "also-known-as", "Robert")}, gold.Figures{Must: 3, Found: 1, Said: 1, Right: 1}},
		{"also known as, by an alias", []graph.Statement{aliased}, gold.Figures{Must: 3, Found: 1, Said: 1}},
		{"also known as, by an alias in a denial", []graph.Statement{negated}, gold.Figures{Must: 3, Found: 1}},
		{"of another document", []graph.Statement{elsewhere}, gold.Figures{Must: 3}},
		{"by its second passage", []graph.Statement{second}, gold.Figures{Must: 3, Found: 1, Said: 1, Right: 1}},
		{"without evidence", []graph.Statement{{Subject: graph.Ref{Name: "Archer"}, Predicate: "met", Object: graph.Ref{Name: "Baker"}}},
			gold.Figures{Must: 3}},
	} {
		for _, text := range []string{letter, archived} {
			counts := cmpopts.IgnoreFields(gold.Figures{}, "Recall", "Precision", "F1")
			if diff := cmp.Diff(test.want, score(t, text, test.statements...).Total, counts); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.name, diff)
			}
		}
	}
}

func TestScoreReportsEveryFault(t *testing.T) {
	got := score(t, letter,
		said("Archer", "met", "Baker"), said("Baker", "asked", "Archer"), said("Baker", "wrote-to", "Archer"), said("Archer", "reports-to", "All"))
	figures := gold.Figures{Must: 3, Found: 1, Said: 4, Right: 2, Never: 1, Recall: 1. / 3, Precision: .5, F1: .4}
	asked := gold.Wrong{Statement: "s/Baker/asked/Archer", Subject: "Baker", Predicate: "asked", Object: "Archer", Quote: "as read", Rule: "verb"}
	wrote := gold.Wrong{Statement: "s/Baker/wrote-to/Archer", Subject: "Baker", Predicate: "wrote-to", Object: "Archer", Quote: "as read", Rule: "verb"}
	want := gold.Report{
		Documents: []gold.DocumentReport{{
			Document: "letter.txt", Figures: figures,
			Missed: []gold.Missed{
				{Subject: "Ann Archer", Predicate: "wrote-to", Object: "Bob Baker", When: "1950", Quote: "Archer to Baker"},
				{Subject: "Bob Baker", Predicate: "also-known-as", Object: "Robert", Quote: "Baker [Robert]"},
			},
			Wrong:     []gold.Wrong{asked, wrote},
			Forbidden: []gold.Forbidden{{Wrong: wrote, Why: "it was she who wrote"}},
		}},
		Predicates: []gold.PredicateReport{
			{Predicate: "also-known-as", Figures: gold.Figures{Must: 1}},
			{Predicate: "asked", Figures: gold.Figures{Said: 1}},
			{Predicate: "met", Figures: gold.Figures{Must: 1, Found: 1, Said: 1, Right: 1, Recall: 1, Precision: 1, F1: 1}},
			{Predicate: "reports-to", Figures: gold.Figures{Said: 1, Right: 1, Precision: 1}},
			{Predicate: "wrote-to", Figures: gold.Figures{Must: 1, Said: 1, Never: 1}},
		},
		Reliability: []gold.ConfidenceReport{{Figures: gold.Figures{Said: 4, Right: 2, Precision: 0.5}}},
		Total:       figures,
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateApprox(0, 1e-12)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Whoever says exactly what gold says has full marks: the gold of the samples does not contradict itself.
func TestGoldOfTheSamplesScoresItself(t *testing.T) {
	golds, err := gold.Load("../../seeds/gold")
	if err != nil {
		t.Fatal(err)
	}
	if len(golds) != 5 {
		t.Errorf("%d gold files, want 5", len(golds))
	}
	var all []graph.Statement
	for _, g := range golds {
		for _, want := range g.Statements {
			s := said(want.Subject, string(want.Predicate), want.Object)
			s.Evidence[0].Document = g.Document
			all = append(all, s)
		}
	}
	report, err := gold.Score(golds, stream(all...))
	if err != nil {
		t.Fatal(err)
	}
	if f := report.Total; f.Recall != 1 || f.Precision != 1 || f.Never != 0 {
		t.Errorf("gold against itself: %+v", f)
	}
}

func TestScoreKeepsTheErrorOfTheStream(t *testing.T) {
	broken := errors.New("disk on fire")
	_, err := gold.Score(nil, func(yield func(graph.Statement, error) bool) { yield(graph.Statement{}, broken) })
	if !errors.Is(err, broken) {
		t.Errorf("lost: %v", err)
	}
}

func TestLoadRefuses(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"no gold files":  {"notes.txt": letter},
		"broken.json":    {"broken.json": `{"document": `},
		"does not say":   {"a.json": `{"statements": []}`},
		"lacks s":        {"a.json": `{"document": "a.txt", "statements": [{"s": "x", "p": "met", "tier": "must"}]}`},
		"same document":  {"a.json": letter, "b.json": archived},
		"no such folder": nil,
	} {
		dir := t.TempDir()
		for file, text := range files {
			if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if files == nil {
			dir, name = filepath.Join(dir, "absent"), "absent"
		}
		if _, err := gold.Load(dir); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(letter))
	f.Add([]byte(archived))
	f.Fuzz(func(t *testing.T, data []byte) {
		g, err := gold.Parse(data)
		if err != nil {
			return
		}
		s := said("Archer", "met", "Baker")
		s.Evidence[0].Document = g.Document
		report, err := gold.Score([]gold.Document{g}, stream(s))
		if err != nil || report.Total.Said != 1 || report.Total.Found > report.Total.Must {
			t.Errorf("%+v, %v", report.Total, err)
		}
	})
}

func TestReliabilityCountsWhatWasSaidWithEachConfidence(t *testing.T) {
	sure, unsure := said("Archer", "wrote-to", "Baker"), said("Archer", "thanked", "Baker")
	sure.Confidence, unsure.Confidence = 0.91, 0.6
	want := []gold.ConfidenceReport{
		{Confidence: 0.6, Figures: gold.Figures{Said: 1}},
		{Confidence: 0.9, Figures: gold.Figures{Said: 1, Right: 1, Precision: 1}},
	}
	if diff := cmp.Diff(want, score(t, letter, sure, unsure).Reliability); diff != "" {
		t.Error(diff)
	}
}
