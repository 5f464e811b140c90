package store

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
)

// stride is how far ahead in the log it is still faster to step than to search.
const stride = 32

// logReader reads records straight from Cayley's log, within one transaction. The
// loader writes a record in one piece, its new values between its quads, so that
// one walk collects nearly all of it; but nothing depends on that. It is some
// twenty times as fast as Cayley's iterators, which look up every quad and every
// value by itself.
type logReader struct {
	labels *tree // Cayley's index on labels
	log    *tree
	cursor *cursor
	at     uint64                // id the cursor stands on; 0 before the first search
	passed map[uint64]quad.Value // values met on the walk through the present record
	shared *values[uint64]       // values met elsewhere
}

var errNoLog = errors.New("the graph is missing; the store may be damaged, build it again")

func newLogReader(root *tree, shared *values[uint64]) (*logReader, error) {
	log := root.Bucket([]byte(cayleyLog))
	labels := root.Bucket([]byte{quad.Label.Prefix()})
	if log == nil || labels == nil {
		return nil, errNoLog
	}
	return &logReader{labels: labels, log: log, cursor: log.Cursor(), passed: make(map[uint64]quad.Value), shared: shared}, nil
}

// record reads all quads under a label, in the order they were written.
func (l *logReader) record(label uint64) (record, error) {
	clear(l.passed)
	iri, err := l.value(label)
	if err != nil {
		return record{}, err
	}
	r := record{iri: asIRI(iri)}
	ids := l.labels.Get(bigEndian(label))
	for len(ids) > 0 {
		id, n := binary.Uvarint(ids)
		if n <= 0 {
			return r, fmt.Errorf("the index on labels is damaged at %d", label)
		}
		ids = ids[n:]
		if err := l.quad(id, &r); err != nil {
			return r, err
		}
	}
	return r, nil
}

// quad adds the quad with this id to the record.
func (l *logReader) quad(id uint64, r *record) error {
	p, err := l.walkTo(id)
	if err != nil || p.Deleted {
		return err
	}
	subject, err := l.value(p.Subject)
	if err != nil {
		return err
	}
	predicate, err := l.value(p.Predicate)
	if err != nil {
		return err
	}
	object, err := l.value(p.Object)
	if err != nil {
		return err
	}
	r.put(asIRI(subject), asIRI(predicate), object)
	return nil
}

// walkTo moves the cursor to an id, remembering the values it comes past.
func (l *logReader) walkTo(id uint64) (p proto.Primitive, err error) {
	if l.at == 0 || id <= l.at || id-l.at > stride {
		return l.step(l.cursor.Seek(bigEndian(id)))
	}
	for l.at < id {
		if p, err = l.step(l.cursor.Next()); err != nil {
			return p, err
		}
		if p.IsNode() {
			if l.passed[p.ID], err = pquads.UnmarshalValue(p.Value); err != nil {
				return p, err
			}
		}
	}
	if l.at != id {
		return p, fmt.Errorf("the log lacks the entry %d", id)
	}
	return p, nil
}

// step decodes the entry that the cursor came to.
func (l *logReader) step(key, value []byte) (p proto.Primitive, err error) {
	if key == nil {
		return p, errors.New("the log ends too early")
	}
	l.at = binary.BigEndian.Uint64(key)
	return p, p.Unmarshal(value)
}

// value reads the value of a node.
func (l *logReader) value(id uint64) (quad.Value, error) {
	if v, ok := l.passed[id]; ok {
		return v, nil
	}
	if v, ok := l.shared.value(id); ok {
		return v, nil
	}
	data := l.log.Get(bigEndian(id))
	if data == nil {
		return nil, fmt.Errorf("the log lacks the value %d", id)
	}
	var p proto.Primitive
	if err := p.Unmarshal(data); err != nil {
		return nil, err
	}
	v, err := pquads.UnmarshalValue(p.Value)
	if err == nil {
		l.shared.keepValue(id, v)
	}
	return v, err
}
