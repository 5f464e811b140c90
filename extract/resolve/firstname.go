package resolve

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// Peoples who have no surnames call everybody by the first word of his name: "Foreign Minister Sorak" is Sorak Thewan.
// No table has such words. The one whose name begins so is he, where papers give both the same office.

// calledByFirst joins the people whom documents call by one word alone, which is nobody's surname, to those whose name
// begins with it and who have an office of theirs.
func (r *Resolver) calledByFirst(people []*cluster) {
	byFirst := map[string][]*cluster{}
	for _, k := range people {
		if len(k.chains) == 0 || !k.full || !k.chains[0].isNamed() {
			continue
		}
		for _, p := range r.people(k.people) {
			if first, _, more := strings.Cut(p.Text, " "); more && p.Full() {
				if at := byFirst[strings.ToLower(first)]; len(at) == 0 || at[len(at)-1] != k {
					byFirst[strings.ToLower(first)] = append(at, k)
				}
			}
		}
	}
	for _, k := range people {
		word, ok := r.oneWord(k)
		if !ok {
			continue
		}
		if to := r.ofOffice(k, byFirst[strings.ToLower(word.Text)]); to != nil && (k.documents > 1 || r.goesByFirst(to, word)) {
			r.because(k.chains, Reason{Rule: "his name begins with the word, and he has the office", With: r.bestName(to)})
			for _, c := range k.chains {
				r.add(to, c)
			}
			k.chains, k.documents = nil, 0
		}
	}
}

// goesByFirst reports whether some document that names a person in full calls him by one word besides, which is no forename
// where people have surnames.
func (r *Resolver) goesByFirst(k *cluster, bare name.Person) bool {
	key := bare.BareKey()
	return !bare.FamilyName() && !r.names.IsForename(key) && slices.ContainsFunc(k.chains, func(c *chain) bool {
		for _, n := range r.namesOf(c) {
			if c.is(full) && r.parse(n).BareKey() == key {
				return true
			}
		}
		return false
	})
}

// oneWord gives the one word by which documents call somebody, that is neither a known given name nor a surname
// that millions bear.
func (r *Resolver) oneWord(k *cluster) (name.Person, bool) {
	if k.full || len(k.chains) == 0 || len(k.people) > 1 || !k.chains[0].isNamed() || k.chains[0].is(bibliographic) {
		return name.Person{}, false
	}
	p := r.parse(r.firstName(k.chains[0]))
	if len(k.people) == 1 {
		p = r.person(k.people[0])
	} else if r.nameCount(k.chains[0]) != 1 {
		return p, false
	}
	if !p.Bare() || p.FamilyName() || p.Sex == name.Female || strings.Contains(p.Text, " ") || r.names.IsForename(p.BareKey()) || slices.ContainsFunc(k.chains, r.judgedOrKnown) {
		return p, false
	}
	return p, true
}

// ofOffice gives the one of some people, or the plainly best known of them, who has an office that leads the names of k.
func (r *Resolver) ofOffice(k *cluster, among []*cluster) *cluster {
	titles := r.titlesIn(k)
	var best, next *cluster
	for _, o := range among {
		if len(o.chains) == 0 || !slices.ContainsFunc(o.chains, func(c *chain) bool {
			return slices.ContainsFunc(r.titlesOf(c), func(t uint32) bool { return titles[t] })
		}) {
			continue
		}
		switch {
		case best == nil || o.documents > best.documents:
			best, next = o, best
		case next == nil || o.documents > next.documents:
			next = o
		}
	}
	if next != nil && best.documents < plainlyMeant*next.documents {
		return nil
	}
	return best
}

// titlesIn gives the titles that lead the names of somebody.
func (r *Resolver) titlesIn(k *cluster) map[uint32]bool {
	out := map[uint32]bool{}
	for _, c := range k.chains {
		for _, t := range r.titlesOf(c) {
			out[t] = true
		}
	}
	return out
}
