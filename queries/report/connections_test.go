package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
	"dramatis/queries/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

// court is a small corpus of invented people.
func court() *fake.Corpus {
	c := fake.New()
	c.AddDocument(graph.Document{ID: "one", Path: "one.txt", Title: "Letter <to> Bob", Date: "1950-05", ArchiveReference: "Box 3, f. 12"}, "")
	c.AddDocument(graph.Document{ID: "two", Path: "two.txt"}, "")
	ada, bob := c.Entity(graph.Person, "Ada | Bar"), c.Entity(graph.Person, "Bob")
	guild := c.Entity(graph.Organization, "Guild")
	city := c.Entity(graph.Place, "City")
	c.Say("one", ada, "wrote-to", bob, "Dear \"Bob\",\nhow are you?", fake.When("1950-05"))
	c.Say("two", bob, "wrote-to", ada, "Dear *Ada*", fake.When("1949"))
	c.Say("two", bob, "met", ada, "they met", fake.When("1951"))
	c.Say("two", ada, "wrote-to", bob, "again", fake.When("1950-06"))
	c.Say("two", guild, "instructed", bob, "the Guild told <Bob>")
	c.Say("two", ada, "met", guild, "never", fake.As(graph.Negated))
	c.Say("two", ada, "located-in", city, "in the City")
	c.Say("two", ada, "also-known-as", "Eve", "called Eve")
	c.Say("two", ada, "praised", ada, "praised herself")
	return c
}

// connect makes the report of the court.
func connect(t *testing.T) report.Connections {
	t.Helper()
	cs, err := report.Connect(context.Background(), court(), graph.Vocabulary{{Predicate: "met", Symmetric: true}})
	if err != nil {
		t.Fatal(err)
	}
	return cs
}

