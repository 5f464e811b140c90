package coref

import (
	"dramatis/extract/coref/name"
)

// bearers finds clusters of people by surname, so that not everybody in a long
// document is compared with everybody.
type bearers map[string][]*cluster

// everybody is the key under which all clusters stand, for names without a surname.
const everybody = ""

// add notes a cluster under the surnames of names.
func (b bearers) add(c *cluster, names []name.Person) {
	keys := []string{everybody}
	for _, p := range names {
		keys = append(keys, p.BlockKeys()...)
	}
	for _, k := range keys {
		b[k] = append(b[k], c)
	}
}

// of gives the clusters that share a surname with c, each once.
func (b bearers) of(c *cluster) []*cluster {
	var out []*cluster
	seen := map[*cluster]bool{}
	take := func(key string) {
		for _, k := range b[key] {
			if !seen[k] {
				seen[k] = true
				out = append(out, k)
			}
		}
	}
	for _, p := range c.people {
		if p.GivenOnly() {
			take(everybody)
		}
		for _, key := range p.BlockKeys() {
			take(key)
		}
	}
	return out
}
