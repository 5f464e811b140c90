package resolve

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// A given name alone, "Henry, I think so", is that of the one person of its document whose given name it is, though only
// other documents write that out.

// calledInDocument joins the given names that are left on their own to those whose they are.
func (r *Resolver) calledInDocument(people []*cluster) {
	for _, k := range people {
		if len(k.chains) != 1 || k.full {
			continue
		}
		c := k.chains[0]
		if bare, ok := r.givenAlone(c); ok {
			if to := r.bearerBeside(c, bare); to != nil {
				r.because(k.chains, Reason{Rule: "the one person of the document who has the given name", With: r.bestName(to)})
				r.add(to, c)
				k.chains, k.documents = nil, 0
			}
		}
	}
}

// givenAlone reports whether a chain is called by a given name alone, without a title, and gives it.
func (r *Resolver) givenAlone(c *chain) (name.Person, bool) {
	if !c.isNamed() || c.is(bibliographic|byGiven|behindOffice) || r.nameCount(c) != 1 || len(r.titlesOf(c)) > 0 || c.sex != 0 || r.judgedOrKnown(c) {
		return name.Person{}, false
	}
	p := r.parse(r.firstName(c))
	return p, p.Bare() && r.names.IsForename(p.BareKey())
}

// bearerBeside gives the one person of a chain's document whose given name a bare name is, or nil.
func (r *Resolver) bearerBeside(c *chain, bare name.Person) *cluster {
	var found *cluster
	d := r.document(c)
	for i := range d.chains {
		k := d.chains[i].cluster
		if k == nil || k == found || k == c.cluster || !k.full || !d.chains[i].isNamed() || d.chains[i].is(bibliographic) {
			continue
		}
		if !slices.ContainsFunc(r.people(k.people), func(p name.Person) bool { return r.goesBy(p, bare) }) {
			continue
		}
		if found != nil {
			return nil
		}
		found = k
	}
	return found
}

// goesBy reports whether a given name is the first of somebody's, letter by letter, its beginning or a nickname of it.
// That a name has another form in another tongue (Jean of John) says nothing.
func (r *Resolver) goesBy(p, bare name.Person) bool {
	if !p.Full() || !r.names.CalledBy(p, bare) {
		return false
	}
	return r.names.Familiar(bare) || slices.ContainsFunc(strings.Fields(p.Text), func(w string) bool {
		return len(w) >= len(bare.Text) && strings.EqualFold(w[:len(bare.Text)], bare.Text)
	})
}
