package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"dramatis/graph"
)

var _ draft = (*embeddedDraft)(nil)

// embeddedDraft is a bbolt file beside the place where it will stand.
type embeddedDraft struct {
	path    string   // of the store to be
	scratch string   // of the file being written
	file    *os.File // claimed
	blobs   *spool
	pages   *pageWriter
	loader  *loader
	order   []byte // node ids of the labels of all documents, big-endian
}

// draftEmbedded begins a file for a store at path.
func draftEmbedded(path string) (draft, error) {
	if err := mayReplace(path); err != nil {
		return nil, err
	}
	scratch := scratchOf(path)
	file, err := claim(scratch, os.O_RDWR|os.O_CREATE, 0o644)
	if _, held := errors.AsType[heldBy](err); held {
		return nil, locked(path, err)
	}
	if err != nil {
		return nil, cannotBegin(path, err)
	}
	dir := filepath.Dir(path)
	pages := newPageWriter(io.NewOffsetWriter(file, firstFree*pageSize), firstFree)
	return &embeddedDraft{
		path: path, scratch: scratch, file: file, blobs: newSpool(dir), pages: pages,
		loader: newLoader(pages.bucket(), dir),
	}, nil
}

// scratchOf is where the file of a store at path is built.
func scratchOf(path string) string { return path + ".building" }

// mayReplace says no where there is something at path that is no store. A store
// that is damaged or of a newer format is no less somebody's.
func mayReplace(path string) error {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && info.Mode().IsRegular() && info.Size() == 0 {
		return nil
	}
	s, err := Open(path)
	if err != nil {
		return fmt.Errorf("not replacing what is there: %w", err)
	}
	return s.Close()
}

func (d *embeddedDraft) runs() string { return filepath.Dir(d.path) }

func (d *embeddedDraft) keep(kind blobKind, id graph.DocumentID, packed []byte) error {
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
	for r, err := range records {
		if err != nil {
			return err
		}
		id, err := d.loader.add(r)
		if err != nil {
			return err
		}
		if kind == documentRecords {
			d.order = binary.BigEndian.AppendUint64(d.order, id)
		}
	}
	return nil
}

// finish writes the buckets in the order of their names, and last the pages that make
// the file a store.
func (d *embeddedDraft) finish(manifest []byte) error {
	root := d.pages.bucket()
	if err := d.loader.finish(d.pages, root, func() error { return d.writeOwn(root, manifest) }); err != nil {
		return err
	}
	at, err := root.endAtPage()
	if err != nil {
		return err
	}
	if err := d.pages.out.Flush(); err != nil {
		return err
	}
	if err := d.begin(state{root: at, pages: d.pages.next, transaction: 1}); err != nil {
		return err
	}
	if err := d.file.Sync(); err != nil {
		return err
	}
	return d.moveIntoPlace()
}

// begin writes the pages that begin the file.
func (d *embeddedDraft) begin(s state) error {
	first := slices.Concat(s.meta(), s.meta(), filled(appendPageHeader(nil, 2, freelistPage, 0, 0)))
	_, err := d.file.WriteAt(first, 0)
	return err
}

// writeOwn writes the buckets that are not Cayley's.
func (d *embeddedDraft) writeOwn(root *bucketWriter, manifest []byte) error {
	own := d.pages.bucket()
	pairs := map[string][]byte{keyFormat: varint(Format), keyManifest: manifest, keyDocuments: d.order}
	for _, key := range slices.Sorted(maps.Keys(pairs)) {
		if err := own.put([]byte(key), pairs[key]); err != nil {
			return err
		}
	}
	bucket, err := own.end()
	if err != nil {
		return err
	}
	if err := root.putBucket(ownBucket, bucket); err != nil {
		return err
	}
	return d.writeBlobs(root)
}

// writeBlobs writes a bucket for every kind of blob.
func (d *embeddedDraft) writeBlobs(root *bucketWriter) error {
	keys := d.blobs.keys()
	for len(keys) > 0 {
		kind, out := keys[0].kind, d.pages.bucket()
		for ; len(keys) > 0 && keys[0].kind == kind; keys = keys[1:] {
			blob, _, err := d.blobs.blob(keys[0])
			if err != nil {
				return err
			}
			if err := out.put([]byte(keys[0].id), blob); err != nil {
				return err
			}
		}
		bucket, err := out.end()
		if err != nil {
			return err
		}
		if err := root.putBucket(string(blobBucket(kind)), bucket); err != nil {
			return err
		}
	}
	return nil
}

// moveIntoPlace renames the finished file over the old store. Readers that have
// the old one open keep reading it.
func (d *embeddedDraft) moveIntoPlace() error {
	if !renameWhileOpen {
		d.end()
	}
	if err := os.Rename(d.scratch, d.path); err != nil {
		return err
	}
	d.end()
	return syncFolder(filepath.Dir(d.path))
}

func (d *embeddedDraft) abort() error {
	if renameWhileOpen { // then it can be removed as well, before another builder gets the lock
		defer d.end()
		return os.Remove(d.scratch)
	}
	d.end()
	return os.Remove(d.scratch)
}

// end closes what the draft holds; a second time it does nothing.
func (d *embeddedDraft) end() {
	d.blobs.close()
	d.loader.close()
	d.file.Close()
}
