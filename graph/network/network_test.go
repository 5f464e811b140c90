package network_test

import (
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
	"dramatis/graph/network"
)

// stream yields the statements without fault.
func stream(statements []graph.Statement) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		for _, s := range statements {
			if !yield(s, nil) {
				return
			}
		}
	}
}

func person(name string) graph.Ref {
	return graph.Ref{ID: graph.IRI("person/" + strings.ToLower(name)), Name: name, Type: graph.Person}
}

// tie is a statement of one document.
func tie(from graph.Ref, p graph.Predicate, to graph.Ref, document string) graph.Statement {
	return graph.Statement{
		Subject: from, Predicate: p, Object: to, Modality: graph.Asserted,
		Evidence: []graph.Evidence{{DocumentID: graph.DocumentID(document)}},
	}
}

// statements reads "a b; b c": each tie from a document of its own.
func statements(edges string) []graph.Statement {
	var out []graph.Statement
	for i, edge := range strings.Split(edges, ";") {
		ends := strings.Fields(edge)
		out = append(out, tie(person(ends[0]), "wrote-to", person(ends[1]), fmt.Sprint("d", i)))
	}
	return out
}

func project(t testing.TB, edges string, opts network.Options) *network.Network {
	t.Helper()
	n, err := network.Project(stream(statements(edges)), opts)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func undirected(t testing.TB, edges string) *network.Network {
	t.Helper()
	return project(t, edges, network.Options{})
}

// edges lists the edges as "a-b documents/statements".
func edges(n *network.Network) []string {
	var out []string
	for e := range n.Edges() {
		out = append(out, fmt.Sprintf("%s-%s %d/%d", e.From.Name, e.To.Name, e.Documents, e.Statements))
	}
	return out
}

func TestProject(t *testing.T) {
	a, b, c := person("A"), person("B"), person("C")
	office := graph.Ref{ID: "organization/o", Name: "O", Type: graph.Organization}
	town := graph.Ref{ID: "place/t", Name: "T", Type: graph.Place}
	paper := graph.Ref{ID: "document/p", Name: "P", Type: graph.DocumentNode}
	planned := tie(a, "met", c, "1")
	planned.Modality = graph.Planned
	reported := tie(c, "wrote-to", b, "3")
	reported.Modality = graph.Reported
	corpus := []graph.Statement{
		tie(a, "wrote-to", b, "1"), tie(a, "wrote-to", b, "1"), tie(b, "wrote-to", a, "1"), tie(a, "asked", b, "2"),
		tie(a, "met", office, "2"), tie(a, "praised", a, "2"), tie(a, "visited", town, "2"),
		planned, reported,
		tie(paper, "authored", a, "1"),
		tie(a, "also-known-as", graph.Ref{Name: "Al", Type: graph.Name}, "1"),
	}
	vocabulary := graph.Vocabulary{
		{Predicate: "met", Symmetric: true},
		{Predicate: "authored", AboutDocument: true},
	}
	for _, test := range []struct {
		name string
		opts network.Options
		want []string
	}{
		{"ties both ways are one edge", network.Options{}, []string{"O-A 1/1", "A-B 2/4", "B-C 1/1"}},
		{"arcs keep their direction, but met reads both ways", network.Options{Directed: true},
			[]string{"O-A 1/1", "A-O 1/1", "A-B 2/3", "B-A 1/1", "C-B 1/1"}},
		{"what was only planned", network.Options{AnyModality: true}, []string{"O-A 1/1", "A-B 2/4", "A-C 1/1", "B-C 1/1"}},
		{"persons only", network.Options{Types: []graph.EntityType{graph.Person}}, []string{"A-B 2/4", "B-C 1/1"}},
		{"persons and places", network.Options{Types: []graph.EntityType{graph.Person, graph.Place}},
			[]string{"A-B 2/4", "A-T 1/1", "B-C 1/1"}},
		{"what is said about a document never ties", network.Options{Types: graph.EntityTypes},
			[]string{"O-A 1/1", "A-B 2/4", "A-T 1/1", "B-C 1/1"}},
	} {
		test.opts.Vocabulary = vocabulary
		n, err := network.Project(stream(corpus), test.opts)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(test.want, edges(n)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if n.Size() != len(test.want) {
			t.Errorf("%s: size %d, want %d", test.name, n.Size(), len(test.want))
		}
	}
}

func TestProjectFails(t *testing.T) {
	broken := errors.New("disk on fire")
	_, err := network.Project(func(yield func(graph.Statement, error) bool) { yield(graph.Statement{}, broken) }, network.Options{})
	if !errors.Is(err, broken) {
		t.Errorf("error of the stream lost: %v", err)
	}
	bare := tie(person("A"), "met", person("B"), "1")
	bare.ID, bare.Evidence = "s/1", nil
	if _, err := network.Project(stream([]graph.Statement{bare}), network.Options{}); err == nil || !strings.Contains(err.Error(), "s/1") {
		t.Errorf("a statement without evidence: %v", err)
	}
}

func TestEmptyNetwork(t *testing.T) {
	n, err := network.Project(stream(nil), network.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range network.Measures() {
		if got := network.Rank(n, m); len(got) != 0 {
			t.Errorf("%s of nobody: %v", m, got)
		}
	}
}

func TestOrderOfArrivalDoesNotMatter(t *testing.T) {
	corpus := statements(karate)
	other := person("1")
	other.Name = "0ne" // the same entity under another name
	corpus = append(corpus, tie(other, "met", person("2"), "d0"))
	rank := func(directed bool) [][]network.Score {
		n, err := network.Project(stream(corpus), network.Options{Directed: directed})
		if err != nil {
			t.Fatal(err)
		}
		var all [][]network.Score
		for _, m := range network.Measures() {
			all = append(all, network.Rank(n, m))
		}
		return all
	}
	for _, directed := range []bool{false, true} {
		want := rank(directed)
		for seed := range uint64(5) {
			r := rand.New(rand.NewPCG(seed, 1))
			r.Shuffle(len(corpus), func(i, j int) { corpus[i], corpus[j] = corpus[j], corpus[i] })
			if diff := cmp.Diff(want, rank(directed)); diff != "" {
				t.Fatalf("directed %v, shuffle %d (-want +got):\n%s", directed, seed, diff)
			}
		}
	}
}

func TestEqualValuesShareARank(t *testing.T) {
	var got []string
	for _, s := range network.Rank(undirected(t, "hub z; hub y; hub x; x y"), network.Degree) {
		got = append(got, fmt.Sprint(s.Rank, s.Entity.Name))
	}
	if diff := cmp.Diff([]string{"1hub", "2x", "2y", "4z"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, m := range network.Measures() { // 15, 16, 19, 21 and 23 of the club have the same two friends
		ranks := map[int]bool{}
		for _, s := range network.Rank(undirected(t, karate), m) {
			if slices.Contains([]string{"15", "16", "19", "21", "23"}, s.Entity.Name) {
				ranks[s.Rank] = true
			}
		}
		if len(ranks) != 1 {
			t.Errorf("%s: nodes in the same place have ranks %v", m, ranks)
		}
	}
}

func TestValuesAreComparable(t *testing.T) {
	for _, directed := range []bool{false, true} {
		n := project(t, karate, network.Options{Directed: directed})
		for _, m := range network.Measures() {
			for _, s := range network.Rank(n, m) {
				if s.Normalised < 0 || s.Normalised > 1 {
					t.Errorf("directed %v: normalised %s of %s is %v", directed, m, s.Entity.Name, s.Normalised)
				}
			}
		}
	}
}

func TestAround(t *testing.T) {
	n := project(t, "a b; c b; c d; d e; x y", network.Options{Directed: true})
	for _, test := range []struct {
		who  string
		hops int
		want []string
	}{
		{"a", 0, []string{"a"}},
		{"a", 1, []string{"a", "b"}},
		{"a", 2, []string{"a", "b", "c"}}, // against the arrow
		{"a", 99, []string{"a", "b", "c", "d", "e"}},
		{"c", 1, []string{"b", "c", "d"}},
		{"nobody", 3, []string{"nobody"}},
		{"a", -1, []string{"a"}},
	} {
		var got []string
		for iri, in := range n.Around(person(test.who).ID, test.hops) {
			if in {
				got = append(got, strings.TrimPrefix(string(iri), "person/"))
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("around %s, %d hops (-want +got):\n%s", test.who, test.hops, diff)
		}
	}
}

func TestParseMeasure(t *testing.T) {
	for _, m := range network.Measures() {
		got, err := network.ParseMeasure(" " + strings.ToUpper(string(m)))
		if err != nil || got != m {
			t.Errorf("%s parses as %q, %v", m, got, err)
		}
		if m.Description() == "" {
			t.Errorf("%s has no description", m)
		}
	}
	if _, err := network.ParseMeasure("charisma"); err == nil || !strings.Contains(err.Error(), "betweenness") {
		t.Errorf("an unknown measure must name the known ones: %v", err)
	}
}

// BenchmarkRank measures each measure on 1,000 nodes with 5,000 ties, preferentially attached.
func BenchmarkRank(b *testing.B) {
	n, err := network.Project(stream(generated(1000, 5)), network.Options{})
	if err != nil {
		b.Fatal(err)
	}
	for _, m := range network.Measures() {
		b.Run(string(m), func(b *testing.B) {
			for b.Loop() {
				network.Rank(n, m)
			}
		})
	}
}

func BenchmarkProject(b *testing.B) {
	corpus := generated(1000, 5)
	for b.Loop() {
		if _, err := network.Project(stream(corpus), network.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// generated ties every new node to so many ends of earlier ties, so that the
// well-tied grow (A.-L. Barabási and R. Albert, Science 286 (1999), 509-512).
func generated(order, ties int) []graph.Statement {
	r := rand.New(rand.NewPCG(1, 2))
	ends := []int{0}
	var out []graph.Statement
	for v := 1; v < order; v++ {
		for range ties {
			u := ends[r.IntN(len(ends))]
			out = append(out, tie(person(fmt.Sprint(u)), "met", person(fmt.Sprint(v)), fmt.Sprint("d", r.IntN(order))))
			ends = append(ends, u, v)
		}
	}
	return out
}
