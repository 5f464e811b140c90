package store

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/cayleygraph/cayley/graph/kv"
)

// finish writes all that can be written only when every quad is known, and puts
// Cayley's buckets into the root in the order of their names; own puts those that
// come between the index on labels and the log.
func (l *loader) finish(to *pageWriter, root *bucketWriter, own func() error) error {
	index := func(name string) func() error {
		i := slices.IndexFunc(l.kinds, func(kind kv.QuadIndex) bool { return indexBucket(kind) == name })
		return func() error { return l.writeIndex(to, root, l.kinds[i], l.indexes[i]) }
	}
	for _, step := range []func() error{
		index("c"),
		own,
		func() error { return l.writeLog(root) },
		func() error { return l.writeMeta(to, root) },
		func() error { return l.writeNodes(to, root, countedHow) },
		index("ops"),
		index("sp"),
		func() error { return l.writeNodes(to, root, countedWhere) },
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
func (l *loader) writeIndex(to *pageWriter, root *bucketWriter, kind kv.QuadIndex, rows *sorter[row]) error {
	name, out := indexBucket(kind), to.bucket()
	var last row
	var ids []byte
	put := func() error {
		if len(ids) == 0 {
			return nil
		}
		return out.put(last.bytes(len(kind.Dirs)), ids)
	}
	for entry, err := range rows.sorted() {
		if err == nil && entry.key != last.key {
			err, ids = put(), ids[:0]
		}
		if err != nil {
			return fmt.Errorf("writing the index %s: %w", name, err)
		}
		ids, last = binary.AppendUvarint(ids, entry.id), entry
	}
	if err := put(); err != nil {
		return err
	}
	return ended(root, name, out)
}

// ended puts a bucket that is whole into the root.
func ended(root *bucketWriter, name string, b *bucketWriter) error {
	bucket, err := b.end()
	if err != nil {
		return err
	}
	return root.putBucket(name, bucket)
}

func (l *loader) writeLog(root *bucketWriter) error { return ended(root, cayleyLog, l.logged) }

// countedHow and countedWhere tell of a value what its two buckets keep of it.
func countedHow(v counted) (bucket string, n uint64)   { return countBucket(v.hash), v.count }
func countedWhere(v counted) (bucket string, n uint64) { return idBucket(v.hash), v.id }

// writeNodes writes a number for every value.
func (l *loader) writeNodes(to *pageWriter, root *bucketWriter, number func(counted) (bucket string, n uint64)) error {
	var name string
	out := to.bucket()
	for v, err := range l.nodes.all() {
		if err != nil {
			return fmt.Errorf("sorting the nodes: %w", err)
		}
		bucket, n := number(v)
		if bucket != name && name != "" {
			if err := ended(root, name, out); err != nil {
				return err
			}
			out.reset()
		}
		name = bucket
		if err := out.put(v.hash[:], varint(n)); err != nil {
			return err
		}
	}
	if name == "" {
		return nil
	}
	return ended(root, name, out)
}

// writeMeta writes what Cayley asks for when it opens the file.
func (l *loader) writeMeta(to *pageWriter, root *bucketWriter) error {
	indexes, err := indexesJSON()
	if err != nil {
		return err
	}
	out := to.bucket()
	for _, m := range []struct {
		key   string
		value []byte
	}{
		{"horizon", littleEndian(l.last)},
		{"indexes", indexes},
		{"size", littleEndian(l.size)},
		{"version", littleEndian(cayleyVersion)},
	} {
		if err := out.put([]byte(m.key), m.value); err != nil {
			return err
		}
	}
	return ended(root, cayleyMeta, out)
}
