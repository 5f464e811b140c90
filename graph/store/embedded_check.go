package store

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"

	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
)

var _ checker = (*embedded)(nil)

// check compares the log with every index, and the counts of the nodes with the quads.
// It takes four bytes for every node and quad. (bbolt's own check of pages runs in a
// goroutine of its own, where a damaged file ends the process.)
func (e *embedded) check(ctx context.Context, report func(string)) error {
	return e.view(func(root *tree) error {
		c, err := newFileCheck(root, report)
		if err != nil {
			return err
		}
		for _, step := range []func() error{c.quads, c.nodes, c.indexes, c.lists} {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := step(); err != nil {
				return err
			}
			release(e.tx)
		}
		return nil
	})
}

// fileCheck looks at one file within one transaction.
type fileCheck struct {
	root   *tree
	log    *tree
	report func(string)
	count  []uint32 // by id of a node: how often it occurs in quads
	found  uint64   // quads
	values uint64   // nodes
}

func newFileCheck(root *tree, report func(string)) (*fileCheck, error) {
	c := &fileCheck{root: root, log: root.Bucket([]byte(cayleyLog)), report: report}
	meta := root.Bucket([]byte(cayleyMeta))
	if c.log == nil || meta == nil {
		return nil, errNoLog
	}
	horizon := meta.Get([]byte("horizon"))
	last, _ := c.log.Cursor().Last()
	if len(horizon) != 8 || len(last) != 8 || binary.LittleEndian.Uint64(horizon) != binary.BigEndian.Uint64(last) {
		report("the log does not end where the file says")
	}
	if len(last) != 8 {
		return c, nil
	}
	// Every number that was ever given has stood in a page of the file.
	most := binary.BigEndian.Uint64(last)
	if most > uint64(len(root.pages.memory)/entryHeader) {
		return nil, errDamaged
	}
	c.count = make([]uint32, most+1)
	return c, nil
}

func (c *fileCheck) problem(format string, args ...any) { c.report(fmt.Sprintf(format, args...)) }

// quads counts the occurrences of every node.
func (c *fileCheck) quads() error {
	return c.log.ForEach(func(key, value []byte) error {
		var p proto.Primitive
		if err := p.Unmarshal(value); err != nil || len(key) != 8 {
			return fmt.Errorf("entry %x of the log: %w", key, err)
		}
		if p.IsNode() {
			c.values++
			return nil
		}
		c.found++
		for _, d := range quad.Directions {
			id := p.GetDirection(d)
			if id == 0 || id >= uint64(len(c.count)) {
				c.problem("quad %d has no %v", p.ID, d)
				continue
			}
			c.count[id]++
		}
		return nil
	})
}

// nodes looks whether every node is found by its value, with the right count, and no value
// besides.
func (c *fileCheck) nodes() error {
	if values := c.root.Bucket([]byte(valuesBucket)); values != nil {
		entries := uint64(0)
		err := values.ForEach(func([]byte, []byte) error { entries++; return nil })
		if entries != c.values {
			c.problem("the index of values has %d entries for %d nodes", entries, c.values)
		}
		if err != nil {
			return err
		}
	}
	return c.log.ForEach(func(_, value []byte) error {
		var p proto.Primitive
		if err := p.Unmarshal(value); err != nil {
			return err
		}
		if !p.IsNode() {
			return nil
		}
		v, err := pquads.UnmarshalValue(p.Value)
		if err != nil {
			c.problem("node %d: %v", p.ID, err)
			return nil
		}
		h := refs.HashOf(v)
		id, n := c.value(h)
		if id != p.ID {
			c.problem("the index of values leads from %v to node %d instead of %d", v, id, p.ID)
		}
		if n != uint64(c.count[p.ID]) || n == 0 {
			c.problem("node %d, %v, is counted %d times and stands in %d quads", p.ID, v, n, c.count[p.ID])
		}
		return nil
	})
}

// value looks a value up.
func (c *fileCheck) value(h refs.ValueHash) (id, count uint64) {
	b := c.root.Bucket([]byte(valuesBucket))
	if b == nil {
		return 0, 0
	}
	return parseValue(b.Get(h[:]))
}

// indexes looks whether every entry of every index leads to a quad that belongs there,
// and whether there are as many as quads; then each quad is in each index.
func (c *fileCheck) indexes() error {
	size := c.root.Bucket([]byte(cayleyMeta)).Get([]byte("size"))
	if len(size) != 8 || binary.LittleEndian.Uint64(size) != c.found {
		c.problem("the log holds %d quads, not as many as the file says", c.found)
	}
	for _, kind := range quadIndexes() {
		bucket := c.root.Bucket(kind.Key(nil)[0])
		if bucket == nil {
			c.problem("there is no index on %v", kind.Dirs)
			continue
		}
		var entries uint64
		err := bucket.ForEach(func(key, ids []byte) error {
			if !bytes.Equal(bucket.Get(key), ids) {
				c.problem("the index on %v does not find its own key %x", kind.Dirs, key)
			}
			entries += c.entry(kind, key, ids)
			return nil
		})
		if err != nil {
			return err
		}
		if entries != c.found {
			c.problem("the index on %v has %d entries for %d quads", kind.Dirs, entries, c.found)
		}
	}
	return nil
}

// entry looks at the quads under one key of an index and counts them.
func (c *fileCheck) entry(kind kv.QuadIndex, key, ids []byte) (entries uint64) {
	last := uint64(0)
	for len(ids) > 0 {
		id, n := binary.Uvarint(ids)
		if n <= 0 || id <= last {
			c.problem("the index on %v is damaged at %x", kind.Dirs, key)
			return entries
		}
		ids, last = ids[n:], id
		entries++
		var p proto.Primitive
		if data := c.log.Get(bigEndian(id)); data == nil || p.Unmarshal(data) != nil || p.IsNode() || !bytes.Equal(key, keyIn(kind, p)) {
			c.problem("the index on %v leads from %x to %d, which is no such quad", kind.Dirs, key, id)
		}
	}
	return entries
}

// keyIn is where an index should have a quad.
func keyIn(kind kv.QuadIndex, p proto.Primitive) []byte {
	ids := make([]uint64, len(kind.Dirs))
	for i, d := range kind.Dirs {
		ids[i] = p.GetDirection(d)
	}
	return kind.Key(ids)[1]
}
