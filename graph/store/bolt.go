package store

import (
	"context"
	"errors"
	"os"
	"time"

	"github.com/hidal-go/hidalgo/kv"
	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

var _ kv.KV = boltKV{}

// lockPatience is how long an open waits for another process. It is only meant to
// outlast the moment between a builder's rename and its close.
const lockPatience = 300 * time.Millisecond

// boltKV is a bbolt file as the hierarchical key-value store that Cayley writes
// on: every part of a key but the last names a bucket. Hidalgo's own adapter
// locks up when the memory map grows under nested reads, and waits for ever for
// a file that another process holds.
type boltKV struct {
	db   *bbolt.DB
	root *tree // of a finished store, in which all read; nil where each has a transaction
}

// openedFile is a file with the size that it had when it was opened.
type openedFile struct {
	*os.File
	size int64
}

// openReadOnly opens a finished file; f is the file that db reads, and closes. It is
// mapped at its own size or more.
func openReadOnly(path string) (db *bbolt.DB, f openedFile, err error) {
	open := func(name string, flag int, mode os.FileMode) (*os.File, error) {
		if f.File, err = os.OpenFile(name, flag, mode); err != nil {
			return nil, err
		}
		info, err := f.Stat()
		if err == nil {
			f.size = info.Size()
		}
		return f.File, err
	}
	db, err = bbolt.Open(path, 0, &bbolt.Options{ReadOnly: true, Timeout: lockPatience, OpenFile: open})
	return db, f, err
}

// Close closes the file; closing twice is no error.
func (b boltKV) Close() error { return b.db.Close() }

// Tx begins a transaction; rw asks for one that writes.
func (b boltKV) Tx(rw bool) (kv.Tx, error) {
	if b.root != nil {
		if rw {
			return nil, kv.ErrReadOnly
		}
		return &boltTx{finished: b.root}, nil
	}
	tx, err := b.db.Begin(rw)
	if errors.Is(err, bolterrors.ErrDatabaseReadOnly) {
		return nil, kv.ErrReadOnly
	}
	if err != nil {
		return nil, err
	}
	return &boltTx{tx: tx}, nil
}

// boltTx is one bbolt transaction. It remembers the last top-level bucket that
// was read, for Cayley reads one bucket many times over.
type boltTx struct {
	tx       *bbolt.Tx // nil where a finished store is read
	finished *tree
	name     string
	last     bucket
}

// bucket is what is read of one.
type bucket interface {
	Get(key []byte) []byte
	within(name []byte) bucket // nil for none
	steps() steps
}

// steps is a cursor.
type steps interface {
	Seek(key []byte) (k, v []byte)
	Next() (k, v []byte)
}

// boltBucket is a bucket that may be written.
type boltBucket struct{ *bbolt.Bucket }

func (b boltBucket) steps() steps { return b.Cursor() }

func (b boltBucket) within(name []byte) bucket {
	if inner := b.Bucket.Bucket(name); inner != nil {
		return boltBucket{inner}
	}
	return nil
}

func (t *tree) steps() steps { return t.Cursor() }

func (t *tree) within(name []byte) bucket {
	if inner := t.Bucket(name); inner != nil {
		return inner
	}
	return nil
}

// root is the bucket of buckets.
func (t *boltTx) root() bucket {
	if t.finished != nil {
		return t.finished
	}
	return boltBucket{rootBucket(t.tx)}
}

// rootBucket gives the bucket of top-level keys, which bbolt offers only through a cursor.
func rootBucket(tx *bbolt.Tx) *bbolt.Bucket { return tx.Cursor().Bucket() }

// bucket descends along all but the last part of the key. It gives nil where a
// bucket on the way does not exist.
func (t *boltTx) bucket(k kv.Key) (b bucket, last []byte) {
	if len(k) == 0 {
		return nil, nil
	}
	if len(k) == 1 {
		return t.root(), k[0]
	}
	b = t.top(k[0])
	for _, part := range k[1 : len(k)-1] {
		if b == nil {
			return nil, nil
		}
		b = b.within(part)
	}
	return b, k[len(k)-1]
}

// top is a top-level bucket, or nil.
func (t *boltTx) top(name []byte) bucket {
	if t.last == nil || t.name != string(name) {
		t.name, t.last = string(name), t.root().within(name)
	}
	return t.last
}

func (t *boltTx) get(k kv.Key) kv.Value {
	if t.finished != nil {
		if hash, ofID, ok := inCayley(k); ok {
			return t.numberOf(hash, ofID)
		}
	}
	b, last := t.bucket(k)
	if b == nil {
		return nil
	}
	return b.Get(last)
}

// numberOf looks in the index of values for one of the two numbers of a value.
func (t *boltTx) numberOf(hash []byte, ofID bool) kv.Value {
	b := t.top([]byte(valuesBucket))
	if b == nil {
		return nil
	}
	id, n := parseValue(b.Get(hash))
	if !ofID {
		id = n
	}
	if id == 0 {
		return nil
	}
	return varint(id)
}

// Get reads one value, or fails with kv.ErrNotFound.
func (t *boltTx) Get(_ context.Context, k kv.Key) (kv.Value, error) {
	if v := t.get(k); v != nil {
		return v, nil
	}
	return nil, kv.ErrNotFound
}

// GetBatch reads many values; those not found are nil.
func (t *boltTx) GetBatch(ctx context.Context, keys []kv.Key) ([]kv.Value, error) {
	values := make([]kv.Value, len(keys))
	for i, k := range keys {
		values[i] = t.get(k)
	}
	return values, ctx.Err()
}

// Put writes a value, making the buckets of its key. An empty key with no value
// makes the bucket only; that is how hidalgo asks for one.
func (t *boltTx) Put(k kv.Key, v kv.Value) error {
	if t.finished != nil || !t.tx.Writable() {
		return kv.ErrReadOnly
	}
	if len(k) == 0 {
		return bolterrors.ErrKeyRequired
	}
	b, last := rootBucket(t.tx), k[len(k)-1]
	for _, part := range k[:len(k)-1] {
		var err error
		if b, err = b.CreateBucketIfNotExists(part); err != nil {
			return err
		}
	}
	if len(last) == 0 && len(v) == 0 {
		return nil
	}
	return b.Put(last, v)
}

// Del removes a key; a key that does not exist is no error.
func (t *boltTx) Del(k kv.Key) error {
	if t.finished != nil || !t.tx.Writable() {
		return kv.ErrReadOnly
	}
	b, last := t.bucket(k)
	if in, there := b.(boltBucket); there {
		return in.Delete(last)
	}
	return nil
}

// Commit writes the transaction to the file.
func (t *boltTx) Commit(context.Context) error { return t.tx.Commit() }

// Close gives the transaction up; after Commit or Close it does nothing.
func (t *boltTx) Close() error {
	if t.finished != nil {
		return nil
	}
	if err := t.tx.Rollback(); err != nil && !errors.Is(err, bolterrors.ErrTxClosed) {
		return err
	}
	return nil
}
