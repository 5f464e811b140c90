package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"dramatis/graph"
	"dramatis/graph/network"
)

// route finds chains in the outline of a corpus. Its nodes are the places of
// entities and, after them, the numbers of documents.
type route struct {
	corpus  Corpus
	outline *graph.Outline
	ties    []graph.Tie
	opts    PathOptions
	time    func(date graph.EDTF) (Certainty, bool)
}

// walk finds the chains between two entities.
func walk(ctx context.Context, c Corpus, from, to graph.Ref, opts PathOptions) ([]Chain, error) {
	r := route{corpus: c, opts: opts.withDefaults()}
	within, err := opts.Within.during()
	if err != nil {
		return nil, err
	}
	r.time = within.has
	if opts.when != nil {
		r.time = opts.when.has
	}
	if r.outline, err = c.Outline(ctx); err != nil {
		return nil, err
	}
	ends := 0
	for i := range r.outline.Entities {
		ends += r.outline.Entities[i].Statements
	}
	r.ties = make([]graph.Tie, 0, ends/2)
	for t, err := range c.Ties(ctx) {
		if err != nil {
			return nil, err
		}
		if t.Modality.Happened() {
			r.ties = append(r.ties, t)
		}
	}
	a, _ := r.outline.Place(from.ID)
	b, _ := r.outline.Place(to.ID)
	chains, err := r.chains(ctx, r.ways(a, b))
	if err != nil {
		return nil, fmt.Errorf("looking for a path from %s to %s: %w", from.Name, to.Name, err)
	}
	return chains, nil
}

// ways finds the chains that must be and, where there are fewer than wanted, those that
// could be: where the shortest alone are wanted, these only if they are shorter.
func (r *route) ways(a, b int32) []network.Way {
	most := cmp.Or(r.opts.K, shortestShown)
	search := network.WayOptions{K: most, MaxHops: r.opts.MaxHops, Length: r.opts.length(), Through: r.through}
	order, sure, doubtful := r.links()
	ways := network.NewWays(order, sure).Shortest(a, b, search)
	if r.opts.K == 0 {
		ways = shortest(ways)
	}
	if len(doubtful) == 0 || r.opts.K > 0 && len(ways) == most {
		return ways
	}
	certain := map[hopEnds]bool{}
	for _, l := range sure {
		certain[endsOf(l.A, l.B)] = true
	}
	search.K += len(ways)
	possible := network.NewWays(order, append(sure, doubtful...)).Shortest(a, b, search)
	possible = slices.DeleteFunc(possible, func(w network.Way) bool {
		return wholly(w, certain) || r.opts.K == 0 && len(ways) > 0 && len(w.Nodes) >= len(ways[0].Nodes)
	})
	if r.opts.K == 0 {
		possible = shortest(possible)
	}
	return append(ways, possible[:min(len(possible), max(most-len(ways), 1))]...)
}

// wholly reports whether every hop of a way is among those.
func wholly(w network.Way, hops map[hopEnds]bool) bool {
	for i := range len(w.Nodes) - 1 {
		if !hops[endsOf(w.Nodes[i], w.Nodes[i+1])] {
			return false
		}
	}
	return true
}

// shortest keeps the chains of as few nodes as the first.
func shortest(ways []network.Way) []network.Way {
	return slices.DeleteFunc(ways, func(w network.Way) bool { return len(w.Nodes) > len(ways[0].Nodes) })
}

// length is how long a tie is. Fewest hops win, and of equal chains those whose
// ties more documents prove; where the strongest are asked for, a tie that one
// document proves is ten times as long as one that ten do.
func (o PathOptions) length() func(documents int) int64 {
	hop, weight := int64(1_000_000), int64(1_000)
	if o.Strongest {
		hop, weight = 1, 1_000_000
	}
	return func(documents int) int64 { return hop + weight/int64(documents) }
}

// links gives the number of nodes and the ties that a chain may use: those that must
// be, and those that could be.
func (r *route) links() (order int, sure, doubtful []network.Link) {
	order = len(r.outline.Entities)
	sure, doubtful = make([]network.Link, 0, len(r.ties)), make([]network.Link, 0, len(r.ties))
	byDocument := slices.Contains(r.opts.Through, graph.DocumentNode)
	for _, t := range r.ties {
		certainty, ok := r.uses(t)
		if !ok {
			continue
		}
		links := &sure
		if certainty == Could {
			links = &doubtful
		}
		if t.Object != graph.NoEntity {
			*links = append(*links, network.Link{A: t.Subject, B: t.Object, Document: t.Document})
		}
		if byDocument {
			node := r.documentNode(t)
			order = max(order, int(node)+1)
			*links = append(*links, network.Link{A: t.Subject, B: node, Document: t.Document})
			if t.Object != graph.NoEntity {
				*links = append(*links, network.Link{A: t.Object, B: node, Document: t.Document})
			}
		}
	}
	return order, sure, doubtful
}

