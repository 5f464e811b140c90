package store

import (
	"bytes"
	"cmp"
	"encoding/gob"
	"errors"
	"fmt"
	"slices"
	"sync"

	"dramatis/graph"
)

// How many records are sorted in memory before they go to disk.
const (
	entitiesHeld  = 1 << 15
	documentsHeld = 1 << 14
	spellingsHeld = 1 << 16
)

// Builder writes a new store. Things may be added in any order, by several
// goroutines; nothing is there to read before Commit, except extractions, which
// the builder itself gives back. A builder that is not committed must be aborted.
type Builder struct {
	location string // of the store to be
	draft    draft
	base     changing // the draft, where there is an old store to begin from; or nil
	packer   *packer

	mu        sync.Mutex
	done      bool
	known     *references
	manifest  Manifest
	documents *sorter[graph.Document]
	entities  *sorter[graph.Entity]
	spellings *sorter[spelling]
	namings   *sorter[naming]
}

// Create begins a store that will stand at a location once it is committed. It
// fails with ErrLocked where another process builds there already, and with
// ErrNotAStore where there is a file that is no store, so that no other file is
// overwritten.
func Create(location string) (*Builder, error) {
	d, err := openDraft(location)
	if err != nil {
		return nil, err
	}
	packer, err := newPacker()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("beginning the store %s: %w", Shown(location), err), d.abort())
	}
	dir := d.runs()
	base, _ := d.(changing)
	if base != nil && base.old() == nil {
		base = nil
	}
	return &Builder{
		location: Shown(location), draft: d, base: base, packer: packer,
		known:     newReferences(),
		documents: &sorter[graph.Document]{compare: compareDocuments, coding: gobCoding[graph.Document](), dir: dir, limit: documentsHeld},
		entities:  &sorter[graph.Entity]{compare: compareEntities, coding: gobCoding[graph.Entity](), dir: dir, limit: entitiesHeld},
		spellings: &sorter[spelling]{compare: compareSpellings, coding: gobCoding[spelling](), dir: dir, limit: spellingsHeld},
		namings:   &sorter[naming]{compare: compareNamings, coding: gobCoding[naming](), dir: dir, limit: spellingsHeld},
	}, nil
}

func compareDocuments(a, b graph.Document) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.ID, b.ID))
}

func compareEntities(a, b graph.Entity) int { return cmp.Compare(a.ID, b.ID) }

// Whole makes the builder write the store anew, with nothing left of the old one. It is
// called before anything is added.
func (b *Builder) Whole() { b.base = nil }

// PutExtraction keeps what was read out of a document, for a later pass or a later
// build. Putting it again replaces it.
func (b *Builder) PutExtraction(id graph.DocumentID, blob []byte) error {
	if id == "" {
		return errors.New("keeping an extraction: it has no document")
	}
	stood, err := b.blobStood(extractionBlob, id, blob)
	if err == nil && !stood {
		err = b.keepPacked(extractionBlob, id, blob)
	}
	if err != nil {
		return fmt.Errorf("keeping an extraction of document %s: %w", string(id), err)
	}
	return b.while(func() error {
		b.known.setRead(id, stood)
		return nil
	})
}

// Extraction gives back what PutExtraction kept, or fails with ErrNoDocument.
func (b *Builder) Extraction(id graph.DocumentID) ([]byte, error) {
	from, err := b.old()
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	stood := b.known.documents[id].read == readThen
	b.mu.Unlock()
	if stood {
		return fetch(from, b.packer, extractionBlob, id)
	}
	return fetch(b.draft, b.packer, extractionBlob, id)
}

// keep writes a blob at once; large things do not wait in memory.
func (b *Builder) keep(kind blobKind, id graph.DocumentID, packed []byte) error {
	return b.while(func() error { return b.draft.keep(kind, id, packed) })
}

func (b *Builder) keepPacked(kind blobKind, id graph.DocumentID, blob []byte) error {
	packed, err := b.packer.pack(blob)
	if err != nil {
		return err
	}
	return b.keep(kind, id, packed)
}

// while runs f alone, unless the builder has ended.
func (b *Builder) while(f func() error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.done {
		return ErrClosed
	}
	return f()
}

// AddDocument adds a document, with its text, the mentions found in it and the
// statements it proves. One that could not be read has none of these, and no ID.
func (b *Builder) AddDocument(d graph.Document, text string, mentions []graph.Mention, statements []graph.Statement) error {
	if err := b.addDocument(d, text, mentions, statements); err != nil {
		return fmt.Errorf("adding a document: %w", err)
	}
	return nil
}

func (b *Builder) addDocument(d graph.Document, text string, mentions []graph.Mention, statements []graph.Statement) error {
	if !slices.IsSortedFunc(statements, graph.Compare) {
		statements = slices.Clone(statements)
		slices.SortFunc(statements, graph.Compare)
	}
	proofs := encodeProofs(d, statements)
	sum := sumOf(d, text, mentions, proofs)
	stood, err := b.documentStood(d, sum)
	if err != nil {
		return err
	}
	err = b.while(func() error {
		if err := b.known.checkDocument(d, text, mentions, statements); err != nil {
			return err
		}
		b.known.setStood(d.ID, stood)
		if err := cmp.Or(b.addSpellings(mentions), b.addNamings(d.ID, mentions)); err != nil {
			return err
		}
		return b.documents.add(d)
	})
	if err != nil || stood {
		return err
	}
	if err := b.keep(sumBlob, sumKey(d), sum); err != nil || d.ID == "" {
		return err
	}
	body, err := encodeBody(text, mentions)
	if err != nil {
		return err
	}
	return errors.Join(b.keepPacked(bodyBlob, d.ID, body), b.keep(proofsBlob, d.ID, proofs))
}

// AddEntity adds an entity. Every entity that a statement, heading or mention
// speaks of must be added before Commit, in the same form.
func (b *Builder) AddEntity(e graph.Entity) error {
	if err := b.addEntity(e); err != nil {
		return fmt.Errorf("adding an entity: %w", err)
	}
	return nil
}

func (b *Builder) addEntity(e graph.Entity) error {
	if e.ID == "" {
		return fmt.Errorf("“%s” has no IRI", e.Name)
	}
	if e.ID.IsDocument() {
		return fmt.Errorf("%s is the IRI of a document", string(e.ID))
	}
	encoded := appendEntity(nil, e)
	stood, err := b.blobStood(entityBlob, graph.DocumentID(e.ID), encoded)
	if err != nil {
		return err
	}
	return b.while(func() error {
		if err := b.known.addEntity(e, stood); err != nil {
			return err
		}
		if !stood {
			if err := b.draft.keep(entityBlob, graph.DocumentID(e.ID), encoded); err != nil {
				return err
			}
		}
		return b.entities.add(e)
	})
}

// SetManifest says what the store is made from.
func (b *Builder) SetManifest(m Manifest) error {
	return b.while(func() error {
		m.Format = Format
		b.manifest = m
		return nil
	})
}

// encodeManifest writes a manifest with its format, gob because a path may be no valid UTF-8.
func encodeManifest(m Manifest) ([]byte, error) {
	var buf bytes.Buffer
	m.Format = Format
	err := gob.NewEncoder(&buf).Encode(m)
	return buf.Bytes(), err
}
