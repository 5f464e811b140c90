package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"dramatis/graph/search"
	"dramatis/graph/store"
)

// searchIndex opens the index of a store, and makes it first where there is none of
// the store as it is.
func (a *app) searchIndex(ctx context.Context, s *store.Store) (*search.Index, error) {
	digest, err := s.Digest()
	if err != nil {
		return nil, err
	}
	path := a.searchPath()
	x, err := search.Open(ctx, path, digest)
	if !errors.Is(err, search.ErrStale) {
		return x, err
	}
	err = a.makeSearchIndex(ctx, s, path, digest)
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
		return a.passingIndex(ctx, s, digest)
	}
	if err != nil {
		return nil, err
	}
	return search.Open(ctx, path, digest)
}

// passingIndex makes an index for one search, where none can be kept beside the store.
func (a *app) passingIndex(ctx context.Context, s *store.Store, digest string) (*search.Index, error) {
	dir, err := os.MkdirTemp("", "dramatis-search-*")
	if err != nil {
		return nil, err
	}
	// Where an open file cannot be removed the system's folder keeps it.
	defer os.RemoveAll(dir)
	a.note("the search index cannot be kept beside the store, whose folder cannot be written; it is made for this search only")
	path := filepath.Join(dir, "index")
	if err := a.makeSearchIndex(ctx, s, path, digest); err != nil {
		return nil, err
	}
	return search.Open(ctx, path, digest)
}

// refreshSearch makes the search index of the store that was built, if there is none
// of it. The store is whole without: what goes wrong is told, and find tries again.
func (a *app) refreshSearch(ctx context.Context) error {
	return a.reading(func(s *store.Store) error {
		digest, err := s.Digest()
		if err != nil {
			return err
		}
		x, err := search.Open(ctx, a.searchPath(), digest)
		if err == nil {
			return x.Close()
		}
		if errors.Is(err, search.ErrStale) {
			err = a.makeSearchIndex(ctx, s, a.searchPath(), digest)
		}
		if err != nil && ctx.Err() == nil {
			a.note("%v; find will try again", err)
			return nil
		}
		return err
	})
}

// searchPath is where the search index of the store lies: beside its file or, of one
// on a server, in the user's folder for what can be made again.
func (a *app) searchPath() string {
	if !store.OnServer(a.config.store) {
		return a.config.store + ".search"
	}
	folder, err := os.UserCacheDir()
	if err != nil {
		folder = os.TempDir()
	}
	location := sha256.Sum256([]byte(a.config.store))
	return filepath.Join(folder, "dramatis", hex.EncodeToString(location[:8])+".search")
}

// makeSearchIndex reads all texts of a store into a search index.
func (a *app) makeSearchIndex(ctx context.Context, s *store.Store, path, digest string) error {
	m, err := s.Manifest()
	if err != nil {
		return err
	}
	if _, err := s.Outline(ctx); err != nil { // statements are read faster with it
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	step, end := a.progress("indexing", len(m.Sources))
	defer end()
	return search.Build(ctx, path, search.Source{Digest: digest, Documents: s.Documents(ctx), Text: s.Text, Statements: s.Statements(ctx)}, step)
}
