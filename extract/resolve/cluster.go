package resolve

import (
	"slices"

	"dramatis/extract/coref/name"
	"dramatis/graph"
)

// cluster is an entity in the making: the chains that speak of it.
type cluster struct {
	chains []*chain
	docs   map[graph.DocumentID]bool
	people []name.Person // a person's distinct names
	known  map[string]bool
	born   int    // the year of a person's birth, where an authority file tells it
	year   string // of an event whose name has a month and no year
	order  int    // of making, so that ties are settled alike in every run
}

// newCluster makes a cluster of chains of distinct documents.
func newCluster(order int, chains ...*chain) *cluster {
	k := &cluster{docs: map[graph.DocumentID]bool{}, known: map[string]bool{}, order: order}
	for _, c := range chains {
		k.take(c)
	}
	return k
}

// take puts a chain in. It refuses a second chain of one document: what a document
// tells apart stays apart.
func (k *cluster) take(c *chain) bool {
	if k.docs[c.doc] || k.unborn(c) {
		return false
	}
	if c.record != nil {
		k.born = c.record.Born
	}
	k.docs[c.doc] = true
	k.chains = append(k.chains, c)
	c.cluster = k
	return true
}

// takeAll puts in the chains it can and gives those it refused.
func (k *cluster) takeAll(chains []*chain) (refused []*chain) {
	for _, c := range chains {
		if !k.take(c) {
			refused = append(refused, c)
		}
	}
	return refused
}

// hold makes chains the ones of the cluster, whatever their documents tell apart: a human
// may know better.
func (k *cluster) hold(chains []*chain) {
	k.chains, k.docs = slices.Clone(chains), map[graph.DocumentID]bool{}
	for _, c := range k.chains {
		k.docs[c.doc], c.cluster = true, k
	}
}

// apart reports whether a document tells the two clusters apart.
func (k *cluster) apart(o *cluster) bool {
	for d := range o.docs {
		if k.docs[d] {
			return true
		}
	}
	return false
}

// learn adds a person's names.
func (k *cluster) learn(people []name.Person, key func(name.Person) string) {
	for _, p := range people {
		if s := key(p); !k.known[s] {
			k.known[s] = true
			k.people = append(k.people, p)
		}
	}
}

// weight is that of the fullest name.
func (k *cluster) weight() int {
	w := 0
	for _, p := range k.people {
		w = max(w, p.Weight())
	}
	return w
}
