package store

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"dramatis/graph"
)

var _ draft = (*embeddedDraft)(nil)

// embeddedDraft is a bbolt file beside the place where it will stand.
type embeddedDraft struct {
	path    string   // of the store to be
	scratch string   // of the file being written
	file    *os.File // that db writes
	db      *bbolt.DB
	out     *batch
	loader  *loader
	mapped  mapped
}

// draftEmbedded begins a file for a store at path.
func draftEmbedded(path string) (draft, error) {
	if err := mayReplace(path); err != nil {
		return nil, err
	}
	scratch := scratchOf(path)
	d := &embeddedDraft{path: path, scratch: scratch}
	db, err := openReadWrite(scratch, func(name string, flag int, mode os.FileMode) (f *os.File, err error) {
		d.file, err = claim(name, flag, mode)
		return d.file, err
	})
	if _, held := errors.AsType[heldBy](err); held || errors.Is(err, bolterrors.ErrTimeout) {
		return nil, locked(path, err)
	}
	if err != nil {
		return nil, cannotBegin(path, err)
	}
	d.db, d.out = db, &batch{db: db}
	d.loader = newLoader(d.out, filepath.Dir(path))
	return d, nil
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
	if err := d.out.commit(); err != nil { // a file has one writing transaction
		return err
	}
	return d.db.Update(func(tx *bbolt.Tx) error {
		in, err := tx.CreateBucketIfNotExists(blobBucket(kind))
		if err != nil {
			return err
		}
		d.mapped.look(tx, len(packed))
		return in.Put([]byte(id), packed)
	})
}

func (d *embeddedDraft) blob(kind blobKind, id graph.DocumentID) ([]byte, error) {
	return blobIn(d.db, &d.mapped, kind, id)
}

func (d *embeddedDraft) load(kind recordKind, records iter.Seq2[record, error]) error {
	var order []byte
	for r, err := range records {
		if err != nil {
			return err
		}
		id, err := d.loader.add(r)
		if err != nil {
			return err
		}
		order = append(order, bigEndian(id)...)
	}
	return d.out.put(ownBucket, orderKey(kind), order)
}

// finish writes last the mark that makes the file a store.
func (d *embeddedDraft) finish(manifest []byte) error {
	if err := d.loader.finish(); err != nil {
		return err
	}
	if err := d.out.put(ownBucket, []byte(keyManifest), manifest); err != nil {
		return err
	}
	if err := d.out.put(ownBucket, []byte(keyFormat), varint(Format)); err != nil {
		return err
	}
	if err := d.out.commit(); err != nil {
		return err
	}
	if err := d.seal(); err != nil {
		return err
	}
	if err := d.db.Sync(); err != nil {
		return err
	}
	return d.moveIntoPlace()
}

// seal gives the two pages that begin the file impossible numbers. No page of a tree
// leads there but one that was damaged: overwritten with zeros it would lead bbolt from
// page 0 to page 0 for ever, while a number that is not the page's own makes it stop.
func (d *embeddedDraft) seal() error {
	for page := range int64(2) {
		if _, err := d.file.WriteAt(bytes.Repeat([]byte{0xff}, 8), page*int64(d.db.Info().PageSize)); err != nil {
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
	d.out.abandon()
	d.loader.close()
	d.db.Close()
}
