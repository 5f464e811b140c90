package store

import (
	"bytes"
	"context"

	"github.com/hidal-go/hidalgo/kv"
)

var _ kv.Iterator = (*boltScan)(nil)

// boltScan walks all keys under a prefix in order, entering buckets as it meets
// them. The last part of the prefix is compared as bytes, so that a prefix of
// one node's key finds all its longer keys.
type boltScan struct {
	prefix []byte   // of the keys in the outermost bucket
	root   kv.Key   // names of the buckets entered
	levels []*level // outermost first
	key    []byte
	value  []byte
	err    error
}

// level is the place in one bucket.
type level struct {
	bucket  bucket
	cursor  steps
	started bool
}

// Scan begins a walk over all keys with this prefix.
func (t *boltTx) Scan(prefix kv.Key) kv.Iterator {
	if len(prefix) == 0 {
		prefix = kv.Key{nil}
	}
	b, last := t.bucket(prefix)
	if b == nil {
		return &boltScan{}
	}
	return &boltScan{
		prefix: last,
		root:   prefix[:len(prefix)-1].Clone(),
		levels: []*level{{bucket: b, cursor: b.steps()}},
	}
}

// Next goes to the next value.
func (s *boltScan) Next(ctx context.Context) bool {
	if s.err = ctx.Err(); s.err != nil {
		return false
	}
	for len(s.levels) > 0 {
		top := s.levels[len(s.levels)-1]
		k, v := s.step(top)
		switch {
		case k == nil:
			s.leave()
		case v == nil && s.enter(top.bucket.within(k)):
			s.root = append(s.root, k)
		default:
			s.key, s.value = k, v
			return true
		}
	}
	return false
}

// enter goes into a bucket, if there is one.
func (s *boltScan) enter(inner bucket) bool {
	if inner == nil {
		return false
	}
	s.levels = append(s.levels, &level{bucket: inner, cursor: inner.steps()})
	return true
}

// step moves one level on; k is nil at its end.
func (s *boltScan) step(l *level) (k, v []byte) {
	var prefix []byte
	if len(s.levels) == 1 {
		prefix = s.prefix
	}
	if l.started {
		k, v = l.cursor.Next()
	} else {
		l.started = true
		k, v = l.cursor.Seek(prefix)
	}
	if !bytes.HasPrefix(k, prefix) {
		return nil, nil
	}
	return k, v
}

// leave goes back to the bucket around the innermost one.
func (s *boltScan) leave() {
	s.levels = s.levels[:len(s.levels)-1]
	if len(s.levels) > 0 {
		s.root = s.root[:len(s.root)-1]
	}
}

// Key is the whole key of the present value, valid until Next or Close.
func (s *boltScan) Key() kv.Key {
	if len(s.levels) == 0 {
		return nil
	}
	return s.root.Clone().AppendBytes(bytes.Clone(s.key))
}

// Val is the present value, valid until Next or Close.
func (s *boltScan) Val() kv.Value { return s.value }

// Err is what ended the walk early.
func (s *boltScan) Err() error { return s.err }

// Close ends the walk.
func (s *boltScan) Close() error {
	s.levels, s.key, s.value = nil, nil, nil
	return nil
}
