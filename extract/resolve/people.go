package resolve

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// peopleJudge joins people across documents.
type peopleJudge struct {
	*Resolver
	edition  bool // it judges translators and clerks
	clusters []*cluster
	bearers  *index    // clusters by the surnames of their names
	evidence *evidence // known when the full names are judged
	again    bool      // the pairs were compared before and are weighed anew
	// byForename gives the people whose first given name is written out, by that name.
	byForename map[string][]*cluster
}

// everybody judges the chains of people. Translators and clerks are judged among
// themselves; one of them is an actor only where the full names are equal.
func (r *Resolver) everybody() []*cluster {
	a, e := peopleJudge{Resolver: r}, peopleJudge{Resolver: r, edition: true}
	a.judge()
	e.judge()
	return a.annex(e.clusters)
}

// chains gives the chains that are judged: all but letters, which joinInitials knows.
func (j *peopleJudge) chains() iter.Seq[*chain] {
	return j.each(func(c *chain) bool { return c.isNamed() && c.is(bibliographic) == j.edition && !j.byLetters(c) })
}

// judge joins chains: full names first, those with stated aliases before others and
// fuller before shorter; then full names that also go by a surname or pseudonym alone;
// then parts of names, each document's by itself.
func (j *peopleJudge) judge() {
	j.bearers = newIndex(&j.clusters)
	groups := j.groups()
	slices.SortFunc(groups, func(a, b group) int {
		return cmp.Or(
			cmp.Compare(a.names.stage, b.names.stage), -cmp.Compare(len(a.names.called), len(b.names.called)),
			-cmp.Compare(a.names.weight, b.names.weight), cmp.Compare(a.names.key, b.names.key),
		)
	})
	var parts []group
	for i := range groups {
		parts = append(parts, j.joinGroup(j.open(groups[i]))...)
		groups[i] = group{} // its chains are in clusters now
	}
	j.mend()
	j.hyphened()
	parts = append(parts, j.abreast()...)
	j.vouch()
	all := slices.Clone(parts)
	for i := range all {
		all[i].chains = slices.Clone(parts[i].chains)
	}
	j.byForename = j.forenames()
	j.evidence = j.newEvidence()
	for i := range parts {
		j.joinTitled(&parts[i])
	}
	for n, lead := range margins {
		j.again = n > 0
		j.evidence = j.newEvidence()
		for i := range parts {
			j.joinPart(&parts[i], lead)
		}
	}
	j.evidence = j.newEvidence()
	j.relook(all)
	j.namesakes()
	j.bearers, j.byForename, j.evidence = nil, nil, nil
}

// joinGroup joins a group by its full names, and gives what is left to be judged by parts
// of names.
func (j *peopleJudge) joinGroup(g group) []group {
	switch {
	case g.full():
		if j.joinFull(g) {
			return nil
		}
	case len(g.people) > 1:
		return j.joinOtherNames(g)
	}
	return []group{g.pack()}
}

