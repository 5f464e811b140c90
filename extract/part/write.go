package part

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"

	"dramatis/graph"
)

// Frame is a document ready to be written.
type Frame struct {
	id   graph.DocumentID
	data []byte
}

// Writer writes a part. The same documents in the same order give the same bytes.
// Pack may be called by several goroutines, the other methods by one.
type Writer struct {
	w       io.Writer
	encoder *zstd.Encoder
	lines   map[graph.DocumentID]int // where each document stands
	line    int                      // the last written
	ending  ending
}

// NewWriter begins a part that an extractor of this version fills.
func NewWriter(w io.Writer, extractor string) (*Writer, error) {
	encoder, err := zstd.NewWriter(nil)
	if err != nil {
		return nil, err
	}
	p := &Writer{w: w, encoder: encoder, lines: make(map[graph.DocumentID]int)}
	head, err := p.frame(Header{Kind: kind, Format: Format, Extractor: extractor})
	if err != nil {
		return nil, err
	}
	return p, p.put(head)
}

// frame writes a value as a compressed line.
func (p *Writer) frame(v any) ([]byte, error) {
	var line bytes.Buffer
	enc := json.NewEncoder(&line)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return p.encoder.EncodeAll(line.Bytes(), nil), nil
}

// put appends a line.
func (p *Writer) put(frame []byte) error {
	p.line++
	_, err := p.w.Write(frame)
	return err
}

// Pack prepares a document to be written.
func (p *Writer) Pack(d Document) (Frame, error) {
	data, err := p.frame(d)
	if err != nil {
		return Frame{}, fmt.Errorf("packing document %s: %w", d.Path, err)
	}
	return Frame{d.ID, data}, nil
}

// Add writes a document.
func (p *Writer) Add(f Frame) error {
	if p.lines[f.id] != 0 {
		return fmt.Errorf("document %s stands in the part already", string(f.id))
	}
	if err := p.put(f.data); err != nil {
		return err
	}
	p.lines[f.id] = p.line
	return nil
}

// Close writes the last line: the paths that were asked for and what was found
// there. The line of each source is filled in; its document must have been added.
func (p *Writer) Close(roots []string, sources []Source) error {
	defer p.encoder.Close()
	p.ending = ending{End: true, Roots: roots, Sources: make([]Source, len(sources))}
	for i, s := range sources {
		if s.Line = p.lines[s.ID]; s.Problem == "" && s.Line == 0 {
			return fmt.Errorf("document %s of %s was never added to the part", string(s.ID), s.Path)
		}
		p.ending.Sources[i] = s
	}
	last, err := p.frame(p.ending)
	if err != nil {
		return err
	}
	return p.put(last)
}
