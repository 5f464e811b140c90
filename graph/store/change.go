package store

import (
	"errors"
	"iter"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// A build hands over everything, and the builder writes what differs from the store
// that stands there. Documents are compared by their sums, entities as they are. Where
// much differs everything is written, which leaves nothing behind in the file.

// old gives the store to begin from; nil where there is none.
func (b *Builder) old() (from oldStore, err error) {
	err = b.while(func() error {
		if b.base != nil {
			from = b.base.old()
		}
		return nil
	})
	return from, err
}

// blobStood reports whether the old store keeps a blob as it is.
func (b *Builder) blobStood(kind blobKind, id graph.DocumentID, blob []byte) (bool, error) {
	from, err := b.old()
	if from == nil || err != nil {
		return false, err
	}
	return from.same(kind, id, blob, b.packer)
}

// documentStood reports whether a document with this sum stands in the old store.
func (b *Builder) documentStood(d graph.Document, sum []byte) (bool, error) {
	if d.ID == "" {
		return false, nil
	}
	return b.blobStood(sumBlob, d.ID, sum)
}

// settle decides whether the store is changed or written whole, and begins that.
func (b *Builder) settle() error {
	if b.base == nil {
		return nil
	}
	little, err := b.littleDiffers()
	if err != nil {
		return err
	}
	if !little {
		return b.takeOver()
	}
	if err := b.base.change(); err != nil {
		return err
	}
	return errors.Join(b.dropDocuments(), b.dropEntities(), b.dropExtractions())
}

// littleDiffers reports whether at least three of four documents and entities of the
// old store still stand, and make up as much of the new one.
func (b *Builder) littleDiffers() (bool, error) {
	documents, err := countKeys(b.base.old().keys(sumBlob))
	if err != nil {
		return false, err
	}
	entities, err := countKeys(b.base.old().keys(entityBlob))
	if err != nil {
		return false, err
	}
	stoodDocuments, stoodEntities := 0, 0
	for _, d := range b.known.documents {
		if d.stood {
			stoodDocuments++
		}
	}
	for _, e := range b.known.entities {
		if e.stood {
			stoodEntities++
		}
	}
	most := func(part, old, now int) bool { return 4*part >= 3*max(old, now) }
	return most(stoodDocuments, documents, len(b.known.documents)) && most(stoodEntities, entities, len(b.known.entities)), nil
}

func countKeys(keys iter.Seq2[graph.DocumentID, error]) (n int, err error) {
	for _, err := range keys {
		if err != nil {
			return 0, err
		}
		n++
	}
	return n, nil
}

// takeOver copies what stood in the old store, so that the new one is whole without it.
func (b *Builder) takeOver() error {
	for id, d := range b.known.documents {
		if d.read == readThen {
			if err := b.base.carry(extractionBlob, id); err != nil {
				return err
			}
			d.read = readNow
		}
		if d.stood {
			for _, kind := range []blobKind{bodyBlob, proofsBlob, sumBlob} {
				if err := b.base.carry(kind, id); err != nil {
					return err
				}
			}
		}
		d.stood = false
		b.known.documents[id] = d
	}
	for id, e := range b.known.entities {
		if e.stood {
			if err := b.base.carry(entityBlob, graph.DocumentID(id)); err != nil {
				return err
			}
		}
		e.stood = false
	}
	return nil
}

// dropDocuments takes out the documents that are not there any more, or not the same,
// with their statements.
func (b *Builder) dropDocuments() error {
	for id, err := range b.base.old().keys(sumBlob) {
		if err != nil {
			return err
		}
		now := b.known.documents[id]
		if now.stood {
			continue
		}
		if err := b.dropDocument(id); err != nil {
			return err
		}
		if !now.added {
			b.base.dropBlob(bodyBlob, id)
			b.base.dropBlob(proofsBlob, id)
			b.base.dropBlob(sumBlob, id)
		}
	}
	return nil
}

// dropDocument takes out the quads of a document.
func (b *Builder) dropDocument(id graph.DocumentID) error {
	statements, err := proofsIn(b.base.old(), id)
	if err != nil && !errors.Is(err, ErrNoDocument) { // one that could not be read has none
		return err
	}
	for _, st := range statements {
		if err := b.base.drop(iriOf(st.ID)); err != nil {
			return err
		}
	}
	return b.base.drop(documentIRI(id))
}

func (b *Builder) dropEntities() error {
	for id, err := range b.base.old().keys(entityBlob) {
		if err != nil {
			return err
		}
		now := b.known.entities[graph.IRI(id)]
		if now != nil && now.stood {
			continue
		}
		if err := b.base.drop(quad.IRI(id)); err != nil {
			return err
		}
		if now == nil || !now.added {
			b.base.dropBlob(entityBlob, id)
		}
	}
	return nil
}

func (b *Builder) dropExtractions() error {
	for id, err := range b.base.old().keys(extractionBlob) {
		if err != nil {
			return err
		}
		if b.known.documents[id].read == notRead {
			b.base.dropBlob(extractionBlob, id)
		}
	}
	return nil
}

// proofsIn reads the statements of a document.
func proofsIn(from interface {
	blob(blobKind, graph.DocumentID) ([]byte, error)
}, id graph.DocumentID) ([]graph.Statement, error) {
	blob, err := from.blob(proofsBlob, id)
	if err != nil {
		return nil, err
	}
	return decodeProofs(blob, id)
}
