package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"

	"dramatis/graph"
)

// plainCorpus is a corpus as archives have it: two passages prove a statement, some
// twenty quads keep it; documents hold about fifty statements each.
func plainCorpus(statements int) corpus {
	c := corpus{texts: map[graph.DocumentID]string{}}
	for i := range statements/20 + 1 {
		c.entities = append(c.entities, graph.Entity{Ref: graph.Ref{
			ID: graph.IRI(fmt.Sprintf("person/person-%06d", i)), Name: fmt.Sprintf("Person %d", i), Type: graph.Person,
			Aliases: []string{fmt.Sprintf("P. %d", i), fmt.Sprintf("Comrade %d", i)},
		}})
	}
	for i := range statements/50 + 1 {
		d := graph.Document{Path: fmt.Sprintf("archive/%06d.txt", i), ID: graph.DocumentID(fmt.Sprintf("%016x", i)), Status: graph.OK}
		c.documents = append(c.documents, d)
		c.texts[d.ID] = strings.Repeat(fmt.Sprintf("Sentence %d of the document. ", i), 100)
	}
	for i := range statements {
		c.statements = append(c.statements, c.plainStatement(i))
	}
	return c
}

func (c corpus) plainStatement(i int) graph.Statement {
	d := c.documents[i%len(c.documents)]
	passage := func(n int) graph.Evidence {
		return graph.Evidence{
			Document: d.Path, DocumentID: d.ID, Span: graph.Span{Start: i + n, End: i + n + 80},
			Quote: fmt.Sprintf("The Ambassador met the Minister for the %dth time on the %dth day of that long year.", i, n),
			Zone:  "body", Rule: "frame/met-active",
		}
	}
	return graph.Statement{
		ID:      graph.IRI(fmt.Sprintf("s/%016x", i*7919)),
		Subject: c.entities[i*31%len(c.entities)].Ref, Predicate: "met", Object: c.entities[i*17%len(c.entities)].Ref,
		When: graph.EDTF(fmt.Sprintf("19%02d-0%d", i%60+40, i%9+1)), WhenBasis: graph.Stated,
		Modality: graph.Asserted, Confidence: 0.9, Evidence: []graph.Evidence{passage(1), passage(2)},
	}
}

func BenchmarkBuild(b *testing.B) {
	c := plainCorpus(10_000)
	quads := len(c.quadsOf())
	path := filepath.Join(b.TempDir(), "store.db")
	for b.Loop() {
		builder := must(Create(path))
		c.put(b, builder, 1)
		check(b, builder.Commit())
	}
	b.ReportMetric(float64(quads)*float64(b.N)/b.Elapsed().Seconds()/1000, "kquads/s")
	b.ReportMetric(float64(must(os.Stat(path)).Size())/float64(quads), "B/quad")
}

// BenchmarkBuildThroughCayley is what the loader is measured against.
func BenchmarkBuildThroughCayley(b *testing.B) {
	quads := plainCorpus(10_000).quadsOf()
	for b.Loop() {
		db := must(openReadWrite(filepath.Join(b.TempDir(), "cayley.db"), nil))
		check(b, kv.Init(boltKV{db: db}, nil))
		qs := must(kv.New(boltKV{db: db}, cayley.Options{kv.OptNoBloom: true}))
		w := must(qs.NewQuadWriter())
		must(w.WriteQuads(quads))
		check(b, w.Close())
		check(b, db.Close())
	}
	b.ReportMetric(float64(len(quads))*float64(b.N)/b.Elapsed().Seconds()/1000, "kquads/s")
}

func BenchmarkOpen(b *testing.B) {
	path := plainCorpus(10_000).build(b)
	for b.Loop() {
		check(b, must(Open(path)).Close())
	}
}

func BenchmarkStatements(b *testing.B) {
	s := open(b, plainCorpus(10_000).build(b))
	n := 0
	for b.Loop() {
		for _, err := range s.Statements(bg) {
			check(b, err)
			n++
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds()/1000, "kstatements/s")
}

func BenchmarkStatementsAbout(b *testing.B) {
	c := plainCorpus(10_000)
	s := open(b, c.build(b))
	for i := 0; b.Loop(); i++ {
		for _, err := range s.StatementsAbout(bg, c.entities[i%len(c.entities)].ID) {
			check(b, err)
		}
	}
}

func BenchmarkStatementsOf(b *testing.B) {
	c := plainCorpus(10_000)
	s := open(b, c.build(b))
	for i := 0; b.Loop(); i++ {
		for _, err := range s.StatementsOf(bg, c.documents[i%len(c.documents)].ID) {
			check(b, err)
		}
	}
}

func BenchmarkEntity(b *testing.B) {
	c := plainCorpus(10_000)
	s := open(b, c.build(b))
	for i := 0; b.Loop(); i++ {
		if _, ok, err := s.Entity(c.entities[i%len(c.entities)].ID); !ok || err != nil {
			b.Fatal(ok, err)
		}
	}
}
