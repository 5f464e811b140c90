package store

import (
	"bytes"
	"encoding/binary"
	"sort"
	"unsafe"

	"go.etcd.io/bbolt"
)

// tree reads a bucket of a bbolt file where it lies in memory. bbolt trusts its pages:
// in a damaged file it follows them out of the file or round in a circle, for ever and
// with ever more memory. A tree believes nothing. Where a page is not what the page above
// says, where it reaches beyond the file, and where pages lie deeper than a tree can be,
// it panics, which guarded makes an error of.
//
// What it gives is valid as long as the transaction.
type tree struct {
	pages *pages
	root  uint64   // page; 0 where the bucket lies inline
	lies  pageView // there
}

// pages are those of a file in memory that one transaction sees.
type pages struct {
	memory []byte
	size   int // of one
	seen   *mapped
}

// rootTree is the bucket of buckets that a transaction of a file sees. The file must be
// as long as that transaction says.
func rootTree(tx *bbolt.Tx, seen *mapped) *tree {
	info := tx.DB().Info()
	memory := unsafe.Slice((*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&info.Data))), tx.Size())
	return &tree{pages: &pages{memory: memory, size: info.PageSize, seen: seen}, root: uint64(rootBucket(tx).Root())}
}

// pageView is a page taken apart as far as is needed.
type pageView struct {
	b    []byte
	n    int // entries
	leaf bool
}

// viewOf reads the head of a page.
func viewOf(b []byte) pageView {
	flags := binary.NativeEndian.Uint16(b[8:])
	if flags != leafPage && flags != branchPage {
		panic("a page is neither leaf nor branch")
	}
	return pageView{b: b, n: int(binary.NativeEndian.Uint16(b[10:])), leaf: flags == leafPage}
}

// view is a page that one above leads to.
func (p *pages) view(number uint64) pageView {
	count := uint64(len(p.memory) / p.size)
	if number >= count {
		panic("a page lies beyond the end")
	}
	b := p.memory[number*uint64(p.size):]
	p.seen.look(b[:pageHeader])
	more := uint64(binary.NativeEndian.Uint32(b[12:]))
	if binary.NativeEndian.Uint64(b) != number || number+more >= count {
		panic("a page is not the one that should stand there")
	}
	return viewOf(b[:(more+1)*uint64(p.size)])
}

// number is one of the four numbers of an entry.
func (n pageView) number(i, which int) int {
	return int(binary.NativeEndian.Uint32(n.b[pageHeader+i*entryHeader+4*which:]))
}

func (n pageView) key(i int) []byte {
	at, size := n.number(i, 0), n.number(i, 1)
	if n.leaf {
		at, size = size, n.number(i, 2)
	}
	at += pageHeader + i*entryHeader
	return n.b[at : at+size : at+size]
}

// value is that of an entry of a leaf; isBucket says that it is a bucket.
func (n pageView) value(i int) (value []byte, isBucket bool) {
	from := pageHeader + i*entryHeader + n.number(i, 1) + n.number(i, 2)
	to := from + n.number(i, 3)
	return n.b[from:to:to], n.number(i, 0)&bucketEntry != 0
}

// child is the page that an entry of a branch leads to.
func (n pageView) child(i int) uint64 {
	return binary.NativeEndian.Uint64(n.b[pageHeader+i*entryHeader+8:])
}

// find is the first entry that does not come before a key.
func (n pageView) find(key []byte) (i int, exact bool) {
	i = sort.Search(n.n, func(i int) bool { return bytes.Compare(n.key(i), key) >= 0 })
	return i, i < n.n && bytes.Equal(n.key(i), key)
}

// under is the entry of a branch below which a key stands, if it does anywhere.
func (n pageView) under(key []byte) int {
	i, exact := n.find(key)
	if !exact && i > 0 {
		i--
	}
	return i
}

// top is the node that a tree begins with.
func (t *tree) top() pageView {
	if t.root == 0 {
		return t.lies
	}
	return t.pages.view(t.root)
}

// get finds an entry.
func (t *tree) get(key []byte) (value []byte, isBucket, ok bool) {
	n := t.top()
	for depth := 0; !n.leaf; depth++ {
		if depth > deepest || n.n == 0 {
			panic("a tree has no leaf")
		}
		n = t.pages.view(n.child(n.under(key)))
	}
	i, ok := n.find(key)
	if !ok {
		return nil, false, false
	}
	value, isBucket = n.value(i)
	return value, isBucket, true
}

// Get is the value of a key; nil where there is none.
func (t *tree) Get(key []byte) []byte {
	value, isBucket, ok := t.get(key)
	if !ok || isBucket {
		return nil
	}
	t.pages.seen.look(value)
	return value
}

// Bucket is a bucket within this one; nil where there is none.
func (t *tree) Bucket(name []byte) *tree {
	value, isBucket, ok := t.get(name)
	if !ok || !isBucket {
		return nil
	}
	inner := &tree{pages: t.pages, root: binary.NativeEndian.Uint64(value)}
	if inner.root == 0 {
		inner.lies = viewOf(value[bucketHeader:])
	}
	return inner
}

// ForEach goes through all pairs in order; the value of a bucket is nil.
func (t *tree) ForEach(each func(key, value []byte) error) error {
	c := t.Cursor()
	for key, value := c.First(); key != nil; key, value = c.Next() {
		if err := each(key, value); err != nil {
			return err
		}
	}
	return nil
}
