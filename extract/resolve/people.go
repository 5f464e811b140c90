package resolve

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// group is the chains whose people have exactly the same names.
type group struct {
	key    string
	people []name.Person
	chains []*chain
}

// full reports whether surname and given name are known.
func (g group) full() bool {
	return slices.ContainsFunc(g.people, func(p name.Person) bool { return p.Full() })
}

// stage orders groups by how surely their names tell: full names only, full names and
// parts, parts only.
func (g group) stage() int {
	full, part := 0, 0
	for _, p := range g.people {
		if p.Full() {
			full = 1
		} else {
			part = 1
		}
	}
	return 2*part - full*part
}

// wife reports whether only a title says that a bare surname is a woman's: it is
// nobody's whose name is not shown to be a woman's.
func (g group) wife() bool { return !g.full() && isWoman(g.people) }

// isWoman reports whether a name is shown to be a woman's.
func isWoman(people []name.Person) bool {
	return slices.ContainsFunc(people, func(p name.Person) bool { return p.Sex == name.Female })
}

// weight is that of the fullest name.
func (g group) weight() int {
	w := 0
	for _, p := range g.people {
		w = max(w, p.Weight())
	}
	return w
}

// peopleJudge joins people across documents.
type peopleJudge struct {
	*Resolver
	clusters []*cluster
	bearers  map[string][]*cluster // clusters by the surnames of their names
	evidence *evidence             // known when the full names are judged
	again    bool                  // the pairs were compared before and are weighed anew
	// byForename gives the people whose first given name is written out, by that name.
	byForename map[string][]*cluster
}

// people judges the chains of people. Translators and clerks are judged among
// themselves; one of them is an actor only where the full names are equal.
func (r *Resolver) people(chains []*chain) []*cluster {
	var actors, edition []*chain
	for _, c := range chains {
		if c.bib {
			edition = append(edition, c)
		} else {
			actors = append(actors, c)
		}
	}
	a := peopleJudge{Resolver: r, bearers: map[string][]*cluster{}}
	a.judge(actors)
	e := peopleJudge{Resolver: r, bearers: map[string][]*cluster{}}
	e.judge(edition)
	return a.annex(e.clusters)
}

// judge joins chains: full names first, those with stated aliases before others and
// fuller before shorter; then full names that also go by a surname or pseudonym alone;
// then parts of names, each document's by itself.
func (j *peopleJudge) judge(chains []*chain) {
	groups := j.groups(chains)
	slices.SortFunc(groups, func(a, b group) int {
		return cmp.Or(
			cmp.Compare(a.stage(), b.stage()), -cmp.Compare(len(a.people), len(b.people)),
			-cmp.Compare(a.weight(), b.weight()), cmp.Compare(a.key, b.key),
		)
	})
	var parts []group
	for _, g := range groups {
		switch {
		case g.full():
			if !j.joinFull(g) {
				parts = append(parts, g)
			}
		case len(g.people) > 1:
			parts = append(parts, j.joinOtherNames(g)...)
		default:
			parts = append(parts, g)
		}
	}
	j.mend()
	j.byForename = byForename(j.clusters)
	j.evidence = newEvidence(j.clusters, chains)
	for i := range parts {
		j.joinTitled(&parts[i])
	}
	for n, lead := range margins {
		j.again = n > 0
		j.evidence = newEvidence(j.clusters, chains)
		for i := range parts {
			j.joinPart(&parts[i], lead)
		}
	}
}

