package store

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.etcd.io/bbolt"
)

// pairs draws keys and values of sizes from one byte to several pages, in order.
func pairs(r *rand.Rand, n, most int) map[string]string {
	all := map[string]string{}
	for range n {
		size := r.IntN(20)
		if r.IntN(10) == 0 {
			size = r.IntN(most)
		}
		key := make([]byte, 1+r.IntN(12))
		for i := range key {
			key[i] = byte(r.IntN(256))
		}
		all[string(key)] = strings.Repeat("v", size)
	}
	return all
}

func keysOf[V any](m map[string]V) []string {
	var all []string
	for k := range m {
		all = append(all, k)
	}
	slices.Sort(all)
	return all
}

// writtenPages writes buckets as a file that bbolt opens.
func writtenPages(t *testing.T, buckets map[string]map[string]string) string {
	path := filepath.Join(t.TempDir(), "file")
	f := must(os.Create(path))
	defer f.Close()
	to := newPageWriter(f, firstFree)
	root := to.bucket()
	for _, name := range keysOf(buckets) {
		out := to.bucket()
		for _, k := range keysOf(buckets[name]) {
			check(t, out.put([]byte(k), []byte(buckets[name][k])))
		}
		check(t, root.add(entry{key: []byte(name), value: must(out.end()), flags: bucketEntry}))
	}
	at := must(root.endAtPage())
	check(t, to.out.Flush())
	check(t, begin(f, state{root: at, pages: to.next, transaction: 1}))
	return path
}

// TestPagesAreWhatBboltReads writes buckets of all sizes, empty, inline, of one page
// and of several levels, and lets bbolt read and check them.
func TestPagesAreWhatBboltReads(t *testing.T) {
	for seed := range uint64(5) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			r := rand.New(rand.NewPCG(seed, 1))
			want := map[string]map[string]string{"empty": {}}
			for name := range pairs(r, 300, 2) {
				want["many"+name] = pairs(r, r.IntN(30), 50)
			}
			want["some"] = pairs(r, 300, 100)
			want["deep"] = pairs(r, 60_000, 100)
			want["large"] = pairs(r, 500, 50_000)
			path := writtenPages(t, want)
			soundPages(t, path)
			db, _, err := openReadOnly(path)
			check(t, err)
			defer db.Close()
			check(t, db.View(func(tx *bbolt.Tx) error {
				for _, name := range keysOf(want) {
					sameBucket(t, name, want[name], tx.Bucket([]byte(name)))
				}
				return nil
			}))
		})
	}
}

// sameBucket compares a bucket, walked and asked, with what it should hold.
func sameBucket(t *testing.T, name string, want map[string]string, b *bbolt.Bucket) {
	t.Helper()
	if b == nil {
		t.Fatalf("there is no bucket %q", name)
	}
	keys := keysOf(want)
	check(t, b.ForEach(func(k, v []byte) error {
		if len(keys) == 0 || keys[0] != string(k) || want[keys[0]] != string(v) {
			t.Fatalf("bucket %q does not hold what was written: %q", name, k)
		}
		keys = keys[1:]
		if !bytes.Equal(b.Get(k), v) {
			t.Fatalf("bucket %q does not find %q", name, k)
		}
		return nil
	}))
	if len(keys) > 0 {
		t.Fatalf("bucket %q lacks %d keys", name, len(keys))
	}
}
