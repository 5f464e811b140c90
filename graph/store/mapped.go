package store

import (
	"sync/atomic"
	"unsafe"

	"go.etcd.io/bbolt"
)

// mappedMost is how many bytes of a file may be mapped in at once.
const mappedMost = 16 << 20

// mappedAround is how much the system maps in with a byte that is looked at, where it has
// the neighbours in its cache.
const mappedAround = 64 << 10

// mapped knows which parts of a file were looked at, and releases the memory of all of
// them when they are many. It is safe for use by several goroutines.
type mapped struct {
	tx    *bbolt.Tx       // which keeps the file where it is in memory
	start uintptr         // of the file in memory
	seen  []atomic.Uint64 // a bit for every part of the file
	count atomic.Int64
}

func newMapped(tx *bbolt.Tx) *mapped {
	const parts = 64 * mappedAround
	return &mapped{tx: tx, start: tx.DB().Info().Data, seen: make([]atomic.Uint64, tx.Size()/parts+2)}
}

// look notes that some bytes of the file were looked at.
func (m *mapped) look(b []byte) {
	if len(b) == 0 {
		return
	}
	at := uintptr(unsafe.Pointer(unsafe.SliceData(b))) - m.start
	for part := at / mappedAround; part <= (at+uintptr(len(b))-1)/mappedAround && part/64 < uintptr(len(m.seen)); part++ {
		if bit := uint64(1) << (part % 64); m.seen[part/64].Or(bit)&bit == 0 && m.count.Add(1) == mappedMost/mappedAround {
			m.release()
		}
	}
}

// release gives the memory back.
func (m *mapped) release() {
	for i := range m.seen {
		m.seen[i].Store(0)
	}
	m.count.Store(0)
	release(m.tx)
}
