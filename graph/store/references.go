package store

import (
	"fmt"
	"hash/maphash"
	"maps"
	"slices"

	"dramatis/graph"
)

// references sees to it that whatever a store speaks of is in it, under one name:
// statements keep entities and documents by identifier only, so a reference that
// differs from what was added could not be given back as it came.
type references struct {
	seed      maphash.Seed
	entities  map[graph.IRI]reference
	documents map[graph.DocumentID]int // their places in the outline, from 1; 0 before

	placedEntities, placedDocuments int
}

// reference is what is known of an identifier so far.
type reference struct {
	sum   uint64 // of the form it came in; 0: none has come yet
	added bool
	by    string // who spoke of it first
	place int    // in the outline, from 1; 0 before it has one
}

func newReferences() *references {
	return &references{
		seed:      maphash.MakeSeed(),
		entities:  make(map[graph.IRI]reference),
		documents: make(map[graph.DocumentID]int),
	}
}

// sum is a fingerprint of some strings, never 0.
func (r *references) sum(parts ...string) uint64 {
	var h maphash.Hash
	h.SetSeed(r.seed)
	for _, s := range parts {
		maphash.WriteComparable(&h, len(s))
		h.WriteString(s)
	}
	return max(1, h.Sum64())
}

// see notes that by spoke of something in the form of this fingerprint.
func (f *reference) see(sum uint64, by string) error {
	if f.by == "" {
		f.by = by
	}
	if sum == 0 {
		return nil
	}
	if f.sum != 0 && f.sum != sum {
		return fmt.Errorf("%s describes it otherwise than %s did", by, f.by)
	}
	f.sum = sum
	return nil
}

// entity notes a whole reference to an entity.
func (r *references) entity(ref graph.Ref, by string) error {
	parts := append([]string{ref.Name, string(ref.Type)}, ref.Aliases...)
	return r.seeEntity(ref.ID, r.sum(parts...), by)
}

// seeEntity notes a reference; sum 0 is one by IRI only.
func (r *references) seeEntity(id graph.IRI, sum uint64, by string) error {
	known := r.entities[id]
	if err := known.see(sum, by); err != nil {
		return fmt.Errorf("two forms of entity %s: %w", string(id), err)
	}
	r.entities[id] = known
	return nil
}

// addEntity notes the entity itself.
func (r *references) addEntity(e graph.Entity) error {
	if r.entities[e.ID].added {
		return fmt.Errorf("entity %s was added twice", string(e.ID))
	}
	if err := r.entity(e.Ref, "the entity itself"); err != nil {
		return err
	}
	known := r.entities[e.ID]
	known.added = true
	r.entities[e.ID] = known
	return nil
}

// addDocument notes a document.
func (r *references) addDocument(d graph.Document) error {
	if d.ID == "" {
		return nil // nothing can refer to a document that could not be read
	}
	if _, twice := r.documents[d.ID]; twice {
		return fmt.Errorf("document %s (%s) was added twice: two files with the same text are one document", string(d.ID), d.Path)
	}
	r.documents[d.ID] = 0
	return nil
}

// placeEntity and placeDocument give the next place in the outline.
func (r *references) placeEntity(id graph.IRI) {
	known := r.entities[id]
	r.placedEntities++
	known.place = r.placedEntities
	r.entities[id] = known
}

func (r *references) placeDocument(id graph.DocumentID) {
	r.placedDocuments++
	r.documents[id] = r.placedDocuments
}

// missing names the first entity that was spoken of and never added.
func (r *references) missing() error {
	for _, id := range slices.Sorted(maps.Keys(r.entities)) {
		if known := r.entities[id]; !known.added {
			return fmt.Errorf("%s speaks of entity %s, which was never added", known.by, string(id))
		}
	}
	return nil
}
