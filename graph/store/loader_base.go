package store

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
)

// baseGraph is a finished graph that a loader changes: it takes records out and adds
// others, and the ids of what stays do not change.
type baseGraph struct {
	root   *tree
	values *tree
	log    *tree
	labels *tree
	lists  *tree
	last   uint64                        // id in it
	hashes map[uint64]refs.ValueHash     // of nodes met lately
	ahead  map[quad.Value]refs.ValueHash // of the records that are being added
	absent map[refs.ValueHash]bool       // of these, what the graph does not have
	parted map[uint64]bool               // labels whose records were taken out
}

// change makes a loader go on from a graph.
func (l *loader) change(root *tree) error {
	b := &baseGraph{
		root: root, values: root.Bucket([]byte(valuesBucket)), log: root.Bucket([]byte(cayleyLog)),
		labels: root.Bucket([]byte{quad.Label.Prefix()}), lists: root.Bucket([]byte(adjacencyBucket)),
		hashes: make(map[uint64]refs.ValueHash), ahead: make(map[quad.Value]refs.ValueHash), absent: make(map[refs.ValueHash]bool), parted: make(map[uint64]bool),
	}
	meta := root.Bucket([]byte(cayleyMeta))
	if b.values == nil || b.log == nil || b.labels == nil || b.lists == nil || meta == nil {
		return errNoLog
	}
	horizon, size := meta.Get([]byte("horizon")), meta.Get([]byte("size"))
	if len(horizon) != 8 || len(size) != 8 {
		return errNoLog
	}
	b.last = binary.LittleEndian.Uint64(horizon)
	l.base, l.last, l.size = b, b.last, binary.LittleEndian.Uint64(size)
	return nil
}

// oldNode finds a value in the graph that is changed; nil where it is not there.
func (l *loader) oldNode(h refs.ValueHash) *counted {
	if l.base == nil || l.base.absent[h] {
		return nil
	}
	id, count := parseValue(l.base.values.Get(h[:]))
	if id == 0 {
		return nil
	}
	v := l.nodes.add(h, id)
	v.before = count
	return v
}

// stands reports whether there is a record under a value, in the graph that is changed or
// among those added.
func (l *loader) stands(v *counted) bool {
	return v.label || v.before > 0 && !l.base.parted[v.id] && len(l.base.labels.Get(bigEndian(v.id))) > 0
}

// foresee looks up the values of some records in the graph that is changed, in the order
// in which they stand there: one after the other they would lead all over the file.
func (l *loader) foresee(records []record) error {
	if l.base == nil {
		return nil
	}
	clear(l.base.ahead)
	var hashes []refs.ValueHash
	see := func(v quad.Value) {
		if l.recent[v] != nil {
			return
		}
		if _, seen := l.base.ahead[v]; !seen {
			h := refs.HashOf(v)
			l.base.ahead[v] = h
			hashes = append(hashes, h)
		}
	}
	for _, r := range records {
		if r.stood {
			continue
		}
		see(r.iri)
		for _, q := range r.quads {
			see(q.Subject)
			see(q.Predicate)
			see(q.Object)
		}
	}
	slices.SortFunc(hashes, func(a, b refs.ValueHash) int {
		return cmp.Compare(binary.BigEndian.Uint64(a[:]), binary.BigEndian.Uint64(b[:]))
	})
	clear(l.base.absent)
	for _, h := range hashes {
		known, err := l.find(h)
		if err != nil {
			return err
		}
		if known == nil {
			l.base.absent[h] = true
		}
	}
	return nil
}

// hashOf is the hash of a value, which foresee may have worked out.
func (l *loader) hashOf(v quad.Value) refs.ValueHash {
	if l.base != nil {
		if h, known := l.base.ahead[v]; known {
			return h
		}
	}
	return refs.HashOf(v)
}

// primitive reads an entry of the log.
func (b *baseGraph) primitive(id uint64) (p proto.Primitive, err error) {
	data := b.log.Get(bigEndian(id))
	if data == nil {
		return p, fmt.Errorf("the log lacks the entry %d: %w", id, errDamaged)
	}
	return p, p.Unmarshal(data)
}

// adjacency is the list of a node in one direction; nil for none.
func (b *baseGraph) adjacency(node uint64, d quad.Direction) []byte {
	return b.lists.Get(adjacencyKey(node, d))
}

// hash gives the hash of the value of a node.
func (b *baseGraph) hash(id uint64) (h refs.ValueHash, err error) {
	if h, known := b.hashes[id]; known {
		return h, nil
	}
	p, err := b.primitive(id)
	if err != nil {
		return h, err
	}
	v, err := pquads.UnmarshalValue(p.Value)
	if err != nil {
		return h, err
	}
	if len(b.hashes) > recentMost {
		clear(b.hashes)
	}
	h = refs.HashOf(v)
	b.hashes[id] = h
	return h, nil
}

// gone marks the id of a quad in an index that loses it. Such rows come after those
// that are added under the same key.
const gone = 1 << 63

// drop takes the record under a label out. All is dropped before anything is added.
func (l *loader) drop(iri quad.IRI) error {
	if _, err := l.nodes.settle(); err != nil {
		return err
	}
	label, err := l.find(refs.HashOf(iri))
	if err != nil || label == nil || !l.stands(label) {
		return err
	}
	l.base.parted[label.id] = true
	ids := l.base.labels.Get(bigEndian(label.id))
	for len(ids) > 0 {
		id, n := binary.Uvarint(ids)
		if n <= 0 {
			return errDamaged
		}
		ids = ids[n:]
		if err := l.dropQuad(id); err != nil {
			return err
		}
	}
	return nil
}

// dropQuad takes one quad out of log, indexes and counts.
func (l *loader) dropQuad(id uint64) error {
	p, err := l.base.primitive(id)
	if err != nil {
		return err
	}
	l.size--
	for i, kind := range l.kinds {
		entry := row{id: id | gone}
		for j, d := range kind.Dirs {
			entry.key[j] = p.GetDirection(d)
		}
		if err := l.indexes[i].add(entry); err != nil {
			return err
		}
	}
	for _, d := range quad.Directions {
		h, err := l.base.hash(p.GetDirection(d))
		if err != nil {
			return err
		}
		v, err := l.find(h)
		if err == nil && v == nil {
			err = fmt.Errorf("a node of the quad %d is not found: %w", id, errDamaged)
		}
		if err != nil {
			return err
		}
		v.count--
	}
	if err := l.part(p); err != nil {
		return err
	}
	return l.dead.add(row{key: [3]uint64{id}})
}
