package store

import (
	"bufio"
	"encoding/binary"
	"os"
	"slices"
)

// pageWriter writes the pages of a bbolt file one behind the other.
type pageWriter struct {
	out    *bufio.Writer
	next   uint64 // number of the page to be written
	buffer []byte
}

// newPageWriter begins where page next is.
func newPageWriter(f *os.File, next uint64) *pageWriter {
	return &pageWriter{out: bufio.NewWriterSize(&ahead{file: f, at: int64(next) * pageSize}, 1<<20), next: next}
}

// ahead writes from a place in a file on, and lets the system bring to the disk what was
// written while more comes: the file need not wait long to be safe at the end.
type ahead struct {
	file *os.File
	at   int64
}

func (a *ahead) Write(b []byte) (int, error) {
	n, err := a.file.WriteAt(b, a.at)
	hasten(a.file, a.at, n)
	a.at += int64(n)
	return n, err
}

// write writes a page, which may go on for several, and gives its number.
func (w *pageWriter) write(appendTo func(b []byte, number uint64) []byte) (number uint64, err error) {
	number = w.next
	w.buffer = filled(appendTo(w.buffer[:0], number))
	w.next += uint64(len(w.buffer) / pageSize)
	_, err = w.out.Write(w.buffer)
	return number, err
}

// bucketWriter writes one bucket, whose keys must come in order. Several may be
// written side by side.
type bucketWriter struct {
	to       *pageWriter
	leaf     leaf
	memory   []byte  // of the keys and values in leaf
	children []entry // the pages written
}

// bucket begins a bucket.
func (w *pageWriter) bucket() *bucketWriter { return &bucketWriter{to: w} }

// put adds a pair.
func (b *bucketWriter) put(key, value []byte) error { return b.add(entry{key: key, value: value}) }

// add copies an entry.
func (b *bucketWriter) add(e entry) error {
	if b.full(entryHeader + len(e.key) + len(e.value)) {
		if err := b.flush(); err != nil {
			return err
		}
	}
	if free := cap(b.memory) - len(b.memory); free < len(e.key)+len(e.value) {
		b.memory = make([]byte, 0, max(pageSize, len(e.key)+len(e.value)))
	}
	e.key, e.value = b.copied(e.key), b.copied(e.value)
	b.leaf.add(e)
	return nil
}

// leafMost is how large a leaf grows so that less stays empty at its end.
const leafMost = 16 * pageSize

// full says whether a leaf takes no more: where the next entry needs another page, and
// little of the last one is empty. Small values fill single pages, large ones share some.
func (b *bucketWriter) full(next int) bool {
	n, size := len(b.leaf.entries), b.leaf.size()
	room := pagesFor(size)*pageSize - size
	return n == entriesMost || n > 0 && next > room && (room <= size/8 || size+next > leafMost)
}

func (b *bucketWriter) copied(s []byte) []byte {
	at := len(b.memory)
	b.memory = append(b.memory, s...)
	return b.memory[at:len(b.memory):len(b.memory)]
}

// flush writes the leaf.
func (b *bucketWriter) flush() error {
	number, err := b.to.write(func(to []byte, number uint64) []byte { return appendLeaf(to, number, &b.leaf) })
	b.reuse(slices.Clone(b.leaf.entries[0].key), number)
	b.leaf.clear()
	b.memory = b.memory[:0]
	return err
}

// reuse takes a page that is written already, and comes after those before.
func (b *bucketWriter) reuse(first []byte, number uint64) {
	b.children = append(b.children, entry{key: first, page: number})
}

// end writes what is left and gives the bucket as it stands in the bucket around it.
func (b *bucketWriter) end() ([]byte, error) {
	if len(b.children) == 0 && b.leaf.size() <= inlineMost {
		return appendLeaf(make([]byte, bucketHeader, bucketHeader+b.leaf.size()), 0, &b.leaf), nil
	}
	root, err := b.endAtPage()
	header := binary.NativeEndian.AppendUint64(nil, root)
	return binary.NativeEndian.AppendUint64(header, 0), err
}

// reset begins another bucket.
func (b *bucketWriter) reset() {
	b.leaf.clear()
	b.memory, b.children = b.memory[:0], b.children[:0]
}

// endAtPage writes what is left and gives the number of the root page.
func (b *bucketWriter) endAtPage() (root uint64, err error) {
	if len(b.leaf.entries) > 0 {
		if err := b.flush(); err != nil {
			return 0, err
		}
	}
	if len(b.children) == 0 {
		return b.to.write(func(to []byte, number uint64) []byte { return appendLeaf(to, number, &leaf{}) })
	}
	level := b.children
	for len(level) > 1 {
		if level, err = b.above(level); err != nil {
			return 0, err
		}
	}
	return level[0].page, nil
}

// above writes the branch pages over some pages.
func (b *bucketWriter) above(level []entry) (over []entry, err error) {
	for len(level) > 0 {
		n, size := 0, pageHeader
		for n < len(level) && n < entriesMost && (n < 2 || size+entryHeader+len(level[n].key) <= pageSize) {
			size += entryHeader + len(level[n].key)
			n++
		}
		number, err := b.to.write(func(to []byte, number uint64) []byte { return appendBranch(to, number, level[:n]) })
		if err != nil {
			return nil, err
		}
		over = append(over, entry{key: level[0].key, page: number})
		level = level[n:]
	}
	return over, nil
}
