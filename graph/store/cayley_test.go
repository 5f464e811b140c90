package store

import (
	"encoding/binary"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/cayley/query/path"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	hidalgo "github.com/hidal-go/hidalgo/kv"
	"go.etcd.io/bbolt"

	"dramatis/graph"
)

// quadsOf are the quads that a corpus becomes.
func (c corpus) quadsOf() (all []quad.Quad) {
	for _, d := range c.documents {
		all = append(all, documentRecord(d).quads...)
	}
	for _, e := range c.entities {
		all = append(all, entityRecord(e).quads...)
	}
	for _, s := range c.statements {
		all = append(all, statementRecord(s).quads...)
	}
	return all
}

// writtenByCayley loads quads through Cayley's own writer on our adapter.
func writtenByCayley(t testing.TB, quads []quad.Quad) *bbolt.DB {
	t.Helper()
	db := must(openReadWrite(filepath.Join(t.TempDir(), "cayley.db"), nil))
	t.Cleanup(func() { db.Close() })
	check(t, kv.Init(boltKV{db: db}, nil))
	check(t, hidalgo.Update(bg, boltKV{db: db}, func(tx hidalgo.Tx) error {
		return tx.Put(hidalgo.SKey(cayleyMeta, "indexes"), must(indexesJSON()))
	}))
	qs := must(kv.New(boltKV{db: db}, cayley.Options{kv.OptNoBloom: true}))
	w := must(qs.NewQuadWriter())
	for batch := range slices.Chunk(quads, 1000) {
		must(w.WriteQuads(batch))
	}
	check(t, w.Close())
	return db
}

// fileOf is the file behind an embedded store.
func fileOf(s *Store) *embedded { return s.backend.(*embedded) }

// TestLoaderWritesWhatCayleyWouldWrite compares all that Cayley keeps, but for
// the ids, which it draws in another order, and the times.
func TestLoaderWritesWhatCayleyWouldWrite(t *testing.T) {
	c := randomCorpus(4, 20, 30, 100)
	s := open(t, c.build(t))
	quads := c.quadsOf()
	want, got := layoutOf(t, writtenByCayley(t, quads)), layoutOf(t, fileOf(s).db)
	same(t, "layout", want, got)
	if n := len(got); n < len(quads) {
		t.Errorf("compared only %d lines for %d quads", n, len(quads))
	}
}

// TestLoaderWritesTheSameFromDisk lets hardly any value stay in memory.
func TestLoaderWritesTheSameFromDisk(t *testing.T) {
	quads := randomCorpus(4, 20, 30, 100).quadsOf()
	same(t, "layout", layoutOf(t, loaded(t, quads, valuesCounted)), layoutOf(t, loaded(t, quads, 20)))
}

// loaded writes quads, those of each label together, through a loader that holds so
// many values in memory.
func loaded(t *testing.T, quads []quad.Quad, limit int) *bbolt.DB {
	path := filepath.Join(t.TempDir(), "store.db")
	d := must(draftEmbedded(path)).(*embeddedDraft)
	d.loader.nodes.limit = limit
	check(t, d.load(statementRecords, func(yield func(record, error) bool) {
		for len(quads) > 0 {
			r := record{iri: quads[0].Label.(quad.IRI)}
			for len(quads) > 0 && quads[0].Label == r.iri {
				r.quads, quads = append(r.quads, quads[0]), quads[1:]
			}
			if !yield(r, nil) {
				return
			}
		}
	}))
	if spilled := len(d.loader.nodes.old) > 0; spilled != (limit < valuesCounted) {
		t.Errorf("with room for %d values, some went to disk: %v", limit, spilled)
	}
	check(t, d.finish(nil))
	e, err := openFile(path)
	check(t, err)
	t.Cleanup(func() { e.close() })
	soundPages(t, path)
	return e.db
}

// soundPages lets bbolt look at every page of a copy of a file, whose first pages have
// the numbers that it expects.
func soundPages(t *testing.T, path string) {
	t.Helper()
	pages := must(os.ReadFile(path))
	binary.NativeEndian.PutUint64(pages, 0)
	binary.NativeEndian.PutUint64(pages[pageSize:], 1)
	path = filepath.Join(t.TempDir(), "copy")
	check(t, os.WriteFile(path, pages, 0o600))
	db, _, err := openReadOnly(path)
	check(t, err)
	defer db.Close()
	check(t, db.View(func(tx *bbolt.Tx) error {
		for err := range tx.Check() {
			t.Error(err)
		}
		return nil
	}))
}

// layoutOf prints every pair of Cayley's buckets with ids replaced by what they stand for.
func layoutOf(t testing.TB, db *bbolt.DB) (lines []string) {
	t.Helper()
	var things map[uint64]string
	check(t, db.View(func(tx *bbolt.Tx) error {
		things = thingsIn(t, tx)
		return tx.ForEach(func(bucket []byte, b *bbolt.Bucket) error {
			if string(bucket) == valuesBucket {
				return b.ForEach(func(k, v []byte) error {
					id, n := parseValue(v)
					lines = append(lines, fmt.Sprintf("%q %x=%s", "v"+string(k[:2]), k, things[id]), fmt.Sprintf("%q %x=%d", "n"+string(k[:2]), k, n))
					return nil
				})
			}
			if strings.HasPrefix(string(bucket), ownBucket) || string(bucket) == cayleyLog {
				return nil
			}
			return b.ForEach(func(k, v []byte) error {
				lines = append(lines, fmt.Sprintf("%q %s", bucket, readable(string(bucket), k, v, things)))
				return nil
			})
		})
	}))
	for id, thing := range things {
		if id == 0 {
			t.Error("something has the id 0")
		}
		lines = append(lines, "log "+thing)
	}
	slices.Sort(lines)
	return lines
}

