package main

import (
	"context"
	"errors"

	"dramatis/extract"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// consulted is a document whose chapters of abbreviations and of persons were looked at.
type consulted struct {
	id       graph.DocumentID
	listings []mention.Listing
	err      error
}

// consult reads what the chapters of abbreviations and of persons in all documents say, so
// that each document is then read with it, whichever was there first.
func (a *app) consult(ctx context.Context, r *reader, documents []sighting) error {
	chapters := map[graph.DocumentID][]mention.Listing{}
	look := func(from sighting) consulted { return r.listings(ctx, from) }
	err := ordered(ctx, a.config.jobs, documents, look, func(c consulted) error {
		if len(c.listings) > 0 {
			chapters[c.id] = c.listings
		}
		return c.err
	})
	r.glossary = mention.NewGlossary(chapters)
	return err
}

// listings reads the chapters of one document. One that breaks the extractor has none; it
// is told when it is read.
func (r *reader) listings(ctx context.Context, from sighting) consulted {
	c := consulted{id: from.id}
	doc, err := r.document(from)
	if err != nil {
		c.err = err
		return c
	}
	c.listings, c.err = apart(ctx, func() []mention.Listing { return r.pipeline.Listings(doc) })
	if _, broken := errors.AsType[*fault](c.err); broken {
		c.err = nil
	}
	return c
}

// upToDate reports whether an extraction was made with what the glossary says of the
// document now.
func (r *reader) upToDate(from sighting, x *extract.Extraction) (bool, error) {
	if r.glossary == nil {
		return x.Glossary == "", nil
	}
	doc, err := r.document(from)
	if err != nil {
		return false, err
	}
	return r.glossary.Of(doc).Digest == x.Glossary, nil
}
