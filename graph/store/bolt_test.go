package store

import (
	"context"
	"errors"
	"math/bits"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv/kvtest"
	"github.com/hidal-go/hidalgo/kv"
	hidalgotest "github.com/hidal-go/hidalgo/kv/kvtest"
	"go.etcd.io/bbolt"
)

// TestBoltIsWhatHidalgoAsksFor and TestBoltCarriesCayley run the suites of
// upstream over the adapter.
func TestBoltIsWhatHidalgoAsksFor(t *testing.T) {
	hidalgotest.RunTestLocal(t, func(dir string) (kv.KV, error) {
		db, err := openReadWrite(filepath.Join(dir, "bolt"), nil)
		return boltKV{db: db}, err
	})
}

func TestBoltCarriesCayley(t *testing.T) {
	t.Chdir("testdata/cayley") // the suite reads data/testdata.nq, copied from Cayley
	kvtest.TestAll(t, func(t testing.TB) (kv.KV, cayley.Options, func()) {
		db, err := openReadWrite(filepath.Join(t.TempDir(), "bolt"), nil)
		if err != nil {
			t.Fatal(err)
		}
		return boltKV{db: db}, nil, func() { db.Close() }
	}, nil)
}

func TestBoltRefusesToWriteWhatIsReadOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bolt")
	db, err := openReadWrite(path, nil)
	if err != nil {
		t.Fatal(err)
	}
	key := kv.SKey("bucket", "key")
	if err := kv.Update(context.Background(), boltKV{db: db}, func(tx kv.Tx) error { return tx.Put(key, kv.Value("v")) }); err != nil {
		t.Fatal(err)
	}
	db.Close()

	if db, _, err = openReadOnly(path); err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := (boltKV{db: db}).Tx(true); !errors.Is(err, kv.ErrReadOnly) {
		t.Errorf("writing transaction: %v, want kv.ErrReadOnly", err)
	}
	err = kv.View(boltKV{db: db}, func(tx kv.Tx) error {
		if err := tx.Put(key, kv.Value("w")); !errors.Is(err, kv.ErrReadOnly) {
			t.Errorf("Put: %v, want kv.ErrReadOnly", err)
		}
		if err := tx.Del(key); !errors.Is(err, kv.ErrReadOnly) {
			t.Errorf("Del: %v, want kv.ErrReadOnly", err)
		}
		v, err := tx.Get(context.Background(), key)
		if string(v) != "v" {
			t.Errorf("read %q", v)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// openReadWrite opens or creates a file for writing, without syncing at each
// commit: whoever writes syncs once at the end. A nil open means os.OpenFile.
func openReadWrite(path string, open func(string, int, os.FileMode) (*os.File, error)) (*bbolt.DB, error) {
	db, err := bbolt.Open(path, 0o644, &bbolt.Options{
		Timeout:         lockPatience,
		InitialMmapSize: reservedMap(),
		NoSync:          true,
		NoGrowSync:      true,
		FreelistType:    bbolt.FreelistMapType,
		OpenFile:        open,
	})
	if err != nil {
		return nil, err
	}
	db.AllocSize = 1 << 20
	return db, nil
}

// reservedMap is the address space to reserve for a file that grows. bbolt must
// wait for all readers before it may map a file anew, and Cayley opens a read
// within a read: with a writer waiting in between, all three wait for ever.
// Reserving more than the file will ever need avoids the remapping. On Windows
// the reservation would be the file's size, on 32 bits there is no such space.
func reservedMap() int {
	if bits.UintSize < 64 || runtime.GOOS == "windows" {
		return 0
	}
	gib := 64
	return gib << 30
}
