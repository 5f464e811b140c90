package resolve

import (
	"cmp"
	"slices"
	"strings"
)

// bodies judges organisations and places together: a state is now one, now the
// other. Expansions are joined by their folded words; an acronym that a document
// explains joins what only the acronym names elsewhere, where a single body bears it.
func (r *Resolver) bodies(chains []*chain) []*cluster {
	j := bodyJudge{Resolver: r, bearers: map[string][]*cluster{}}
	var alone []*chain
	for _, c := range chains {
		if keys := j.keys(c); len(keys) > 1 {
			j.explained(c, keys)
		} else {
			alone = append(alone, c)
		}
	}
	for _, c := range alone {
		j.join(c, j.keys(c)[0])
	}
	return j.clusters
}

// bodyJudge joins organisations and places across documents.
type bodyJudge struct {
	*Resolver
	clusters []*cluster
	bearers  map[string][]*cluster
}

// keys gives the folded names of a chain, those of most words first.
func (j *bodyJudge) keys(c *chain) []string {
	var out []string
	for _, n := range c.names {
		key := j.names.WordsKey(n)
		if key == "" {
			key = strings.ToLower(n)
		}
		if !slices.Contains(out, key) {
			out = append(out, key)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		return cmp.Or(-cmp.Compare(strings.Count(a, " "), strings.Count(b, " ")), cmp.Compare(a, b))
	})
	return out
}

// explained joins a chain with several names by its longest one: two bodies whose
// acronyms look alike are told apart by their expansions.
func (j *bodyJudge) explained(c *chain, keys []string) {
	k := j.join(c, keys[0])
	for _, key := range keys[1:] {
		if !slices.Contains(j.bearers[key], k) {
			j.bearers[key] = append(j.bearers[key], k)
		}
	}
}

// join puts a chain into the one cluster that bears a name, or a new one. Where
// several bear it, the chain stays on its own.
func (j *bodyJudge) join(c *chain, key string) *cluster {
	bearers := j.bearers[key]
	if len(bearers) == 1 && bearers[0].take(c) {
		return bearers[0]
	}
	k := newCluster(len(j.clusters), c)
	j.clusters = append(j.clusters, k)
	if len(bearers) == 0 {
		j.bearers[key] = append(j.bearers[key], k)
	}
	return k
}
