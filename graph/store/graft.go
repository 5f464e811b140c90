package store

import (
	"bytes"
	"encoding/binary"
	"io"
)

// pageReader reads pages of a bbolt file, believing nothing that stands in them.
type pageReader struct {
	from  io.ReaderAt
	pages uint64
}

// page is one page taken apart.
type page struct {
	entries []entry
	leaf    bool
	pages   int // that it takes
}

func (r *pageReader) read(number uint64) (p page, err error) {
	first := make([]byte, pageSize)
	if number < firstFree || number >= r.pages {
		return p, errDamaged
	}
	if _, err := r.from.ReadAt(first, int64(number)*pageSize); err != nil {
		return p, err
	}
	more := uint64(binary.NativeEndian.Uint32(first[12:]))
	if binary.NativeEndian.Uint64(first) != number || number+more >= r.pages {
		return p, errDamaged
	}
	all := append(first, make([]byte, more*pageSize)...)
	if _, err := r.from.ReadAt(all[pageSize:], int64(number+1)*pageSize); err != nil {
		return p, err
	}
	return parsePage(all)
}

// parsePage takes a page apart; the entries share its memory.
func parsePage(b []byte) (p page, err error) {
	if len(b) < pageHeader {
		return p, errDamaged
	}
	flags, count := binary.NativeEndian.Uint16(b[8:]), int(binary.NativeEndian.Uint16(b[10:]))
	p.leaf, p.pages = flags == leafPage, pagesFor(len(b))
	if !p.leaf && flags != branchPage || pageHeader+count*entryHeader > len(b) {
		return p, errDamaged
	}
	p.entries = make([]entry, count)
	for i := range p.entries {
		at := b[pageHeader+i*entryHeader:]
		number := func(n int) uint64 { return uint64(binary.NativeEndian.Uint32(at[4*n:])) }
		e, from, key, value := &p.entries[i], number(0), number(1), uint64(0)
		if p.leaf {
			e.flags, from, key, value = uint32(number(0)), number(1), number(2), number(3)
		} else {
			e.page = binary.NativeEndian.Uint64(at[8:])
		}
		if from+key+value > uint64(len(at)) {
			return p, errDamaged
		}
		e.key, e.value = at[from:from+key], at[from+key:from+key+value]
	}
	return p, nil
}

// graft writes a bucket that differs from an old one in some pairs, which must come in
// the order of their keys. Leaf pages in which nothing differs are used again.
type graft struct {
	from *pageReader
	out  *bucketWriter
	left []entry // old leaf pages that were not come to yet
	open []entry // what follows in the leaf that is being changed
	lost int     // old pages that are no longer used
}

func newGraft(from *pageReader, to *pageWriter) *graft { return &graft{from: from, out: to.bucket()} }

// begin begins with an old bucket; nil for none.
func (g *graft) begin(old *tree) error {
	g.out.reset()
	g.left, g.open = g.left[:0], nil
	if old == nil {
		return nil
	}
	if old.root != 0 {
		return g.findLeaves(old.root, 0)
	}
	return old.ForEach(func(key, value []byte) error {
		g.open = append(g.open, entry{key: key, value: value})
		return nil
	})
}

// deepest is how many levels a tree can have.
const deepest = 32

// findLeaves finds the leaf pages below a page, in order. The branch pages over them
// are all written anew.
func (g *graft) findLeaves(number uint64, depth int) error {
	p, err := g.from.read(number)
	if err != nil {
		return err
	}
	if p.leaf { // the root itself: any other is known from the branch above
		if len(p.entries) > 0 {
			g.left = append(g.left, entry{key: p.entries[0].key, page: number})
		}
		return nil
	}
	g.lost += p.pages
	if len(p.entries) == 0 || depth > deepest {
		return errDamaged
	}
	below, err := g.from.read(p.entries[0].page)
	if err != nil {
		return err
	}
	if below.leaf {
		g.left = append(g.left, p.entries...)
		return nil
	}
	for _, e := range p.entries {
		if err := g.findLeaves(e.page, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// put sets a pair.
func (g *graft) put(key, value []byte) error { return g.set(entry{key: key, value: value}) }

// set sets an entry.
func (g *graft) set(e entry) error {
	if err := g.drop(e.key); err != nil {
		return err
	}
	return g.out.add(e)
}

// drop goes on to a key, and past what the old bucket has there.
func (g *graft) drop(key []byte) error {
	for {
		for len(g.open) > 0 && bytes.Compare(g.open[0].key, key) < 0 {
			if err := g.pass(); err != nil {
				return err
			}
		}
		if len(g.open) > 0 || len(g.left) == 0 || bytes.Compare(key, g.left[0].key) < 0 {
			break
		}
		if err := g.next(len(g.left) > 1 && bytes.Compare(g.left[1].key, key) <= 0); err != nil {
			return err
		}
	}
	if len(g.open) > 0 && bytes.Equal(g.open[0].key, key) {
		g.open = g.open[1:]
	}
	return nil
}

// pass copies an entry that stays.
func (g *graft) pass() error {
	e := g.open[0]
	g.open = g.open[1:]
	return g.out.add(e)
}

// next comes to the next leaf page, and uses it again or opens it.
func (g *graft) next(again bool) error {
	leaf := g.left[0]
	g.left = g.left[1:]
	if again {
		return g.reuse(leaf)
	}
	p, err := g.from.read(leaf.page)
	if err == nil && !p.leaf {
		err = errDamaged
	}
	g.open, g.lost = p.entries, g.lost+p.pages
	return err
}

// reuse takes a page that is written already.
func (g *graft) reuse(leaf entry) error {
	if len(g.out.leaf.entries) > 0 {
		if err := g.out.flush(); err != nil {
			return err
		}
	}
	g.out.reuse(leaf.key, leaf.page)
	return nil
}

// append takes the pages of a bucket whose keys all come after.
func (g *graft) append(b *bucketWriter) error {
	if err := g.rest(); err != nil {
		return err
	}
	if len(b.leaf.entries) > 0 {
		if err := b.flush(); err != nil {
			return err
		}
	}
	for _, leaf := range b.children {
		if err := g.reuse(leaf); err != nil {
			return err
		}
	}
	return nil
}

// rest takes all that is left of the old bucket.
func (g *graft) rest() error {
	for len(g.open) > 0 {
		if err := g.pass(); err != nil {
			return err
		}
	}
	for len(g.left) > 0 {
		if err := g.next(true); err != nil {
			return err
		}
	}
	return nil
}

// end gives the bucket as it stands in the bucket around it.
func (g *graft) end() ([]byte, error) {
	if err := g.rest(); err != nil {
		return nil, err
	}
	return g.out.end()
}
