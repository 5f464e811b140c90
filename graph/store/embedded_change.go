package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"iter"
	"os"
	"path/filepath"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// keysAtOnce is how many names of blobs are read in one look at the file.
const keysAtOnce = 1 << 10

// lost is how many pages of earlier states stand in the file.
func (e *embedded) lost() (n uint64) {
	_ = e.view(func(root *tree) error {
		n, _ = binary.Uvarint(root.Bucket([]byte(ownBucket)).Get([]byte(keyLost)))
		return nil
	})
	return n
}

// canChange reports whether a build may begin from the store: it is in our layout and
// at most a third of it is left of earlier states.
func (e *embedded) canChange() bool {
	return e.layout == Format && e.db.Info().PageSize == pageSize && 3*e.lost() <= e.state().pages
}

// state is what makes the file what it is.
func (e *embedded) state() state {
	return state{root: e.root.root, pages: uint64(e.tx.Size() / pageSize), transaction: uint64(e.tx.ID())}
}

// keys gives the names of all blobs of a kind in order.
func (e *embedded) keys(kind blobKind) iter.Seq2[graph.DocumentID, error] {
	return func(yield func(graph.DocumentID, error) bool) {
		for after := ""; ; {
			some, err := e.keysAfter(kind, after)
			for i := 0; i < len(some) && err == nil; i++ {
				if !yield(some[i], nil) {
					return
				}
			}
			if err != nil {
				yield("", err)
				return
			}
			if len(some) < keysAtOnce {
				return
			}
			after = string(some[len(some)-1])
		}
	}
}

// same reads what is there: packed again it might be other bytes.
func (e *embedded) same(kind blobKind, id graph.DocumentID, blob []byte, p *packer) (bool, error) {
	old, err := e.blob(kind, id)
	if err == nil && kind.isPacked() {
		old, err = p.unpack(old)
	}
	if errors.Is(err, ErrNoDocument) {
		return false, nil
	}
	return err == nil && bytes.Equal(old, blob), err
}

// keysAfter gives some names that come after one.
func (e *embedded) keysAfter(kind blobKind, after string) (some []graph.DocumentID, err error) {
	err = e.view(func(root *tree) error {
		in := root.Bucket(blobBucket(kind))
		if in == nil {
			return nil
		}
		c := in.Cursor()
		for k, _ := c.Seek([]byte(after)); k != nil && len(some) < keysAtOnce; k, _ = c.Next() {
			if string(k) != after {
				some = append(some, graph.DocumentID(k))
			}
		}
		return nil
	})
	return some, err
}

func (d *embeddedDraft) old() oldStore {
	if d.base == nil {
		return nil
	}
	return d.base
}

// change goes on behind the last page of the file that stands there. What a broken
// build left there is cut off.
func (d *embeddedDraft) change() error {
	f, err := os.OpenFile(d.path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	is, err := sameFile(f, d.base.file)
	s := d.base.state()
	if err == nil && !is {
		err = errors.New("the store was replaced while it was being built; build again")
	}
	if err == nil {
		err = f.Truncate(int64(s.pages) * pageSize)
	}
	if err != nil {
		f.Close()
		return err
	}
	d.changed, d.dropped, d.stands = f, make(map[blobKey]bool), make(map[blobKey]bool)
	d.pages = newPageWriter(f, s.pages)
	d.loader.logged = d.pages.bucket()
	return guarded(func() error {
		d.before = d.base.root.Bucket([]byte(ownBucket)).Get([]byte(keyDocuments))
		return d.loader.change(d.base.root)
	})
}

func sameFile(a, b *os.File) (bool, error) {
	one, err := a.Stat()
	if err != nil {
		return false, err
	}
	other, err := b.Stat()
	return err == nil && os.SameFile(one, other), err
}

func (d *embeddedDraft) drop(label quad.IRI) error {
	return guarded(func() error { return d.loader.drop(label) })
}

func (d *embeddedDraft) carry(kind blobKind, id graph.DocumentID) error {
	blob, err := d.base.blob(kind, id)
	if err != nil {
		return err
	}
	return d.keep(kind, id, blob)
}

func (d *embeddedDraft) dropBlob(kind blobKind, id graph.DocumentID) {
	d.dropped[blobKey{kind, id}] = true
}

// finishChange writes what differs behind the last page, and then the page that leads
// there. It is one of two, of which the other leads to the old state until this one is
// whole.
func (d *embeddedDraft) finishChange(manifest []byte) error {
	var s state
	err := guarded(func() error {
		before := d.base.state()
		to, err := newBuckets(d.pages, d.base.root, &pageReader{from: d.changed, pages: before.pages})
		if err != nil {
			return err
		}
		d.dropOutline()
		s, err = d.write(to, manifest)
		s.transaction = before.transaction + 1
		return err
	})
	if err != nil {
		return err
	}
	if err := d.changed.Sync(); err != nil {
		return err
	}
	f := d.changed
	d.changed = nil // from here on the new pages may count, and must not be cut off
	_, err = f.WriteAt(s.meta(), int64(s.transaction%2)*pageSize)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return errors.Join(d.removeScratch(), syncFolder(filepath.Dir(d.path)))
}

// dropOutline drops the blobs of the old outline that the new one, which may be
// shorter, does not replace.
func (d *embeddedDraft) dropOutline() {
	for id, err := range d.base.keys(outlineBlob) {
		if err != nil {
			return // the outline that is written is whole without
		}
		if !d.stands[blobKey{outlineBlob, id}] {
			d.dropBlob(outlineBlob, id)
		}
	}
}

// undoChange cuts off what was written behind the last page of the old state.
func (d *embeddedDraft) undoChange() error {
	if d.changed == nil {
		return nil
	}
	f := d.changed
	d.changed = nil
	return errors.Join(f.Truncate(int64(d.base.state().pages)*pageSize), f.Close())
}
