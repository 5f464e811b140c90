package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"

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

// ProcessElement gives what was found at a path, a mailbox or an edition more than one
// document, each under the number of its part.
func (f *extractFn) ProcessElement(ctx context.Context, path string, emit func(int, found)) {
	err := eachDocument(ctx, path, func(path string, doc *source.Document, err error) {
		out := found{Path: path}
		if err == nil {
			out, err = f.extract(doc)
		}
		f.emit(ctx, out, err, emit)
	})
	if err != nil {
		f.emit(ctx, found{Path: path}, err, emit)
	}
}

// emit sends what was found to its part.
func (f *extractFn) emit(ctx context.Context, out found, err error, emit func(int, found)) {
	if err != nil {
		out = found{Path: out.Path, Problem: problemOf(err)}
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

func (f *extractFn) extract(doc *source.Document) (found, error) {
	out := found{Path: doc.Path}
	x, err := f.attempt(doc)
	if err != nil {
		return out, err
	}
	blob, err := json.Marshal(x)
	if err != nil {
		return out, err
	}
	frame, err := f.packer.Pack(part.Document{Path: doc.Path, ID: doc.ID, Text: doc.Text, Pages: doc.Pages, Extraction: blob})
	out.ID, out.Frame = string(doc.ID), frame.Data
	return out, err
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

// eachDocument reads the documents of a file of this machine or of one of Beam's file systems,
// which is held in memory.
func eachDocument(ctx context.Context, path string, take func(path string, doc *source.Document, err error)) error {
	if !isRemote(path) {
		places, err := source.Places(source.File{Path: path})
		for _, p := range places {
			doc, err := p.Read()
			take(p.Path, doc, err)
		}
		return err
	}
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return err
	}
	defer fs.Close()
	r, err := fs.OpenRead(ctx, path)
	if err != nil {
		return err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, source.MaxBytes+1))
	if err != nil {
		return err
	}
	if len(data) > source.MaxBytes {
		return fmt.Errorf("is larger than %d MiB; split it, or extract it on one machine with dramatis extract", source.MaxBytes>>20)
	}
	in := bytes.NewReader(data)
	places, err := source.PlacesIn(path, in, in.Size())
	for _, p := range places {
		doc, err := p.ReadIn(in, in.Size())
		take(p.Path, doc, err)
	}
	return err
}

// problemOf says what was wrong with a source, without its path.
func problemOf(err error) string {
	if f, ok := errors.AsType[*source.Failure](err); ok {
		return f.Problem()
	}
	return err.Error()
}
