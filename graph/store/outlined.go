package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"slices"
	"sync"

	"dramatis/graph"
)

// outline is that of an open store, read when it is first asked for.
type outline struct {
	mu    sync.Mutex
	known *graph.Outline
}

// Outline gives all entities. It is read once, is shared by all callers, and must
// not be changed.
func (s *Store) Outline(ctx context.Context) (*graph.Outline, error) {
	s.outline.mu.Lock()
	defer s.outline.mu.Unlock()
	if s.outline.known == nil {
		if err := s.Outdated(); err != nil {
			return nil, err
		}
		var blobs []string
		for blob, err := range outlineBlobs(s.backend, "entities") {
			if err != nil {
				return nil, fmt.Errorf("reading %s: %w", s.location, err)
			}
			blobs = append(blobs, blob)
		}
		all := make([]graph.Entity, 0, len(blobs)*outlineEntries)
		for _, blob := range blobs {
			for e, err := range entriesOf(blob, (*sketchReader).entity) {
				if err != nil {
					return nil, fmt.Errorf("reading %s: %w", s.location, err)
				}
				all = append(all, e)
			}
		}
		s.outline.known = &graph.Outline{Entities: all}
	}
	return s.outline.known, ctx.Err()
}

// Ties yields all statements in outline, in the order of [graph.Compare]. They are read
// while they are walked over, and none is kept: of a large corpus, all of them take more
// memory than whatever is counted of them.
func (s *Store) Ties(ctx context.Context) iter.Seq2[graph.Tie, error] {
	return func(yield func(graph.Tie, error) bool) {
		for t, err := range readEntries(s, "ties", (*sketchReader).tie) {
			err = cmp.Or(err, ctx.Err())
			if !yield(t, err) || err != nil {
				return
			}
		}
	}
}

// readEntries reads one part of the outline.
func readEntries[T any](s *Store, kind string, read func(*sketchReader) T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		if err := s.Outdated(); err != nil {
			var none T
			yield(none, err)
			return
		}
		for v, err := range entries(s.backend, kind, read) {
			if err != nil {
				err = fmt.Errorf("reading %s: %w", s.location, err)
			}
			if !yield(v, err) {
				return
			}
		}
	}
}

// Spellings gives the names by which the documents call an entity, the most
// frequent first.
func (s *Store) Spellings(id graph.IRI) (names []graph.Spelling, err error) {
	for n, err := range entries(s.backend, "names", (*sketchReader).names) {
		if err != nil {
			return nil, fmt.Errorf("reading the names of %s: %w", string(id), err)
		}
		if n.of == id {
			names = n.spelled
		}
	}
	slices.SortFunc(names, func(a, b graph.Spelling) int {
		return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.Name, b.Name))
	})
	return names, nil
}

// Digest is the same for two stores that hold the same: one that changed has another.
func (s *Store) Digest() (string, error) {
	whole, err := s.backend.blob(outlineBlob, outlineWhole)
	if err != nil {
		return "", fmt.Errorf("reading %s: %w", s.location, err)
	}
	return hex.EncodeToString(whole[:min(len(whole), sha256.Size)]), nil
}

// ref finds an entity in the outline, where that has been read.
func (o *outline) ref(id graph.IRI) (graph.Ref, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.known == nil {
		return graph.Ref{}, false
	}
	i, ok := o.known.Place(id)
	if !ok {
		return graph.Ref{}, false
	}
	ref := o.known.Entities[i].Ref
	ref.Aliases = slices.Clone(ref.Aliases)
	return ref, true
}