// thingsIn reads the log: each id with its value or quad.
func thingsIn(t testing.TB, tx *bbolt.Tx) map[uint64]string {
	prims := map[uint64]*proto.Primitive{}
	check(t, tx.Bucket([]byte(cayleyLog)).ForEach(func(k, v []byte) error {
		var p proto.Primitive
		check(t, p.Unmarshal(v))
		if p.ID != binary.BigEndian.Uint64(k) {
			t.Errorf("%d is kept under %x", p.ID, k)
		}
		prims[p.ID] = &p
		return nil
	}))
	things := map[uint64]string{}
	for id, p := range prims {
		if p.IsNode() {
			things[id] = fmt.Sprintf("%#v", must(pquads.UnmarshalValue(p.Value)))
		}
	}
	for id, p := range prims {
		if !p.IsNode() {
			things[id] = strings.Join([]string{things[p.Subject], things[p.Predicate], things[p.Object], things[p.Label]}, " ")
		}
	}
	return things
}

// readable prints one pair of a bucket.
func readable(bucket string, k, v []byte, things map[uint64]string) string {
	switch {
	case bucket == cayleyMeta:
		return fmt.Sprintf("%s=%q", k, v)
	case bucket[0] == 'v' && len(bucket) == 3:
		id, _ := binary.Uvarint(v)
		return fmt.Sprintf("%x=%s", k, things[id])
	case bucket[0] == 'n' && len(bucket) == 3:
		count, _ := binary.Uvarint(v)
		return fmt.Sprintf("%x=%d", k, count)
	}
	var key, ids []string
	for part := range slices.Chunk(k, 8) {
		key = append(key, things[binary.BigEndian.Uint64(part)])
	}
	for len(v) > 0 {
		id, n := binary.Uvarint(v)
		v = v[n:]
		ids = append(ids, things[id])
	}
	slices.Sort(ids)
	return fmt.Sprintf("%q=%q", key, ids)
}

// quadsIn is the graph of a store as Cayley sees it.
func quadsIn(s *Store) cayley.QuadStore {
	if p, ok := s.backend.(*postgres); ok {
		return must(p.quads())
	}
	return fileOf(s).quads
}

// promiseCayleyReadsIt walks the graph with Cayley's own iterators and paths.
func promiseCayleyReadsIt(t *testing.T, at place) {
	c := randomCorpus(6, 10, 8, 80)
	quads := quadsIn(open(t, c.buildAt(t, at(t))))
	want := map[quad.Quad]int{}
	for _, q := range c.quadsOf() {
		want[q] = 1
	}
	got := map[quad.Quad]int{}
	it := quads.QuadsAllIterator().Iterate()
	defer it.Close()
	for it.Next(bg) {
		got[must(quads.Quad(it.Result()))]++
	}
	check(t, it.Err())
	same(t, "quads", want, got)
	same(t, "size", int64(len(want)), must(quads.Stats(bg, true)).Quads.Value)

	for _, e := range c.entities {
		neighbours := map[string]bool{}
		for _, st := range c.statements {
			if st.Subject.ID == e.ID {
				neighbours[valueOf(st.Object).String()] = true
			}
		}
		found := map[string]bool{}
		check(t, path.StartPath(quads, iriOf(e.ID)).Out(predicatesOf(c)...).Iterate(bg).EachValue(quads, func(v quad.Value) error {
			found[v.String()] = true
			return nil
		}))
		same(t, "one step from "+string(e.ID), neighbours, found)
		alone := map[string]bool{}
		for _, p := range predicatesOf(c) {
			check(t, path.StartPath(quads, iriOf(e.ID)).Out(p).Iterate(bg).EachValue(quads, func(v quad.Value) error {
				alone[v.String()] = true
				return nil
			}))
		}
		same(t, "one step of each kind from "+string(e.ID), neighbours, alone)
	}
}

// predicatesOf are the words of the vocabulary that a corpus uses.
func predicatesOf(c corpus) (all []any) {
	used := map[graph.Predicate]bool{}
	for _, st := range c.statements {
		used[st.Predicate] = true
	}
	for _, p := range slices.Sorted(maps.Keys(used)) {
		all = append(all, quad.IRI(p))
	}
	return all
}

// TestQuadsSaidTwiceAreWrittenOnce guards against nodes that outlive their quads.
func TestQuadsSaidTwiceAreWrittenOnce(t *testing.T) {
	said := quad.Quad{Subject: quad.IRI("a"), Predicate: quad.IRI("p"), Object: quad.IRI("b"), Label: quad.IRI("s/1")}
	db := loaded(t, []quad.Quad{said, said, said}, valuesCounted)
	tx := must(db.Begin(false))
	defer tx.Rollback()
	qs := must(kv.New(boltKV{db: db, root: rootTree(tx, nil)}, cayley.Options{kv.OptNoBloom: true}))
	same(t, "size", int64(1), must(qs.Stats(bg, true)).Quads.Value)
	check(t, db.View(func(tx *bbolt.Tx) error {
		h := refs.HashOf(quad.IRI("a"))
		_, n := parseValue(tx.Bucket([]byte(valuesBucket)).Get(h[:]))
		same(t, "count of a node", uint64(1), n)
		return nil
	}))
}
