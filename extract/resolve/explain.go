package resolve

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
)

// Explanation says step by step why two names are of one or of two.
type Explanation struct {
	// One says what holds: of two entities that they are one, of two bare names that
	// they can be.
	One bool `json:"one"`
	// Names compares the names by themselves.
	Names []name.Step `json:"names"`
	Score float64     `json:"score"` // what the names alone are worth, in bits
	// Corpus is what the documents and people's judgements add. It is empty for bare names.
	Corpus []Ground `json:"corpus"`
}

// Ground is a reason that holds for some documents.
type Ground struct {
	Name string `json:"name"` // whom it speaks of, as those documents call him
	Reason
	Documents int              `json:"documents"`
	Example   graph.DocumentID `json:"example,omitempty"`
}

// Spellings gives a judge of whether two names of people spell one and the same, by
// the names alone and without a slip of the pen. A name is none of its own parts.
func Spellings(tables fs.FS) (func(a, b string) bool, error) {
	names, err := name.Load(tables)
	if err != nil {
		return nil, err
	}
	return func(a, b string) bool {
		return names.Compare(names.Person(a), names.Person(b)) == name.Same
	}, nil
}

// Women gives a judge of whether the given name of somebody is a woman's.
func Women(tables fs.FS) (func(string) bool, error) {
	names, err := name.Load(tables)
	if err != nil {
		return nil, err
	}
	return func(s string) bool {
		p := []name.Person{names.Person(s)}
		return name.IsWoman(p) && !name.IsWife(p)
	}, nil
}

// ExplainNames compares two names by themselves, as those of a type are compared.
func (r *Resolver) ExplainNames(a, b string, kind graph.EntityType) Explanation {
	if kind == graph.Person {
		j := r.names.Explain(a, b)
		return Explanation{One: j.Same(), Names: j.Steps, Score: j.Score}
	}
	return r.explainBodies(a, b)
}

// explainBodies compares the names of two bodies, places or events word by word.
func (r *Resolver) explainBodies(a, b string) Explanation {
	x, y := r.names.WordsKey(a), r.names.WordsKey(b)
	out := Explanation{Names: []name.Step{{Rule: "words, acronyms written out, in the order of the alphabet", A: x, B: y}}}
	step := name.Step{A: a, B: b, Score: name.Certain}
	switch {
	case x == y:
		step.Rule = "the words are the same"
	case r.names.Acronym(a) == strings.ReplaceAll(b, ".", "") || r.names.Acronym(b) == strings.ReplaceAll(a, ".", ""):
		step.Rule, step.Score = "one is the initials of the other", name.Threshold
	case r.names.SameSound(a, b):
		step.Rule = "one spells the other in another script"
	case within(x, y) || within(y, x):
		step.Rule, step.Score = "one is a part of the other, and a part of a body is another body", -name.Certain
	default:
		step.Rule, step.Score = "the words differ", -name.Certain
	}
	out.Names = append(out.Names, step)
	out.Score, out.One = step.Score, step.Score > 0
	return out
}

// within reports whether all words of a stand in b.
func within(a, b string) bool {
	have := strings.Fields(b)
	return !slices.ContainsFunc(strings.Fields(a), func(w string) bool { return !slices.Contains(have, w) })
}

// Explain says why two entities are one or two; a and b are the names they were asked by.
// Reasons must have been kept.
func (r *Resolver) Explain(id *Identity, x, y graph.IRI, a, b string) Explanation {
	k, o := r.clusterOf(id, x), r.clusterOf(id, y)
	if k == nil || o == nil {
		return r.ExplainNames(a, b, graph.Person)
	}
	out := r.ExplainNames(a, b, k.kind())
	out.One = k == o
	if k == o {
		out.Corpus = r.grounds(k, a, b)
	} else {
		out.Corpus = slices.Concat(r.keptApart(k, o), r.grounds(k), r.grounds(o))
	}
	out.Corpus = append(out.Corpus, r.saidBy(k, o)...)
	return out
}

// clusterOf gives the cluster that an entity was made of, or nil. An identity does not hold
// on to them: a build needs them no more.
func (r *Resolver) clusterOf(id *Identity, entity graph.IRI) *cluster {
	for c := range r.each(func(c *chain) bool { return c.cluster != nil && r.idOf(id, c) == entity }) {
		return c.cluster
	}
	return nil
}

// mostGrounds bounds the reasons that are given for one entity.
const mostGrounds = 6

// grounds gives the reasons for which the chains of a cluster are in it, those of most
// documents first: of the chains that bear one of some names, or of all.
func (r *Resolver) grounds(k *cluster, called ...string) []Ground {
	byReason := map[string]*Ground{}
	for _, c := range sortedChains(k.chains) {
		if len(called) > 0 && !r.bearsAny(c, called...) {
			continue
		}
		for _, why := range r.why(c) {
			key := r.firstName(c) + "\x00" + why.Rule + "\x00" + why.With
			g := byReason[key]
			if g == nil {
				g = &Ground{Name: r.firstName(c), Reason: why, Example: r.document(c).id}
				byReason[key] = g
			}
			g.Documents++
		}
	}
	var out []Ground
	for _, g := range byReason {
		out = append(out, *g)
	}
	slices.SortFunc(out, func(a, b Ground) int {
		return cmp.Or(-cmp.Compare(a.Documents, b.Documents), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.With, b.With))
	})
	return out[:min(len(out), mostGrounds)]
}

// keptApart gives what makes two clusters two: documents that know both, names that
// contradict each other, years too far apart.
func (r *Resolver) keptApart(a, b *cluster) []Ground {
	var out []Ground
	both := Ground{Reason: Reason{Rule: "documents know them as two"}}
	for _, c := range sortedChains(a.chains) {
		if r.in(b, c.doc) {
			both.Documents++
			both.Example = cmp.Or(both.Example, r.document(c).id)
		}
	}
	if both.Documents > 0 {
		out = append(out, both)
	}
	for _, p := range r.people(a.people) {
		for _, q := range r.people(b.people) {
			if p.Full() && q.Full() && sharesKey(p, q) && r.names.Compare(p, q) == name.Different {
				return append(out, Ground{Name: p.Text, Reason: Reason{Rule: "the names contradict each other", With: q.Text}})
			}
		}
	}
	if apart := r.yearsBetween(a, b); apart > lifetime {
		out = append(out, Ground{Reason: Reason{Rule: fmt.Sprintf("%d years lie between their documents", apart)}})
	}
	return out
}

// saidBy gives what people judged of two clusters, or within one.
func (r *Resolver) saidBy(a, b *cluster) []Ground {
	var out []Ground
	for _, j := range r.judgements {
		in := func(s *ledger.Side, k *cluster) bool {
			return slices.ContainsFunc(r.side(s), func(c *chain) bool { return c.cluster == k })
		}
		if in(j.A, a) && in(j.B, b) || in(j.A, b) && in(j.B, a) {
			out = append(out, Ground{Name: j.A.Name, Reason: Reason{Rule: fmt.Sprintf("judged %s by %s on %s (%s)", j.Verdict, cmp.Or(j.Who, "somebody"), j.When.Format("2006-01-02"), j.ID), With: j.B.Name}})
		}
	}
	return out
}

// Threshold is the score from which two names by themselves count as one.
const Threshold = name.Threshold
