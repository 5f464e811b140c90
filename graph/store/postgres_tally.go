package store

import (
	"bytes"
	"encoding/binary"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
)

// countedNode is a row of Cayley's table of nodes: a value and how often it occurs.
type countedNode struct {
	hash    refs.ValueHash
	count   int32
	columns []byte // all after the count, ready for COPY
}

// appendTo appends the node as a row.
func (n countedNode) appendTo(b []byte) []byte {
	b = appendRow(b, 2+valueColumns)
	b = appendBytes(b, n.hash[:])
	b = appendInt32(b, n.count)
	return append(b, n.columns...)
}

// The places of the columns of a node that the values of a store use, from "value" on.
const (
	columnRaw    = 0 // protobuf
	columnText   = 1
	columnIsIRI  = 4
	columnNumber = 6
	columnReal   = 8
	valueColumns = 10
)

// nodeColumnsOf gives the columns of a value from "value" to "value_time". A string
// that PostgreSQL cannot hold as text, or that Cayley would give back otherwise, is
// kept as protobuf: Cayley reads that too.
func nodeColumnsOf(v quad.Value) ([]byte, error) {
	var columns [valueColumns][]byte // nil is NULL
	switch v := v.(type) {
	case quad.IRI:
		if plain(string(v)) {
			columns[columnText], columns[columnIsIRI] = appendBytes(nil, v), appendTrue(nil)
			return joined(columns), nil
		}
	case quad.String:
		if plain(string(v)) {
			columns[columnText] = appendBytes(nil, v)
			return joined(columns), nil
		}
	case quad.Int:
		columns[columnNumber] = appendInt64(nil, int64(v))
		return joined(columns), nil
	case quad.Float:
		columns[columnReal] = appendFloat(nil, float64(v))
		return joined(columns), nil
	}
	data, err := pquads.MarshalValue(v)
	columns[columnRaw] = appendBytes(nil, data)
	return joined(columns), err
}

// joined puts columns one behind the other.
func joined(columns [valueColumns][]byte) (b []byte) {
	for _, c := range columns {
		if c == nil {
			b = appendNull(b)
		}
		b = append(b, c...)
	}
	return b
}

// plain reports whether PostgreSQL and Cayley give a text back as it is.
func plain(s string) bool {
	return utf8.ValidString(s) && !strings.Contains(s, "\x00") && !strings.Contains(s, `\x00`)
}

// nodesTallied is how many nodes are counted in memory before they go to be sorted.
const nodesTallied = 1 << 16

// nodeTally counts how often each value occurs, within bounded memory.
type nodeTally struct {
	counted map[refs.ValueHash]*tallied
	rows    *sorter[countedNode]
}

// tallied is a value that was met.
type tallied struct {
	value quad.Value
	count int32
}

func newNodeTally() *nodeTally {
	return &nodeTally{
		counted: make(map[refs.ValueHash]*tallied),
		rows:    &sorter[countedNode]{compare: compareNodes, coding: nodeCoding, limit: nodesTallied},
	}
}

func compareNodes(a, b countedNode) int { return bytes.Compare(a.hash[:], b.hash[:]) }

// count notes that a value occurs once more.
func (t *nodeTally) count(h refs.ValueHash, v quad.Value) error {
	if known := t.counted[h]; known != nil {
		known.count++
		return nil
	}
	if len(t.counted) >= nodesTallied {
		if err := t.spill(); err != nil {
			return err
		}
	}
	t.counted[h] = &tallied{v, 1}
	return nil
}

// spill hands what is counted to the sorter.
func (t *nodeTally) spill() error {
	for h, one := range t.counted {
		columns, err := nodeColumnsOf(one.value)
		if err != nil {
			return err
		}
		if err := t.rows.add(countedNode{h, one.count, columns}); err != nil {
			return err
		}
	}
	clear(t.counted)
	return nil
}

// all gives every node once, in the order of the hashes.
func (t *nodeTally) all() iter.Seq2[countedNode, error] {
	return func(yield func(countedNode, error) bool) {
		if err := t.spill(); err != nil {
			yield(countedNode{}, err)
			return
		}
		var last countedNode
		for n, err := range t.rows.sorted() {
			switch {
			case err != nil:
				yield(n, err)
				return
			case n.hash == last.hash:
				last.count += n.count
				continue
			case last.count > 0 && !yield(last, nil):
				return
			}
			last = n
		}
		if last.count > 0 {
			yield(last, nil)
		}
	}
}

// nodeCoding writes a node as its hash, count, length and columns.
var nodeCoding = coding[countedNode]{
	encoder: func(w io.Writer) func(countedNode) error {
		return func(n countedNode) error {
			var head [quad.HashSize + 8]byte
			copy(head[:], n.hash[:])
			binary.BigEndian.PutUint32(head[quad.HashSize:], uint32(n.count))
			binary.BigEndian.PutUint32(head[quad.HashSize+4:], uint32(len(n.columns)))
			if _, err := w.Write(head[:]); err != nil {
				return err
			}
			_, err := w.Write(n.columns)
			return err
		}
	},
	decoder: func(r io.Reader) func() (countedNode, error) {
		return func() (n countedNode, err error) {
			var head [quad.HashSize + 8]byte
			if _, err := io.ReadFull(r, head[:]); err != nil {
				return n, err
			}
			copy(n.hash[:], head[:])
			n.count = int32(binary.BigEndian.Uint32(head[quad.HashSize:]))
			n.columns = make([]byte, binary.BigEndian.Uint32(head[quad.HashSize+4:]))
			_, err = io.ReadFull(r, n.columns)
			return n, err
		}
	},
}
