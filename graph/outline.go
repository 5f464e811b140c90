package graph

import "sort"

// Outline is every entity of a corpus, in the order of their IRIs. It and the ties are
// a corpus without its proofs, small enough to be read whole for one question.
type Outline struct{ Entities []Entity }

// NoEntity stands in a Tie for an object that is a bare name.
const NoEntity = -1

// Tie is a statement in outline. Subject and Object are places in Entities;
// Document numbers the document that proves it, by path, from 0.
type Tie struct {
	Statement       IRI
	Subject, Object int32
	Document        int32
	Predicate       Predicate
	Modality        Modality
	When            EDTF
}

// Place finds an entity; ok is false where the outline has none with this IRI.
func (o *Outline) Place(id IRI) (place int32, ok bool) {
	i := sort.Search(len(o.Entities), func(i int) bool { return o.Entities[i].ID >= id })
	return int32(i), i < len(o.Entities) && o.Entities[i].ID == id
}
