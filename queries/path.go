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
	// K is how many chains of equal, shortest length are wanted, up to 3 (the default).
	K int
	// MaxHops is the longest chain looked for; the default is 6.
	MaxHops int
	// Through are the types of entity that may stand between the ends; by default
	// persons, organisations and events: to have been in one city is no tie.
	Through []graph.EntityType
}

// Bounds of a path search.
const (
	maxChains   = 3
	defaultHops = 6
)

// Chain is a path from one entity to another, hop by hop.
type Chain struct{ Hops []Hop }

// Hop is one step of a chain with all statements that tie its two ends, in
// whichever direction, the best first. Documents counts the sources of the step.
type Hop struct {
	From, To   graph.Ref
	Statements []graph.Statement
	Documents  int
}

// Path finds the shortest chains of ties between two named entities; of equal
// chains those with more documents come first, then those first by name. The
// error is an *UnknownName or *AmbiguousName where a name is not clear, and an
// *OneAndTheSame where both mean one.
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
	if from, err = index.only(a); err != nil {
		return from, to, err
	}
	if to, err = index.only(b); err != nil {
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
	if o.K <= 0 || o.K > maxChains {
		o.K = maxChains
	}
	if o.MaxHops <= 0 {
		o.MaxHops = defaultHops
	}
	if len(o.Through) == 0 {
		o.Through = []graph.EntityType{graph.Person, graph.Organization, graph.Event}
	}
	return o
}

// walker keeps the state of one breadth-first walk.
type walker struct {
	corpus Corpus
	opts   PathOptions
	from   graph.Ref
	to     graph.IRI
	depth  map[graph.IRI]int
	// best holds, per entity reached, the best chains to it: never more than K.
	best map[graph.IRI][]Chain
}

// walk goes breadth-first from one entity until a level reaches the other.
func walk(ctx context.Context, c Corpus, from, to graph.Ref, opts PathOptions) ([]Chain, error) {
	w := walker{corpus: c, opts: opts.withDefaults(), from: from, to: to.ID,
		depth: map[graph.IRI]int{from.ID: 0}, best: map[graph.IRI][]Chain{from.ID: {{}}}}
	level := []graph.IRI{from.ID}
	for hops := 1; hops <= w.opts.MaxHops && len(level) > 0 && from.ID != to.ID; hops++ {
		next, err := w.step(ctx, level, hops)
		if err != nil {
			return nil, fmt.Errorf("looking for a path from %s to %s: %w", from.Name, to.Name, err)
		}
		if w.depth[to.ID] == hops {
			return w.best[to.ID], nil
		}
		level = next
	}
	return nil, nil
}

// step extends the chains to every entity of a level by one hop and gives the next level.
func (w *walker) step(ctx context.Context, level []graph.IRI, hops int) ([]graph.IRI, error) {
	var next []graph.IRI
	for _, id := range level {
		steps, err := w.hopsFrom(ctx, id)
		if err != nil {
			return nil, err
		}
		for _, h := range steps {
			d, seen := w.depth[h.To.ID]
			if seen && d != hops {
				continue
			}
			if !seen {
				w.depth[h.To.ID] = hops
				next = append(next, h.To.ID)
			}
			w.extend(id, h)
		}
	}
	return next, nil
}

// extend adds the chains to an entity that go through a hop, keeping the best.
func (w *walker) extend(id graph.IRI, h Hop) {
	chains := w.best[h.To.ID]
	for _, c := range w.best[id] {
		chains = append(chains, Chain{Hops: append(slices.Clone(c.Hops), h)})
	}
	slices.SortFunc(chains, compareChains)
	w.best[h.To.ID] = chains[:min(len(chains), w.opts.K)]
}

// hopsFrom gives the hops out of an entity, one for each neighbour, by name.
func (w *walker) hopsFrom(ctx context.Context, id graph.IRI) ([]Hop, error) {
	hops := map[graph.IRI]*Hop{}
	for st, err := range w.corpus.StatementsAbout(ctx, id) {
		if err != nil {
			return nil, err
		}
		near, far := st.Subject, st.Object
		if far.ID == id {
			near, far = far, near
		}
		if !st.Modality.Happened() || near.ID == far.ID || !w.passable(far) {
			continue
		}
		if hops[far.ID] == nil {
			hops[far.ID] = &Hop{From: near, To: far}
		}
		hops[far.ID].Statements = append(hops[far.ID].Statements, st)
	}
	var out []Hop
	for _, h := range hops {
		h.Statements = bestFirst(h.Statements)
		h.Documents = DocumentsOf(h.Statements)
		out = append(out, *h)
	}
	slices.SortFunc(out, func(a, b Hop) int { return compareRefs(a.To, b.To) })
	return out, nil
}

// passable reports whether a chain may go through an entity, or end there.
func (w *walker) passable(r graph.Ref) bool {
	return r.ID != "" && (r.ID == w.to || slices.Contains(w.opts.Through, r.Type))
}

// bestFirst orders statements by confidence, then in reading order.
func bestFirst(statements []graph.Statement) []graph.Statement {
	out := slices.Clone(statements)
	slices.SortFunc(out, func(a, b graph.Statement) int {
		return cmp.Or(cmp.Compare(b.Confidence, a.Confidence), graph.Compare(a, b))
	})
	return out
}

// compareChains puts the chain with more documents first, then the one whose
// names come first.
func compareChains(a, b Chain) int {
	if c := cmp.Compare(b.documents(), a.documents()); c != 0 {
		return c
	}
	return slices.CompareFunc(a.Hops, b.Hops, func(x, y Hop) int { return compareRefs(x.To, y.To) })
}

// documents adds up the documents of all hops.
func (c Chain) documents() int {
	n := 0
	for _, h := range c.Hops {
		n += h.Documents
	}
	return n
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
	r := newReply(strings.Join(c.Names(), " – "), nil, Must, all)
	r.Path = c.Proof()
	return r
}

// ChainTable gives one row a hop, numbered by chain.
func ChainTable(chains []Chain) Table {
	t := Table{Columns: []string{"path", "hop", "from", "predicates", "to", "documents", "quote", "document"}}
	for i, c := range chains {
		for j, h := range c.Hops {
			evidence := h.Statements[0].Evidence
			quote, document := leadQuote(evidence)
			t.Rows = append(t.Rows, Row{
				Cells: []string{fmt.Sprint(i + 1), fmt.Sprint(j + 1), h.From.Name, h.predicates(), h.To.Name,
					fmt.Sprint(h.Documents), quote, document},
				Evidence: EvidenceOf(h.Statements),
			})
		}
	}
	return t
}

// predicates names the ties of a hop, with an arrow where they run against it.
func (h Hop) predicates() string {
	var out []string
	for _, st := range h.Statements {
		word := string(st.Predicate)
		if st.Subject.ID != h.From.ID {
			word = "←" + word
		}
		if !slices.Contains(out, word) {
			out = append(out, word)
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}
