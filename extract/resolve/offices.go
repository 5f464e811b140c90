package resolve

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// officers gives those who are called by an office alone and whose name no paper tells, and
// puts the others with whom they are. Who stays unknown is somebody of his own in each
// document: for whom "the Soviet Ambassador" was changes with the years.
func (r *Resolver) officers() []*cluster {
	held := r.tenures()
	var out []*cluster
	for c := range r.each(func(c *chain) bool { return c.is(office) }) {
		if k := held.holder(r.document(c), r.lists.at(c.offices)); k != nil && r.takeOfficer(k, c) {
			r.explained(c, Reason{Rule: "who held the office, as other papers of the place and time name him", With: r.bestName(k)})
			continue
		}
		r.explained(c, Reason{Rule: "the document tells his office and not his name"})
		out = append(out, r.newCluster(len(out), c))
	}
	return out
}

// takeOfficer puts a chain with who held its office. That its document calls him by his name
// as well does not tell the two apart, unless it lists both as parties.
func (r *Resolver) takeOfficer(k *cluster, c *chain) bool {
	if !r.in(k, c.doc) {
		return r.take(k, c)
	}
	d := r.document(c)
	if slices.Contains(d.parties, coref.ChainID(c.id)) && slices.ContainsFunc(d.parties, func(p coref.ChainID) bool { return d.chains[p].cluster == k }) {
		return false
	}
	r.add(k, c)
	return true
}

// officeOnly reports whether nobody of a cluster is called by a name.
func (k *cluster) officeOnly() bool {
	return !slices.ContainsFunc(k.chains, func(c *chain) bool { return !c.is(office) })
}

// officeName gives the name and the other names of a cluster of which offices alone are known.
func (r *Resolver) officeName(k *cluster) (best string, aliases []string) {
	best, aliases = r.firstName(k.chains[0]), []string{}
	for _, c := range k.chains {
		for _, n := range r.namesOf(c) {
			if n != best && !slices.Contains(aliases, n) {
				aliases = append(aliases, n)
			}
		}
	}
	slices.Sort(aliases)
	return best, aliases
}

// officeSlug writes an office's name as an IRI does.
func (r *Resolver) officeSlug(name string) graph.IRI {
	return graph.IRI(graph.OfficePrefix + r.slugLetters(name))
}
