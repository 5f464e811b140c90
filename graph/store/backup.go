package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
)

// dumper is a backend whose whole content can be copied as bytes.
type dumper interface {
	// dump gives the number of bytes to size before it writes them.
	dump(size func(int64) error, to io.Writer) error
}

// Dump copies the store as it was when it was opened, whatever is built meanwhile:
// size is told the number of bytes, which go to w then. Restore makes a store of them.
func (s *Store) Dump(size func(int64) error, w io.Writer) error {
	d, ok := s.backend.(dumper)
	if !ok {
		return fmt.Errorf("%s lies on a server: use the server's own means to back it up, such as pg_dump", s.location)
	}
	if err := d.dump(size, w); err != nil {
		return fmt.Errorf("copying the store %s: %w", s.location, err)
	}
	return nil
}

// Leftovers reports whether the file of a store holds pages of earlier states: what was
// taken out or changed since it was last written whole can be found there, and in a Dump,
// by whoever reads the bytes.
func (s *Store) Leftovers() bool {
	e, ok := s.backend.(*embedded)
	return ok && e.lost() > 0
}

func (e *embedded) dump(size func(int64) error, w io.Writer) error {
	return e.view(func(*tree) error {
		if err := size(e.tx.Size()); err != nil {
			return err
		}
		// The pages that begin the file may lead to a later state by now. The file is
		// the open one, for by its name there may be another.
		meta := e.state().meta()
		if _, err := w.Write(slices.Concat(meta, meta)); err != nil {
			return err
		}
		_, err := io.Copy(w, io.NewSectionReader(e.file, 2*pageSize, e.tx.Size()-2*pageSize))
		return err
	})
}

// Restore puts a store that Dump copied in the place at path, all or nothing: before
// it does, the copy is opened and looked at, and then is called, while nobody else can
// build there. It fails with ErrLocked while another process builds.
func Restore(path string, from io.Reader, then func() error) (err error) {
	scratch := scratchOf(path)
	f, err := claim(scratch)
	if _, held := errors.AsType[heldBy](err); held {
		return locked(path, err)
	}
	if err != nil {
		return cannotBegin(path, err)
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("restoring the store %s: %w", path, err)
			_ = os.Remove(scratch)
		}
		f.Close()
	}()
	if _, err := io.Copy(f, from); err != nil {
		return err
	}
	if err := errors.Join(f.Sync(), share(f)); err != nil {
		return err
	}
	e, err := openFile(scratch)
	if err != nil {
		return err
	}
	if err := errors.Join(e.close(), then()); err != nil {
		return err
	}
	if !renameWhileOpen {
		f.Close()
	}
	if err := os.Rename(scratch, path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}
