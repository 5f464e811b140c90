package store

import (
	"fmt"
	"os"
	"path/filepath"
)

// Commit writes the graph and puts the store in its place, all or nothing: when it
// fails, the builder is aborted and the old store stands as it was.
func (b *Builder) Commit() error {
	err := b.while(func() error {
		if err := b.known.missing(); err != nil {
			return err
		}
		if err := b.writeGraph(); err != nil {
			return err
		}
		if err := b.db.Sync(); err != nil {
			return err
		}
		return b.moveIntoPlace()
	})
	if err != nil {
		b.Abort()
		return fmt.Errorf("completing the store %s: %w", b.path, err)
	}
	return nil
}

// writeGraph writes documents, entities and statements, each in their order, and
// last the mark that makes the file a store.
func (b *Builder) writeGraph() error {
	out := &batch{db: b.db}
	defer out.abandon()
	l := newLoader(out, filepath.Dir(b.path))
	defer l.close()
	if err := load(l, keyDocuments, b.documents, documentRecord); err != nil {
		return err
	}
	if err := load(l, keyEntities, b.entities, entityRecord); err != nil {
		return err
	}
	if err := load(l, keyStatements, b.statements, statementRecord); err != nil {
		return err
	}
	if err := l.finish(); err != nil {
		return err
	}
	manifest, err := encodeManifest(b.manifest)
	if err != nil {
		return err
	}
	if err := out.put(ownBucket, []byte(keyManifest), manifest); err != nil {
		return err
	}
	if err := out.put(ownBucket, []byte(keyFormat), varint(Format)); err != nil {
		return err
	}
	return out.commit()
}

// load writes one kind of record, and under key the ids of their labels in order.
func load[T any](l *loader, key string, values *sorter[T], take func(T) record) error {
	defer values.close()
	var order []byte
	for v, err := range values.sorted() {
		if err != nil {
			return fmt.Errorf("sorting the %s: %w", key, err)
		}
		id, err := l.add(take(v))
		if err != nil {
			return err
		}
		order = append(order, bigEndian(id)...)
	}
	return l.out.put(ownBucket, []byte(key), order)
}

// moveIntoPlace renames the finished file over the old store. Readers that have
// the old one open keep reading it.
func (b *Builder) moveIntoPlace() error {
	if renameWhileOpen {
		if err := os.Rename(b.scratch, b.path); err != nil {
			return err
		}
		b.end()
	} else {
		b.end()
		if err := os.Rename(b.scratch, b.path); err != nil {
			return err
		}
	}
	return syncFolder(filepath.Dir(b.path))
}

// Abort gives the build up and removes its file; the store at path stays as it
// was. After Commit or Abort it does nothing, so that it can be deferred.
func (b *Builder) Abort() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.done {
		return nil
	}
	if renameWhileOpen { // then it can be removed as well, before another builder gets the lock
		defer b.end()
		return os.Remove(b.scratch)
	}
	b.end()
	return os.Remove(b.scratch)
}

// end closes what the builder holds.
func (b *Builder) end() {
	b.done = true
	b.db.Close()
	b.packer.close()
	b.documents.close()
	b.entities.close()
	b.statements.close()
}
