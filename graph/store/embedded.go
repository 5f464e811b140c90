package store

import (
	"context"
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
	layout uint64 // version
}

// openEmbedded opens the file at path.
func openEmbedded(path string) (backend, error) {
	db, file, format, err := openFile(path)
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
	return &embedded{db: db, file: file, quads: quads, values: newValues[uint64](), layout: format}, nil
}

// openFile opens the file and makes sure that it is a whole store of a format we know.
func openFile(path string) (db *bbolt.DB, file *os.File, format uint64, err error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, 0, noStore(path)
	case err != nil:
		return nil, nil, 0, fmt.Errorf("opening the store: %w", err)
	case !info.Mode().IsRegular():
		return nil, nil, 0, notAStore(path, "it is no regular file")
	case info.Size() == 0:
		return nil, nil, 0, notAStore(path, "the file is empty")
	}
	db, file, err = openReadOnly(path)
	var pathErr *fs.PathError
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, nil, 0, locked(path, err)
	case errors.As(err, &pathErr):
		return nil, nil, 0, fmt.Errorf("opening the store: %w", err)
	case err != nil:
		return nil, nil, 0, notAStore(path, err.Error())
	}
	// What was opened may be another file than what was looked at: a build may have
	// put its own in the place meanwhile.
	info, err = file.Stat()
	if err == nil {
		format, err = checkFormat(path, info.Size(), db)
	}
	if err != nil {
		db.Close()
		return nil, nil, 0, err
	}
	return db, file, format, nil
}

// checkFormat looks for our mark, and gives the version of the layout. A file shorter than it says would take the
// process down when a missing page is touched, so that comes first.
func checkFormat(path string, size int64, db *bbolt.DB) (format uint64, err error) {
	err = guarded(func() error {
		return db.View(func(tx *bbolt.Tx) error {
			if tx.Size() > size {
				return notAStore(path, "the file is cut short")
			}
			own := tx.Bucket([]byte(ownBucket))
			if own == nil {
				return notAStore(path, "it is a bbolt file of another program")
			}
			var n int
			format, n = binary.Uvarint(own.Get([]byte(keyFormat)))
			switch {
			case n <= 0:
				return notAStore(path, "the mark of a finished store is missing")
			case format > Format:
				return newerFormat(path, format)
			}
			return nil
		})
	})
	return format, err
}

func (e *embedded) format() uint64 { return e.layout }

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

func (e *embedded) blob(kind blobKind, id graph.DocumentID) ([]byte, error) {
	all, err := e.blobs(context.Background(), kind, []graph.DocumentID{id})
	if err == nil && all[0] == nil {
		err = noDocument(id)
	}
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

func (e *embedded) blobs(ctx context.Context, kind blobKind, ids []graph.DocumentID) ([][]byte, error) {
	all := make([][]byte, len(ids))
	err := e.view(func(tx *bbolt.Tx) error {
		in := tx.Bucket(blobBucket(kind))
		if in == nil {
			return nil
		}
		for i, id := range ids {
			value := in.Get([]byte(id))
			if int64(len(value)) > tx.Size() {
				return errDamaged
			}
			all[i] = slices.Clone(value)
			e.mapped.look(tx, len(value))
		}
		return ctx.Err()
	})
	return all, err
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
