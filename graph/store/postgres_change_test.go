package store

import (
	"fmt"
	"testing"
)

// TestChangedStoresOnTheServer changes a store again and again with a reader on each state,
// and compares all that it holds with a store that was written whole.
func TestChangedStoresOnTheServer(t *testing.T) {
	all := randomCorpus(21, 60, 50, 120)
	location := onTestServer(t)
	changed := 0
	for seed := range uint64(10) {
		c := all.variant(seed)
		var before generationMark
		if seed > 0 {
			before = open(t, location).backend.(*postgres).mark
		}
		b := must(Create(location))
		c.put(t, b, seed)
		c.readings(t, b, seed)
		check(t, b.Commit())
		got := open(t, location)
		if got.backend.(*postgres).mark == before {
			changed++
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) { // which drops the new one when it ends
			anew := onTestServer(t)
			b := must(Create(anew))
			c.put(t, b, seed+1)
			c.readings(t, b, seed)
			check(t, b.Commit())
			want := open(t, anew)
			sameRecords(t, want, got)
			same(t, "nodes and quads", graphOnServer(t, want), graphOnServer(t, got))
			same(t, "blobs", blobsOnServer(t, want), blobsOnServer(t, got))
		})
	}
	if changed < 3 || changed > 8 {
		t.Errorf("changed in place %d of 9 times: both ways should be tried", changed)
	}
}

// graphOnServer is Cayley's tables, without the numbers of quads, and the order of documents.
func graphOnServer(t *testing.T, s *Store) (lines []string) {
	var line string
	check(t, s.backend.(*postgres).session.rows(bg, `
		SELECT concat(hash, refs, value, value_string, iri, value_int, value_float) AS line FROM nodes
		UNION ALL SELECT concat(subject_hash, predicate_hash, object_hash, label_hash) FROM quads
		UNION ALL SELECT concat(kind, records) FROM kinds UNION ALL SELECT documents::text FROM manifest ORDER BY line`,
		nil, []any{&line}, func() error { lines = append(lines, line); return nil }))
	return lines
}

func blobsOnServer(t *testing.T, s *Store) map[string]string {
	all := map[string]string{}
	var key, sum string
	check(t, s.backend.(*postgres).session.rows(bg, "SELECT concat(kind, ' ', document), sha256(data)::text FROM blobs", nil, []any{&key, &sum},
		func() error { all[key] = sum; return nil }))
	return all
}

// TestSmallChangesAreSmallOnTheServer counts the rows that the server wrote.
func TestSmallChangesAreSmallOnTheServer(t *testing.T) {
	c := plainCorpus(2000)
	location := c.buildAt(t, onTestServer(t))
	reader := open(t, location)
	rows := func(of *Store, written bool) (n int64) {
		which := "<>"
		if written {
			which = "="
		}
		for _, table := range []string{"quads", "nodes", "blobs"} {
			var some int64
			check(t, of.backend.(*postgres).session.row(bg, "SELECT count(*) FROM "+table+" WHERE xmin "+which+" (SELECT xmin FROM manifest)", nil, &some))
			n += some
		}
		return n
	}
	first := rows(reader, true)
	changed := plainCorpus(2000)
	changed.documents[3].Title = "otherwise"
	changed.buildAt(t, location)
	now := open(t, location)
	written, left := rows(now, true), rows(now, false)
	t.Logf("%d rows at first, %d for one document that changed, %d left as they were", first, written, left)
	if written == 0 || 20*written > first || left+written < first {
		t.Errorf("wrote %d rows of %d for one document of %d", written, first, len(c.documents))
	}
	same(t, "what was opened before", c.documents, collect(t, reader.Documents(bg)))
	same(t, "now", changed.documents, collect(t, now.Documents(bg)))
	q := must(reader.backend.(*postgres).quads())
	size, err := q.Stats(bg, true)
	check(t, err)
	same(t, "quads that Cayley sees where it was opened before", int64(len(c.quadsOf())), size.Quads.Value)
}

// TestChangeThatFailsLeavesTheServerAlone gives a change up after it has begun.
func TestChangeThatFailsLeavesTheServerAlone(t *testing.T) {
	c := plainCorpus(200)
	location := c.buildAt(t, onTestServer(t))
	s := must(Open(location))
	before := graphOnServer(t, s)
	check(t, s.Close())
	changed := plainCorpus(200)
	changed.documents[1].Title = "otherwise"
	b := must(Create(location))
	changed.put(t, b, 1)
	conn := b.draft.(*postgresDraft).conn
	b.draft.(*postgresDraft).quads.records["no kind"] = 1 // which the server is told last
	must(conn.Exec(bg, "ALTER TABLE "+b.draft.(*postgresDraft).base.table("kinds")+" ADD CHECK (kind <> 'no kind')"))
	if err := b.Commit(); err == nil {
		t.Error("the change was made")
	}
	same(t, "what stands there", before, graphOnServer(t, open(t, location)))
	schema := must(parseServer(location))
	reading := must(schema.connect(bg))
	defer reading.Close(bg)
	same(t, "schemas", []string{schema.name, schema.generation(1)}, schemasOf(t, reading, schema.name))
}
