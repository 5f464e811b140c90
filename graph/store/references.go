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
	entities  map[graph.IRI]*reference
	documents map[graph.DocumentID]documentState

	placedEntities, placedDocuments int
}

// reference is what is known of an identifier so far.
type reference struct {
	sum   uint64 // of the form it came in; 0: none has come yet
	added bool
	by    speaker // who spoke of it first
	place int     // in the outline, from 1; 0 before it has one
	stood bool    // in the old store, the same
}

// documentState is what is known of a document so far.
type documentState struct {
	place int // in the outline, from 1; 0 before it has one
	added bool
	stood bool // in the old store, the same
	read  read // what was read out of it
}

// read says where an extraction is.
type read byte

const (
	notRead  read = iota
	readNow       // kept in the draft
	readThen      // in the old store, the same
)

func newReferences() *references {
	return &references{
		seed:      maphash.MakeSeed(),
		entities:  make(map[graph.IRI]*reference),
		documents: make(map[graph.DocumentID]documentState),
	}
}

// speaker is what speaks of an entity: a statement or a document, by its name.
type speaker struct{ what, name string }

func (s speaker) String() string { return s.what + s.name }

// sum is a fingerprint of all that a reference says but its IRI, never 0.
func (r *references) sum(ref graph.Ref) uint64 {
	var h maphash.Hash
	h.SetSeed(r.seed)
	write := func(s string) {
		maphash.WriteComparable(&h, len(s))
		h.WriteString(s)
	}
	write(ref.Name)
	write(string(ref.Type))
	for _, alias := range ref.Aliases {
		write(alias)
	}
	return max(1, h.Sum64())
}

// see notes that by spoke of something in the form of this fingerprint.
func (f *reference) see(sum uint64, by speaker) error {
	if f.by == (speaker{}) {
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
func (r *references) entity(ref graph.Ref, by speaker) error {
	return r.seeEntity(ref.ID, r.sum(ref), by)
}

// known gives what is known of an entity, to be added to.
func (r *references) known(id graph.IRI) *reference {
	f := r.entities[id]
	if f == nil {
		f = &reference{}
		r.entities[id] = f
	}
	return f
}

// seeEntity notes a reference; sum 0 is one by IRI only.
func (r *references) seeEntity(id graph.IRI, sum uint64, by speaker) error {
	if err := r.known(id).see(sum, by); err != nil {
		return fmt.Errorf("two forms of entity %s: %w", string(id), err)
	}
	return nil
}

// addEntity notes the entity itself, and whether it stood in the old store.
func (r *references) addEntity(e graph.Entity, stood bool) error {
	known := r.known(e.ID)
	if known.added {
		return fmt.Errorf("entity %s was added twice", string(e.ID))
	}
	if err := r.entity(e.Ref, speaker{what: "the entity itself"}); err != nil {
		return err
	}
	known.added, known.stood = true, stood
	return nil
}

// addDocument notes a document.
func (r *references) addDocument(d graph.Document) error {
	if d.ID == "" {
		return nil // nothing can refer to a document that could not be read
	}
	known := r.documents[d.ID]
	if known.added {
		return fmt.Errorf("document %s (%s) was added twice: two files with the same text are one document", string(d.ID), d.Path)
	}
	known.added = true
	r.documents[d.ID] = known
	return nil
}

// setStood notes whether a document stood in the old store.
func (r *references) setStood(id graph.DocumentID, stood bool) {
	if id == "" {
		return
	}
	known := r.documents[id]
	known.stood = stood
	r.documents[id] = known
}

// setRead notes that what was read out of a document is kept, or stood in the old store.
func (r *references) setRead(id graph.DocumentID, stood bool) {
	known := r.documents[id]
	known.read = readNow
	if stood {
		known.read = readThen
	}
	r.documents[id] = known
}

// placeEntity and placeDocument give the next place in the outline.
func (r *references) placeEntity(id graph.IRI) {
	r.placedEntities++
	r.known(id).place = r.placedEntities
}

func (r *references) placeDocument(id graph.DocumentID) {
	r.placedDocuments++
	known := r.documents[id]
	known.place = r.placedDocuments
	r.documents[id] = known
}

// placeOf is the place of an entity in the outline; 0 of what is none.
func (r *references) placeOf(id graph.IRI) int {
	if known := r.entities[id]; known != nil {
		return known.place
	}
	return 0
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
