package store

import "go.etcd.io/bbolt"

// batchBytes is about how much a batch holds before it commits.
const batchBytes = 4 << 20

// batch writes many pairs in few transactions, pages filled to the brim, as suits
// keys that come in order.
type batch struct {
	db     *bbolt.DB
	tx     *bbolt.Tx
	name   string
	bucket *bbolt.Bucket // the one called name
	bytes  int
}

// put writes a pair. The value must not change until the batch has committed.
func (b *batch) put(bucket string, key, value []byte) error {
	if err := b.turnTo(bucket); err != nil {
		return err
	}
	if err := b.bucket.Put(key, value); err != nil {
		return err
	}
	const overhead = 64 // a pair's share of page headers and of bbolt's own nodes
	b.bytes += len(key) + len(value) + overhead
	if b.bytes < batchBytes {
		return nil
	}
	return b.commit()
}

// turnTo makes a bucket the present one.
func (b *batch) turnTo(bucket string) (err error) {
	if b.tx == nil {
		if b.tx, err = b.db.Begin(true); err != nil {
			return err
		}
		rootBucket(b.tx).FillPercent = 1
		b.bucket = nil
	}
	if b.bucket != nil && b.name == bucket {
		return nil
	}
	if b.bucket, err = b.tx.CreateBucketIfNotExists([]byte(bucket)); err != nil {
		return err
	}
	b.bucket.FillPercent = 1
	b.name = bucket
	return nil
}

// commit writes out what is held.
func (b *batch) commit() error {
	if b.tx == nil {
		return nil
	}
	tx := b.tx
	release(tx) // it looked at little, but at ever new pages
	b.tx, b.bucket, b.bytes = nil, nil, 0
	return tx.Commit()
}

// abandon gives up what is held.
func (b *batch) abandon() {
	if b.tx != nil {
		_ = b.tx.Rollback() // the file is thrown away too
		b.tx = nil
	}
}
