package network

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"dramatis/graph"
)

// Options says which statements become ties. The zero Options ties persons and
// organisations by what is claimed to have happened, whoever acted on whom.
type Options struct {
	// Types are the types of entity that are nodes; none means persons and organisations.
	Types []graph.EntityType
	// Vocabulary tells symmetric predicates and predicates about documents from the
	// rest. A predicate that it does not know ties like any other, in one direction.
	Vocabulary graph.Vocabulary
	// AnyModality counts planned, requested, negated and hypothetical ties too.
	AnyModality bool
	// Directed keeps who acted on whom: the measures then follow arcs from subject
	// to object (both ways for a symmetric predicate).
	Directed bool
}

// Project makes the network of the statements. Its nodes are the entities that a
// counted statement ties to another; it fails on the first error of the stream and
// on a statement without evidence.
func Project(statements iter.Seq2[graph.Statement, error], opts Options) (*Network, error) {
	p := newProjection(opts)
	for s, err := range statements {
		if err != nil {
			return nil, fmt.Errorf("reading the statements of the network: %w", err)
		}
		if !p.ties(s) {
			continue
		}
		if len(s.Evidence) == 0 {
			return nil, fmt.Errorf("statement %s has no evidence", s.ID)
		}
		p.add(s)
	}
	return p.freeze(), nil
}

// projection gathers ties under numbers given in order of arrival; freeze
// renumbers them in the order of the IRIs.
type projection struct {
	types     map[graph.EntityType]bool
	about     map[graph.Predicate]bool
	symmetric map[graph.Predicate]bool
	opts      Options

	nodes     []graph.Ref
	numbers   map[graph.IRI]int32
	documents map[graph.DocumentID]int32
	arcs      []arc
	mutual    []bool // mutual[i] tells that arcs[i] reads both ways
}

func newProjection(opts Options) *projection {
	types := opts.Types
	if len(types) == 0 {
		types = []graph.EntityType{graph.Person, graph.Organization}
	}
	p := &projection{
		types:     map[graph.EntityType]bool{},
		about:     map[graph.Predicate]bool{},
		symmetric: map[graph.Predicate]bool{},
		opts:      opts,
		numbers:   map[graph.IRI]int32{},
		documents: map[graph.DocumentID]int32{},
	}
	for _, t := range types {
		p.types[t] = true
	}
	for _, t := range opts.Vocabulary {
		p.about[t.Predicate] = t.AboutDocument
		p.symmetric[t.Predicate] = t.Symmetric
	}
	return p
}

// ties reports whether the statement is a tie between two nodes.
func (p *projection) ties(s graph.Statement) bool {
	return (p.opts.AnyModality || s.Modality.Happened()) &&
		!p.about[s.Predicate] &&
		p.types[s.Subject.Type] && p.types[s.Object.Type] &&
		s.Subject.ID != "" && s.Object.ID != "" && s.Subject.ID != s.Object.ID
}

func (p *projection) add(s graph.Statement) {
	id := s.Evidence[0].DocumentID
	document, seen := p.documents[id]
	if !seen {
		document = int32(len(p.documents))
		p.documents[id] = document
	}
	p.arcs = append(p.arcs, arc{p.node(s.Subject), p.node(s.Object), document})
	p.mutual = append(p.mutual, p.symmetric[s.Predicate])
}

// node gives the number of an entity. Should two statements call it differently,
// the name that sorts first is kept, so that the order of arrival does not matter.
func (p *projection) node(ref graph.Ref) int32 {
	i, seen := p.numbers[ref.ID]
	if !seen {
		i = int32(len(p.nodes))
		p.numbers[ref.ID] = i
		p.nodes = append(p.nodes, ref)
	} else if ref.Name < p.nodes[i].Name {
		p.nodes[i] = ref
	}
	return i
}

// freeze merges parallel ties and numbers the nodes in the order of their IRIs.
func (p *projection) freeze() *Network {
	n := &Network{
		nodes:     slices.SortedFunc(slices.Values(p.nodes), func(a, b graph.Ref) int { return cmp.Compare(a.ID, b.ID) }),
		index:     make(map[graph.IRI]int32, len(p.nodes)),
		documents: len(p.documents),
		directed:  p.opts.Directed,
	}
	for i, ref := range n.nodes {
		n.index[ref.ID] = int32(i)
	}
	for i, a := range p.arcs {
		p.arcs[i].from, p.arcs[i].to = n.index[p.nodes[a.from].ID], n.index[p.nodes[a.to].ID]
	}
	n.ties = newAdjacency(n.Order(), p.follow(true))
	n.out, n.in = n.ties, n.ties
	if n.directed {
		n.out = newAdjacency(n.Order(), p.follow(false))
		n.in = n.out.transposed()
	}
	n.view = newView(n.out, n.in)
	return n
}

// follow gives the arcs from subject to object and, of mutual ties or of all, the
// arcs back.
func (p *projection) follow(all bool) []arc {
	arcs := make([]arc, 0, 2*len(p.arcs))
	for i, a := range p.arcs {
		arcs = append(arcs, a)
		if all || p.mutual[i] {
			arcs = append(arcs, arc{a.to, a.from, a.document})
		}
	}
	return arcs
}
