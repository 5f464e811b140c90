package network_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
	"dramatis/graph/network"
)

// projected makes the network of statements, by way of their outline.
func projected(statements []graph.Statement, opts network.Options) *network.Network {
	refs := map[graph.IRI]graph.Ref{}
	for _, s := range statements {
		refs[s.Subject.ID], refs[s.Object.ID] = s.Subject, s.Object
	}
	delete(refs, "")
	var o graph.Outline
	for _, id := range slices.Sorted(maps.Keys(refs)) {
		o.Entities = append(o.Entities, graph.Entity{Ref: refs[id]})
	}
	documents := map[graph.DocumentID]int32{}
	place := func(id graph.IRI) int32 {
		if at, ok := o.Place(id); ok {
			return at
		}
		return graph.NoEntity
	}
	var ties []graph.Tie
	for _, s := range statements {
		id := s.Evidence[0].DocumentID
		if _, seen := documents[id]; !seen {
			documents[id] = int32(len(documents))
		}
		ties = append(ties, graph.Tie{
			Subject: place(s.Subject.ID), Object: place(s.Object.ID), Document: documents[id], Predicate: s.Predicate, Modality: s.Modality,
		})
	}
	return network.Project(&o, ties, opts)
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
	n := projected(statements(edges), opts)
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
		n := projected(corpus, test.opts)
		if diff := cmp.Diff(test.want, edges(n)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if n.Size() != len(test.want) {
			t.Errorf("%s: size %d, want %d", test.name, n.Size(), len(test.want))
		}
	}
}

func TestEmptyNetwork(t *testing.T) {
	n := projected(nil, network.Options{})
	for _, m := range network.Measures() {
		if got := network.Rank(n, m); len(got) != 0 {
			t.Errorf("%s of nobody: %v", m, got)
		}
	}
}

func TestOrderOfArrivalDoesNotMatter(t *testing.T) {
	corpus := statements(karate)
	rank := func(directed bool) [][]network.Score {
		n := projected(corpus, network.Options{Directed: directed})
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
	n := projected(generated(1000, 5), network.Options{})
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
		projected(corpus, network.Options{})
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
