package part

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"

	"dramatis/graph"
)

// Frame is a document ready to be written: a compressed line.
type Frame struct {
	ID   graph.DocumentID
	Data []byte // a line of JSON in one zstd frame
}

// Packer makes frames. It is safe for use by several goroutines.
type Packer struct{ encoder *zstd.Encoder }

// NewPacker makes a packer.
func NewPacker() (*Packer, error) {
	encoder, err := zstd.NewWriter(nil)
	return &Packer{encoder}, err
}

// frame writes a value as a compressed line.
func (p *Packer) frame(v any) ([]byte, error) {
	var line bytes.Buffer
	enc := json.NewEncoder(&line)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return p.encoder.EncodeAll(line.Bytes(), nil), nil
}

// Pack makes the compressed line of a document, for Writer.Add.
func (p *Packer) Pack(d Document) (Frame, error) {
	data, err := p.frame(d)
	if err != nil {
		return Frame{}, fmt.Errorf("packing document %s: %w", d.Path, err)
	}
	return Frame{d.ID, data}, nil
}

// Writer writes a part. The same documents in the same order give the same bytes.
// Pack may be called by several goroutines, the other methods by one.
type Writer struct {
	*Packer
	w     io.Writer
	lines map[graph.DocumentID]int // where each document stands
	line  int                      // the last written
}

// NewWriter begins a part that an extractor of this version fills.
func NewWriter(w io.Writer, extractor string) (*Writer, error) {
	packer, err := NewPacker()
	if err != nil {
		return nil, err
	}
	p := &Writer{Packer: packer, w: w, lines: make(map[graph.DocumentID]int)}
	head, err := p.frame(Header{Kind: kind, Format: Format, Extractor: extractor})
	if err != nil {
		return nil, err
	}
	return p, p.put(head)
}

// put appends a line.
func (p *Writer) put(frame []byte) error {
	p.line++
	_, err := p.w.Write(frame)
	return err
}

// Add writes a document behind the last one. One that stands in the part already is an error.
func (p *Writer) Add(f Frame) error {
	if p.lines[f.ID] != 0 {
		return fmt.Errorf("document %s stands in the part already", string(f.ID))
	}
	if err := p.put(f.Data); err != nil {
		return err
	}
	p.lines[f.ID] = p.line
	return nil
}

// Close writes the last line: the paths that were asked for and what was found
// there. The line of each source is filled in; its document must have been added.
func (p *Writer) Close(roots []string, sources []Source) error {
	defer p.encoder.Close()
	end := ending{End: true, Roots: roots, Sources: make([]Source, len(sources))}
	for i, s := range sources {
		if s.Line = p.lines[s.ID]; s.Problem == "" && s.Line == 0 {
			return fmt.Errorf("document %s of %s was never added to the part", string(s.ID), s.Path)
		}
		end.Sources[i] = s
	}
	last, err := p.frame(end)
	if err != nil {
		return err
	}
	return p.put(last)
}
