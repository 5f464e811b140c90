package store

import (
	"cmp"
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"sync"

	"dramatis/graph"
)

// outline is that of an open store, read when it is first asked for.
type outline struct {
	mu    sync.Mutex
	whole *graph.Outline
}

// Outline gives all entities and ties without their proofs. It is read once, is
// shared by all callers, and must not be changed.
func (s *Store) Outline(ctx context.Context) (*graph.Outline, error) {
	s.outline.mu.Lock()
	defer s.outline.mu.Unlock()
	if s.outline.whole != nil {
		return s.outline.whole, nil
	}
	o, ok, err := readOutline(s.backend)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", s.location, err)
	}
	if !ok {
		return nil, fmt.Errorf("reading %s: the store was made by an older dramatis; build it again", s.location)
	}
	s.outline.whole = o
	return o, ctx.Err()
}

// Spellings gives the names by which the documents call an entity, the most
// frequent first.
func (s *Store) Spellings(id graph.IRI) (names []graph.Spelling, err error) {
	err = eachEntry(s.backend, "names", func(r *sketchReader) {
		if of, found := r.spellings(); of == id {
			names = found
		}
	})
	if err != nil {
		return nil, fmt.Errorf("reading the names of %s: %w", string(id), err)
	}
	slices.SortFunc(names, func(a, b graph.Spelling) int {
		return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.Name, b.Name))
	})
	return names, nil
}

// Digest is the same for two stores that hold the same: one that changed has another.
func (s *Store) Digest() (string, error) {
	sum, err := s.backend.blob(outlineBlob, outlineWhole)
	if err != nil {
		return "", fmt.Errorf("reading %s: %w", s.location, err)
	}
	return hex.EncodeToString(sum), nil
}

// ref finds an entity in the outline, where that has been read.
func (o *outline) ref(id graph.IRI) (graph.Ref, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.whole == nil {
		return graph.Ref{}, false
	}
	i, ok := o.whole.Place(id)
	if !ok {
		return graph.Ref{}, false
	}
	ref := o.whole.Entities[i].Ref
	ref.Aliases = slices.Clone(ref.Aliases)
	return ref, true
}
