package network

import "dramatis/graph"

// Options says which statements become ties. The zero Options ties persons and
// organisations by what is claimed to have happened, whoever acted on whom.
type Options struct {
	// Types are the types of entity that are nodes; none means persons and organisations.
	Types []graph.EntityType
	// Vocabulary tells symmetric predicates and predicates about documents from the
	// rest. A predicate that it does not know ties like any other, in one direction.
	Vocabulary graph.Vocabulary
	// Offices are nodes, too: people known by their office alone ("Soviet Ambassador"), of
	// whom each is one document's. By themselves they tell little of who stands between whom.
	Offices bool
	// AnyModality counts planned, requested, negated and hypothetical ties too.
	AnyModality bool
	// Directed keeps who acted on whom: the measures then follow arcs from subject
	// to object (both ways for a symmetric predicate).
	Directed bool
}

// Project makes the network of a corpus in outline. Its nodes are the entities that a
// counted tie ties to another.
func Project(o *graph.Outline, ties []graph.Tie, opts Options) *Network {
	p := newProjection(o, opts)
	for _, t := range ties {
		if p.counts(t) {
			p.arcs = append(p.arcs, arc{t.Subject, t.Object, t.Document})
			p.mutual = append(p.mutual, p.symmetric[t.Predicate])
		}
	}
	return p.freeze()
}

// projection gathers ties between places in the outline; freeze numbers those that are
// tied, in the order of their IRIs.
type projection struct {
	outline   *graph.Outline
	types     map[graph.EntityType]bool
	about     map[graph.Predicate]bool
	symmetric map[graph.Predicate]bool
	opts      Options

	arcs   []arc
	mutual []bool // mutual[i] tells that arcs[i] reads both ways
}

func newProjection(o *graph.Outline, opts Options) *projection {
	types := opts.Types
	if len(types) == 0 {
		types = []graph.EntityType{graph.Person, graph.Organization}
	}
	p := &projection{
		outline:   o,
		types:     map[graph.EntityType]bool{},
		about:     map[graph.Predicate]bool{},
		symmetric: map[graph.Predicate]bool{},
		opts:      opts,
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

// counts reports whether a tie is one between two nodes.
func (p *projection) counts(t graph.Tie) bool {
	return (p.opts.AnyModality || t.Modality.Happened()) &&
		!p.about[t.Predicate] &&
		t.Subject != t.Object && p.isNode(t.Subject) && p.isNode(t.Object)
}

func (p *projection) isNode(place int32) bool {
	return place >= 0 && p.types[p.outline.Entities[place].Type] && (p.opts.Offices || !p.outline.Entities[place].ID.Office())
}

// freeze merges parallel ties and numbers the nodes in the order of their IRIs.
func (p *projection) freeze() *Network {
	n := &Network{index: map[graph.IRI]int32{}, directed: p.opts.Directed}
	documents := map[int32]bool{}
	numbers := make([]int32, len(p.outline.Entities))
	for _, a := range p.arcs {
		numbers[a.from], numbers[a.to] = 1, 1
		documents[a.document] = true
	}
	n.documents = len(documents)
	for place, tied := range numbers {
		if tied == 0 {
			continue
		}
		ref := p.outline.Entities[place].Ref
		numbers[place] = int32(len(n.nodes))
		n.index[ref.ID] = numbers[place]
		n.nodes = append(n.nodes, ref)
	}
	for i, a := range p.arcs {
		p.arcs[i].from, p.arcs[i].to = numbers[a.from], numbers[a.to]
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
