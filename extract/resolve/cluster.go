package resolve

import (
	"slices"

	"dramatis/extract/coref/name"
)

// cluster is an entity in the making: the chains that speak of it.
type cluster struct {
	chains    []*chain
	people    []called // a person's distinct names
	order     int      // of making, so that ties are settled alike in every run
	documents int
	born      int    // the year of a person's birth, where an authority file tells it
	year      string // of an event whose name has a month and no year
	weight    int    // of a person's fullest name
	full      bool   // a full name of the person is known
	woman     bool   // a name is shown to be a woman's

	// known is how many chains were judged before the present round began, present how
	// many of them are of documents.
	known, present int
}

// called is a name of a person by its number, with the sex that name or titles tell.
type called struct {
	name uint32
	sex  sex
}

// unjudged is what known is of a cluster made after the present round began.
const unjudged = -1

// newCluster makes a cluster of chains of distinct documents.
func (r *Resolver) newCluster(order int, chains ...*chain) *cluster {
	k := &cluster{order: order, known: unjudged}
	for _, c := range chains {
		r.take(k, c)
	}
	return k
}

// take puts a chain into a cluster. It refuses a second chain of one document: what a
// document tells apart stays apart.
func (r *Resolver) take(k *cluster, c *chain) bool {
	if r.in(k, c.doc) || r.unborn(k, c) {
		return false
	}
	if rec := r.record(c); rec != nil {
		k.born = rec.Born
	}
	k.documents++
	k.chains = append(k.chains, c)
	r.move(c, k)
	return true
}

// add puts a chain into a cluster, whatever its document tells apart.
func (r *Resolver) add(k *cluster, c *chain) {
	if !r.in(k, c.doc) {
		k.documents++
	}
	k.chains = append(k.chains, c)
	r.move(c, k)
}

// takeAll puts in the chains it can and gives those it refused.
func (r *Resolver) takeAll(k *cluster, chains []*chain) (refused []*chain) {
	if len(k.chains) == 0 {
		k.chains = make([]*chain, 0, len(chains))
	}
	for _, c := range chains {
		if !r.take(k, c) {
			refused = append(refused, c)
		}
	}
	return refused
}

// move notes the cluster that a chain is in.
func (r *Resolver) move(c *chain, to *cluster) {
	if crowd := r.document(c).crowd; crowd != nil {
		if crowd[c.cluster]--; crowd[c.cluster] <= 0 {
			delete(crowd, c.cluster)
		}
		if to != nil {
			crowd[to]++
		}
	}
	c.cluster = to
}

// in reports whether a cluster has a chain of a document.
func (r *Resolver) in(k *cluster, doc uint32) bool {
	d := r.documents[doc]
	if d.crowd != nil {
		return d.crowd[k] > 0
	}
	for i := range d.chains {
		if d.chains[i].cluster == k {
			return true
		}
	}
	return false
}

// hold makes chains the ones of the cluster, whatever their documents tell apart: a human
// may know better.
func (r *Resolver) hold(k *cluster, chains []*chain) {
	k.chains = slices.Clone(chains)
	docs := map[uint32]bool{}
	for _, c := range k.chains {
		docs[c.doc] = true
		r.move(c, k)
	}
	k.documents = len(docs)
}

// apart reports whether a document tells the two clusters apart.
func (r *Resolver) apart(k, o *cluster) bool {
	if len(o.chains) > len(k.chains) {
		k, o = o, k
	}
	return slices.ContainsFunc(o.chains, func(c *chain) bool { return r.in(k, c.doc) })
}

// learn adds a person's names.
func (r *Resolver) learn(k *cluster, names []called) {
	for _, n := range names {
		p := r.person(n)
		key := r.key(p)
		if slices.ContainsFunc(k.people, func(o called) bool { return o == n || r.key(r.person(o)) == key }) {
			continue
		}
		k.people = append(k.people, n)
		k.weight, k.full, k.woman = max(k.weight, p.Weight()), k.full || p.Full(), k.woman || p.Sex == name.Female
	}
}

// person takes a name apart.
func (r *Resolver) person(n called) name.Person {
	p := r.parse(r.texts.text(n.name))
	p.Sex = sexes[n.sex]
	return p
}

// people takes names apart.
func (r *Resolver) people(names []called) []name.Person {
	out := make([]name.Person, len(names))
	for i, n := range names {
		out[i] = r.person(n)
	}
	return out
}

// bestName gives the first name of somebody, as it was written.
func (r *Resolver) bestName(k *cluster) string { return r.person(k.people[0]).Text }
