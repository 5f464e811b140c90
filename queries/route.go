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
	time    during
}

// walk finds the chains between two entities.
func walk(ctx context.Context, c Corpus, from, to graph.Ref, opts PathOptions) ([]Chain, error) {
	r := route{corpus: c, opts: opts.withDefaults()}
	var err error
	if r.time, err = opts.Within.during(); err != nil {
		return nil, err
	}
	if r.outline, err = c.Outline(ctx); err != nil {
		return nil, err
	}
	if r.ties, err = c.Ties(ctx); err != nil {
		return nil, err
	}
	a, _ := r.outline.Place(from.ID)
	b, _ := r.outline.Place(to.ID)
	order, links := r.links()
	search := network.WayOptions{K: cmp.Or(r.opts.K, shortestShown), MaxHops: r.opts.MaxHops, Length: r.opts.length(), Through: r.through}
	ways := network.NewWays(order, links).Shortest(a, b, search)
	if r.opts.K == 0 {
		ways = slices.DeleteFunc(ways, func(w network.Way) bool { return len(w.Nodes) > len(ways[0].Nodes) })
	}
	chains, err := r.chains(ctx, ways)
	if err != nil {
		return nil, fmt.Errorf("looking for a path from %s to %s: %w", from.Name, to.Name, err)
	}
	return chains, nil
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

// links gives the number of nodes and the ties that a chain may use.
func (r *route) links() (order int, links []network.Link) {
	order = len(r.outline.Entities)
	byDocument := slices.Contains(r.opts.Through, graph.DocumentNode)
	for _, t := range r.ties {
		if !r.uses(t) {
			continue
		}
		if t.Object != graph.NoEntity {
			links = append(links, network.Link{A: t.Subject, B: t.Object, Document: t.Document})
		}
		if byDocument {
			node := r.documentNode(t)
			order = max(order, int(node)+1)
			links = append(links, network.Link{A: t.Subject, B: node, Document: t.Document})
			if t.Object != graph.NoEntity {
				links = append(links, network.Link{A: t.Object, B: node, Document: t.Document})
			}
		}
	}
	return order, links
}

// documentNode is the node of the document that proves a tie.
func (r *route) documentNode(t graph.Tie) int32 { return int32(len(r.outline.Entities)) + t.Document }

// uses reports whether a chain may use a tie.
func (r *route) uses(t graph.Tie) bool {
	if !t.Modality.Happened() || len(r.opts.Predicates) > 0 && !slices.Contains(r.opts.Predicates, t.Predicate) {
		return false
	}
	_, ok := r.time.has(t.When)
	return ok
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

// chains fetches the statements of every hop of the ways.
func (r *route) chains(ctx context.Context, ways []network.Way) ([]Chain, error) {
	wanted := map[hopEnds][]graph.Statement{}
	for _, w := range ways {
		for i := range len(w.Nodes) - 1 {
			wanted[endsOf(w.Nodes[i], w.Nodes[i+1])] = nil
		}
	}
	for _, t := range r.ties {
		for _, ends := range r.endsOf(t) {
			if _, ok := wanted[ends]; !ok || !r.uses(t) {
				continue
			}
			st, err := r.statement(ctx, t.Statement)
			if err != nil {
				return nil, err
			}
			wanted[ends] = append(wanted[ends], st)
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
func (r *route) chain(w network.Way, proofs map[hopEnds][]graph.Statement) Chain {
	var c Chain
	for i := range len(w.Nodes) - 1 {
		a, b := w.Nodes[i], w.Nodes[i+1]
		statements := bestFirst(proofs[endsOf(a, b)])
		c.Hops = append(c.Hops, Hop{From: r.ref(a, statements), To: r.ref(b, statements), Statements: statements, Documents: DocumentsOf(statements)})
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
	return graph.Ref{ID: graph.IRI("d/" + e.DocumentID), Name: e.Document, Type: graph.DocumentNode}
}