// forenames gives people by their first given name.
func (j *peopleJudge) forenames() map[string][]*cluster {
	out := map[string][]*cluster{}
	for _, k := range j.clusters {
		if len(k.chains) == 0 {
			continue
		}
		seen := map[string]bool{"": true}
		for _, p := range j.people(k.people) {
			if key := p.ForenameKey(); p.Full() && !seen[key] {
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
func (j *peopleJudge) groups() []group {
	var out []group
	byKey := map[string]int{}
	doc, seen := uint32(0), map[string]int{} // of the present document
	for c := range j.chains() {
		if c.doc != doc {
			doc = c.doc
			clear(seen)
		}
		names := j.tellingNames(c)
		key := j.keyOf(names)
		seen[key]++
		key += strings.Repeat("\x02", seen[key]-1)
		at, known := byKey[key]
		if !known {
			at = len(out)
			byKey[key] = at
			g := group{names: naming{key: key, called: names}, people: j.people(names)}
			out = append(out, g.pack())
		}
		out[at].chains = append(out[at].chains, c)
		c.mark(full, out[at].names.full)
	}
	return out
}

// keyOf is equal for the same names in whatever order.
func (j *peopleJudge) keyOf(names []called) string {
	keys := make([]string, len(names))
	for i, n := range names {
		keys[i] = j.key(j.person(n))
	}
	slices.Sort(keys)
	return strings.Join(keys, "\x00")
}

// tellingNames gives the names of a chain without those that are a part of another:
// "Yi" beside "Yi Sun Sin" tells nothing more, nor does "Ann" beside "Ann Lee".
func (j *peopleJudge) tellingNames(c *chain) []called {
	var names, out []called
	var all []name.Person
	for i := range j.nameCount(c) {
		number, _ := j.nameOf(c, i)
		p := j.parse(j.texts.text(number))
		p.Sex = cmp.Or(p.Sex, sexes[c.sex])
		if !p.Empty() && !slices.ContainsFunc(all, func(q name.Person) bool { return j.key(q) == j.key(p) }) {
			all, names = append(all, p), append(names, called{number, sexOf(p.Sex)})
		}
	}
	for i, p := range all {
		part := slices.ContainsFunc(all, func(q name.Person) bool {
			return !p.Full() && q.Full() && (j.names.Compare(p, q) == name.Part || p.BareKey() != "" && p.BareKey() == q.ForenameKey())
		})
		if !part && !(i > 0 && p.Bare() && slices.ContainsFunc(all[:i], func(q name.Person) bool { return q.Bare() && j.names.Compare(p, q) == name.Same })) {
			out = append(out, names[i])
		}
	}
	return out
}

// joinFull joins a group with a full name, or with several, to the clusters that its
// names fit, or makes a new one. A name that fits two joins neither; one that has initials
// only is then left, as a surname alone would be, and joinFull reports false.
func (j *peopleJudge) joinFull(g group) bool {
	names := j.withoutForenames(g)
	fits := slices.DeleteFunc(j.fitting(g), func(k *cluster) bool {
		return j.toldApart(k, g) || len(names) < len(g.people) && !j.bears(k, names...)
	})
	switch {
	case len(fits) == 0:
		j.make(g, "nobody else bears the name")
	case len(fits) == 1:
		j.join(fits[0], g, "the full names agree")
	default:
		if k := j.bridge(g, fits); k != nil {
			j.join(k, g, "a document gives both names")
		} else if g.initials() || g.lacks(fits) {
			return false
		} else {
			j.make(g, "the name fits several people")
		}
	}
	return true
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
			for _, k := range j.bearers.find(key) {
				if !seen[k] && !j.again {
					j.pairs++
				}
				if !seen[k] && !j.married(k, g) && j.fits(k, g) {
					out = append(out, k)
				}
				seen[k] = true
			}
		}
	}
	slices.SortFunc(out, func(a, b *cluster) int { return cmp.Compare(a.order, b.order) })
	return out
}

// married reports whether one of a cluster and a group is a wife who is called by the name
// of the other, who is not shown to be a woman.
func (j *peopleJudge) married(k *cluster, g group) bool {
	switch {
	case name.IsWife(g.people):
		return !k.woman
	case k.woman && !name.IsWoman(g.people):
		return name.IsWife(j.people(k.people))
	}
	return false
}

// fits reports whether a cluster bears a name of a group and none that contradicts it.
func (j *peopleJudge) fits(k *cluster, g group) bool {
	names := j.people(k.people)
	return j.bearsOne(names, g.people...) && j.names.Agree(names, g.people, name.Part)
}

// bears reports whether a cluster bears one of some names: a full name by a name that
// can be the same, a part of a name by any that holds it.
func (j *peopleJudge) bears(k *cluster, names ...name.Person) bool {
	return j.bearsOne(j.people(k.people), names...)
}

func (j *peopleJudge) bearsOne(bearer []name.Person, names ...name.Person) bool {
	for _, p := range names {
		for _, q := range bearer {
			if v := j.names.Compare(q, p); v == name.Same || v == name.Part && !p.Full() && !name.HeardAlone(p, q) {
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
	j.because(g.chains, Reason{Rule: rule})
	k := j.newCluster(len(j.clusters))
	j.clusters = append(j.clusters, k)
	for _, c := range j.takeAll(k, g.chains) {
		j.alone(c)
	}
	j.learn(k, g.names.called)
}

// join puts a group into a cluster; chains of documents that tell them apart stay apart.
func (j *peopleJudge) join(k *cluster, g group, rule string) {
	j.because(g.chains, Reason{Rule: rule, With: j.bestName(k)})
	for _, c := range j.takeAll(k, g.chains) {
		j.alone(c)
	}
	j.learn(k, g.names.called)
}

// toldApart reports whether a document knows somebody of the cluster and somebody of
// the group as two people.
func (r *Resolver) toldApart(k *cluster, g group) bool {
	return slices.ContainsFunc(g.chains, func(c *chain) bool { return r.in(k, c.doc) })
}

// learn adds names to a cluster and to the index of bearers.
func (j *peopleJudge) learn(k *cluster, names []called) {
	before := len(k.people)
	j.Resolver.learn(k, names)
	for _, p := range j.people(k.people[before:]) {
		for _, key := range j.bearerKeys(p) {
			j.bearers.add(key, k)
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