// sources gives the documents of the court that a report quotes.
func sources(t *testing.T, cs report.Connections) []report.Source {
	t.Helper()
	out, err := cs.Sources(court())
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestConnectionsRender(t *testing.T) {
	for name, render := range map[string]func(report.Connections, *bytes.Buffer) error{
		"connections.md":   func(cs report.Connections, b *bytes.Buffer) error { return cs.Markdown(b, sources(t, cs)) },
		"connections.html": func(cs report.Connections, b *bytes.Buffer) error { return cs.HTML(b, sources(t, cs)) },
		"connections.json": func(cs report.Connections, b *bytes.Buffer) error {
			out := json.NewEncoder(b)
			out.SetEscapeHTML(false)
			out.SetIndent("", "  ")
			return out.Encode(cs)
		},
	} {
		var got bytes.Buffer
		if err := render(connect(t), &got); err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile("testdata/"+name, got.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got.String()); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestConnectionsCountOnlyActorsAndWhatHappened(t *testing.T) {
	cs := connect(t)
	if len(cs) != 2 {
		t.Fatalf("%d connections: %+v", len(cs), cs)
	}
	c := cs[0]
	if c.A.Name != "Ada | Bar" || c.Documents != 2 || c.Statements != 4 || c.First != "1949" || c.Last != "1951" {
		t.Errorf("connection %+v", c)
	}
	if got := c.Summary(); got != "wrote-to → 2, met, wrote-to ←" {
		t.Errorf("summary %s", got)
	}
	for _, r := range cs.Table().Rows {
		if len(r.Evidence) == 0 {
			t.Errorf("no evidence for %v", r.Cells)
		}
	}
}

// TestConnectionsQuoteWhatNamesBoth: a passage that names both proves more to a reader than a
// shorter one out of a list or a signature.
func TestConnectionsQuoteWhatNamesBoth(t *testing.T) {
	c := fake.New()
	ada, bob := c.Entity(graph.Person, "Ada Brown"), c.Entity(graph.Person, "Basil Green")
	c.Say("one", ada, "wrote-to", bob, "Ada Brown")
	c.Say("two", ada, "wrote-to", bob, "a letter from Brown to Green of 3 May")
	c.Say("three", ada, "met", bob, "Brown saw Green")
	cs, err := report.Connect(context.Background(), c, graph.Vocabulary{})
	if err != nil {
		t.Fatal(err)
	}
	if got := cs[0].Proof.Quote; got != "Brown saw Green" {
		t.Errorf("quoted is %q", got)
	}
}

// TestConnectionsReadTheWayTheyRun: a pair stands in the direction of its strongest
// directed tie, a dealing goes before a post, and a pair of mere posts comes last.
func TestConnectionsReadTheWayTheyRun(t *testing.T) {
	c := fake.New()
	ada, bob := c.Entity(graph.Person, "Ada"), c.Entity(graph.Person, "Bob")
	office, guild := c.Entity(graph.Organization, "Office"), c.Entity(graph.Organization, "Guild")
	c.Say("one", bob, "wrote-to", ada, "B to A")
	c.Say("one", bob, "wrote-to", ada, "B to A again")
	c.Say("one", ada, "thanked", bob, "A thanked B")
	for _, d := range []graph.DocumentID{"one", "two", "three"} {
		c.Say(d, bob, "holds-position", office, "B of the Office")
		c.Say(d, ada, "holds-position", guild, "A of the Guild")
	}
	c.Say("two", guild, "instructed", ada, "the Guild told A")
	v := graph.Vocabulary{{Predicate: "holds-position", Section: graph.InPosts}}
	cs, err := report.Connect(context.Background(), c, v)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range cs {
		got = append(got, c.A.Name+" – "+c.B.Name+": "+c.Summary()+" “"+c.Proof.Quote+"”")
	}
	want := []string{
		"Guild – Ada: instructed →, holds-position ← 3 “the Guild told A”",
		"Bob – Ada: wrote-to → 2, thanked ← “B to A”",
		"Bob – Office: holds-position → 3 “B of the Office”",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A ranking, which holds numbers only, has the connections of the whole report in its order.
func TestRanking(t *testing.T) {
	words := graph.Vocabulary{{Predicate: "met", Symmetric: true}, {Predicate: "holds-position", Section: graph.InPosts}}
	for seed := range uint64(30) {
		c := crowd(rand.New(rand.NewPCG(seed, 3)))
		all, err := report.Connect(t.Context(), c, words)
		if err != nil {
			t.Fatal(err)
		}
		ranking, err := report.Rank(t.Context(), c, words)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range []int{-1, 0, 1, len(all) + 1} {
			got, err := ranking.Strongest(t.Context(), n)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(all[:max(0, min(n, len(all)))], got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("seed %d, the strongest %d (-report +ranking):\n%s", seed, n, diff)
			}
		}
		var ends [][2]graph.IRI
		for a, b := range ranking.Ends() {
			ends = append(ends, [2]graph.IRI{a.ID, b.ID})
		}
		for i, c := range all {
			if ends[i] != [2]graph.IRI{c.A.ID, c.B.ID} {
				t.Errorf("seed %d: ends %d are %v", seed, i, ends[i])
			}
		}
	}
}

// crowd is a corpus in which a few say many things of each other.
func crowd(rng *rand.Rand) *fake.Corpus {
	c := fake.New()
	var all []graph.IRI
	for i := range 6 {
		all = append(all, c.Entity([]graph.EntityType{graph.Person, graph.Organization, graph.Place}[i%3], string(rune('A'+i))))
	}
	for range 40 {
		doc := graph.DocumentID(rune('a' + rng.IntN(5)))
		said := []graph.Predicate{"met", "wrote-to", "thanked", "holds-position"}[rng.IntN(4)]
		sense := []graph.Modality{graph.Asserted, graph.Asserted, graph.Reported, graph.Planned}[rng.IntN(4)]
		c.Say(doc, all[rng.IntN(6)], said, all[rng.IntN(6)], "something was said", fake.As(sense))
	}
	return c
}

// full is a writer on a full disk.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestReportSaysThatItCouldNotBeWritten(t *testing.T) {
	for _, write := range []func(io.Writer, []report.Source) error{connect(t).Markdown, connect(t).HTML} {
		if err := write(full{}, nil); err == nil || !strings.Contains(err.Error(), "disk full") {
			t.Errorf("got %v", err)
		}
	}
	c := court()
	c.Err = errors.New("disk full")
	if _, err := report.Connect(context.Background(), c, nil); err == nil {
		t.Error("a broken corpus gave a report")
	}
}

// TestPageCannotBeTakenOver: names and quotes come out of documents.
func TestPageCannotBeTakenOver(t *testing.T) {
	c := fake.New()
	evil := c.Entity(graph.Person, `<script>alert(1)</script>`)
	c.Say("one", evil, "wrote-to", c.Entity(graph.Person, "Bob"), `"><img src=x onerror=alert(1)>`)
	cs, err := report.Connect(context.Background(), c, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := cs.HTML(&b, nil); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "<script") || strings.Contains(b.String(), "<img") || !strings.Contains(b.String(), "1 pair of") {
		t.Error(b.String())
	}
}
