package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"dramatis/graph"
)

var _ changing = (*embeddedDraft)(nil)

// embeddedDraft is a bbolt file beside the place where it will stand or, where little
// changes, new pages at the end of the file that stands there, which only count once
// the page that begins the file leads to them. The file beside is claimed either way.
type embeddedDraft struct {
	path    string   // of the store to be
	scratch string   // of the file beside
	file    *os.File // claimed
	blobs   *spool
	pages   *pageWriter
	loader  *loader
	order   []byte // node ids of the labels of all documents, big-endian
	before  []byte // the same of the store that is being changed, from where it was come to

	base    *embedded // the finished store, if it can be changed
	changed *os.File  // that store's file, once it is being changed
	dropped map[blobKey]bool
	stands  map[blobKey]bool // of the outline
}

// draftEmbedded begins a file for a store at path.
func draftEmbedded(path string) (draft, error) {
	scratch := scratchOf(path)
	file, err := claim(scratch)
	if _, held := errors.AsType[heldBy](err); held {
		return nil, locked(path, err)
	}
	if err != nil {
		return nil, cannotBegin(path, err)
	}
	dir := filepath.Dir(path)
	pages := newPageWriter(file, firstFree)
	d := &embeddedDraft{
		path: path, scratch: scratch, file: file, blobs: newSpool(dir), pages: pages,
		loader: newLoader(pages.bucket(), dir),
	}
	if d.base, err = baseAt(path); err != nil {
		return nil, errors.Join(err, d.abort())
	}
	return d, nil
}

// scratchOf is where the file of a store at path is built.
func scratchOf(path string) string { return path + ".building" }

// baseAt opens what a build at path can begin from; nil where there is nothing to. It
// says no where there is something that is no store. A store that is damaged or of a
// newer format is no less somebody's.
func baseAt(path string) (*embedded, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && info.Mode().IsRegular() && info.Size() == 0 {
		return nil, nil
	}
	b, err := openEmbedded(path)
	if err != nil {
		return nil, fmt.Errorf("not replacing what is there: %w", err)
	}
	e := b.(*embedded)
	if !e.canChange() {
		return nil, e.close()
	}
	return e, nil
}

func (d *embeddedDraft) runs() string { return filepath.Dir(d.path) }

func (d *embeddedDraft) keep(kind blobKind, id graph.DocumentID, packed []byte) error {
	if d.changed != nil && kind == outlineBlob {
		if old, err := d.base.blob(kind, id); err == nil && bytes.Equal(old, packed) {
			d.stands[blobKey{kind, id}] = true
			return nil
		}
	}
	return d.blobs.keep(blobKey{kind, id}, packed)
}

func (d *embeddedDraft) blob(kind blobKind, id graph.DocumentID) ([]byte, error) {
	blob, ok, err := d.blobs.blob(blobKey{kind, id})
	if !ok {
		return nil, noDocument(id)
	}
	return blob, err
}

func (d *embeddedDraft) load(kind recordKind, records iter.Seq2[record, error]) error {
	return guarded(func() error { return d.loadAll(kind, records) })
}

func (d *embeddedDraft) loadAll(kind recordKind, records iter.Seq2[record, error]) error {
	var some []record
	for r, err := range records {
		if err != nil {
			return err
		}
		if r.stood && kind != documentRecords {
			continue
		}
		if some = append(some, r); len(some) < recordsLoaded {
			continue
		}
		if err := d.loadSome(kind, some); err != nil {
			return err
		}
		some = some[:0]
	}
	return d.loadSome(kind, some)
}

// recordsLoaded is how many records are loaded together.
const recordsLoaded = 1 << 11

func (d *embeddedDraft) loadSome(kind recordKind, records []record) error {
	if err := d.loader.foresee(records); err != nil {
		return err
	}
	for _, r := range records {
		if r.stood {
			if err := d.passDocument(); err != nil {
				return err
			}
			continue
		}
		id, err := d.loader.add(kind, r)
		if err != nil {
			return err
		}
		if kind == documentRecords {
			d.order = binary.BigEndian.AppendUint64(d.order, id)
		}
	}
	return nil
}

