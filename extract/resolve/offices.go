package resolve

import (
	"slices"

	"dramatis/graph"
)

// officers judges those whom their documents call by an office alone: each is somebody of
// his own, for whom "the Soviet Ambassador" was changes with the years.
func (r *Resolver) officers() []*cluster {
	var out []*cluster
	for c := range r.each(func(c *chain) bool { return c.is(office) }) {
		r.explained(c, Reason{Rule: "the document tells his office and not his name"})
		out = append(out, r.newCluster(len(out), c))
	}
	return out
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
	return graph.IRI(graph.OfficePrefix) + r.slug(graph.Person, name)[len("person/"):]
}
