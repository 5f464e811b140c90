package store

import (
	"sync/atomic"

	"go.etcd.io/bbolt"
)

// mappedMost is about how many bytes of a file may be mapped in at once.
const mappedMost = 16 << 20

// mappedAround is how much the system maps in with a page that is looked at, where it has
// the neighbours in its cache.
const mappedAround = 64 << 10

// mapped counts how much of a file was looked at, and releases the memory of it from
// time to time.
type mapped struct {
	looked atomic.Int64
}

// look notes that some bytes were looked at within a transaction, which keeps the file
// where it is in memory.
func (m *mapped) look(tx *bbolt.Tx, bytes int) {
	if m.looked.Add(int64(bytes+mappedAround)) < mappedMost {
		return
	}
	m.looked.Store(0)
	release(tx)
}