// documentNode is the node of the document that proves a tie.
func (r *route) documentNode(t graph.Tie) int32 { return int32(len(r.outline.Entities)) + t.Document }

// uses reports whether a chain may use a tie. What is only reported could have been,
// and so could what may lie outside of the time asked for.
func (r *route) uses(t graph.Tie) (Certainty, bool) {
	if len(r.opts.Predicates) > 0 && !slices.Contains(r.opts.Predicates, t.Predicate) {
		return "", false
	}
	certainty, ok := r.time(t.When)
	if t.Modality == graph.Reported {
		certainty = Could
	}
	return certainty, ok
}

// through reports whether a chain may pass through a node.
func (r *route) through(node int32) bool {
	if int(node) >= len(r.outline.Entities) {
		return true // there are documents only where they were asked for
	}
	return slices.Contains(r.opts.Through, r.outline.Entities[node].Type)
}

// hopEnds are the nodes of a hop, the lower first.
type hopEnds [2]int32

func endsOf(a, b int32) hopEnds { return hopEnds{min(a, b), max(a, b)} }

// proofs are the statements of a hop: those that must be so and those that could be.
type proofs struct{ sure, doubtful []graph.Statement }

// chains fetches the statements of every hop of the ways.
func (r *route) chains(ctx context.Context, ways []network.Way) ([]Chain, error) {
	wanted := map[hopEnds]proofs{}
	for _, w := range ways {
		for i := range len(w.Nodes) - 1 {
			wanted[endsOf(w.Nodes[i], w.Nodes[i+1])] = proofs{}
		}
	}
	for _, t := range r.ties {
		for _, ends := range r.endsOf(t) {
			certainty, used := r.uses(t)
			p, ok := wanted[ends]
			if !ok || !used {
				continue
			}
			st, err := r.statement(ctx, t.Statement)
			if err != nil {
				return nil, err
			}
			if certainty == Must {
				p.sure = append(p.sure, st)
			} else {
				p.doubtful = append(p.doubtful, st)
			}
			wanted[ends] = p
		}
	}
	var out []Chain
	for _, w := range ways {
		out = append(out, r.chain(w, wanted))
	}
	return out, nil
}

// endsOf gives the hops that a tie can prove.
func (r *route) endsOf(t graph.Tie) []hopEnds {
	var out []hopEnds
	document := r.documentNode(t)
	if t.Object != graph.NoEntity {
		out = append(out, endsOf(t.Subject, t.Object))
		if t.Object != t.Subject {
			out = append(out, endsOf(t.Object, document))
		}
	}
	return append(out, endsOf(t.Subject, document))
}

// statement fetches one statement of the outline.
func (r *route) statement(ctx context.Context, id graph.IRI) (graph.Statement, error) {
	st, ok, err := r.corpus.Statement(id)
	if err == nil && !ok {
		err = &NoStatement{ID: id}
	}
	if err == nil {
		err = ctx.Err()
	}
	return st, err
}

// chain puts the hops of a way together.
func (r *route) chain(w network.Way, wanted map[hopEnds]proofs) Chain {
	c := Chain{Certainty: Must}
	for i := range len(w.Nodes) - 1 {
		a, b := w.Nodes[i], w.Nodes[i+1]
		p := wanted[endsOf(a, b)]
		statements := append(bestFirst(p.sure), bestFirst(p.doubtful)...)
		hop := Hop{From: r.ref(a, statements), To: r.ref(b, statements), Statements: statements, Documents: DocumentsOf(statements), Certainty: Must}
		if len(p.sure) == 0 {
			hop.Certainty, c.Certainty = Could, Could
		}
		c.Hops = append(c.Hops, hop)
	}
	return c
}

// ref names a node: an entity, or the document that proves the statements.
func (r *route) ref(node int32, statements []graph.Statement) graph.Ref {
	if int(node) < len(r.outline.Entities) {
		ref := r.outline.Entities[node].Ref
		ref.Aliases = slices.Clone(ref.Aliases)
		return ref
	}
	e := statements[0].Evidence[0]
	return graph.Ref{ID: e.DocumentID.IRI(), Name: e.Document, Type: graph.DocumentNode}
}
