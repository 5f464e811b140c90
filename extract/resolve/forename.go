package resolve

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// People who are called by a given name alone: friends, and those whose people have the given name for the name.

// wellKnown is the number of documents that speak of somebody whom others may call by the
// given name alone.
const wellKnown = 5

// knownByForename reports whether the one person whose given name a bare name is, as Thais and Vietnamese are
// called, is written out in many times the documents of the one whose surname it is.
func (j *peopleJudge) knownByForename(g group, bearer *cluster) bool {
	if len(g.people) != 1 || !g.people[0].Bare() {
		return false
	}
	key := g.people[0].BareKey()
	called := j.byForename[key]
	return len(called) == 1 && !j.names.IsForename(key) && j.opensWith(called[0], g.people[0].Text) && called[0] != bearer && len(called[0].chains) >= plainlyMeant*len(bearer.chains)
}

// opensWith reports whether some name of a person begins with a word, letter by letter.
func (j *peopleJudge) opensWith(k *cluster, word string) bool {
	return slices.ContainsFunc(j.people(k.people), func(p name.Person) bool {
		first, _, more := strings.Cut(p.Text, " ")
		return more && strings.EqualFold(first, word)
	})
}

// onlyForename joins a name that nobody bears as a surname to the one well-known person
// of the corpus whose given name it is. It reports whether there is one.
func (j *peopleJudge) onlyForename(g group) bool {
	if len(g.people) != 1 || !g.people[0].Bare() {
		return false
	}
	var bearer *cluster
	for _, k := range j.byForename[g.people[0].BareKey()] {
		if len(k.chains) == 0 {
			continue
		}
		if bearer != nil {
			return false
		}
		bearer = k
	}
	if bearer == nil || len(bearer.chains) < wellKnown && !j.goesByFirst(bearer, g.people[0]) {
		return false
	}
	for _, c := range g.chains {
		if j.take(bearer, c) {
			j.explained(c, Reason{Rule: "the only bearer of the given name", With: j.bestName(bearer)})
			continue
		}
		j.explained(c, Reason{Rule: toldApartRule})
		j.alone(c)
	}
	return true
}

// rarelyTitled is the number of documents of which less than one gives a mere given name a
// title.
const rarelyTitled = 10

// commonForename is the number of people of the corpus from which a given name is common.
const commonForename = 3

// calledByGiven reports whether a group is called by a given name that several people of
// the corpus bear, and that documents hardly ever use as a surname, behind a title.
func (j *peopleJudge) calledByGiven(g group) bool {
	titled := 0
	for _, c := range g.chains {
		if len(j.titlesOf(c)) > 0 || c.sex != 0 {
			titled++
		}
	}
	common := func(p name.Person) bool { return len(j.byForename[p.BareKey()]) >= commonForename && p.BareKey() != "" }
	return rarelyTitled*titled < len(g.chains) && slices.ContainsFunc(g.people, common)
}

// meantByForename gives those of the bearers of a bare name whom a chain can mean where the name is a given name: with
// an office or an address before it, who bears it as a surname ("Mr. Lyon" is no Leonard whom some call Len); without
// one, where it is common, whom documents call so and not whose surname it is. Who writes or is written to may be
// either; King Paul is nobody who has a surname.
func (j *peopleJudge) meantByForename(c *chain, g group, fits []*cluster) []*cluster {
	if len(g.people) != 1 || !g.people[0].Bare() || !j.names.IsForename(g.people[0].BareKey()) {
		return fits
	}
	titled := len(j.titlesOf(c)) > 0 || c.sex != 0 || c.is(behindOffice)
	switch {
	case c.is(byGiven):
		return slices.DeleteFunc(slices.Clone(fits), func(k *cluster) bool { return k.full })
	case !titled && (!j.calledByGiven(g) || j.document(c).isParty(c)):
		return fits
	}
	return slices.DeleteFunc(slices.Clone(fits), func(k *cluster) bool { return k.full && titled != j.surnamed(k, g.people[0]) })
}

// surnamed reports whether a bare name is the surname of one of the full names of a person.
func (j *peopleJudge) surnamed(k *cluster, bare name.Person) bool {
	return slices.ContainsFunc(j.people(k.people), func(p name.Person) bool { return p.Full() && j.names.Compare(p, bare) == name.Part })
}
