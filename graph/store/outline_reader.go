package store

import (
	"errors"
	"iter"
	"strconv"
	"unsafe"

	"dramatis/graph"
)

var errOutline = errors.New("the outline of the store is damaged; build it again")

// partOf names the nth blob of a kind.
func partOf(kind string, n int) graph.DocumentID {
	return graph.DocumentID(kind + "/" + strconv.Itoa(n))
}

// outlineBlobs reads all blobs of a kind, one after the other. Nobody else has their memory, so
// that strings may share it.
func outlineBlobs(from backend, kind string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for n := 0; ; n++ {
			blob, err := from.blob(outlineBlob, partOf(kind, n))
			if errors.Is(err, ErrNoDocument) || !yield(unsafe.String(unsafe.SliceData(blob), len(blob)), err) || err != nil {
				return
			}
		}
	}
}

// entries reads the entries of all blobs of a kind, one after the other.
func entries[T any](from backend, kind string, read func(*sketchReader) T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for blob, err := range outlineBlobs(from, kind) {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for entry, err := range entriesOf(blob, read) {
				if !yield(entry, err) || err != nil {
					return
				}
			}
		}
	}
}

// entriesOf takes one blob apart.
func entriesOf[T any](blob string, read func(*sketchReader) T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for r := (sketchReader{rest: blob}); r.rest != ""; {
			entry := read(&r)
			if r.bad {
				yield(entry, errOutline)
				return
			}
			if !yield(entry, nil) {
				return
			}
		}
	}
}

// sketchReader takes the entries of a blob apart. The strings it gives share the
// memory of the blob.
type sketchReader struct {
	rest  string
	bad   bool
	spare []string // from which lists are cut
	cut   int      // strings so far: whoever reads one entry needs few
}

func (r *sketchReader) number() int {
	if r.rest != "" && r.rest[0] < 0x80 {
		n := int(r.rest[0])
		r.rest = r.rest[1:]
		return n
	}
	var n uint64
	for shift := 0; shift < 64 && r.rest != ""; shift += 7 {
		b := r.rest[0]
		r.rest = r.rest[1:]
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return int(n)
		}
	}
	r.bad = true
	return 0
}

func (r *sketchReader) text() string {
	n := r.number()
	if n < 0 || n > len(r.rest) {
		r.bad, r.rest = true, ""
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

// texts reads a list of strings; nil where it is empty.
func (r *sketchReader) texts() []string {
	n := r.number()
	if n <= 0 || n > len(r.rest) {
		return nil
	}
	if n > len(r.spare) {
		r.spare = make([]string, max(n, min(r.cut, 1<<10)))
	}
	r.cut += n
	list := r.spare[:n:n]
	r.spare = r.spare[n:]
	for i := range list {
		list[i] = r.text()
	}
	return list
}
