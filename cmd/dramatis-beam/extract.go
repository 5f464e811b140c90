package main

import (
	"context"
	"encoding/json"
	"errors"
	"hash/fnv"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"dramatis/extract"
	"dramatis/extract/part"
	"dramatis/extract/source"
	"dramatis/seeds"
)

// The names of the counters of a run.
const (
	counters         = "dramatis"
	counterDocuments = "documents"
	counterFailed    = "failed"
)

// found is a source on its way to its part: a document ready to be written, or a problem.
type found struct {
	Path    string
	ID      string
	Frame   []byte
	Problem string
}

// extractFn reads and extracts a document.
type extractFn struct {
	Parts int

	pipeline          *extract.Pipeline
	packer            *part.Packer
	documents, failed beam.Counter
}

// Setup loads the tables, once for each worker.
func (f *extractFn) Setup() (err error) {
	f.documents, f.failed = beam.NewCounter(counters, counterDocuments), beam.NewCounter(counters, counterFailed)
	if f.packer, err = part.NewPacker(); err != nil {
		return err
	}
	f.pipeline, err = extract.New(seeds.FS)
	return err
}

// ProcessElement gives what was found at a path, under the number of its part.
func (f *extractFn) ProcessElement(ctx context.Context, path string, emit func(int, found)) {
	out, err := f.extract(ctx, path)
	if err != nil {
		out = found{Path: path, Problem: problemOf(err)}
		f.failed.Inc(ctx, 1)
	} else {
		f.documents.Inc(ctx, 1)
	}
	emit(f.partOf(out), out)
}

// partOf chooses by the text; what could not be read goes to the first part.
func (f *extractFn) partOf(out found) int {
	if out.ID == "" {
		return 0
	}
	h := fnv.New32a()
	h.Write([]byte(out.ID))
	return int(h.Sum32() % uint32(f.Parts))
}

func (f *extractFn) extract(ctx context.Context, path string) (found, error) {
	doc, err := read(ctx, path)
	if err != nil {
		return found{}, err
	}
	x, err := f.attempt(doc)
	if err != nil {
		return found{}, err
	}
	blob, err := json.Marshal(x)
	if err != nil {
		return found{}, err
	}
	frame, err := f.packer.Pack(part.Document{Path: path, ID: doc.ID, Text: doc.Text, Extraction: blob})
	return found{Path: path, ID: string(doc.ID), Frame: frame.Data}, err
}

// attempt extracts. A document that breaks the extractor is one that cannot be read,
// and not the end of the run.
func (f *extractFn) attempt(doc *source.Document) (x *extract.Extraction, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = errors.New(extract.Unanalysed(cause))
		}
	}()
	return f.pipeline.Extract(doc), nil
}

// read reads a document of this machine or of one of Beam's file systems.
func read(ctx context.Context, path string) (*source.Document, error) {
	if !isRemote(path) {
		return source.Read(path)
	}
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	r, err := fs.OpenRead(ctx, path)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return source.ReadFrom(path, r)
}

// problemOf says what was wrong with a source, without its path.
func problemOf(err error) string {
	if f, ok := errors.AsType[*source.Failure](err); ok {
		return f.Problem()
	}
	return err.Error()
}
