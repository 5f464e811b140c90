package store

import (
	"cmp"
	"encoding/binary"
	"io"
	"slices"
)

// row is one entry of a quad index: the ids of up to three nodes, then of the quad.
type row struct {
	key [3]uint64
	id  uint64
}

// bytes is the key of so many nodes, big-endian.
func (r row) bytes(nodes int) []byte {
	b := make([]byte, 0, 24)
	for _, id := range r.key[:nodes] {
		b = binary.BigEndian.AppendUint64(b, id)
	}
	return b
}

// rowsHeld is how many rows an index sorts in memory: 8 MiB of them.
const rowsHeld = 1 << 18

func compareRows(a, b row) int {
	return cmp.Or(slices.Compare(a.key[:], b.key[:]), cmp.Compare(a.id, b.id))
}

func newRowSorter(dir string) *sorter[row] {
	return &sorter[row]{compare: compareRows, coding: rowCoding, dir: dir, limit: rowsHeld}
}

// rowCoding writes rows as four fixed numbers.
var rowCoding = coding[row]{
	encoder: func(w io.Writer) func(row) error {
		var buf [32]byte
		return func(r row) error {
			for i, x := range r.key {
				binary.BigEndian.PutUint64(buf[8*i:], x)
			}
			binary.BigEndian.PutUint64(buf[24:], r.id)
			_, err := w.Write(buf[:])
			return err
		}
	},
	decoder: func(r io.Reader) func() (row, error) {
		var buf [32]byte
		return func() (v row, err error) {
			if _, err := io.ReadFull(r, buf[:]); err != nil {
				return v, err
			}
			for i := range v.key {
				v.key[i] = binary.BigEndian.Uint64(buf[8*i:])
			}
			v.id = binary.BigEndian.Uint64(buf[24:])
			return v, nil
		}
	},
}
