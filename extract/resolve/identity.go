package resolve

import (
	"cmp"
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Identity is the judgement who is who: the entity of every chain.
type Identity struct {
	entities []graph.Entity
	of       []uint32   // places in entities, by chain, document after document; 0 is none
	why      [][]Reason // likewise; nil where they were not kept
	at       map[graph.DocumentID]span
}

// span is where the chains of a document are among those of all.
type span struct{ begin, end int }

// place is a chain of a document.
type place struct {
	doc   graph.DocumentID
	chain coref.ChainID
}

// place gives where a chain is among those of all documents; ok is false for coref.None
// and for chains that were never added.
func (i *Identity) place(doc graph.DocumentID, chain coref.ChainID) (at int, ok bool) {
	s := i.at[doc]
	return s.begin + int(chain), chain >= 0 && int(chain) < s.end-s.begin
}

// Entities gives all entities, sorted by IRI. Statements are not counted here.
func (i *Identity) Entities() []graph.Entity { return i.entities[1:] }

// Entity gives the entity of a chain; the zero Ref for coref.None and for chains
// that were never added.
func (i *Identity) Entity(doc graph.DocumentID, chain coref.ChainID) graph.Ref {
	if at, ok := i.place(doc, chain); ok {
		return i.entities[i.of[at]].Ref
	}
	return graph.Ref{}
}

// named is a cluster with its name, on the way to its IRI.
type named struct {
	*cluster
	entity graph.Entity
	slug   graph.IRI
}

// identity names the clusters and gives them IRIs.
func (r *Resolver) identity(clusters []*cluster) *Identity {
	r.called = r.bareNames(clusters)
	var all []named
	for _, k := range clusters {
		sameAs := r.withoutRecords(k)
		if len(k.chains) > 0 {
			n := r.entity(k)
			n.entity.SameAs = sameAs
			all = append(all, n)
		}
	}
	r.mint(all)
	slices.SortFunc(all, func(a, b named) int { return cmp.Compare(a.entity.ID, b.entity.ID) })
	out := &Identity{entities: make([]graph.Entity, 1+len(all)), at: make(map[graph.DocumentID]span, len(r.documents))}
	for i, n := range all {
		out.entities[1+i] = n.entity
		n.order = 1 + i
	}
	r.spread(out)
	return out
}

// bareNames gives the sounds of all names of one word by which documents call people.
func (r *Resolver) bareNames(clusters []*cluster) map[string]bool {
	out := map[string]bool{}
	for _, k := range clusters {
		for _, c := range k.chains {
			if !c.isNamed() {
				continue
			}
			for _, n := range r.namesOf(c) {
				if key := r.parse(n).BareKey(); key != "" {
					out[key] = true
				}
			}
		}
	}
	return out
}

// spread notes of every chain the entity, which is the order of its cluster.
func (r *Resolver) spread(out *Identity) {
	chains := 0
	for _, d := range r.documents {
		out.at[d.id] = span{chains, chains + len(d.chains)}
		chains += len(d.chains)
	}
	out.of = make([]uint32, chains)
	if r.reasons != nil {
		out.why = make([][]Reason, chains)
	}
	for _, d := range r.documents {
		begin := out.at[d.id].begin
		for i := range d.chains {
			c := &d.chains[i]
			if c.cluster != nil && len(c.cluster.chains) > 0 {
				out.of[begin+i] = uint32(c.cluster.order)
			}
			if out.why != nil {
				out.why[begin+i] = r.why(c)
			}
		}
	}
}

// entity names a cluster.
func (r *Resolver) entity(k *cluster) named {
	slices.SortFunc(k.chains, compareChains)
	n := named{cluster: k}
	n.entity.Name, n.entity.Aliases = r.canonical(k)
	n.entity.Type, n.entity.Documents = k.kind(), k.documents
	for _, c := range k.chains {
		n.entity.Mentions += int(c.mentions)
	}
	n.slug = r.slug(n.entity.Type, n.entity.Name)
	if k.officeOnly() {
		n.slug = r.officeSlug(n.entity.Name)
	}
	return n
}
