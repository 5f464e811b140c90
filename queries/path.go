package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// PathOptions bound the search for a path; zero values mean the defaults.
type PathOptions struct {
	// K is how many chains are wanted, of whatever length; 0 wants the shortest, at most 3 of them.
	K int
	// MaxHops is the longest chain looked for; the default is 6.
	MaxHops int
	// Through are the types of entity that may stand between the ends; by default
	// persons, organisations and events: to have been in one city is no tie. With
	// documents among them a chain may pass from one to another whom one document speaks of.
	Through []graph.EntityType
	// Predicates are those a chain may use; none means all that do not speak of a document.
	Predicates []graph.Predicate
	// Within bounds the time of the ties.
	Within Within
	// when does the same with the time of a question.
	when *asked
	// Strongest prefers ties that many documents claim to few hops.
	Strongest bool
}

// Defaults of a path search.
const (
	shortestShown = 3
	DefaultHops   = 6
)

// Chain is a path from one entity to another, hop by hop. It must be so if every hop
// must, else it could be.
type Chain struct {
	Hops      []Hop
	Certainty Certainty
}

// Hop is one step of a chain with all statements that tie its two ends, in
// whichever direction, those that must be so before the others, and the best first.
// Documents counts the sources of the step. A hop could be where all of its statements
// are only reported, or may lie outside of the time asked for.
type Hop struct {
	From, To   graph.Ref
	Statements []graph.Statement
	Documents  int
	Certainty  Certainty
}

// Path finds the best chains of ties between two named entities: those of fewest
// hops, of equal ones those that more documents prove; those that must be so come before
// those that could be. The error is an
// *UnknownName or *AmbiguousName where a name is not clear, and an *OneAndTheSame
// where both mean one.
func Path(ctx context.Context, c Corpus, a, b string, opts PathOptions) ([]Chain, error) {
	from, to, err := findPair(ctx, c, a, b)
	if err != nil {
		return nil, err
	}
	return walk(ctx, c, from.Ref, to.Ref, opts)
}

// findPair looks two names up.
func findPair(ctx context.Context, c Corpus, a, b string) (from, to graph.Entity, err error) {
	index, err := readNames(ctx, c)
	if err != nil {
		return from, to, err
	}
	if from, err = index.only(ctx, a); err != nil {
		return from, to, err
	}
	if to, err = index.only(ctx, b); err != nil {
		return from, to, err
	}
	if from.ID == to.ID {
		err = &OneAndTheSame{Names: [2]string{a, b}, Entity: from.Ref}
	}
	return from, to, err
}

// OneAndTheSame says that two names, between which something was sought, mean one entity.
type OneAndTheSame struct {
	Names  [2]string
	Entity graph.Ref
}

// Error names the entity.
func (e *OneAndTheSame) Error() string {
	return fmt.Sprintf("%q and %q are one: %s", e.Names[0], e.Names[1], spelled([]graph.Ref{e.Entity}, ""))
}

// withDefaults fills the zero values in.
func (o PathOptions) withDefaults() PathOptions {
	if o.MaxHops <= 0 {
		o.MaxHops = DefaultHops
	}
	if len(o.Through) == 0 {
		o.Through = []graph.EntityType{graph.Person, graph.Organization, graph.Event}
	}
	return o
}

// bestFirst orders statements by confidence, then in reading order.
func bestFirst(statements []graph.Statement) []graph.Statement {
	out := slices.Clone(statements)
	slices.SortFunc(out, func(a, b graph.Statement) int {
		return cmp.Or(cmp.Compare(b.Confidence, a.Confidence), graph.Compare(a, b))
	})
	return out
}

// Names gives the names along the chain, from end to end.
func (c Chain) Names() []string {
	var out []string
	for i, h := range c.Hops {
		if i == 0 {
			out = append(out, h.From.Name)
		}
		out = append(out, h.To.Name)
	}
	return out
}

// Proof gives the best statement of every hop.
func (c Chain) Proof() []graph.Statement {
	out := make([]graph.Statement, len(c.Hops))
	for i, h := range c.Hops {
		out[i] = h.Statements[0]
	}
	return out
}

// reply makes the chain a row of an answer.
func (c Chain) reply() Reply {
	var all []graph.Statement
	for _, h := range c.Hops {
		all = append(all, h.Statements...)
	}
	r := newReply(strings.Join(c.Names(), " – "), nil, c.Certainty, all)
	r.Path = c.Proof()
	return r
}

// ChainTable gives one row a hop, numbered by chain.
func ChainTable(v graph.Vocabulary, chains []Chain) Table {
	t := Table{Columns: []string{"path", "hop", "from", "predicates", "to", "documents", "quote", "document", "certainty"}}
	for i, c := range chains {
		for j, h := range c.Hops {
			evidence := EvidenceOf(h.Statements[:1])
			quote, document := leadQuote(evidence)
			t.Rows = append(t.Rows, Row{
				Cells: []string{fmt.Sprint(i + 1), fmt.Sprint(j + 1), h.From.Name, TieWords(v, h.From.ID, h.Statements), h.To.Name,
					fmt.Sprint(h.Documents), quote, document, string(h.Certainty)},
				Evidence: EvidenceOf(h.Statements),
			})
		}
	}
	return t
}

// TieWords names the predicates of statements about an entity, with an arrow where
// they run towards it.
func TieWords(v graph.Vocabulary, id graph.IRI, statements []graph.Statement) string {
	var out []string
	for _, st := range statements {
		word := string(st.Predicate)
		if t, _ := v.Term(st.Predicate); st.Subject.ID != id && !t.Symmetric {
			word = "←" + word
		}
		if !slices.Contains(out, word) {
			out = append(out, word)
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}
