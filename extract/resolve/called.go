package resolve

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// A given name alone, "Henry, I think so", or with a letter behind it is that of the one person of its document whose
// given name it is, though only other documents write that out.

// calledInDocument joins the given names that are left on their own, and those with the first letter of the surname
// behind them ("Alex J."), to those whose they are.
func (res *Resolver) calledInDocument(people []*cluster) {
	r := &besides{res, map[uint32]*crowd{}}
	for _, k := range people {
		for _, c := range slices.Clone(k.chains) {
			if to := r.calledBeside(c); to != nil {
				r.because([]*chain{c}, Reason{Rule: "the one person of the document who has the given name", With: r.bestName(to)})
				k.chains = slices.DeleteFunc(k.chains, func(o *chain) bool { return o == c })
				k.documents--
				r.add(to, c)
			}
		}
	}
}

// calledBeside gives the one person of a chain's document whose given name alone, or with a letter, the chain's name is, or nil.
func (r *besides) calledBeside(c *chain) *cluster {
	if bare, ok := r.givenAlone(c); ok && len(c.cluster.chains) == 1 && !c.cluster.full {
		return r.bearerBeside(c, "", func(p name.Person) bool { return r.goesBy(p, bare) })
	}
	if to := r.namedBeside(c); to != nil {
		return to
	}
	if bare := r.parse(r.firstName(c)); bare.Bare() && r.document(c).isParty(c) && r.nameCount(c) == 1 && c.isNamed() && !r.names.IsForename(bare.BareKey()) && !r.judgedOrKnown(c) {
		return r.bearerBeside(c, bare.Text, func(p name.Person) bool { return p.Full() && begun(p.Text, bare.Text) })
	}
	if given, letter, ok := r.givenAndLetter(c); ok {
		return r.bearerBeside(c, given, func(p name.Person) bool { return p.Full() && shortened(p.Text, given, letter) })
	}
	return nil
}

// namedBeside gives the one person whose surname a chain that was left on its own is called by, and whom its document
// knows besides by his given name alone: "Henry" and "Kern" are no two.
func (r *besides) namedBeside(c *chain) *cluster {
	bare := r.parse(r.firstName(c))
	if !c.isNamed() || c.is(bibliographic) || !bare.Bare() || r.nameCount(c) != 1 || len(c.cluster.chains) != 1 || c.cluster.full || r.judgedOrKnown(c) {
		return nil
	}
	d := r.document(c)
	for _, i := range r.given(c.doc) {
		k := d.chains[i].cluster
		if k == nil || k == c.cluster || !k.full {
			continue
		}
		if _, given := r.givenAlone(&d.chains[i]); given && slices.ContainsFunc(r.people(k.people), func(p name.Person) bool { return p.Full() && r.names.Compare(p, bare) == name.Part }) {
			return k
		}
	}
	return nil
}

// givenAlone reports whether a chain is called by a given name alone, without a title, and gives it.
func (r *Resolver) givenAlone(c *chain) (name.Person, bool) {
	if !c.isNamed() || c.is(bibliographic|byGiven|behindOffice) || r.nameCount(c) != 1 || len(r.titlesOf(c)) > 0 || c.sex != 0 || r.judgedOrKnown(c) {
		return name.Person{}, false
	}
	p := r.parse(r.firstName(c))
	return p, p.Bare() && r.names.IsForename(p.BareKey())
}

// shortestGiven is the least that may be left of a given name before a letter.
const shortestGiven = 3

// givenAndLetter reports whether a chain's only name is a given name, or what is left of one, and a letter: "McG B".
func (r *Resolver) givenAndLetter(c *chain) (given, letter string, ok bool) {
	if !c.isNamed() || c.is(bibliographic) || r.nameCount(c) != 1 || r.judgedOrKnown(c) {
		return "", "", false
	}
	given, letter, ok = strings.Cut(r.firstName(c), " ")
	letter = strings.TrimSuffix(letter, ".")
	return given, letter, ok && len(given) >= shortestGiven && len(letter) == 1
}

// shortened reports whether a given name, or what is left of one, and a letter are a full name's.
func shortened(full, given, letter string) bool {
	words := strings.Fields(full)
	last := len(words) - 1
	if last < 1 || len(words[last]) < shortestGiven || !strings.HasPrefix(words[last], letter) {
		return false
	}
	return slices.ContainsFunc(words[:last], func(w string) bool { return strings.HasPrefix(w, given) })
}

// begun reports whether what somebody signs by is the beginning of a longer given name of a full name: "McG" of McGregor.
func begun(full, signed string) bool {
	words := strings.Fields(full)
	return len(signed) >= shortestGiven && slices.ContainsFunc(words[:len(words)-1], func(w string) bool { return len(w) > len(signed) && strings.HasPrefix(w, signed) })
}

// bearerBeside gives the one person of a chain's document with a full name that fits, or nil; begins is what a word of
// that name must begin with, if anything.
func (r *besides) bearerBeside(c *chain, begins string, fits func(name.Person) bool) *cluster {
	var found *cluster
	d := r.document(c)
	for _, i := range r.fullBy(c.doc, begins) {
		k := d.chains[i].cluster
		if k == nil || k == found || k == c.cluster || !k.full || !d.chains[i].isNamed() || d.chains[i].is(bibliographic) || !slices.ContainsFunc(r.people(k.people), fits) {
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
