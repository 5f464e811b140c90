package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"dramatis/graph"
)

var _ backend = (*embedded)(nil)

// embedded is a finished store in one bbolt file. Nobody ever writes to such a
// file; a build puts another in its place.
type embedded struct {
	db     *bbolt.DB
	file   *os.File // that db reads
	quads  cayley.QuadStore
	values *values[uint64]
	mapped mapped
}

// openEmbedded opens the file at path.
func openEmbedded(path string) (backend, error) {
	db, file, err := openFile(path)
	if err != nil {
		return nil, err
	}
	var quads cayley.QuadStore
	err = guarded(func() (err error) {
		quads, err = kv.New(boltKV{db}, cayley.Options{kv.OptNoBloom: true})
		return err
	})
	if err != nil {
		db.Close()
		return nil, fmt.Errorf("reading the graph in %s: %w", path, err)
	}
	return &embedded{db: db, file: file, quads: quads, values: newValues[uint64]()}, nil
}

// openFile opens the file and makes sure that it is a whole store of a format we know.
func openFile(path string) (*bbolt.DB, *os.File, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, noStore(path)
	case err != nil:
		return nil, nil, fmt.Errorf("opening the store: %w", err)
	case !info.Mode().IsRegular():
		return nil, nil, notAStore(path, "it is no regular file")
	case info.Size() == 0:
		return nil, nil, notAStore(path, "the file is empty")
	}
	db, file, err := openReadOnly(path)
	var pathErr *fs.PathError
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, nil, locked(path, err)
	case errors.As(err, &pathErr):
		return nil, nil, fmt.Errorf("opening the store: %w", err)
	case err != nil:
		return nil, nil, notAStore(path, err.Error())
	}
	// What was opened may be another file than what was looked at: a build may have
	// put its own in the place meanwhile.
	info, err = file.Stat()
	if err == nil {
		err = checkFormat(path, info.Size(), db)
	}
	if err != nil {
		db.Close()
		return nil, nil, err
	}
	return db, file, nil
}

// checkFormat looks for our mark. A file shorter than it says would take the
// process down when a missing page is touched, so that comes first.
func checkFormat(path string, size int64, db *bbolt.DB) error {
	return guarded(func() error {
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
	})
}

// view reads within one transaction.
func (e *embedded) view(read func(*bbolt.Tx) error) error {
	return guarded(func() error { return e.db.View(read) })
}

func (e *embedded) cayleyStore() (cayley.QuadStore, error) { return e.quads, nil }

func (e *embedded) close() error { return e.db.Close() }

func (e *embedded) manifest() (value []byte, err error) {
	err = e.view(func(tx *bbolt.Tx) error {
		value = slices.Clone(tx.Bucket([]byte(ownBucket)).Get([]byte(keyManifest)))
		return nil
	})
	return value, err
}

func (e *embedded) blob(kind blobKind, id graph.DocumentID) (packed []byte, err error) {
	err = e.view(func(tx *bbolt.Tx) error {
		in := tx.Bucket(blobBucket(kind))
		if in == nil {
			return noDocument(id)
		}
		value := in.Get([]byte(id))
		if value == nil {
			return noDocument(id)
		}
		if int64(len(value)) > tx.Size() {
			return errDamaged
		}
		packed = slices.Clone(value)
		e.mapped.look(tx, len(packed))
		return nil
	})
	return packed, err
}

// Cayley gives Cayley's own view of a store that lies in a file: for its query
// languages, and to measure by. It must only be read.
func (s *Store) Cayley() (quads cayley.QuadStore, ok bool) {
	e, ok := s.backend.(*embedded)
	if !ok {
		return nil, false
	}
	return e.quads, true
}
