package resolve

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// bodies judges organisations and places together: a state is now one, now the
// other. Expansions are joined by their folded words; an acronym that a document
// explains joins what only the acronym names elsewhere, where a single body bears it or
// one that is in many more documents than all others who do.
func (r *Resolver) bodies() []*cluster {
	j := bodyJudge{Resolver: r, undecided: map[string][]*cluster{}}
	j.bearers = newIndex(&j.clusters)
	chains := r.each(func(c *chain) bool { return c.kind == organization || c.kind == location })
	for c := range chains {
		if keys := j.keys(c); len(keys) > 1 {
			j.expanded(c, keys)
		}
	}
	var short []*chain
	ownerless := j.ownerless(chains)
	for c := range chains {
		switch keys := j.keys(c); {
		case len(keys) == 1 && ownerless[keys[0]]:
			j.clusters = append(j.clusters, j.newCluster(len(j.clusters), c))
		case len(keys) == 1 && j.letters(c) != "":
			short = append(short, c)
		case len(keys) == 1:
			j.join(c, keys[0])
		}
	}
	j.joinLetters(short)
	j.expand()
	j.decide()
	j.acrossScripts()
	return j.clusters
}

// bodyJudge joins organisations and places across documents.
type bodyJudge struct {
	*Resolver
	clusters  []*cluster
	bearers   *index
	undecided map[string][]*cluster // by a name that several bear: who else is called so
}

// keys gives the folded names of a chain, those of most words first.
func (j *bodyJudge) keys(c *chain) []string {
	var out []string
	for _, n := range j.namesOf(c) {
		key := j.wordsKey(n)
		if !slices.Contains(out, key) {
			out = append(out, key)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		return cmp.Or(-cmp.Compare(strings.Count(a, " "), strings.Count(b, " ")), cmp.Compare(a, b))
	})
	return out
}

// wordsKey is equal for names of the same words.
func (j *bodyJudge) wordsKey(text string) string {
	return j.worded.of(text, func(text string) string {
		key := cmp.Or(j.names.WordsKey(text), strings.ToLower(text))
		if len(key) < speaking && strings.Contains(text, " ") {
			return strings.ToLower(text) // two letters are not what is left of "FE, Inc."
		}
		return key
	})
}

// expanded joins a chain with several names by its longest one: two bodies whose
// acronyms look alike are told apart by their expansions.
func (j *bodyJudge) expanded(c *chain, keys []string) {
	k := j.join(c, keys[0])
	unowned := j.unowned(c)
	for _, key := range keys[1:] {
		if !slices.Contains(unowned, key) {
			j.bearers.add(key, k)
		}
	}
}

// unowned gives the keys of the names of a chain that leave out whose the body is, as another of its
// names says in front: only this document tells whom "the Foreign Ministry" means.
func (j *bodyJudge) unowned(c *chain) (keys []string) {
	for _, short := range j.namesOf(c) {
		for _, long := range j.namesOf(c) {
			if n := len(long) - len(short); n > 1 && long[n-1] == ' ' && strings.EqualFold(long[n:], short) {
				keys = append(keys, j.wordsKey(short))
			}
		}
	}
	return keys
}

// join puts a chain into the one cluster that bears a name, or a new one. Where
// several bear it, the chain stays on its own.
func (j *bodyJudge) join(c *chain, key string) *cluster {
	bearers := j.bearers.find(key)
	if len(bearers) == 1 && j.take(bearers[0], c) {
		return bearers[0]
	}
	if len(bearers) == 1 && j.writtenOtherwise(bearers[0], c) {
		j.add(bearers[0], c)
		return bearers[0]
	}
	k := j.newCluster(len(j.clusters), c)
	j.clusters = append(j.clusters, k)
	switch len(bearers) {
	case 0:
		j.bearers.add(key, k)
	case 1: // this document tells the two apart
	default:
		j.undecided[key] = append(j.undecided[key], k)
	}
	return k
}

// writtenOtherwise reports whether the document of a chain writes a body that both are by
// their names differently where it speaks of it besides: "VC" beside "Viet Cong", "State
// Department" beside "Department of State". Two that it writes alike it tells apart.
func (j *bodyJudge) writtenOtherwise(k *cluster, c *chain) bool {
	d := j.document(c)
	for i := range d.chains {
		if o := &d.chains[i]; o.cluster == k && strings.EqualFold(j.firstName(o), j.firstName(c)) {
			return false
		}
	}
	return true
}

