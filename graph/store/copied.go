package store

import (
	"context"
	"errors"
	"fmt"

	"dramatis/graph"
)

// Copy gives a builder all that a store holds, whatever the kind of either: what is
// built is the same store.
func Copy(ctx context.Context, from *Store, to *Builder) error {
	manifest, err := from.Manifest()
	if err != nil {
		return err
	}
	if err := from.Outdated(); err != nil {
		return err
	}
	for d, err := range from.Documents(ctx) {
		if err == nil {
			err = copyDocument(ctx, from, to, d)
		}
		if err != nil {
			return err
		}
	}
	for e, err := range from.Entities(ctx) {
		if err == nil {
			err = to.AddEntity(e)
		}
		if err != nil {
			return err
		}
	}
	return to.SetManifest(manifest)
}

// copyDocument copies a document with all that belongs to it.
func copyDocument(ctx context.Context, from *Store, to *Builder, d graph.Document) error {
	if d.ID == "" {
		return to.AddDocument(d, "", nil, nil)
	}
	text, err := from.Text(d.ID)
	if err != nil {
		return err
	}
	mentions, err := from.Mentions(d.ID)
	if err != nil {
		return err
	}
	var statements []graph.Statement
	for st, err := range from.StatementsOf(ctx, d.ID) {
		if err != nil {
			return err
		}
		statements = append(statements, st)
	}
	if err := to.AddDocument(d, text, mentions, statements); err != nil {
		return err
	}
	extraction, err := from.Extraction(d.ID)
	if errors.Is(err, ErrNoDocument) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("copying %s: %w", d.Path, err)
	}
	return to.PutExtraction(d.ID, extraction)
}
