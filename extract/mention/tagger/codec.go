package tagger

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
)

// magic opens a model file and names its format.
const magic = "dramatis tagger 2\n"

// ErrNotAModel says that a file is no model of this format.
var ErrNotAModel = errors.New("not a tagger model of this version")

// Write writes the model: a line that says what it is, then the weights, one byte each, in one zstd frame.
func (m *Model) Write(w io.Writer) error {
	if _, err := io.WriteString(w, magic); err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	z, err := zstd.NewWriter(w, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	if _, err := z.Write(m.weights); err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	return z.Close()
}

// Read reads a model that Write wrote. The error is ErrNotAModel where the bytes are none, or too few.
func Read(r io.Reader) (*Model, error) {
	b := bufio.NewReader(r)
	head := make([]byte, len(magic))
	if _, err := io.ReadFull(b, head); err != nil || string(head) != magic {
		return nil, ErrNotAModel
	}
	z, err := zstd.NewReader(b, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, fmt.Errorf("reading the model: %w", err)
	}
	defer z.Close()
	m := &Model{weights: make([]byte, labels<<tableBits)}
	if _, err := io.ReadFull(z, m.weights); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotAModel, err)
	}
	return m, nil
}