// byForename gives people by their first given name.
func byForename(clusters []*cluster) map[string][]*cluster {
	out := map[string][]*cluster{}
	for _, k := range clusters {
		seen := map[string]bool{"": true}
		for _, p := range k.people {
			if key := p.ForenameKey(); p.Full() && len(k.chains) > 0 && !seen[key] {
				seen[key] = true
				out[key] = append(out[key], k)
			}
		}
	}
	return out
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// groups puts chains with the same names together. A second chain of one document
// with those names makes a group of its own.
func (j *peopleJudge) groups(chains []*chain) []group {
	byKey := map[string]*group{}
	seen := map[string]int{}
	for _, c := range chains {
		people := j.tellingNames(c)
		var keys []string
		for _, p := range people {
			keys = append(keys, j.key(p))
		}
		slices.Sort(keys)
		key := strings.Join(keys, "\x00")
		n := seen[key+"\x01"+string(c.doc)]
		seen[key+"\x01"+string(c.doc)]++
		key += strings.Repeat("\x02", n)
		g := byKey[key]
		if g == nil {
			g = &group{key: key, people: people}
			byKey[key] = g
		}
		g.chains = append(g.chains, c)
		c.full = g.full()
	}
	out := make([]group, 0, len(byKey))
	for _, g := range byKey {
		out = append(out, *g)
	}
	return out
}

// key is equal for names with the same letters.
func (j *peopleJudge) key(p name.Person) string {
	k, known := j.folded[p.Text]
	if !known {
		k = strings.ReplaceAll(j.names.Folded(p.Text), " ", "")
		j.folded[p.Text] = k
	}
	return string(p.Sex) + k
}

// tellingNames gives the names of a chain without those that are a part of another:
// "Yi" beside "Yi Sun Sin" tells nothing more, nor does "Ann" beside "Ann Lee".
func (j *peopleJudge) tellingNames(c *chain) []name.Person {
	var all, out []name.Person
	for _, n := range c.names {
		p := j.person(n)
		p.Sex = cmp.Or(p.Sex, c.sex)
		if !p.Empty() && !slices.ContainsFunc(all, func(q name.Person) bool { return j.key(q) == j.key(p) }) {
			all = append(all, p)
		}
	}
	for i, p := range all {
		part := slices.ContainsFunc(all, func(q name.Person) bool {
			return !p.Full() && q.Full() && (j.names.Compare(p, q) == name.Part || p.BareKey() != "" && p.BareKey() == q.ForenameKey())
		})
		if !part && !(i > 0 && p.Bare() && slices.ContainsFunc(all[:i], func(q name.Person) bool { return q.Bare() && j.names.Compare(p, q) == name.Same })) {
			out = append(out, p)
		}
	}
	return out
}

// joinFull joins a group with a full name, or with several, to the clusters that its
// names fit, or makes a new one. A name that fits two joins neither; one that has initials
// only is then left, as a surname alone would be, and joinFull reports false.
func (j *peopleJudge) joinFull(g group) bool {
	fits := slices.DeleteFunc(j.fitting(g), func(k *cluster) bool { return toldApart(k, g) })
	switch {
	case len(fits) == 0:
		j.make(g, "nobody else bears the name")
	case len(fits) == 1:
		j.join(fits[0], g, "the full names agree")
	default:
		if k := j.bridge(g, fits); k != nil {
			j.join(k, g, "a document gives both names")
		} else if g.initials() {
			return false
		} else {
			j.make(g, "the name fits several people")
		}
	}
	return true
}

// initials reports whether a group is known by one full name, whose given names are
// initials only.
func (g group) initials() bool {
	return len(g.people) == 1 && g.people[0].Full() && g.people[0].Initials()
}

// fitting gives the clusters that a group can be one with, in the order of their making.
func (j *peopleJudge) fitting(g group) []*cluster {
	var out []*cluster
	seen := map[*cluster]bool{}
	for _, p := range g.people {
		keys := p.BlockKeys()
		switch {
		case p.GivenOnly():
			keys = append(keys, givenOnlyKey)
		case p.Full():
			keys = j.names.FullKeys(p)
		}
		for _, key := range keys {
			for _, k := range j.bearers[key] {
				if !seen[k] && !j.again {
					j.pairs++
				}
				if !seen[k] && !(g.wife() && !isWoman(k.people)) && j.bears(k, g.people...) && j.names.Agree(k.people, g.people, name.Part) {
					out = append(out, k)
				}
				seen[k] = true
			}
		}
	}
	slices.SortFunc(out, func(a, b *cluster) int { return cmp.Compare(a.order, b.order) })
	return out
}

// bears reports whether a cluster bears one of some names: a full name by a name that
// can be the same, a part of a name by any that holds it.
func (j *peopleJudge) bears(k *cluster, names ...name.Person) bool {
	for _, p := range names {
		for _, q := range k.people {
			if v := j.names.Compare(q, p); v == name.Same || v == name.Part && !p.Full() {
				return true
			}
		}
	}
	return false
}

// givenOnlyKey stands for people whose patronymic is known: only they can be meant
// by given name and patronymic alone.
const givenOnlyKey = "\x00patronymic"

// make puts a group's chains into a new cluster that others can join.
func (j *peopleJudge) make(g group, rule string) {
	because(g.chains, Reason{Rule: rule})
	k := newCluster(len(j.clusters))
	j.clusters = append(j.clusters, k)
	for _, c := range k.takeAll(g.chains) {
		j.alone(c)
	}
	j.learn(k, g.people)
}

// join puts a group into a cluster; chains of documents that tell them apart stay apart.
func (j *peopleJudge) join(k *cluster, g group, rule string) {
	because(g.chains, Reason{Rule: rule, With: k.people[0].Text})
	for _, c := range k.takeAll(g.chains) {
		j.clusters = append(j.clusters, newCluster(len(j.clusters), c))
	}
	j.learn(k, g.people)
}

// toldApart reports whether a document knows somebody of the cluster and somebody of
// the group as two people.
func toldApart(k *cluster, g group) bool {
	return slices.ContainsFunc(g.chains, func(c *chain) bool { return k.docs[c.doc] })
}

// learn adds names to a cluster and to the index of bearers.
func (j *peopleJudge) learn(k *cluster, people []name.Person) {
	before := len(k.people)
	k.learn(people, j.key)
	for _, p := range k.people[before:] {
		for _, key := range j.bearerKeys(p) {
			if !slices.Contains(j.bearers[key], k) {
				j.bearers[key] = append(j.bearers[key], k)
			}
		}
	}
}

// bearerKeys are the keys under which a name is looked up, by parts of it or in full.
func (j *peopleJudge) bearerKeys(p name.Person) []string {
	keys := p.BlockKeys()
	if p.Full() {
		keys = append(keys, j.names.FullKeys(p)...)
	}
	if p.Patronymic() {
		keys = append(keys, givenOnlyKey)
	}
	return keys
}
