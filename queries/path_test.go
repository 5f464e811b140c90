package queries_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// lattice is a net of ties: A to Z over P (two documents), Q, R and S (one each),
// over a city and a planned meeting, and two long ways round: a weak one over X and
// a well-proved and dated one over T. Lone is with the others in one document.
func lattice() *fake.Corpus {
	c := fake.New()
	id := map[string]graph.IRI{}
	for _, n := range []string{"A", "Z", "P", "Q", "R", "S", "X", "Y", "T", "U", "V", "Lone"} {
		id[n] = c.Entity(graph.Person, n)
	}
	city := c.Entity(graph.Place, "City")
	tie := func(doc graph.DocumentID, a, b string) { c.Say(doc, id[a], "met", id[b], a+b) }
	for _, via := range []string{"S", "R", "Q", "P"} {
		tie("one", "A", via)
		tie("one", via, "Z")
	}
	tie("two", "P", "A")
	tie("one", "A", "X")
	tie("one", "X", "Y")
	tie("one", "Y", "Z")
	c.Say("one", id["A"], "located-in", city, "A in City")
	c.Say("one", id["Z"], "located-in", city, "Z in City")
	c.Say("one", id["A"], "met", id["Z"], "will meet", fake.As(graph.Planned))
	c.Say("one", id["A"], "also-known-as", "Z", "A alias Z")
	c.Say("one", id["Lone"], "also-known-as", "Hermit", "Lone the Hermit")
	for _, pair := range []string{"AT", "TU", "UV", "VZ"} {
		for n := range 12 {
			doc := graph.DocumentID(fmt.Sprint("strong", n))
			c.Say(doc, id[pair[:1]], "trusts", id[pair[1:]], pair, fake.When("1951"))
		}
	}
	return c
}

// chains writes chains as names with arrows.
func chains(cs []queries.Chain) []string {
	var out []string
	for _, c := range cs {
		out = append(out, strings.Join(c.Names(), ">"))
	}
	return out
}

func TestPath(t *testing.T) {
	for _, tc := range []struct {
		a, b string
		opts queries.PathOptions
		want []string
	}{
		{"A", "Z", queries.PathOptions{}, []string{"A>P>Z", "A>Q>Z", "A>R>Z"}},
		{"Z", "A", queries.PathOptions{}, []string{"Z>P>A", "Z>Q>A", "Z>R>A"}},
		{"A", "Z", queries.PathOptions{K: 1}, []string{"A>P>Z"}},
		{"A", "Z", queries.PathOptions{K: 99}, []string{"A>P>Z", "A>Q>Z", "A>R>Z", "A>S>Z", "A>X>Y>Z", "A>T>U>V>Z"}},
		{"A", "Z", queries.PathOptions{K: 99, MaxHops: 2}, []string{"A>P>Z", "A>Q>Z", "A>R>Z", "A>S>Z"}},
		{"A", "Z", queries.PathOptions{Predicates: []graph.Predicate{"wrote-to", "trusts"}}, []string{"A>T>U>V>Z"}},
		{"A", "Z", queries.PathOptions{Strongest: true, K: 1}, []string{"A>T>U>V>Z"}},
		{"A", "Z", queries.PathOptions{Within: queries.Within{From: "1950", To: "1951-06"}}, []string{"A>T>U>V>Z"}},
		{"A", "Z", queries.PathOptions{Within: queries.Within{From: "1952"}}, nil},
		{"A", "Lone", queries.PathOptions{Through: []graph.EntityType{graph.DocumentNode}}, []string{"A>one.txt>Lone"}},
		{"A", "Z", queries.PathOptions{MaxHops: 1}, nil},
		{"A", "Z", queries.PathOptions{Through: []graph.EntityType{graph.Place}}, []string{"A>City>Z"}},
		{"A", "City", queries.PathOptions{}, []string{"A>City"}},
		{"P", "Y", queries.PathOptions{}, []string{"P>Z>Y"}},
		{"A", "Lone", queries.PathOptions{}, nil},
	} {
		got, err := queries.Path(context.Background(), lattice(), tc.a, tc.b, tc.opts)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tc.want, chains(got)); diff != "" {
			t.Errorf("%s to %s %+v: %s", tc.a, tc.b, tc.opts, diff)
		}
		for _, c := range got {
			for _, h := range c.Hops {
				if len(h.Statements) == 0 || h.Documents == 0 || len(h.Statements[0].Evidence) == 0 {
					t.Errorf("hop %s>%s without proof", h.From.Name, h.To.Name)
				}
			}
		}
	}
}

