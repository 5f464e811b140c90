package graph

import "sort"

// Outline is a corpus without its proofs: every entity, and every statement
// reduced to what ties what. It is small enough to be read whole for one question.
type Outline struct {
	// Entities are all entities in the order of their IRIs.
	Entities []Entity
	// Ties are all statements in the order of [Compare].
	Ties []Tie
}

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
