package main

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/graph/search"
	"dramatis/graph/store"
)

// The size of the corpus that the benchmarks of commands ask: that of 22 volumes
// of diplomatic documents.
const (
	benchPeople     = 20_000
	benchStatements = 40_000
	benchDocuments  = 6_000
)

// benchStore is a store to ask: the one named by DRAMATIS_BENCH_STORE, or an
// invented one in which few people have most ties.
func benchStore(b *testing.B) string {
	if path := os.Getenv("DRAMATIS_BENCH_STORE"); path != "" {
		return path
	}
	r := rand.New(rand.NewPCG(3, 4))
	path := filepath.Join(b.TempDir(), "bench.db")
	builder, err := store.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	defer builder.Abort()
	must := func(err error) {
		if err != nil {
			b.Fatal(err)
		}
	}
	people := make([]graph.Ref, benchPeople)
	for i := range people {
		name := fmt.Sprintf("Person%d Family%d", i, i)
		people[i] = graph.Ref{ID: graph.IRI(fmt.Sprintf("person/p%05d", i)), Name: name, Type: graph.Person, Aliases: []string{fmt.Sprintf("Mr. Family%d", i)}}
		must(builder.AddEntity(graph.Entity{Ref: people[i], Statements: 1, Documents: 1}))
	}
	hub := func() graph.Ref { return people[int(benchPeople*r.Float64()*r.Float64()*r.Float64()*r.Float64())] }
	for i := range benchDocuments {
		d := graph.Document{Path: fmt.Sprintf("%05d.txt", i), ID: graph.DocumentID(fmt.Sprintf("%016x", i)), Status: graph.OK, Date: "1955-03-01"}
		text := fmt.Sprintf("Document %d speaks of the canal tolls of the year, and of little else.", i)
		var statements []graph.Statement
		for j := range benchStatements / benchDocuments {
			a, c := hub(), people[r.IntN(benchPeople)]
			statements = append(statements, graph.Statement{
				ID: graph.IRI(fmt.Sprintf("s/%d-%d", i, j)), Subject: a, Predicate: "informed", Object: c, When: "1955-03-01", Modality: graph.Asserted, Confidence: 0.9,
				Evidence: []graph.Evidence{{Document: d.Path, DocumentID: d.ID, Span: graph.Span{End: 8}, Quote: text[:8], Zone: "body", Rule: "bench"}},
			})
		}
		must(builder.AddDocument(d, text, nil, statements))
	}
	must(builder.SetManifest(store.Manifest{}))
	must(builder.Commit())
	return path
}

// BenchmarkCommands runs whole commands, each opening the store anew as a new
// process does. Names of a real store are given with DRAMATIS_BENCH_NAMES=A,B.
func BenchmarkCommands(b *testing.B) {
	path := benchStore(b)
	a, c := "Family0", "Family19000"
	if names := os.Getenv("DRAMATIS_BENCH_NAMES"); names != "" {
		a, c, _ = strings.Cut(names, ",")
	}
	for _, command := range []struct {
		name string
		args []string
	}{
		{"ask one hop", []string{"ask", "Who informed " + c + "?"}},
		{"ask two hops", []string{"ask", "How is " + a + " connected to " + c + "?"}},
		{"path", []string{"path", a, c}},
		{"path 10 best", []string{"path", a, c, "-k", "10"}},
		{"show", []string{"show", a}},
		{"timeline", []string{"timeline", a}},
		{"common", []string{"common", a, c}},
		{"find", []string{"find", "canal", "tolls"}},
	} {
		b.Run(command.name, func(b *testing.B) {
			for b.Loop() {
				var stdout, stderr bytes.Buffer
				code := run(context.Background(), append(command.args, "--store", path), nil, &stdout, &stderr)
				if code != int(done) && code != int(nothing) {
					b.Fatal(stderr.String())
				}
			}
		})
	}
}

// BenchmarkSearchIndex makes the search index of a store.
func BenchmarkSearchIndex(b *testing.B) {
	s, err := store.Open(benchStore(b))
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	path := filepath.Join(b.TempDir(), "index")
	ctx := context.Background()
	for b.Loop() {
		if _, err := s.Outline(ctx); err != nil {
			b.Fatal(err)
		}
		from := search.Source{Digest: "bench", Documents: s.Documents(ctx), Text: s.Text, Statements: s.Statements(ctx)}
		if err := search.Build(ctx, path, from, func() {}); err != nil {
			b.Fatal(err)
		}
	}
}
