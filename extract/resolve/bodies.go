package resolve

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/graph"
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
	j.expand()
	j.acrossScripts()
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

// expand joins an acronym that no document explains to the one body of the corpus whose
// words begin with its letters. A body is known from two documents on.
func (j *bodyJudge) expand() {
	expansions := map[string][]*cluster{}
	for _, k := range j.clusters {
		seen := map[string]bool{"": true}
		for _, c := range k.chains {
			for _, n := range c.names {
				if a := j.names.Acronym(n); len(k.chains) >= known && !seen[a] {
					seen[a] = true
					expansions[a] = append(expansions[a], k)
				}
			}
		}
	}
	for _, k := range j.clusters {
		bodies := expansions[acronymOnly(k)]
		if len(bodies) == 1 && bodies[0] != k {
			j.absorb(bodies[0], k, "the letters are the initials of the name")
		}
	}
}

// known is the number of documents from which a body's name is no slip.
const known = 2

// acronymOnly gives the acronym that is a cluster's only name, or "-".
func acronymOnly(k *cluster) string {
	only := ""
	for _, c := range k.chains {
		for _, n := range c.names {
			n = strings.ReplaceAll(n, ".", "")
			if only != "" && n != only || len(n) < 3 || strings.ToUpper(n) != n {
				return "-"
			}
			only = n
		}
	}
	return only
}

// absorb puts what it can of a cluster into another. It refuses where documents tell the
// two apart more often than not.
func (j *bodyJudge) absorb(into, k *cluster, rule string) {
	both := 0
	for d := range k.docs {
		if into.docs[d] {
			both++
		}
	}
	if 2*both > len(k.docs) {
		return
	}
	because(k.chains, Reason{Rule: rule, With: into.chains[0].names[0]})
	k.chains = into.takeAll(k.chains)
	k.docs = map[graph.DocumentID]bool{}
	for _, c := range k.chains {
		k.docs[c.doc], c.cluster = true, k
	}
}

// acrossScripts joins a place or body of one word in another script to the one whose
// name it spells: Сеул, Seoul.
func (j *bodyJudge) acrossScripts() {
	var foreign, home []*cluster
	for _, k := range j.clusters {
		switch n := k.firstName(); {
		case n == "" || strings.Contains(n, " "):
		case latin(n):
			home = append(home, k)
		default:
			foreign = append(foreign, k)
		}
	}
	for _, f := range foreign {
		var fits []*cluster
		for _, h := range home {
			j.pairs++
			if h.kind() == f.kind() && j.names.SameSound(f.firstName(), h.firstName()) {
				fits = append(fits, h)
			}
		}
		if len(fits) == 1 {
			j.absorb(fits[0], f, "the name in another script")
		}
	}
}

// firstName gives the first name of a cluster's first chain, or "" where it has none.
func (k *cluster) firstName() string {
	if len(k.chains) == 0 || len(k.chains[0].names) == 0 {
		return ""
	}
	return k.chains[0].names[0]
}
