package store

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"fmt"
	"io/fs"
	"os"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"dramatis/graph"
)

// Store reads a finished store. It is safe for use by several goroutines, and any
// number of processes may read one file; a build that replaces it meanwhile is not
// seen until it is opened again.
type Store struct {
	path   string
	db     *bbolt.DB
	quads  cayley.QuadStore
	packer *packer
	cache  *cache
}

// Open opens the store at path for reading. It fails with ErrNoStore, ErrNotAStore,
// ErrNewerFormat or ErrLocked.
func Open(path string) (*Store, error) {
	db, err := openFile(path)
	if err != nil {
		return nil, err
	}
	s, err := readFrom(path, db)
	if err != nil {
		db.Close()
		return nil, err
	}
	return s, nil
}

// openFile opens the file and makes sure that it is a whole store of a format we know.
func openFile(path string) (*bbolt.DB, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, noStore(path)
	case err != nil:
		return nil, fmt.Errorf("opening the store: %w", err)
	case !info.Mode().IsRegular():
		return nil, notAStore(path, "it is no regular file")
	case info.Size() == 0:
		return nil, notAStore(path, "the file is empty")
	}
	db, err := openReadOnly(path)
	var pathErr *fs.PathError
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, locked(path)
	case errors.As(err, &pathErr):
		return nil, fmt.Errorf("opening the store: %w", err)
	case err != nil:
		return nil, notAStore(path, err.Error())
	}
	if err := checkFormat(path, info.Size(), db); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// checkFormat looks for our mark. A file shorter than it says would take the
// process down when a missing page is touched, so that comes first.
func checkFormat(path string, size int64, db *bbolt.DB) error {
	return db.View(func(tx *bbolt.Tx) error {
		if tx.Size() > size {
			return notAStore(path, "the file is cut short")
		}
		own := tx.Bucket([]byte(ownBucket))
		if own == nil {
			return notAStore(path, "it is a bbolt file of another program")
		}
		format, n := binary.Uvarint(own.Get([]byte(keyFormat)))
		switch {
		case n <= 0:
			return notAStore(path, "the mark of a finished store is missing")
		case format > Format:
			return newerFormat(path, format)
		}
		return nil
	})
}

// readFrom lets Cayley read the file.
func readFrom(path string, db *bbolt.DB) (*Store, error) {
	quads, err := kv.New(boltKV{db}, cayley.Options{kv.OptNoBloom: true})
	if err != nil {
		return nil, fmt.Errorf("reading the graph in %s: %w", path, err)
	}
	packer, err := newPacker()
	if err != nil {
		return nil, fmt.Errorf("opening the store %s: %w", path, err)
	}
	return &Store{path: path, db: db, quads: quads, packer: packer, cache: newCache()}, nil
}

// Close closes the store.
func (s *Store) Close() error {
	s.packer.close()
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("closing the store %s: %w", s.path, err)
	}
	return nil
}

// Manifest says what the store was made from.
func (s *Store) Manifest() (Manifest, error) {
	var m Manifest
	err := s.own(keyManifest, func(v []byte) error {
		return gob.NewDecoder(bytes.NewReader(v)).Decode(&m)
	})
	if err != nil {
		return m, fmt.Errorf("reading the manifest of %s: %w", s.path, err)
	}
	return m, nil
}

// own looks at one of our own values; it must not be kept.
func (s *Store) own(key string, look func([]byte) error) error {
	return s.db.View(func(tx *bbolt.Tx) error {
		return look(tx.Bucket([]byte(ownBucket)).Get([]byte(key)))
	})
}

// Extraction gives back what the builder kept of a document, or fails with ErrNoDocument.
func (s *Store) Extraction(id graph.DocumentID) ([]byte, error) {
	return fetch(s.db, s.packer, extractionBucket, id)
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
	path, err := s.pathOf(id)
	if err != nil {
		return nil, err
	}
	mentions, err := decodeMentions(encoded, path, id)
	if err != nil {
		return nil, fmt.Errorf("reading document %s: %w", string(id), err)
	}
	return mentions, nil
}

func (s *Store) body(id graph.DocumentID) (text string, mentions []byte, err error) {
	body, err := fetch(s.db, s.packer, textBucket, id)
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
func fetch(db *bbolt.DB, p *packer, bucket string, id graph.DocumentID) (blob []byte, err error) {
	err = db.View(func(tx *bbolt.Tx) error {
		in := tx.Bucket([]byte(bucket))
		if in == nil {
			return noDocument(id)
		}
		packed := in.Get([]byte(id))
		if packed == nil {
			return noDocument(id)
		}
		blob, err = p.unpack(packed)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading document %s: %w", string(id), err)
	}
	return blob, nil
}
