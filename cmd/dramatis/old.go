package main

import (
	"context"
	"errors"
	"io/fs"

	"dramatis/extract"
	"dramatis/graph"
	"dramatis/graph/search"
	"dramatis/graph/store"
)

// oldStore is what stands where a build will write: a store whose work need not
// be done again, or nothing.
type oldStore struct {
	store    *store.Store // nil where there is none
	manifest store.Manifest
	// extractor is this program's; the store may have been made by another.
	extractor string
	// frames and model are where the user's own lie now.
	frames, model string
}

// openOld opens the store at path. That there is none is no error.
func openOld(path string, tables fs.FS) (*oldStore, error) {
	version, err := extract.VersionOf(tables)
	if err != nil {
		return nil, err
	}
	s, err := store.Open(path)
	if errors.Is(err, store.ErrNoStore) {
		return &oldStore{extractor: version}, nil
	}
	if err != nil {
		return nil, err
	}
	manifest, err := s.Manifest()
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return &oldStore{store: s, manifest: manifest, extractor: version}, nil
}

// rewriting claims the store and hands it, with what stands there, to whoever writes
// a new one in its place. It is claimed before the old one is read, so that no other
// can put anything into it in between, which this one would take out again. Who is
// patient waits for another to end.
func (a *app) rewriting(ctx context.Context, patient bool, write func(*store.Builder, *oldStore) error) (err error) {
	defer collectByAllowance()()
	a.noteAbandoned("it is begun again from its last complete state")
	builder, err := a.claim(ctx, patient)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, builder.Abort()) }()
	if err := search.Sweep(a.searchPath()); err != nil {
		a.note("%v", err) // it only takes room
	}
	if err := a.inherit(); err != nil {
		return err
	}
	tables, err := a.tables()
	if err != nil {
		return err
	}
	old, err := openOld(a.config.store, tables)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, old.Close()) }()
	if old.frames, err = lasting(a.config.frames); err != nil {
		return err
	}
	if old.model, err = lasting(a.config.model); err != nil {
		return err
	}
	return write(builder, old)
}

// current reports whether the store was made by this program's extractor.
func (o *oldStore) current() bool {
	return o.store != nil && o.manifest.Format == store.Format && o.manifest.Extractor == o.extractor
}

// Close closes the store, if there is one that is still open.
func (o *oldStore) Close() error {
	if o.store == nil {
		return nil
	}
	s := o.store
	o.store = nil
	return s.Close()
}

// extraction gives what was read out of a document before; ok is false where it
// must be read anew.
func (o *oldStore) extraction(id graph.DocumentID) (blob []byte, ok bool, err error) {
	if !o.current() {
		return nil, false, nil
	}
	blob, err = o.store.Extraction(id)
	if errors.Is(err, store.ErrNoDocument) {
		return nil, false, nil
	}
	return blob, err == nil, err
}

// pages gives the pages of a document.
func (o *oldStore) pages(id graph.DocumentID) (graph.Pages, error) {
	d, _, err := o.store.Document(id)
	return d.Pages, err
}

// text gives the text of a document; ok is false where the store has none.
func (o *oldStore) text(id graph.DocumentID) (text string, ok bool, err error) {
	if o.store == nil {
		return "", false, nil
	}
	text, err = o.store.Text(id)
	if errors.Is(err, store.ErrNoDocument) {
		return "", false, nil
	}
	return text, err == nil, err
}
