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

// outline is that of an open store; each part is read when it is first asked for.
type outline struct {
	mu    sync.Mutex
	known *graph.Outline
	ties  []graph.Tie
}

// Outline gives all entities. It is read once, is shared by all callers, and must
// not be changed.
func (s *Store) Outline(ctx context.Context) (*graph.Outline, error) {
	s.outline.mu.Lock()
	defer s.outline.mu.Unlock()
	if s.outline.known == nil {
		entities, err := readEntries(s, "entities", (*sketchReader).entity)
		if err != nil {
			return nil, err
		}
		s.outline.known = &graph.Outline{Entities: entities}
	}
	return s.outline.known, ctx.Err()
}

// Ties gives all statements in outline, in the order of [graph.Compare]. They are
// read once, are shared by all callers, and must not be changed.
func (s *Store) Ties(ctx context.Context) ([]graph.Tie, error) {
	s.outline.mu.Lock()
	defer s.outline.mu.Unlock()
	if s.outline.ties == nil {
		ties, err := readEntries(s, "ties", (*sketchReader).tie)
		if err != nil {
			return nil, err
		}
		s.outline.ties = ties
	}
	return s.outline.ties, ctx.Err()
}

// readEntries reads one part of the outline.
func readEntries[T any](s *Store, kind string, read func(*sketchReader) T) ([]T, error) {
	if err := s.Outdated(); err != nil {
		return nil, err
	}
	all := make([]T, 0, outlineEntries)
	err := eachEntry(s.backend, kind, func(r *sketchReader) { all = append(all, read(r)) })
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", s.location, err)
	}
	return all, nil
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
