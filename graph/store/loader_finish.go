package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/cayleygraph/cayley/graph/kv"
)

// buckets writes buckets into the root of a file in the order of their names, each
// whole or, where there is a base, as it differs from that.
type buckets struct {
	base *tree // nil for none
	root *graft
	part *graft // of the bucket that is being written
}

// newBuckets begins with the root of a base, whose pages from reads; both are nil for none.
func newBuckets(to *pageWriter, base *tree, from *pageReader) (*buckets, error) {
	b := &buckets{base: base, root: newGraft(from, to), part: newGraft(from, to)}
	if base == nil {
		return b, nil
	}
	return b, b.root.begin(base)
}

// write writes a bucket: fill puts and drops pairs in the order of their keys.
func (b *buckets) write(name string, fill func(*graft) error) error {
	if err := b.begin(name); err != nil {
		return err
	}
	if err := fill(b.part); err != nil {
		return fmt.Errorf("writing the bucket %s: %w", name, err)
	}
	return b.end(name)
}

func (b *buckets) begin(name string) error {
	if b.base == nil {
		return b.part.begin(nil)
	}
	return b.part.begin(b.base.Bucket([]byte(name)))
}

func (b *buckets) end(name string) error {
	bucket, err := b.part.end()
	if err != nil {
		return err
	}
	return b.root.set(entry{key: []byte(name), value: bucket, flags: bucketEntry})
}

// endRoot writes the root and gives its page.
func (b *buckets) endRoot() (uint64, error) {
	if err := b.root.rest(); err != nil {
		return 0, err
	}
	return b.root.out.endAtPage()
}

// lost is how many pages of the base are no longer used so far.
func (b *buckets) lost() int { return b.root.lost + b.part.lost }

// finish writes all that can be written only when every quad is known, in the order of
// the names of the buckets; own writes those that come between the index on labels and
// the index of values.
func (l *loader) finish(b *buckets, own func() error) error {
	index := func(name string) func() error {
		i := slices.IndexFunc(l.kinds, func(kind kv.QuadIndex) bool { return indexBucket(kind) == name })
		return func() error {
			return b.write(name, func(g *graft) error { return l.writeIndex(g, l.kinds[i], l.indexes[i]) })
		}
	}
	for _, step := range []func() error{
		index("c"),
		own,
		func() error { return b.write(valuesBucket, l.writeValues) },
		func() error { return b.write(cayleyLog, l.writeLog) },
		func() error { return b.write(cayleyMeta, l.writeMeta) },
		index("ops"),
		index("sp"),
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// indexBucket is the name of an index.
func indexBucket(kind kv.QuadIndex) string { return string(kind.Key(nil)[0]) }

// writeIndex writes for every key of one index the ids of its quads.
func (l *loader) writeIndex(to *graft, kind kv.QuadIndex, rows *sorter[row]) error {
	var base *tree
	if l.base != nil {
		base = l.base.root.Bucket([]byte(indexBucket(kind)))
	}
	var of row
	var under []uint64
	var ids []byte
	put := func() error {
		if len(under) == 0 {
			return nil
		}
		key := of.bytes(len(kind.Dirs))
		var old []byte
		if base != nil && slices.Max(of.key[:]) <= l.base.last { // no new node is in it
			old = base.Get(key)
		}
		var err error
		if ids, err = appendIDs(ids[:0], old, under); err != nil {
			return err
		}
		if len(ids) == 0 {
			return to.drop(key)
		}
		return to.put(key, ids)
	}
	for entry, err := range rows.sorted() {
		if err == nil && entry.key != of.key {
			err, under = put(), under[:0]
		}
		if err != nil {
			return err
		}
		of, under = entry, append(under, entry.id)
	}
	return put()
}

// appendIDs writes the ids that stand under a key of an index after a change: the old
// ones without those gone, and after them those added.
func appendIDs(ids, old []byte, change []uint64) ([]byte, error) {
	at := slices.IndexFunc(change, func(id uint64) bool { return id&gone != 0 })
	if at < 0 {
		at = len(change)
	}
	added, lost := change[:at], change[at:]
	for len(old) > 0 {
		id, n := binary.Uvarint(old)
		if n <= 0 {
			return nil, errDamaged
		}
		if _, dropped := slices.BinarySearch(lost, id|gone); !dropped {
			ids = append(ids, old[:n]...)
		}
		old = old[n:]
	}
	for _, id := range added {
		ids = binary.AppendUvarint(ids, id)
	}
	return ids, nil
}

// writeLog takes the dead entries out of the log and adds the new ones, whose pages are
// written already.
func (l *loader) writeLog(to *graft) error {
	for entry, err := range l.dead.sorted() {
		if err == nil {
			err = to.drop(bigEndian(entry.key[0]))
		}
		if err != nil {
			return err
		}
	}
	return to.append(l.logged)
}

// writeValues writes the index of values where it differs. A value that stands in no quad
// any more goes, and so does its node.
func (l *loader) writeValues(to *graft) error {
	for v, err := range l.nodes.all() {
		switch left := v.before + v.count; {
		case err != nil:
		case v.count == 0 && v.before > 0:
			continue
		case left == 0:
			err = errors.Join(to.drop(v.hash[:]), l.dead.add(row{key: [3]uint64{v.id}}))
		default:
			err = to.put(v.hash[:], entryOfValue(v.id, left))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// writeMeta writes what Cayley asks for when it opens the file.
func (l *loader) writeMeta(to *graft) error {
	indexes, err := indexesJSON()
	if err != nil {
		return err
	}
	for _, m := range []struct {
		key   string
		value []byte
	}{
		{"horizon", littleEndian(l.last)},
		{"indexes", indexes},
		{"size", littleEndian(l.size)},
		{"version", littleEndian(cayleyVersion)},
	} {
		if err := to.put([]byte(m.key), m.value); err != nil {
			return err
		}
	}
	return nil
}
