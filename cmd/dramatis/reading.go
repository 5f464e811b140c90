package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"dramatis/extract"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/graph"
)

// reader gives what is in a document: from where it is known already, or by
// extracting it. It is safe for use by several goroutines.
type reader struct {
	pipeline *extract.Pipeline
	known    []memory          // asked in their order
	again    bool              // use no extraction that was made before
	files    bool              // nor a text where there is its file: what is known may lack pages
	glossary *mention.Glossary // of all documents of the build
	shelf    source.Shelf      // of the files of documents that were kept
}

// memory is where documents were read before. A false ok says that it holds nothing
// of the document that can be used.
type memory interface {
	extraction(graph.DocumentID) (blob []byte, ok bool, err error)
	text(graph.DocumentID) (text string, ok bool, err error)
	// pages gives the pages of a document that it has the text of.
	pages(graph.DocumentID) (graph.Pages, error)
}

// reading is a document on its way through a build.
type reading struct {
	from       sighting
	extraction *extract.Extraction
	blob       []byte // the extraction as the store keeps it
	problem    string // the document makes the extractor fail
	err        error  // the build cannot go on
}

// read gives what is in a document.
func (r *reader) read(ctx context.Context, from sighting) reading {
	out := reading{from: from}
	blob, ok, err := r.extractionOf(from.id)
	if ok && err == nil {
		out.blob = blob
		if out.extraction, err = decode(blob); err == nil {
			ok, err = r.upToDate(from, out.extraction)
		}
	}
	if out.err = err; !ok && err == nil {
		r.extract(ctx, &out)
	}
	return out
}

// extract reads a document anew. One that breaks the extractor is one document that
// cannot be read, and not the end of the build.
func (r *reader) extract(ctx context.Context, out *reading) {
	doc, err := r.paged(out.from)
	if err != nil {
		out.err = err
		return
	}
	out.extraction, err = apart(ctx, func() *extract.Extraction { return r.pipeline.ExtractWith(doc, r.glossary) })
	switch broken, ok := errors.AsType[*fault](err); {
	case ok:
		out.problem = extract.Unanalysed(broken)
	case err != nil:
		out.err = err
	default:
		out.blob, out.err = json.Marshal(out.extraction)
	}
}

// extractionOf gives what was read out of a document before.
func (r *reader) extractionOf(id graph.DocumentID) (blob []byte, ok bool, err error) {
	if r.again {
		return nil, false, nil
	}
	for _, k := range r.known {
		if blob, ok, err = k.extraction(id); ok || err != nil {
			return blob, ok, err
		}
	}
	return nil, false, nil
}

// paged gives the text of a source with its pages.
func (r *reader) paged(from sighting) (*source.Document, error) {
	if r.files && from.place.File != "" {
		return r.fromFile(from)
	}
	doc, of, err := r.remembered(from)
	switch {
	case err != nil:
		return nil, err
	case doc == nil:
		return r.fromFile(from)
	}
	doc.Pages, err = of.pages(from.id)
	return doc, err
}

// document gives the text of a source, from where it is known, which leaves out its pages,
// before its file.
func (r *reader) document(from sighting) (*source.Document, error) {
	doc, _, err := r.remembered(from)
	if err != nil || doc != nil {
		return doc, err
	}
	return r.fromFile(from)
}

// remembered gives the text of a source from the first memory that has it, without its pages;
// nil where none has.
func (r *reader) remembered(from sighting) (*source.Document, memory, error) {
	for _, k := range r.known {
		if text, ok, err := k.text(from.id); err != nil {
			return nil, nil, err
		} else if ok {
			return source.NewDocument(from.path, text), k, nil
		}
	}
	return nil, nil, nil
}

// fromFile reads a source.
func (r *reader) fromFile(from sighting) (*source.Document, error) {
	read := from.place.Read
	if from.kept {
		read = func() (*source.Document, error) { return r.shelf.Read(from.path) }
	}
	doc, err := read()
	if err != nil {
		return nil, err
	}
	if doc.ID != from.id {
		return nil, fmt.Errorf("%s was changed while it was being read; build again", from.path)
	}
	return doc, nil
}

// decode reads an extraction as the store keeps it.
func decode(blob []byte) (*extract.Extraction, error) {
	x := &extract.Extraction{}
	if err := json.Unmarshal(blob, x); err != nil {
		return nil, fmt.Errorf("reading a stored extraction: %w; build again with --again", err)
	}
	return x, nil
}
