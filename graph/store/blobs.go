package store

import (
	"cmp"
	"os"
	"slices"
	"sync"

	"dramatis/graph"
)

// blobKey names a blob.
type blobKey struct {
	kind blobKind
	id   graph.DocumentID
}

func compareBlobKeys(a, b blobKey) int {
	return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.id, b.id))
}

// spool keeps blobs in a file without a name, to be read while the store is made and
// to be put in order at the end. It is safe for use by several goroutines.
type spool struct {
	mu    sync.Mutex
	file  *os.File
	dir   string
	at    map[blobKey]stretch
	held  []byte // the end of the file, not written yet
	wrote int64  // bytes of the file before it
}

// stretch is a part of the file.
type stretch struct {
	from int64
	size int
}

// spoolHeld is how much is written at once.
const spoolHeld = 1 << 20

func newSpool(dir string) *spool { return &spool{dir: dir, at: make(map[blobKey]stretch)} }

// keep keeps a blob, replacing an earlier one.
func (s *spool) keep(key blobKey, blob []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.at[key] = stretch{s.wrote + int64(len(s.held)), len(blob)}
	s.held = append(s.held, blob...)
	if len(s.held) < spoolHeld {
		return nil
	}
	return s.flush()
}

func (s *spool) flush() (err error) {
	if s.file == nil {
		if s.file, err = nameless(s.dir); err != nil {
			return err
		}
	}
	if _, err := s.file.WriteAt(s.held, s.wrote); err != nil {
		return err
	}
	s.wrote += int64(len(s.held))
	s.held = s.held[:0]
	return nil
}

// blob gives a blob that keep kept; ok is false where it did not.
func (s *spool) blob(key blobKey) (blob []byte, ok bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	at, ok := s.at[key]
	if !ok {
		return nil, false, nil
	}
	blob = make([]byte, at.size)
	if at.from >= s.wrote {
		copy(blob, s.held[at.from-s.wrote:])
		return blob, true, nil
	}
	_, err = s.file.ReadAt(blob, at.from)
	return blob, true, err
}

// keys gives the names of all blobs in order, and among them those of others.
func (s *spool) keys(others map[blobKey]bool) []blobKey {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make([]blobKey, 0, len(s.at)+len(others))
	for key := range s.at {
		all = append(all, key)
	}
	for key := range others {
		if _, both := s.at[key]; !both {
			all = append(all, key)
		}
	}
	slices.SortFunc(all, compareBlobKeys)
	return all
}

// close gives the room on disk back.
func (s *spool) close() {
	if s.file != nil {
		discard(s.file)
	}
	s.file, s.at, s.held = nil, nil, nil
}