// passDocument puts the next document of the old store that still stands in its place in
// the order, which has not changed among those.
func (d *embeddedDraft) passDocument() error {
	for len(d.before) >= 8 {
		next := d.before[:8]
		d.before = d.before[8:]
		if !d.loader.base.parted[binary.BigEndian.Uint64(next)] {
			d.order = append(d.order, next...)
			return nil
		}
	}
	return errDamaged
}

// finish writes the buckets, and last the pages that make them a store.
func (d *embeddedDraft) finish(manifest []byte) error {
	if d.changed != nil {
		return d.finishChange(manifest)
	}
	root, err := newBuckets(d.pages, nil, nil)
	if err != nil {
		return err
	}
	s, err := d.write(root, manifest)
	if err != nil {
		return err
	}
	s.transaction = 1
	if err := begin(d.file, s); err != nil {
		return err
	}
	if err := d.file.Sync(); err != nil {
		return err
	}
	return d.moveIntoPlace()
}

// begin writes the pages that begin a file.
func begin(f *os.File, s state) error {
	first := slices.Concat(s.meta(), s.meta(), filled(appendPageHeader(nil, 2, freelistPage, 0, 0)))
	_, err := f.WriteAt(first, 0)
	return err
}

// write writes all buckets in the order of their names, and gives where they are.
func (d *embeddedDraft) write(to *buckets, manifest []byte) (s state, err error) {
	if err := d.loader.finish(to, func() error { return d.writeOwn(to, manifest) }); err != nil {
		return s, err
	}
	if s.root, err = to.endRoot(); err != nil {
		return s, err
	}
	s.pages = d.pages.next
	return s, d.pages.out.Flush()
}

// writeOwn writes the buckets that are not Cayley's.
func (d *embeddedDraft) writeOwn(to *buckets, manifest []byte) error {
	err := to.write(ownBucket, func(g *graft) error {
		pairs := map[string][]byte{keyFormat: varint(Format), keyManifest: manifest, keyDocuments: d.order}
		if d.changed != nil {
			pairs[keyLost] = varint(d.base.lost() + uint64(to.lost()))
		}
		for _, key := range slices.Sorted(maps.Keys(pairs)) {
			if err := g.put([]byte(key), pairs[key]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := to.write(adjacencyBucket, d.loader.writeAdjacency); err != nil {
		return err
	}
	return d.writeBlobs(to)
}

// writeBlobs writes a bucket for every kind of blob.
func (d *embeddedDraft) writeBlobs(to *buckets) error {
	keys := d.blobs.keys(d.dropped)
	for len(keys) > 0 {
		kind := keys[0].kind
		err := to.write(string(blobBucket(kind)), func(g *graft) error {
			for ; len(keys) > 0 && keys[0].kind == kind; keys = keys[1:] {
				if err := d.writeBlob(g, keys[0]); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// writeBlob puts a blob, or drops it.
func (d *embeddedDraft) writeBlob(to *graft, key blobKey) error {
	blob, ok, err := d.blobs.blob(key)
	switch {
	case err != nil:
		return err
	case !ok:
		return to.drop([]byte(key.id))
	}
	return to.put([]byte(key.id), blob)
}

// moveIntoPlace renames the finished file over the old store. Readers that have
// the old one open keep reading it.
func (d *embeddedDraft) moveIntoPlace() error {
	d.letBaseGo()
	if !renameWhileOpen {
		d.end()
	}
	if err := os.Rename(d.scratch, d.path); err != nil {
		return err
	}
	d.end()
	return syncFolder(filepath.Dir(d.path))
}

func (d *embeddedDraft) abort() error { return errors.Join(d.undoChange(), d.removeScratch()) }

// removeScratch removes the claimed file and ends the draft.
func (d *embeddedDraft) removeScratch() error {
	if renameWhileOpen { // then it can be removed as well, before another builder gets the lock
		defer d.end()
		return os.Remove(d.scratch)
	}
	d.end()
	return os.Remove(d.scratch)
}

// end closes what the draft holds; a second time it does nothing.
func (d *embeddedDraft) end() {
	d.letBaseGo()
	d.blobs.close()
	d.loader.close()
	d.file.Close()
}

func (d *embeddedDraft) letBaseGo() {
	if d.base != nil {
		d.base.close()
		d.base = nil
	}
}
