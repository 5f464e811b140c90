package resolve

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/coref"
	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
)

// at is the passage that stands for the chain of a paper.
func at(doc string, chain int) ledger.Passage {
	return ledger.Passage{Document: graph.DocumentID(doc), Span: graph.Span{Start: chain, End: chain + 1}}
}

// sideOf makes a side of chains written as "a0".
func sideOf(name string, kind graph.EntityType, chains ...string) *ledger.Side {
	s := &ledger.Side{Name: name, Type: kind}
	for _, c := range chains {
		var n int
		fmt.Sscan(c[len(c)-1:], &n)
		s.Mentions = append(s.Mentions, at(c[:len(c)-1], n))
	}
	return s
}

func judge(v ledger.Verdict, a, b *ledger.Side) ledger.Judgement {
	return ledger.Judgement{Verdict: v, A: a, B: b, Who: "anna"}
}

// identifyJudged judges papers as somebody's judgements want it.
func identifyJudged(t testing.TB, papers []paper, js ...ledger.Judgement) *Identity {
	t.Helper()
	r := fresh(t)
	r.Judge(js)
	for _, p := range papers {
		r.Add(graph.DocumentID(p.id), p.date, p.result(), nil)
		for c := range p.chains {
			r.located[at(p.id, c)] = place{graph.DocumentID(p.id), coref.ChainID(c)}
		}
	}
	return r.Resolve()
}

// groupsOf gives the chains of every entity as "a0 b0", sorted.
func groupsOf(papers []paper, i *Identity) []string {
	by := map[graph.IRI]string{}
	for _, p := range papers {
		for c := range p.chains {
			id := i.Entity(graph.DocumentID(p.id), coref.ChainID(c)).ID
			if by[id] != "" {
				by[id] += " "
			}
			by[id] += fmt.Sprintf("%s%d", p.id, c)
		}
	}
	var out []string
	for _, g := range by {
		out = append(out, g)
	}
	slices.Sort(out)
	return out
}