// TestPathPartsMustFromCould: a chain over what is only reported, or over a date that
// may lie outside of the time, comes after those that must be, and is marked.
func TestPathPartsMustFromCould(t *testing.T) {
	c := fake.New()
	id := map[string]graph.IRI{}
	for _, n := range []string{"A", "Z", "P", "Q", "R"} {
		id[n] = c.Entity(graph.Person, n)
	}
	tie := func(pair string, options ...fake.Option) {
		c.Say("one", id[pair[:1]], "met", id[pair[1:]], pair, options...)
	}
	tie("AZ", fake.As(graph.Reported), fake.When("1950-05-03"))
	tie("AP", fake.When("1950"))
	tie("PZ", fake.When("1950-05-03"))
	tie("AQ", fake.When("1950-05-01"))
	tie("QR", fake.When("1950-05-02"))
	tie("RZ", fake.When("1950-05-03"))
	tie("RZ", fake.As(graph.Reported))
	for _, tc := range []struct {
		opts queries.PathOptions
		want string
	}{
		{queries.PathOptions{}, "[A>P>Z must A>Z could]"},
		{queries.PathOptions{K: 9}, "[A>P>Z must A>Q>R>Z must A>Z could]"},
		{queries.PathOptions{Within: queries.Within{From: "1950-05", To: "1950-05"}}, "[A>Q>R>Z must A>Z could]"},
		{queries.PathOptions{K: 9, Within: queries.Within{From: "1950-05", To: "1950-05"}}, "[A>Q>R>Z must A>Z could A>P>Z could]"},
		{queries.PathOptions{K: 1, Within: queries.Within{From: "1950-05-03"}}, "[A>Z could]"},
	} {
		got, err := queries.Path(context.Background(), c, "A", "Z", tc.opts)
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		for i, names := range chains(got) {
			said = append(said, names+" "+string(got[i].Certainty))
		}
		if fmt.Sprint(said) != tc.want {
			t.Errorf("%+v: got %v, want %s", tc.opts, said, tc.want)
		}
	}
}

// TestTwoNamesOfOneAreNoPair: what is sought between an entity and itself is a slip.
func TestTwoNamesOfOneAreNoPair(t *testing.T) {
	ctx := context.Background()
	_, path := queries.Path(ctx, lattice(), "A", "person/a", queries.PathOptions{})
	_, why := queries.WhyPair(ctx, lattice(), "person/a", "A")
	for _, err := range []error{path, why} {
		if same, ok := errors.AsType[*queries.OneAndTheSame](err); !ok || same.Entity.ID != "person/a" {
			t.Errorf("got %v", err)
		}
	}
}

func TestChainTableProvesEveryHop(t *testing.T) {
	cs, err := queries.Path(context.Background(), lattice(), "A", "Z", queries.PathOptions{K: 1})
	if err != nil {
		t.Fatal(err)
	}
	want := "path | hop | from | predicates | to | documents | quote | document | certainty\n" +
		"1 | 1 | A | met, ←met | P | 2 | AP | one.txt | must\n1 | 2 | P | met | Z | 1 | PZ | one.txt | must\n"
	if diff := cmp.Diff(want, tabbed(queries.ChainTable(nil, cs))); diff != "" {
		t.Error(diff)
	}
}

// crowd is a corpus of n statements among n/10 persons.
func crowd(n int) *fake.Corpus {
	c := fake.New()
	people := make([]graph.IRI, n/10)
	for i := range people {
		people[i] = c.Entity(graph.Person, fmt.Sprintf("Person%d Family%d", i, i%997), fmt.Sprintf("Code%d", i))
	}
	predicates := []graph.Predicate{"wrote-to", "met", "thanked", "asked"}
	for i := range n {
		a, b := (i*i+7)%len(people), (i*31+i/7)%len(people)
		when := graph.EDTF(fmt.Sprintf("%d-%02d-%02d", 1940+i%20, 1+i%12, 1+i%28))
		c.Say(graph.DocumentID(fmt.Sprint("d", i%500)), people[a], predicates[i%4], people[b], "a quote", fake.When(when))
	}
	return c
}

func BenchmarkAsk50k(b *testing.B) {
	c, v := crowd(50_000), vocabulary(b)
	for _, q := range []string{"Who wrote to Code7?", "Who met Code7 in 1951?", "Who is the chairman?", "How is Code7 connected to Code4711?", "Who met Nobody?"} {
		b.Run(q, func(b *testing.B) {
			for b.Loop() {
				if _, err := queries.Ask(context.Background(), c, v, queries.Tables{}, q); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkAskSmall(b *testing.B) {
	c, v := theatre(), vocabulary(b)
	for _, q := range []string{"Who wrote to Okoye in 1951?", "Tell me about Okoye", "Who met Nobody in 1951?"} {
		b.Run(q, func(b *testing.B) {
			for b.Loop() {
				if _, err := queries.Ask(context.Background(), c, v, queries.Tables{}, q); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestPathRefusesWhatIsNoTime(t *testing.T) {
	for _, within := range []queries.Within{{From: "yesterday"}, {To: "1956-13"}, {From: "1957", To: "1956"}} {
		_, err := queries.Path(context.Background(), lattice(), "A", "Z", queries.PathOptions{Within: within})
		_, none := errors.AsType[*queries.NoDate](err)
		_, turned := errors.AsType[*queries.Backward](err)
		if none == turned {
			t.Errorf("%v: %v", within, err)
		}
	}
}
