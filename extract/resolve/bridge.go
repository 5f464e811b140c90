package resolve

import (
	"slices"

	"dramatis/extract/coref/name"
)

// bridge joins clusters that a group states to be one by giving each of them one of
// its several names: a document says that Petrov is Sidorov. It gives nil where the
// clusters contradict each other or one name fits several.
func (j *peopleJudge) bridge(g group, fits []*cluster) *cluster {
	if !g.full() {
		return nil
	}
	for _, p := range g.people {
		bearers := 0
		for _, k := range fits {
			if j.bears(k, p) {
				bearers++
			}
		}
		if bearers > 1 {
			return nil
		}
	}
	first := fits[0]
	for _, k := range fits[1:] {
		if j.apart(first, k) || j.contradict(first, k) {
			return nil
		}
	}
	for _, k := range fits[1:] {
		if refused := j.takeAll(first, k.chains); len(refused) > 0 {
			return nil // cannot be: none of their documents tells them apart
		}
		j.learn(first, k.people)
		j.drop(k)
	}
	return first
}

// withoutForenames gives the names of a group, but for a bare given name beside a full name: "Bob" is what
// Robert Lund is called, and ties him to nobody else who is called so.
func (j *peopleJudge) withoutForenames(g group) []name.Person {
	if !g.full() {
		return g.people
	}
	return slices.DeleteFunc(slices.Clone(g.people), func(p name.Person) bool { return j.names.IsForename(p.BareKey()) })
}

// contradict reports whether two clusters bear full names with one surname that differ.
func (j *peopleJudge) contradict(a, b *cluster) bool {
	as, bs := j.people(a.people), j.people(b.people)
	for _, p := range as {
		for _, q := range bs {
			if p.Full() && q.Full() && sharesKey(p, q) && j.names.Compare(p, q) == name.Different {
				return true
			}
		}
	}
	return false
}

// sharesKey reports whether two names share a surname.
func sharesKey(p, q name.Person) bool {
	return slices.ContainsFunc(p.BlockKeys(), func(k string) bool { return slices.Contains(q.BlockKeys(), k) })
}

// drop takes a cluster out of the index after another has taken its chains.
func (j *peopleJudge) drop(k *cluster) {
	k.chains = nil
	for _, p := range j.people(k.people) {
		for _, key := range append(j.bearerKeys(p), givenOnlyKey) {
			j.bearers.remove(key, k)
		}
	}
}
