package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"dramatis/extract"
	"dramatis/extract/resolve"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/graph/store"
)

// construction is a build at work: first it reads every document, then, knowing
// who is who, it hands them to the store. In between, extractions lie in the
// store's own scratch file, so that memory does not grow with the corpus.
type construction struct {
	app      *app
	survey   *survey
	old      *oldStore
	again    bool // use nothing that was read before
	pipeline *extract.Pipeline
	builder  *store.Builder
	told     map[graph.IRI]int // how many statements tie each entity
}

// reading is a document on its way through a build.
type reading struct {
	from       sighting
	extraction *extract.Extraction
	blob       []byte // the extraction as the store keeps it
	problem    string // the document makes the extractor fail
	err        error  // the build cannot go on
}

// extract reads every document and shows it to the resolver, in the order of the
// paths. What the old store knows is not read again.
func (c *construction) extract(ctx context.Context, resolver *resolve.Resolver) error {
	documents := c.survey.documents()
	step, end := c.app.progress("reading", len(documents))
	defer end()
	read := func(from sighting) reading { return c.read(ctx, from) }
	return ordered(ctx, c.app.config.jobs, documents, read, func(r reading) error {
		step()
		switch {
		case r.err != nil:
			return r.err
		case r.problem != "":
			c.survey.fail(r.from.path, r.problem)
			c.app.unreadable(r.from.path, r.problem)
			return nil
		}
		x := r.extraction
		resolver.Add(r.from.id, x.Layout.Header.DocumentDate(), x.Chains, x.Mentions)
		if resolver.Judged(r.from.id) {
			doc, err := c.document(r.from)
			if err != nil {
				return err
			}
			resolver.Locate(doc, x.Chains, x.Mentions)
		}
		return c.builder.PutExtraction(r.from.id, r.blob)
	})
}

// read gives what is in a document: from the old store, or by extracting it.
func (c *construction) read(ctx context.Context, from sighting) reading {
	r := reading{from: from}
	blob, ok, err := c.old.extraction(from.id)
	if ok && !c.again {
		r.blob = blob
		r.extraction, r.err = decode(blob)
		return r
	}
	if err != nil {
		r.err = err
		return r
	}
	doc, err := c.document(from)
	if err != nil {
		r.err = err
		return r
	}
	// A document that breaks the extractor is one document that cannot be read, and
	// not the end of the build.
	r.extraction, err = apart(ctx, func() *extract.Extraction { return c.pipeline.Extract(doc) })
	switch broken, ok := errors.AsType[*fault](err); {
	case ok:
		r.problem = fmt.Sprintf("could not be analysed (%v); this is a fault of the program, please report it", broken)
	case err != nil:
		r.err = err
	default:
		r.blob, r.err = json.Marshal(r.extraction)
	}
	return r
}

// decode reads an extraction as the store keeps it.
func decode(blob []byte) (*extract.Extraction, error) {
	x := &extract.Extraction{}
	if err := json.Unmarshal(blob, x); err != nil {
		return nil, fmt.Errorf("reading a stored extraction: %w; build again with --again", err)
	}
	return x, nil
}

// document gives the text of a source, from the old store where that has it.
func (c *construction) document(from sighting) (*source.Document, error) {
	text, ok, err := c.old.text(from.id)
	if err != nil {
		return nil, err
	}
	if ok {
		return source.NewDocument(from.path, text), nil
	}
	doc, err := source.Read(from.path)
	if err != nil {
		return nil, err
	}
	if doc.ID != from.id {
		return nil, fmt.Errorf("%s was changed while it was being read; build again", from.path)
	}
	return doc, nil
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
		if err := c.builder.AddDocument(graph.Document{Path: f.path, Status: graph.Failed, Error: f.problem}, "", nil); err != nil {
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
		r.extraction.Document, err = c.document(from)
	}
	r.err = err
	return r
}

// add hands one document, with all it says, to the store.
func (c *construction) add(x *extract.Extraction, identity *resolve.Identity) error {
	card, mentions, statements := x.Graph(identity, c.pipeline.Vocabulary())
	if err := c.builder.AddDocument(card, x.Document.Text, mentions); err != nil {
		return err
	}
	for _, s := range statements {
		if err := c.builder.AddStatement(s); err != nil {
			return err
		}
		c.told[s.Subject.ID]++
		if s.Object.ID != s.Subject.ID {
			c.told[s.Object.ID]++
		}
	}
	return nil
}
