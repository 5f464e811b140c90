package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"dramatis/graph"
)

// What callers branch on. Each comes wrapped in a sentence that names the file
// and says what to do.
var (
	// ErrNoStore says that there is no file at the path.
	ErrNoStore = errors.New("no store")
	// ErrLocked says that another process holds the file.
	ErrLocked = errors.New("store is locked by another process")
	// ErrNewerFormat says that a later version of the program wrote the store.
	ErrNewerFormat = errors.New("store has a newer format")
	// ErrNotAStore says that the file is something else, or is cut short.
	ErrNotAStore = errors.New("not a dramatis store")
	// ErrNoDocument says that the store has nothing under this document ID.
	ErrNoDocument = errors.New("no such document in the store")
	// ErrClosed says that the builder or store was closed, committed or aborted before.
	ErrClosed = errors.New("store is closed")
)

func noStore(path string) error {
	return fmt.Errorf("%w at %s: make one with “dramatis build PATH…”, or name another with --store", ErrNoStore, path)
}

// missing says that no store stands at path, and whether one is being made there.
func missing(path string) error {
	scratch := scratchOf(path)
	if _, err := os.Stat(scratch); err == nil && !abandoned(scratch) {
		return fmt.Errorf("%w at %s yet: its first build has not ended; try again when it has", ErrNoStore, path)
	}
	return noStore(path)
}

// heldBy says that a process holds the file; 0 where it is not known which.
type heldBy int

func (p heldBy) Error() string { return fmt.Sprintf("process %d holds it", int(p)) }

// locked words that a store is being built; err tells by whom, if it knows.
func locked(path string, err error) error {
	by := ""
	if who, known := errors.AsType[heldBy](err); known && who != 0 {
		by = fmt.Sprintf(" by process %d", int(who))
	}
	return fmt.Errorf("%w: %s is being built%s; try again when that build has ended", ErrLocked, path, by)
}

// cannotBegin says why there can be no store at path, in terms of the folder that
// the user named and not of the scratch file in it.
func cannotBegin(path string, err error) error {
	if inner, ok := errors.AsType[*fs.PathError](err); ok {
		err = inner.Err
	}
	folder := filepath.Dir(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("the store %s cannot be written: there is no folder %s; make it first, or name another place with --store", path, folder)
	}
	return fmt.Errorf("the store %s cannot be written in the folder %s: %w; name another place with --store", path, folder, err)
}

func newerFormat(path string, found uint64) error {
	return fmt.Errorf("%w: %s has format %d, this program reads up to %d; use a newer dramatis or build the store again",
		ErrNewerFormat, path, found, Format)
}

// notAStore is for a file of somebody else, which may be a document of the user's own.
func notAStore(path, why string) error {
	return fmt.Errorf("%w: %s (%s); name another file with --store", ErrNotAStore, path, why)
}

// tornStore is for what may be left of a store that was not finished.
func tornStore(path, why string) error {
	return fmt.Errorf("%w, or remove this one if nobody needs it", notAStore(path, why))
}

func noDocument(id graph.DocumentID) error {
	return fmt.Errorf("%w: %q", ErrNoDocument, string(id))
}
