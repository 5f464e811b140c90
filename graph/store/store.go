package store

import (
	"bytes"
	"encoding/gob"
	"fmt"

	"dramatis/graph"
)

// Store reads a finished store. It is safe for use by several goroutines, and any
// number of processes may read one store; a build that replaces it meanwhile is not
// seen until it is opened again.
type Store struct {
	location string
	backend  backend
	packer   *packer
	cache    *cache
	outline  outline
}

// Open opens the store at a location, the path of a file, for reading. It fails
// with ErrNoStore, ErrNotAStore, ErrNewerFormat or ErrLocked.
func Open(location string) (*Store, error) {
	b, err := openBackend(location)
	if err != nil {
		return nil, err
	}
	packer, err := newPacker()
	if err != nil {
		b.close()
		return nil, fmt.Errorf("opening the store %s: %w", Shown(location), err)
	}
	return &Store{location: Shown(location), backend: b, packer: packer, cache: newCache()}, nil
}

// Outdated fails where an older version of the program made the store. Its documents
// can be read, for a build that replaces it, and nothing else.
func (s *Store) Outdated() error {
	if s.backend.format() < Format {
		return fmt.Errorf("the store %s was made by an older dramatis; build it again", s.location)
	}
	return nil
}

// Abandoned reports whether a build of the store at a location was broken off, by a
// kill or a loss of power. What stands there is the complete state from before it.
func Abandoned(location string) bool {
	return !OnServer(location) && abandoned(scratchOf(location))
}

// Close closes the store.
func (s *Store) Close() error {
	s.packer.close()
	if err := s.backend.close(); err != nil {
		return fmt.Errorf("closing the store %s: %w", s.location, err)
	}
	return nil
}

// Manifest says what the store was made from.
func (s *Store) Manifest() (Manifest, error) {
	var m Manifest
	err := s.manifestInto(&m)
	return m, err
}

// manifestInto reads the fields of the manifest that another struct has.
func (s *Store) manifestInto(m any) error {
	encoded, err := s.backend.manifest()
	if err == nil {
		err = gob.NewDecoder(bytes.NewReader(encoded)).Decode(m)
	}
	if err != nil {
		return fmt.Errorf("reading the manifest of %s: %w", s.location, err)
	}
	return nil
}

// Vocabulary is that of the manifest, which tells much besides of a large corpus.
func (s *Store) Vocabulary() ([]byte, error) {
	var m struct{ Vocabulary []byte }
	err := s.manifestInto(&m)
	return m.Vocabulary, err
}

// Extraction gives back what the builder kept of a document, or fails with ErrNoDocument.
func (s *Store) Extraction(id graph.DocumentID) ([]byte, error) {
	return fetch(s.backend, s.packer, extractionBlob, id)
}

// Text is the text of a document. It fails with ErrNoDocument.
func (s *Store) Text(id graph.DocumentID) (string, error) {
	text, _, err := s.body(id)
	return text, err
}

// Mentions are the mentions found in a document, in the order they were added. It
// fails with ErrNoDocument.
func (s *Store) Mentions(id graph.DocumentID) ([]graph.Mention, error) {
	_, encoded, err := s.body(id)
	if err != nil {
		return nil, err
	}
	document, err := s.locate(id)
	if err != nil {
		return nil, err
	}
	mentions, err := decodeMentions(encoded, document.path, id)
	if err != nil {
		return nil, fmt.Errorf("reading document %s: %w", string(id), err)
	}
	return mentions, nil
}

func (s *Store) body(id graph.DocumentID) (text string, mentions []byte, err error) {
	body, err := fetch(s.backend, s.packer, bodyBlob, id)
	if err != nil {
		return "", nil, err
	}
	text, mentions, err = splitBody(body)
	if err != nil {
		return "", nil, fmt.Errorf("reading document %s: %w", string(id), err)
	}
	return text, mentions, nil
}

// fetch reads and unpacks what is kept for a document.
func fetch(from interface {
	blob(blobKind, graph.DocumentID) ([]byte, error)
}, p *packer, kind blobKind, id graph.DocumentID) ([]byte, error) {
	packed, err := from.blob(kind, id)
	if err == nil {
		packed, err = p.unpack(packed)
	}
	if err != nil {
		return nil, fmt.Errorf("reading document %s: %w", string(id), err)
	}
	return packed, nil
}
