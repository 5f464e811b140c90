package store

import (
	"sync/atomic"
	"unsafe"

	"go.etcd.io/bbolt"
)

// mappedMost is how many bytes of files may be mapped in at once.
const mappedMost = 64 << 20

// mappedPart is the size of the parts that are told apart of a file, and mappedBetween
// how many more of them are looked at before the memory they take is measured: where the
// system maps them in by itself, it takes their neighbours too, on some machines hundreds
// of kilobytes.
const (
	mappedPart    = 64 << 10
	mappedBetween = 32
)

// mapped maps the parts of a file in as they are looked at, and releases the memory of
// all of them when it is much. It is safe for use by several goroutines.
type mapped struct {
	tx    *bbolt.Tx       // which keeps the file where it is in memory
	start uintptr         // of the file in memory
	size  uintptr         // of the file
	seen  []atomic.Uint64 // a bit for every part of the file
	count atomic.Int64    // parts that were seen
	least atomic.Int64    // bytes that files took when little was mapped in
}

func newMapped(tx *bbolt.Tx) *mapped {
	m := &mapped{tx: tx, start: tx.DB().Info().Data, size: uintptr(tx.Size()), seen: make([]atomic.Uint64, tx.Size()/(64*mappedPart)+2)}
	m.least.Store(mappedBytes())
	return m
}

// look is told which bytes of the file will be read next. It maps in the parts where they
// lie, which takes a tenth of the time in which the system does so once they are read.
func (m *mapped) look(b []byte) {
	if m == nil || len(b) == 0 {
		return
	}
	at := uintptr(unsafe.Pointer(unsafe.SliceData(b))) - m.start
	for part := at / mappedPart; part <= (at+uintptr(len(b))-1)/mappedPart && part/64 < uintptr(len(m.seen)); part++ {
		if bit := uint64(1) << (part % 64); m.seen[part/64].Load()&bit == 0 && m.seen[part/64].Or(bit)&bit == 0 {
			if m.count.Add(1)%mappedBetween == 0 {
				m.releaseIfMuch()
				m.seen[part/64].Or(bit)
			}
			mapIn(m.start+part*mappedPart, min(mappedPart, m.size-part*mappedPart))
		}
	}
}

// releaseIfMuch gives the memory back if it is more than is allowed.
func (m *mapped) releaseIfMuch() {
	now := mappedBytes()
	if now < m.least.Load() {
		m.least.Store(now) // another file was released
	}
	if now-m.least.Load() < mappedMost {
		return
	}
	release(m.tx)
	for i := range m.seen {
		m.seen[i].Store(0)
	}
	m.least.Store(mappedBytes())
}