func TestJudgements(t *testing.T) {
	person := graph.Person
	smiths := []paper{
		{"a", "", []string{"p|John Smith"}}, {"b", "", []string{"p|John Smith"}}, {"c", "", []string{"p|John Smith"}},
		{"d", "", []string{"p|Ann Jones"}}, {"e", "", []string{"p|Ann Jones"}}, {"f", "", []string{"p|Mary Black", "p|Ann Jones"}},
	}
	whole := []string{"a0 b0 c0", "d0 e0 f1", "f0"}
	john, ann := sideOf("John Smith", person, "a0", "b0", "c0"), sideOf("Ann Jones", person, "d0", "e0", "f1")
	for _, c := range []struct {
		name string
		js   []ledger.Judgement
		want []string
	}{
		{"nothing", nil, whole},
		{"two names of one", []ledger.Judgement{judge(ledger.Positive, john, ann)}, []string{"a0 b0 c0 d0 e0 f1", "f0"}},
		{"one mention of each is enough", []ledger.Judgement{judge(ledger.Positive, sideOf("x", person, "c0"), sideOf("y", person, "d0"))}, []string{"a0 b0 c0 d0 e0 f1", "f0"}},
		{"a namesake", []ledger.Judgement{judge(ledger.Negative, sideOf("John Smith", person, "b0"), sideOf("John Smith", person, "a0", "c0"))}, []string{"a0 c0", "b0", "d0 e0 f1", "f0"}},
		{"two namesakes split off one after the other", []ledger.Judgement{
			judge(ledger.Negative, sideOf("John Smith", person, "b0"), sideOf("John Smith", person, "a0", "c0")),
			judge(ledger.Negative, sideOf("John Smith", person, "c0"), sideOf("John Smith", person, "a0")),
		}, []string{"a0", "b0", "c0", "d0 e0 f1", "f0"}},
		{"the later word counts", []ledger.Judgement{judge(ledger.Negative, john, ann), judge(ledger.Positive, john, ann)}, []string{"a0 b0 c0 d0 e0 f1", "f0"}},
		{"the later word counts, the other way", []ledger.Judgement{judge(ledger.Positive, john, ann), judge(ledger.Negative, john, ann)}, whole},
		{"not sure is no word", []ledger.Judgement{judge(ledger.Unsure, john, ann)}, whole},
		{"two of one document are one", []ledger.Judgement{judge(ledger.Positive, sideOf("Mary Black", person, "f0"), ann)}, []string{"a0 b0 c0", "d0 e0 f0 f1"}},
		{"what is joined to one of two that are apart stays with it", []ledger.Judgement{
			judge(ledger.Positive, john, sideOf("Mary Black", person, "f0")),
			judge(ledger.Negative, john, ann),
			judge(ledger.Positive, sideOf("Mary Black", person, "f0"), ann),
		}, []string{"a0 b0 c0", "d0 e0 f0 f1"}},
		{"passages that are gone leave the name", []ledger.Judgement{judge(ledger.Positive, sideOf("John Smith", person, "z0"), sideOf("Ann Jones", person, "z1"))}, []string{"a0 b0 c0 d0 e0 f1", "f0"}},
		{"neither passage nor name is left", []ledger.Judgement{judge(ledger.Positive, sideOf("Nobody", person, "z0"), ann)}, whole},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, groupsOf(smiths, identifyJudged(t, smiths, c.js...))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A judgement holds whatever else is added to the corpus or taken out of it.
func TestJudgementOutlivesItsCorpus(t *testing.T) {
	papers := []paper{{"a", "", []string{"p|Filippov"}}, {"b", "", []string{"p|Josef Stalin"}}, {"c", "", []string{"p|Filippov"}}}
	one := judge(ledger.Positive, sideOf("Filippov", graph.Person, "a0", "c0"), sideOf("Josef Stalin", graph.Person, "b0"))
	two := judge(ledger.Negative, sideOf("Filippov", graph.Person, "a0", "c0"), sideOf("Josef Stalin", graph.Person, "b0"))
	more := append(slices.Clone(papers), paper{"d", "", []string{"p|V. Filippov"}}, paper{"e", "", []string{"p|Filippov; Stalin", "p|Josef Stalin's aide"}})
	for _, c := range []struct {
		name   string
		papers []paper
		j      ledger.Judgement
		same   bool
	}{
		{"as judged", papers, one, true},
		{"documents that speak against it", more, one, true},
		{"a document less", more[1:], one, true},
		{"documents that speak for one", more, two, false},
	} {
		i := identifyJudged(t, c.papers, c.j)
		if got := i.Entity("b", 0).ID == i.Entity("c", 0).ID; got != c.same {
			t.Errorf("%s: one is %v, want %v", c.name, got, c.same)
		}
	}
}

// randomJudgements invents judgements over the people of papers.
func randomJudgements(rng *rand.Rand, papers []paper, n int) []ledger.Judgement {
	pick := func() *ledger.Side {
		p := papers[rng.IntN(len(papers))]
		s := &ledger.Side{Name: "x", Type: graph.Person}
		for c, text := range p.chains {
			if text[0] == 'p' {
				s.Mentions = []ledger.Passage{at(p.id, c)}
			}
		}
		return s
	}
	var out []ledger.Judgement
	for range n {
		j := judge([]ledger.Verdict{ledger.Positive, ledger.Negative, ledger.Unsure}[rng.IntN(3)], pick(), pick())
		if len(j.A.Mentions) > 0 && len(j.B.Mentions) > 0 && j.A.Mentions[0] != j.B.Mentions[0] {
			out = append(out, j)
		}
	}
	return out
}

func TestLastWordHoldsInWhateverOrderDocumentsCome(t *testing.T) {
	for seed := range uint64(60) {
		rng := rand.New(rand.NewPCG(seed, 5))
		papers := corpus(rng, 12)
		js := randomJudgements(rng, papers, 6)
		want := identifyJudged(t, papers, js...)
		shuffled := slices.Clone(papers)
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if diff := cmp.Diff(want.Entities(), identifyJudged(t, shuffled, js...).Entities()); diff != "" {
			t.Fatalf("seed %d: order of documents matters (-want +got)\n%s", seed, diff)
		}
		if len(js) == 0 || js[len(js)-1].Verdict == ledger.Unsure {
			continue
		}
		last := js[len(js)-1]
		a, b := last.A.Mentions[0], last.B.Mentions[0]
		same := want.Entity(a.Document, coref.ChainID(a.Start)).ID == want.Entity(b.Document, coref.ChainID(b.Start)).ID
		if same != (last.Verdict == ledger.Positive) {
			t.Errorf("seed %d: the last word was %s, and one is %v", seed, last.Verdict, same)
		}
		// Taking apart and putting together loses no chain.
		for _, p := range papers {
			for c := range p.chains {
				if want.Entity(graph.DocumentID(p.id), coref.ChainID(c)).ID == "" {
					t.Fatalf("seed %d: chain %d of %s was lost", seed, c, p.id)
				}
			}
		}
	}
}

// A judgement of one person of a paper leaves the others of that paper who they were.
func TestWhoIsNotJudgedStaysWhoHeIs(t *testing.T) {
	papers := archive("1961: Henry, Kern, Vale", "1961: Henry A. Kern", "1961: Oskar Vale")
	one := judge(ledger.Positive, sideOf("Vale", graph.Person, "d002"), sideOf("Oskar Vale", graph.Person, "d020"))
	for what, i := range map[string]*Identity{"without a judgement": identifyJudged(t, papers), "with one": identifyJudged(t, papers, one)} {
		henry, kern := i.Entity("d00", 0).ID, i.Entity("d01", 0).ID
		if henry != kern {
			t.Errorf("%s Henry is %s and not %s", what, henry, kern)
		}
	}
}