// decide gives those that are called by a name of several bodies to the one that is in so
// many more documents than the others that a writer who means another would say so.
func (j *bodyJudge) decide() {
	for _, key := range slices.Sorted(maps.Keys(j.undecided)) {
		bearers := slices.Clone(j.bearers.find(key))
		slices.SortStableFunc(bearers, func(a, b *cluster) int { return -cmp.Compare(a.documents, b.documents) })
		if bearers[0].documents < plainlyMeant*bearers[1].documents {
			continue
		}
		for _, k := range j.undecided[key] {
			const rule = "nearly all who bear the name are this one"
			switch {
			case len(k.chains) == 0 || k == bearers[0]:
			case j.acronymOnly(k) == notLetters:
				j.absorb(bearers[0], k, rule)
			default:
				j.writeOut(bearers[0], k, rule)
			}
		}
	}
}

// plainlyMeant is how many times the documents of any other bearer of its name a body must
// have to be meant where the name stands alone.
const plainlyMeant = 4

// expand joins an acronym that no document explains to the one body of the corpus whose
// words begin with its letters. A body is known from two documents on.
func (j *bodyJudge) expand() {
	expansions := map[string][]*cluster{}
	for _, k := range j.clusters {
		seen := map[string]bool{"": true}
		if len(k.chains) < known {
			continue
		}
		for n := range j.distinctNames(k) {
			if a := j.names.Acronym(n); !seen[a] {
				seen[a] = true
				expansions[a] = append(expansions[a], k)
			}
		}
	}
	for _, k := range j.clusters {
		letters := j.acronymOnly(k)
		if bodies := expansions[letters]; len(letters) >= speaking && len(bodies) == 1 && bodies[0] != k {
			j.writeOut(bodies[0], k, "the letters are the initials of the name")
		}
	}
}

// speaking is the number of letters from which they tell what they stand for.
const speaking = 3

// known is the number of documents from which a body's name is no slip.
const known = 2

// notLetters stands for a name that is no acronym.
const notLetters = "-"

// acronymOnly gives the acronym that is a cluster's only name, or notLetters.
func (j *bodyJudge) acronymOnly(k *cluster) string {
	only := ""
	for _, c := range k.chains {
		for _, n := range j.namesOf(c) {
			n = strings.ReplaceAll(n, ".", "")
			if only != "" && n != only || len(n) < 2 || strings.ToUpper(n) != n {
				return notLetters
			}
			only = n
		}
	}
	return only
}

// writeOut puts a cluster that is called by letters alone into the body that they mean:
// also in a document that writes the name out besides, though nothing there says so.
func (j *bodyJudge) writeOut(body, k *cluster, rule string) {
	j.because(k.chains, Reason{Rule: rule, With: j.firstName(body.chains[0])})
	for _, c := range k.chains {
		j.add(body, c)
	}
	k.chains, k.documents = nil, 0
}

// absorb puts what it can of a cluster into another. It refuses where documents tell the
// two apart more often than not.
func (j *bodyJudge) absorb(into, k *cluster, rule string) {
	both := 0
	for _, c := range k.chains {
		if j.in(into, c.doc) {
			both++
		}
	}
	if 2*both > k.documents {
		return
	}
	j.because(k.chains, Reason{Rule: rule, With: j.firstName(into.chains[0])})
	k.chains = j.takeAll(into, k.chains)
	k.documents = len(k.chains)
}

// acrossScripts joins a place or body of one word in another script to the one whose
// name it spells: Сеул, Seoul.
func (j *bodyJudge) acrossScripts() {
	var foreign, home []*cluster
	for _, k := range j.clusters {
		switch n := j.nameAtHead(k); {
		case n == "" || strings.Contains(n, " "):
		case name.Latin(n):
			home = append(home, k)
		default:
			foreign = append(foreign, k)
		}
	}
	for _, f := range foreign {
		var fits []*cluster
		for _, h := range home {
			j.pairs++
			if h.kind() == f.kind() && j.names.SameSound(j.nameAtHead(f), j.nameAtHead(h)) {
				fits = append(fits, h)
			}
		}
		if len(fits) == 1 {
			j.absorb(fits[0], f, "the name in another script")
		}
	}
}

// nameAtHead gives the first name of a cluster's first chain, or "" where it has none.
func (r *Resolver) nameAtHead(k *cluster) string {
	if len(k.chains) == 0 {
		return ""
	}
	return r.firstName(k.chains[0])
}

// distinctNames gives the names of a cluster's chains in their order, each once.
func (r *Resolver) distinctNames(k *cluster) iter.Seq[string] {
	return func(yield func(string) bool) {
		seen := map[uint32]bool{}
		for _, c := range k.chains {
			for i := range r.nameCount(c) {
				n, _ := r.nameOf(c, i)
				if !seen[n] && !yield(r.texts.text(n)) {
					return
				}
				seen[n] = true
			}
		}
	}
}
