package main

import (
	"context"
	"slices"

	"dramatis/extract"
	"dramatis/extract/resolve"
	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
	"dramatis/graph/store"
)

// construction is a build at work: first it reads every document, then, knowing
// who is who, it hands them to the store. In between, extractions lie in the
// store's own scratch file, so that memory does not grow with the corpus.
type construction struct {
	app     *app
	survey  *survey
	reader  *reader
	builder *store.Builder
	told    map[graph.IRI]int // how many statements tie each entity
	wrong   map[graph.DocumentID][]ledger.Claim
}

// extract reads every document and shows it to the resolver, in the order of the
// paths. What the old store knows is not read again.
func (c *construction) extract(ctx context.Context, resolver *resolve.Resolver) error {
	documents := c.survey.documents()
	if err := c.app.consult(ctx, c.reader, documents); err != nil {
		return err
	}
	step, end := c.app.progress("reading", len(documents))
	defer end()
	read := func(from sighting) reading { return c.reader.read(ctx, from) }
	return ordered(ctx, c.app.config.jobs, documents, read, func(r reading) error {
		step()
		switch {
		case r.err != nil:
			return r.err
		case r.problem != "":
			c.survey.fail(r.from.id, r.problem)
			c.app.unreadable(r.from.path, r.problem)
			return nil
		}
		x := r.extraction
		resolver.Add(r.from.id, x.Layout.Header.DocumentDate(), x.Chains, x.Mentions)
		if resolver.Judged(r.from.id) {
			doc, err := c.reader.document(r.from)
			if err != nil {
				return err
			}
			resolver.Locate(doc, x.Chains, x.Mentions)
		}
		return c.builder.PutExtraction(r.from.id, r.blob)
	})
}

// connect turns every extraction into its part of the graph, now that it is known
// who is who, and hands it to the store.
func (c *construction) connect(ctx context.Context, identity *resolve.Identity) error {
	documents := c.survey.documents()
	step, end := c.app.progress("connecting", len(documents))
	defer end()
	err := ordered(ctx, c.app.config.jobs, documents, c.recall, func(r reading) error {
		step()
		if r.err != nil {
			return r.err
		}
		return c.add(r.extraction, identity)
	})
	if err != nil {
		return err
	}
	for _, e := range identity.Entities() {
		e.Statements = c.told[e.ID]
		if err := c.builder.AddEntity(e); err != nil {
			return err
		}
	}
	for _, f := range c.survey.failures() {
		if err := c.builder.AddDocument(graph.Document{Path: f.path, Status: graph.Failed, Error: f.problem}, "", nil, nil); err != nil {
			return err
		}
	}
	return nil
}

// recall gets an extraction and its text back.
func (c *construction) recall(from sighting) reading {
	r := reading{from: from}
	blob, err := c.builder.Extraction(from.id)
	if err == nil {
		r.extraction, err = decode(blob)
	}
	if err == nil {
		pages := r.extraction.Document.Pages
		if r.extraction.Document, err = c.reader.document(from); err == nil {
			r.extraction.Document.Pages = pages
		}
	}
	r.err = err
	return r
}

// add hands one document, with all it says, to the store.
func (c *construction) add(x *extract.Extraction, identity *resolve.Identity) error {
	card, mentions, statements := x.Graph(identity, c.reader.pipeline.Vocabulary())
	if wrong := c.wrong[card.ID]; len(wrong) > 0 {
		statements = slices.DeleteFunc(statements, func(s graph.Statement) bool {
			return slices.ContainsFunc(wrong, func(w ledger.Claim) bool { return w.Is(s) })
		})
	}
	if err := c.builder.AddDocument(card, x.Document.Text, mentions, statements); err != nil {
		return err
	}
	for _, s := range statements {
		if s.Subject.ID.IsDocument() {
			continue
		}
		c.told[s.Subject.ID]++
		if s.Object.ID != s.Subject.ID {
			c.told[s.Object.ID]++
		}
	}
	return nil
}
