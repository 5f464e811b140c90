package tagger

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
)

// magic opens a model file and names its format.
const magic = "dramatis tagger 1\n"

// ErrNotAModel says that a file is no model of this format.
var ErrNotAModel = errors.New("not a tagger model of this version")

// Write writes the model, packed.
func (m *Model) Write(w io.Writer) error {
	if _, err := io.WriteString(w, magic); err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	z, err := zstd.NewWriter(w, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	raw := make([]byte, len(m.weights))
	for i, v := range m.weights {
		raw[i] = byte(v)
	}
	if _, err := z.Write(raw); err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	return z.Close()
}

// Read reads a model that Write wrote.
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
	raw := make([]byte, labels<<tableBits)
	if _, err := io.ReadFull(z, raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotAModel, err)
	}
	m := &Model{weights: make([]int8, len(raw))}
	for i, v := range raw {
		m.weights[i] = int8(v)
	}
	return m, nil
}
