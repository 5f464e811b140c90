package store

import (
	"encoding/binary"
	"hash/fnv"
)

// A bbolt file is a tree of pages (https://github.com/etcd-io/bbolt, internal/common).
// bbolt writes it as transactions come and go, each page several times; a store whose
// keys come in order is written five times as fast straight through, each page once
// and full. All numbers stand in the order of the machine's bytes, as bbolt keeps them.
const (
	pageSize    = 4096
	pageHeader  = 16 // number, flags, count of entries, pages that it goes on for
	entryHeader = 16 // of an entry, where its key and its value lie

	branchPage   = 0x01
	leafPage     = 0x02
	metaPage     = 0x04
	freelistPage = 0x10

	bucketEntry = 0x01 // flag of an entry whose value is a bucket

	bucketHeader = 16           // number of its root page, sequence
	inlineMost   = pageSize / 4 // a smaller bucket lies within the value itself
	entriesMost  = 0xfff0       // of a page, whose count has two bytes

	firstFree = 3 // pages 0 and 1 begin the file, page 2 lists free pages: none
)

// entry is a pair in a leaf, or a page in a branch, known by its first key.
type entry struct {
	key, value []byte
	flags      uint32
	page       uint64
}

// leaf collects the entries of a leaf page.
type leaf struct {
	entries []entry
	bytes   int
}

func (l *leaf) size() int { return pageHeader + entryHeader*len(l.entries) + l.bytes }

func (l *leaf) add(e entry) {
	l.entries = append(l.entries, e)
	l.bytes += len(e.key) + len(e.value)
}

func (l *leaf) clear() { l.entries, l.bytes = l.entries[:0], 0 }

// appendLeaf writes a leaf page without filling its end.
func appendLeaf(b []byte, number uint64, l *leaf) []byte {
	b = appendPageHeader(b, number, leafPage, len(l.entries), l.size())
	at := entryHeader * len(l.entries)
	for _, e := range l.entries {
		b = binary.NativeEndian.AppendUint32(b, e.flags)
		b = binary.NativeEndian.AppendUint32(b, uint32(at))
		b = binary.NativeEndian.AppendUint32(b, uint32(len(e.key)))
		b = binary.NativeEndian.AppendUint32(b, uint32(len(e.value)))
		at += len(e.key) + len(e.value) - entryHeader
	}
	for _, e := range l.entries {
		b = append(append(b, e.key...), e.value...)
	}
	return b
}

// appendBranch writes a branch page without filling its end.
func appendBranch(b []byte, number uint64, children []entry) []byte {
	size := pageHeader
	for _, c := range children {
		size += entryHeader + len(c.key)
	}
	b = appendPageHeader(b, number, branchPage, len(children), size)
	at := entryHeader * len(children)
	for _, c := range children {
		b = binary.NativeEndian.AppendUint32(b, uint32(at))
		b = binary.NativeEndian.AppendUint32(b, uint32(len(c.key)))
		b = binary.NativeEndian.AppendUint64(b, c.page)
		at += len(c.key) - entryHeader
	}
	for _, c := range children {
		b = append(b, c.key...)
	}
	return b
}

// appendPageHeader begins a page of so many bytes.
func appendPageHeader(b []byte, number uint64, flags uint16, count, size int) []byte {
	b = binary.NativeEndian.AppendUint64(b, number)
	b = binary.NativeEndian.AppendUint16(b, flags)
	b = binary.NativeEndian.AppendUint16(b, uint16(count))
	return binary.NativeEndian.AppendUint32(b, uint32(pagesFor(size)-1))
}

// pagesFor is how many pages so many bytes take.
func pagesFor(size int) int { return max(1, (size+pageSize-1)/pageSize) }

// filled adds zeros to the end of the page.
func filled(b []byte) []byte { return append(b, make([]byte, pagesFor(len(b))*pageSize-len(b))...) }

// state is what makes a tree of pages the content of a file.
type state struct {
	root        uint64 // page of the bucket of buckets
	pages       uint64 // in the file
	transaction uint64
}

// meta is the page that says so. bbolt looks at pages 0 and 1 and believes the later
// one that is whole. Such a page has an impossible number: no page of a tree leads to
// it but one that was damaged; overwritten with zeros it would lead bbolt from page 0
// to page 0 for ever, while a number that is not the page's own makes it stop.
func (s state) meta() []byte {
	const magic, version, sums = 0xED0CDAED, 2, 56
	b := appendPageHeader(nil, ^uint64(0), metaPage, 0, pageSize)
	for _, n := range []uint32{magic, version, pageSize, 0} {
		b = binary.NativeEndian.AppendUint32(b, n)
	}
	const sequence, freelist = 0, 2
	for _, n := range []uint64{s.root, sequence, freelist, s.pages, s.transaction} {
		b = binary.NativeEndian.AppendUint64(b, n)
	}
	sum := fnv.New64a()
	sum.Write(b[pageHeader:][:sums])
	return filled(binary.NativeEndian.AppendUint64(b, sum.Sum64()))
}
