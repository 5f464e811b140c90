package resolve

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"dramatis/graph"
)

// IRIs are a function of the documents and the judgements alone: a corpus has the same
// ones in whatever order it came together, and a document that is taken out leaves no
// trace. So nothing can be remembered of how an entity was called before, and the IRI is
// made of what changes least when documents are added: the name that most documents use
// ("person/ann-lee"). Where that is not enough to tell namesakes apart it is made of the
// name and of a document that uses it ("person/lee@3f2a9c1d"), and never of a number that
// counts the namesakes, which the next one would move.
//
// When the best name changes after all, or two are found to be one, the old IRI still
// finds its entity: it says a name, and in the second form a document, and whoever bears
// that name (there) now is meant (queries.Find). The plain form goes to nobody but who is
// in many more documents than his namesakes, so that it cannot pass unseen from one of
// them to the other: on the way it means both, and that is said.

// clearLead is how many times the documents of his namesakes one must have to be called
// by the plain name.
const clearLead = 2

// documentLetters is how much of a document's ID stands in an IRI.
const documentLetters = 8

// slug writes a type and a name as an IRI does.
func (r *Resolver) slug(t graph.EntityType, name string) graph.IRI {
	return graph.IRI(string(t) + "/" + r.slugLetters(name))
}

// slugLetters writes a name as an IRI does, by a sum where nothing of it can be written so.
func (r *Resolver) slugLetters(name string) string {
	if slug := r.names.Slug(name); slug != "" {
		return slug
	}
	sum := sha256.Sum256([]byte(name))
	return "u" + hex.EncodeToString(sum[:4])
}

// mint gives entities their IRIs.
func (r *Resolver) mint(all []named) {
	slices.SortFunc(all, func(a, b named) int {
		return cmp.Or(
			cmp.Compare(a.slug, b.slug), -cmp.Compare(a.documents, b.documents), compareChains(a.chains[0], b.chains[0]),
		)
	})
	taken := map[graph.IRI]bool{}
	for i := range all {
		n := &all[i]
		n.entity.ID = n.slug
		if !r.plainly(all, i) {
			n.entity.ID = r.withDocument(n)
		}
		for also := 2; taken[n.entity.ID]; also++ { // two documents whose IDs begin alike
			n.entity.ID = graph.IRI(fmt.Sprintf("%s.%d", r.withDocument(n), also))
		}
		taken[n.entity.ID] = true
	}
}

// plainly reports whether an entity may have its name alone for an IRI: nobody else has
// the name in nearly as many documents, and it is no name of millions. Entities with one
// slug stand in a row, those of most documents first.
func (r *Resolver) plainly(all []named, i int) bool {
	n := all[i]
	if n.officeOnly() || n.entity.Type == graph.Person && r.tellsNobody(n.entity.Name) {
		return false
	}
	if i > 0 && all[i-1].slug == n.slug {
		return false
	}
	return i+1 == len(all) || all[i+1].slug != n.slug || n.documents >= clearLead*all[i+1].documents
}

// tellsNobody reports whether so many bear a name that it alone tells nobody.
func (r *Resolver) tellsNobody(name string) bool {
	p := r.parse(name)
	return p.FamilyName() || p.GivenOnly() || !p.Full() && r.names.IsForename(p.BareKey())
}

// withDocument makes an IRI of the name and of the first document that uses it, by its ID,
// with the number there of the chain that does where it is not the first.
func (r *Resolver) withDocument(n *named) graph.IRI {
	at := n.chains[0]
	for _, c := range n.chains {
		if r.slugged(c, n) {
			at = c
			break
		}
	}
	number := 1
	d := r.document(at)
	for i := range d.chains[:at.id] {
		if r.slugged(&d.chains[i], n) {
			number++
		}
	}
	id := fmt.Sprintf("%s@%s", n.slug, d.id[:min(len(d.id), documentLetters)])
	if number > 1 {
		id = fmt.Sprintf("%s.%d", id, number)
	}
	return graph.IRI(id)
}

// slugged reports whether a chain bears a name that is written like the entity's.
func (r *Resolver) slugged(c *chain, n *named) bool {
	if n.officeOnly() {
		return c.is(office) && r.officeSlug(r.firstName(c)) == n.slug
	}
	if c.kind != kindOf(n.entity.Type) || c.is(office) {
		return false
	}
	for _, name := range r.namesOf(c) {
		if r.slug(n.entity.Type, name) == n.slug {
			return true
		}
	}
	return false
}
