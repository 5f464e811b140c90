package store

import (
	"encoding/binary"
	"path/filepath"
	"testing"

	"go.etcd.io/bbolt"
)

// A walk through a file maps in all of it, whatever the system takes for neighbours.
func TestWhatWasLookedAtIsReleased(t *testing.T) {
	const limit, size = mappedMost + 32<<20, 64 << 10
	const pieces = (limit + 32<<20) / size // what is not released shows; more only takes space on the disk
	db, err := bbolt.Open(filepath.Join(t.TempDir(), "large.db"), 0o600, &bbolt.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	name := []byte("pieces")
	err = db.Update(func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucket(name)
		for i := uint32(0); err == nil && i < pieces; i++ {
			err = b.Put(binary.BigEndian.AppendUint32(nil, i), make([]byte, size))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	tx, err := db.Begin(false)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	release(tx)
	before, most, sum := mappedBytes(), int64(0), 0
	if before == 0 {
		t.Skip("the system does not tell what is mapped in: no /proc")
	}
	m := newMapped(tx)
	err = tx.Bucket(name).ForEach(func(_, piece []byte) error {
		for _, x := range piece {
			sum += int(x)
		}
		m.look(piece)
		most = max(most, mappedBytes()-before)
		return nil
	})
	if err != nil || sum != 0 {
		t.Fatalf("the pieces sum to %d, want 0 (%v)", sum, err)
	}
	if most > limit {
		t.Errorf("%d bytes were mapped in at once of %d, want at most %d", most, pieces*size, int64(limit))
	}
}
