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
	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"dramatis/graph"
)

var _ backend = (*embedded)(nil)

// embedded is a finished store in one bbolt file, as it was when it was opened: a
// build puts another file in its place, or new pages behind those that one transaction
// sees, which lasts as long as the store is open.
type embedded struct {
	db     *bbolt.DB
	tx     *bbolt.Tx
	root   *tree
	file   *os.File // that db reads
	quads  cayley.QuadStore
	values *values[uint64]
	layout uint64 // version
}

// openEmbedded opens the file at path.
func openEmbedded(path string) (backend, error) {
	e, err := openFile(path)
	if err != nil {
		return nil, err
	}
	err = guarded(func() (err error) {
		e.quads, err = e.openQuads()
		return err
	})
	if err != nil {
		e.close()
		return nil, fmt.Errorf("reading the graph in %s: %w", path, err)
	}
	return e, nil
}

// openFile opens the file and makes sure that it is a whole store of a format we know.
func openFile(path string) (*embedded, error) {
	for try := 0; ; try++ {
		e, err := openOnce(path)
		// What is opened while a build ends may be longer than what was mapped into
		// memory a moment before.
		if _, grown := errors.AsType[grownError](err); !grown || try == openTries {
			return e, err
		}
	}
}

const openTries = 10

// grownError says that there are more pages than the file had when it was opened.
type grownError struct{ error }

func (e grownError) Unwrap() error { return e.error }

func openOnce(path string) (*embedded, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, missing(path)
	case err != nil:
		return nil, fmt.Errorf("opening the store: %w", err)
	case !info.Mode().IsRegular():
		return nil, notAStore(path, "it is no regular file")
	case info.Size() == 0:
		return nil, tornStore(path, "the file is empty")
	}
	db, file, err := openReadOnly(path)
	var pathErr *fs.PathError
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, locked(path, err)
	case errors.As(err, &pathErr):
		return nil, fmt.Errorf("opening the store: %w", err)
	case err != nil:
		return nil, notAStore(path, err.Error())
	}
	e := &embedded{db: db, file: file.File, values: newValues[uint64]()}
	err = guarded(func() (err error) {
		if e.tx, err = db.Begin(false); err != nil {
			return err
		}
		// A page that is missing would take the process down when it is touched.
		if e.tx.Size() > file.size {
			return grownError{tornStore(path, "the file is cut short")}
		}
		e.root = rootTree(e.tx, newMapped(e.tx))
		e.layout, err = checkFormat(path, e.root)
		return err
	})
	if err != nil {
		e.close()
		return nil, err
	}
	return e, nil
}

// checkFormat looks for our mark, and gives the version of the layout.
func checkFormat(path string, root *tree) (format uint64, err error) {
	own := root.Bucket([]byte(ownBucket))
	if own == nil {
		return 0, notAStore(path, "it is a bbolt file of another program")
	}
	format, n := binary.Uvarint(own.Get([]byte(keyFormat)))
	switch {
	case n <= 0:
		return 0, tornStore(path, "the mark of a finished store is missing")
	case format > Format:
		return 0, newerFormat(path, format)
	}
	return format, nil
}

func (e *embedded) format() uint64 { return e.layout }

// view reads what the transaction sees. Several may at once: it changes nothing.
func (e *embedded) view(read func(root *tree) error) error {
	return guarded(func() error { return read(e.root) })
}

func (e *embedded) cayleyStore() (cayley.QuadStore, error) { return e.quads, nil }

func (e *embedded) close() error {
	var err error
	if e.tx != nil {
		err = e.tx.Rollback()
	}
	return errors.Join(err, e.db.Close())
}

func (e *embedded) manifest() (value []byte, err error) {
	err = e.view(func(root *tree) error {
		value = slices.Clone(root.Bucket([]byte(ownBucket)).Get([]byte(keyManifest)))
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

func (e *embedded) blobStart(kind blobKind, id graph.DocumentID, least int) (start []byte, err error) {
	err = e.view(func(root *tree) error {
		if in := root.Bucket(blobBucket(kind)); in != nil {
			start = in.Get([]byte(id))
		}
		if start == nil {
			return noDocument(id)
		}
		start = slices.Clone(start[:min(len(start), least)])
		return nil
	})
	return start, err
}

func (e *embedded) blobs(ctx context.Context, kind blobKind, ids []graph.DocumentID) ([][]byte, error) {
	all := make([][]byte, len(ids))
	err := e.view(func(root *tree) error {
		in := root.Bucket(blobBucket(kind))
		if in == nil {
			return nil
		}
		for i, id := range ids {
			all[i] = slices.Clone(in.Get([]byte(id)))
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
