package store

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"dramatis/graph"
)

// variant is a corpus that lacks some documents of another, tells some otherwise, and
// knows some entities better.
func (c corpus) variant(seed uint64) corpus {
	r := rand.New(rand.NewPCG(seed, 9))
	v := corpus{texts: c.texts, mentions: map[graph.DocumentID][]graph.Mention{}}
	there := map[graph.DocumentID]graph.Document{}
	for _, d := range c.documents {
		if r.IntN(20) == 0 {
			continue
		}
		if r.IntN(20) == 0 {
			d.Title += " otherwise"
		}
		v.documents = append(v.documents, d)
		v.mentions[d.ID] = c.mentions[d.ID]
		there[d.ID] = d
	}
	named := map[graph.IRI]bool{}
	for _, st := range c.statements {
		if d, ok := there[st.Evidence[0].DocumentID]; ok {
			if st.Subject.ID.IsDocument() {
				st.Subject = d.Ref()
			}
			v.statements = append(v.statements, st)
			for _, ref := range []*graph.Ref{&st.Subject, &st.Object, st.Where, st.AttributedTo} {
				if ref != nil {
					named[ref.ID] = true
				}
			}
		}
	}
	for _, d := range v.documents {
		for _, role := range documentRoles {
			for _, ref := range *role.list(&d) {
				named[ref.ID] = true
			}
		}
		for _, m := range v.mentions[d.ID] {
			named[m.Entity] = true
		}
	}
	for _, e := range c.entities {
		if r.IntN(20) == 0 {
			e.Mentions++
		}
		if named[e.ID] || r.IntN(2) == 0 {
			v.entities = append(v.entities, e)
		}
	}
	return v
}

// readings puts an extraction of most documents to a builder.
func (c corpus) readings(t *testing.T, b *Builder, seed uint64) {
	for i, d := range c.documents {
		if d.ID != "" && (uint64(i)+seed)%9 != 0 {
			check(t, b.PutExtraction(d.ID, []byte(d.Title+" was read")))
		}
	}
}

func fileInfo(t *testing.T, path string) os.FileInfo { return must(os.Stat(path)) }

// TestChangedStoresAreLikeNewOnes changes a store again and again, and compares all
// that it holds, key by key, with a store that was written whole.
func TestChangedStoresAreLikeNewOnes(t *testing.T) {
	all := randomCorpus(21, 60, 50, 120)
	path := filepath.Join(t.TempDir(), "store.db")
	changed, whole := 0, 0
	for seed := range uint64(10) {
		c := all.variant(seed)
		b := must(Create(path))
		c.put(t, b, seed)
		c.readings(t, b, seed)
		var before os.FileInfo
		if seed > 0 {
			before = fileInfo(t, path)
		}
		check(t, b.Commit())
		onlyFile(t, path)
		if before != nil && os.SameFile(before, fileInfo(t, path)) {
			changed++
		} else {
			whole++
		}
		got := open(t, path)
		t.Run(fmt.Sprint(seed), func(t *testing.T) { // which deletes the new one when it ends
			anew := filepath.Join(t.TempDir(), "anew.db")
			b := must(Create(anew))
			c.put(t, b, seed+1)
			c.readings(t, b, seed)
			check(t, b.Commit())
			sameStores(t, open(t, anew), got)
			wholeTrees(t, path)
		})
	}
	t.Logf("changed %d times, written whole %d times", changed, whole)
	if changed < 3 || whole < 2 {
		t.Errorf("changed %d times and written whole %d times: both ways should be tried", changed, whole)
	}
}

// sameStores compares all that two stores in files hold.
func sameStores(t *testing.T, want, got *Store) {
	t.Helper()
	sameRecords(t, want, got)
	same(t, "layout", withoutHorizon(layoutOf(t, fileOf(want).db)), withoutHorizon(layoutOf(t, fileOf(got).db)))
	same(t, "blobs", blobsOf(t, want), blobsOf(t, got))
}

// sameRecords compares what two stores answer, wherever they lie.
func sameRecords(t *testing.T, want, got *Store) {
	t.Helper()
	same(t, "documents", collect(t, want.Documents(bg)), collect(t, got.Documents(bg)))
	same(t, "entities", collect(t, want.Entities(bg)), collect(t, got.Entities(bg)))
	same(t, "statements", collect(t, want.Statements(bg)), collect(t, got.Statements(bg)))
	same(t, "ties", collect(t, want.Ties(bg)), collect(t, got.Ties(bg)))
	same(t, "digest", must(want.Digest()), must(got.Digest()))
	wantProblems, err := problemsOf(want)
	check(t, err)
	gotProblems, err := problemsOf(got)
	check(t, err)
	same(t, "problems", wantProblems, gotProblems)
}

// withoutHorizon leaves out the last id, which is higher where ids were given before.
func withoutHorizon(layout []string) []string {
	return slices.DeleteFunc(layout, func(line string) bool { return strings.Contains(line, "horizon=") })
}

// blobsOf gives all blobs of a store.
func blobsOf(t *testing.T, s *Store) map[blobKey]string {
	t.Helper()
	all := map[blobKey]string{}
	for _, kind := range []blobKind{extractionBlob, bodyBlob, proofsBlob, entityBlob, sumBlob, outlineBlob} {
		for id, err := range fileOf(s).keys(kind) {
			check(t, err)
			all[blobKey{kind, id}] = string(must(s.backend.blob(kind, id)))
		}
	}
	return all
}

// wholeTrees reads a file with bbolt and with our own reader, which must find the same.
// That pages of earlier states stand there is no fault.
func wholeTrees(t *testing.T, path string) {
	t.Helper()
	e, err := openFile(path)
	check(t, err)
	defer e.close()
	check(t, e.tx.ForEach(func(name []byte, b *bbolt.Bucket) error {
		tree, last := e.root.Bucket(name), ""
		c, again := tree.Cursor(), tree.Cursor()
		k, v := c.First()
		check(t, b.ForEach(func(wantKey, want []byte) error {
			if string(k) != string(wantKey) || string(v) != string(want) || string(k) <= last {
				t.Errorf("bucket %q: after %q stands %q, want %q", name, last, k, wantKey)
			}
			if got := tree.Get(wantKey); string(got) != string(want) || string(b.Get(wantKey)) != string(want) {
				t.Errorf("bucket %q does not find its key %q", name, k)
			}
			if got, _ := again.Seek([]byte(last + "\x00")); string(got) != string(wantKey) {
				t.Errorf("bucket %q finds %q behind %q", name, got, last)
			}
			last = string(k)
			k, v = c.Next()
			return nil
		}))
		if after, _ := again.Seek([]byte(last + "\x00")); k != nil || after != nil {
			t.Errorf("bucket %q goes on with %q", name, k)
		}
		if end, _ := c.Last(); string(end) != last {
			t.Errorf("bucket %q ends with %q, want %q", name, end, last)
		}
		return nil
	}))
}
