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
	of       map[graph.DocumentID][]judged // by chain
}

// place is a chain of a document.
type place struct {
	doc   graph.DocumentID
	chain coref.ChainID
}

// judged is what a chain was judged to be, and why.
type judged struct {
	entity int // index into entities; 0 is none
	why    []Reason
}

// judged gives the judgement of a chain; that of coref.None and of chains that were
// never added is none.
func (i *Identity) judged(doc graph.DocumentID, chain coref.ChainID) judged {
	all := i.of[doc]
	if chain < 0 || int(chain) >= len(all) {
		return judged{}
	}
	return all[chain]
}

// Entities gives all entities, sorted by IRI. Statements are not counted here.
func (i *Identity) Entities() []graph.Entity { return i.entities[1:] }

// Entity gives the entity of a chain; the zero Ref for coref.None and for chains
// that were never added.
func (i *Identity) Entity(doc graph.DocumentID, chain coref.ChainID) graph.Ref {
	return i.entities[i.judged(doc, chain).entity].Ref
}

// named is a cluster with its name, on the way to its IRI.
type named struct {
	*cluster
	entity graph.Entity
	slug   graph.IRI
}

// identity names the clusters and gives them IRIs.
func (r *Resolver) identity(clusters []*cluster) *Identity {
	var all []named
	for _, k := range clusters {
		sameAs := k.withoutRecords()
		if len(k.chains) > 0 {
			n := r.entity(k)
			n.entity.SameAs = sameAs
			all = append(all, n)
		}
	}
	r.mint(all)
	slices.SortFunc(all, func(a, b named) int { return cmp.Compare(a.entity.ID, b.entity.ID) })
	out := &Identity{entities: make([]graph.Entity, 1+len(all)), of: make(map[graph.DocumentID][]judged, len(r.documents))}
	for doc, d := range r.documents {
		out.of[doc] = make([]judged, len(d.chains))
	}
	for i, n := range all {
		out.entities[1+i] = n.entity
		for _, c := range n.chains {
			out.of[c.doc][c.id] = judged{1 + i, c.why}
		}
	}
	return out
}

// entity names a cluster.
func (r *Resolver) entity(k *cluster) named {
	slices.SortFunc(k.chains, func(a, b *chain) int { return cmp.Or(cmp.Compare(a.doc, b.doc), cmp.Compare(a.id, b.id)) })
	n := named{cluster: k}
	n.entity.Name, n.entity.Aliases = r.canonical(k)
	n.entity.Type, n.entity.Documents = k.kind(), len(k.docs)
	for _, c := range k.chains {
		n.entity.Mentions += c.mentions
	}
	n.slug = r.slug(n.entity.Type, n.entity.Name)
	return n
}
