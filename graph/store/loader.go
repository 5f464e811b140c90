package store

import (
	"encoding/binary"
	"fmt"

	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
)

// loader writes a whole graph in Cayley's layout, many times faster and half as large
// as through Cayley's writer: the log in the order of ids, the indexes sorted, each
// page once and full. Values and indexes are sorted on disk, so that a graph of any
// size takes the same memory but for a byte and a half a value.
type loader struct {
	logged   *bucketWriter
	nodes    *dictionary
	recent   map[quad.Value]*counted // nodes met lately
	last     uint64                  // last id given
	size     uint64                  // number of quads
	kinds    []kv.QuadIndex
	indexes  []*sorter[row] // one for each kind
	adjacent *sorter[adjacent]
	seen     map[[3]uint64]struct{} // of the present record
	base     *baseGraph             // that is being changed; nil where a graph is begun
	dead     *sorter[row]           // ids that the log shall lose
	key      [8]byte
	value    []byte
}

func newLoader(log *bucketWriter, dir string) *loader {
	l := &loader{
		logged: log, nodes: newDictionary(dir), recent: make(map[quad.Value]*counted),
		kinds: quadIndexes(), seen: make(map[[3]uint64]struct{}), dead: newRowSorter(dir), adjacent: newAdjacentSorter(dir),
	}
	for range l.kinds {
		l.indexes = append(l.indexes, newRowSorter(dir))
	}
	return l
}

// add writes a record of a kind and gives the id of its label. A quad said twice is written
// once: Cayley would count its nodes twice and keep them for ever.
func (l *loader) add(kind recordKind, r record) (uint64, error) {
	settled, err := l.nodes.settle()
	if err != nil {
		return 0, err
	}
	if settled || len(l.recent) > recentMost {
		clear(l.recent)
	}
	label, err := l.node(r.iri)
	if err != nil {
		return 0, err
	}
	if l.stands(label) {
		return 0, fmt.Errorf("%s was added twice, or stands for two things", string(r.iri))
	}
	label.label = true
	clear(l.seen)
	for _, q := range r.quads {
		if err := l.quad(kind, q, label); err != nil {
			return 0, err
		}
	}
	return label.id, nil
}

// quad writes one quad of the present record and indexes it.
func (l *loader) quad(kind recordKind, q quad.Quad, label *counted) error {
	var places [3]*counted
	for i, v := range [3]quad.Value{q.Subject, q.Predicate, q.Object} {
		place, err := l.node(v)
		if err != nil {
			return err
		}
		places[i] = place
	}
	triple := [3]uint64{places[0].id, places[1].id, places[2].id}
	if _, twice := l.seen[triple]; twice {
		return nil
	}
	l.seen[triple] = struct{}{}
	for _, place := range places {
		place.count++
	}
	label.count++
	l.size++
	l.last++
	p := proto.Primitive{ID: l.last, Subject: triple[0], Predicate: triple[1], Object: triple[2], Label: label.id}
	if err := l.link(p); err != nil {
		return err
	}
	return l.adjoin(kind, q, p)
}

// link writes a quad to the log and the indexes.
func (l *loader) link(p proto.Primitive) error {
	b := l.value[:0]
	for field, id := range [...]uint64{p.ID, p.Subject, p.Predicate, p.Object, p.Label} {
		b = binary.AppendUvarint(append(b, byte(field+1)<<3), id)
	}
	l.value = b
	if err := l.log(b); err != nil {
		return err
	}
	for i, kind := range l.kinds {
		entry := row{id: p.ID}
		for j, d := range kind.Dirs {
			entry.key[j] = p.GetDirection(d)
		}
		if err := l.indexes[i].add(entry); err != nil {
			return err
		}
	}
	return nil
}

// log appends an entry of proto.Primitive in its wire form to the log, under the last id.
func (l *loader) log(primitive []byte) error {
	binary.BigEndian.PutUint64(l.key[:], l.last)
	return l.logged.put(l.key[:], primitive)
}

// Values of at most so many bytes are worth remembering, so many of them.
const (
	recentShort = 64
	recentMost  = 1 << 13
)

// worthKeeping reports whether a value may soon come again and is small.
func worthKeeping(v quad.Value) bool {
	switch v := v.(type) {
	case quad.IRI:
		return len(v) <= recentShort
	case quad.String:
		return len(v) <= recentShort
	}
	return false
}

// node finds the node of a value, and writes the value when it is new.
func (l *loader) node(v quad.Value) (*counted, error) {
	keep := worthKeeping(v)
	if keep {
		if known := l.recent[v]; known != nil {
			return known, nil
		}
	}
	h := l.hashOf(v)
	known, err := l.find(h)
	if err == nil && known == nil {
		known, err = l.newNode(v, h)
	}
	if err == nil && keep {
		l.recent[v] = known
	}
	return known, err
}

// find finds the node of a value that was met, or stands in the graph that is changed;
// nil where there is none.
func (l *loader) find(h refs.ValueHash) (*counted, error) {
	known, err := l.nodes.find(h)
	if err == nil && known == nil {
		known = l.oldNode(h)
	}
	return known, err
}

// newNode writes a value to the log.
func (l *loader) newNode(v quad.Value, h refs.ValueHash) (*counted, error) {
	data, err := pquads.MarshalValue(v)
	if err != nil {
		return nil, fmt.Errorf("encoding the value %v: %w", v, err)
	}
	l.last++
	const idField, valueField = 1 << 3, 8<<3 | 2
	b := binary.AppendUvarint(append(l.value[:0], idField), l.last)
	b = binary.AppendUvarint(append(b, valueField), uint64(len(data)))
	l.value = append(b, data...)
	return l.nodes.add(h, l.last), l.log(l.value)
}

// close frees the space on disk that sorting took.
func (l *loader) close() {
	for _, s := range l.indexes {
		s.close()
	}
	l.dead.close()
	l.adjacent.close()
	l.nodes.close()
}
