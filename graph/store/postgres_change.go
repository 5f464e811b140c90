package store

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"iter"
	"maps"
	"slices"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/jackc/pgx/v5"

	"dramatis/graph"
)

// A build that changes little changes the tables of the finished generation, within its
// one transaction: readers go on seeing what their own transaction sees. What is new is
// gathered in the tables of the generation in the making, which the server then sets in.

// postgresBase is the finished generation that a draft may begin from.
type postgresBase struct {
	draft   *postgresDraft
	schema  string
	digests map[blobKind]map[graph.DocumentID][sha256.Size]byte // read when first asked for
}

var _ changing = (*postgresDraft)(nil)

func (d *postgresDraft) old() oldStore {
	if d.base == nil {
		return nil
	}
	return d.base
}

func (b *postgresBase) table(name string) string { return table(b.schema, name) }

func (b *postgresBase) blob(kind blobKind, id graph.DocumentID) (packed []byte, err error) {
	b.draft.mu.Lock()
	defer b.draft.mu.Unlock()
	err = b.draft.conn.QueryRow(context.Background(), selectBlob(b.table("blobs")), string(kind), []byte(id)).Scan(&packed)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, noDocument(id)
	}
	return packed, b.draft.refused("reading a document", err)
}

func (b *postgresBase) blobs(ctx context.Context, kind blobKind, ids []graph.DocumentID) ([][]byte, error) {
	b.draft.mu.Lock()
	defer b.draft.mu.Unlock()
	all, err := blobsByName(kind, ids, b.table("blobs"), func(query string, args, into []any, each func() error) error {
		rows, err := b.draft.conn.Query(ctx, query, args...)
		if err == nil {
			_, err = pgx.ForEachRow(rows, into, each)
		}
		return err
	})
	return all, b.draft.refused("reading documents", err)
}

// same compares digests, all of which are fetched in one journey.
func (b *postgresBase) same(kind blobKind, id graph.DocumentID, blob []byte, p *packer) (bool, error) {
	if kind.isPacked() {
		var err error
		if blob, err = p.pack(blob); err != nil {
			return false, err
		}
	}
	b.draft.mu.Lock()
	defer b.draft.mu.Unlock()
	return b.holds(kind, id, blob)
}

// holds reports whether these very bytes are there.
func (b *postgresBase) holds(kind blobKind, id graph.DocumentID, packed []byte) (bool, error) {
	known, err := b.known(kind)
	old, ok := known[id]
	return ok && old == sha256.Sum256(packed), err
}

// known gives the digests of all blobs of a kind.
func (b *postgresBase) known(kind blobKind) (map[graph.DocumentID][sha256.Size]byte, error) {
	if known := b.digests[kind]; known != nil {
		return known, nil
	}
	known := make(map[graph.DocumentID][sha256.Size]byte)
	rows, err := b.draft.conn.Query(context.Background(), "SELECT document, sha256(data) FROM "+b.table("blobs")+" WHERE kind = $1", string(kind))
	if err == nil {
		var id, sum []byte
		_, err = pgx.ForEachRow(rows, []any{&id, &sum}, func() error {
			known[graph.DocumentID(id)] = [sha256.Size]byte(sum)
			return nil
		})
	}
	if err != nil {
		return nil, b.draft.refused("reading the documents", err)
	}
	b.digests[kind] = known
	return known, nil
}

func (b *postgresBase) keys(kind blobKind) iter.Seq2[graph.DocumentID, error] {
	return func(yield func(graph.DocumentID, error) bool) {
		b.draft.mu.Lock()
		known, err := b.known(kind)
		b.draft.mu.Unlock()
		if err != nil {
			yield("", err)
			return
		}
		for _, id := range slices.Sorted(maps.Keys(known)) {
			if !yield(id, nil) {
				return
			}
		}
	}
}

// carry lets the server copy a blob, with others.
func (d *postgresDraft) carry(kind blobKind, id graph.DocumentID) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.blobs.know(blobKey{kind, id})
	d.carried[kind] = append(d.carried[kind], []byte(id))
	if len(d.carried[kind]) < carriedAtOnce {
		return nil
	}
	return d.refused("keeping a document", d.carryAll())
}

const carriedAtOnce = 1 << 12

func (d *postgresDraft) carryAll() error {
	for kind, ids := range d.carried {
		_, err := d.conn.Exec(context.Background(), "INSERT INTO "+table(d.schema, "blobs")+" SELECT * FROM "+d.base.table("blobs")+" WHERE kind = $1 AND document = ANY($2)", string(kind), ids)
		if err != nil {
			return err
		}
		delete(d.carried, kind)
	}
	return nil
}

// change goes on in the tables of the finished generation.
func (d *postgresDraft) change() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	ctx := context.Background()
	d.changed = &postgresChange{gone: make(map[refs.ValueHash]bool), dropped: make(map[blobKey]bool), stands: make(map[blobKey]bool)}
	_, err := d.conn.Exec(ctx, "SET LOCAL search_path = "+pgx.Identifier{d.base.schema}.Sanitize()+", pg_temp;"+changeTables)
	if err == nil {
		err = d.conn.QueryRow(ctx, "SELECT documents, (SELECT coalesce(max(horizon), 0) FROM quads) FROM manifest").Scan(&d.changed.order, &d.quads.last)
	}
	d.changed.last = d.quads.last
	return d.refused("beginning to change the store", err)
}

const changeTables = `
	CREATE TEMPORARY TABLE gone_labels (hash BYTEA NOT NULL) ON COMMIT DROP;
	CREATE TEMPORARY TABLE gone_blobs (kind TEXT NOT NULL, document BYTEA NOT NULL) ON COMMIT DROP;
	CREATE TEMPORARY TABLE tally (hash BYTEA NOT NULL, n BIGINT NOT NULL) ON COMMIT DROP`

// postgresChange is what a draft changes of the finished generation.
type postgresChange struct {
	last    int64                   // number of the last quad that stands in it
	order   []byte                  // hashes of the labels of its documents, from where it was come to
	gone    map[refs.ValueHash]bool // labels of the records that are taken out
	parted  bool                    // they are
	dropped map[blobKey]bool
	stands  map[blobKey]bool // blobs of the outline that are not sent again
}

func (d *postgresDraft) drop(label quad.IRI) error {
	d.changed.gone[refs.HashOf(label)] = true
	return nil
}

func (d *postgresDraft) dropBlob(kind blobKind, id graph.DocumentID) {
	d.changed.dropped[blobKey{kind, id}] = true
}

// part takes out the quads of all records that are dropped, and counts for each node in
// how many of them it stood.
func (d *postgresDraft) part() error {
	if d.changed == nil || d.changed.parted {
		return nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.changed.parted = true
	labels := slices.SortedFunc(maps.Keys(d.changed.gone), func(a, b refs.ValueHash) int { return bytes.Compare(a[:], b[:]) })
	var rows []byte
	for _, h := range labels {
		rows = appendBytes(appendRow(rows, 1), h[:])
	}
	if err := sendRows(d.conn, "gone_labels", rows); err != nil {
		return err
	}
	_, err := d.conn.Exec(context.Background(), `ANALYZE gone_labels;
		WITH gone AS (DELETE FROM quads USING gone_labels WHERE label_hash = hash
			RETURNING subject_hash, predicate_hash, object_hash, label_hash)
		INSERT INTO tally SELECT h, -count(*) FROM gone, unnest(ARRAY[subject_hash, predicate_hash, object_hash, label_hash]) AS h GROUP BY h`)
	return err
}

// passDocument puts the next document of the finished generation that still stands in its
// place in the order, which has not changed among those.
func (d *postgresDraft) passDocument() error {
	c := d.changed
	for len(c.order) >= quad.HashSize {
		next := refs.ValueHash(c.order[:quad.HashSize])
		c.order = c.order[quad.HashSize:]
		if !c.gone[next] {
			d.order = append(d.order, next[:]...)
			return nil
		}
	}
	return errDamaged
}

// setIn lets the server put what is new in its place. The quads are there already.
func (d *postgresDraft) setIn(ctx context.Context, manifest []byte) error {
	outline, err := d.base.known(outlineBlob)
	if err != nil {
		return err
	}
	for id := range outline {
		if key := (blobKey{outlineBlob, id}); !d.changed.stands[key] {
			d.changed.dropped[key] = true
		}
	}
	keys := slices.SortedFunc(maps.Keys(d.changed.dropped), compareBlobKeys)
	var rows []byte
	for _, key := range keys {
		rows = appendBytes(appendBytes(appendRow(rows, 2), key.kind), key.id)
	}
	if err := sendRows(d.conn, "gone_blobs", rows); err != nil {
		return err
	}
	blobs, nodes, kinds := table(d.schema, "blobs"), table(d.schema, "nodes"), table(d.schema, "kinds")
	_, err = d.conn.Exec(ctx, `
		DELETE FROM blobs USING gone_blobs AS gone WHERE blobs.kind = gone.kind AND blobs.document = gone.document;
		DELETE FROM blobs USING `+blobs+` AS more WHERE blobs.kind = more.kind AND blobs.document = more.document;
		INSERT INTO blobs SELECT * FROM `+blobs+`;
		INSERT INTO tally SELECT hash, refs FROM `+nodes+`;
		UPDATE nodes SET refs = refs + total FROM (SELECT hash, sum(n) AS total FROM tally GROUP BY hash HAVING sum(n) <> 0) AS counted
			WHERE nodes.hash = counted.hash;
		INSERT INTO nodes SELECT * FROM `+nodes+` AS more WHERE NOT EXISTS (SELECT 1 FROM nodes WHERE nodes.hash = more.hash);
		DELETE FROM nodes USING tally WHERE nodes.hash = tally.hash AND refs = 0;
		DELETE FROM kinds; INSERT INTO kinds SELECT * FROM `+kinds+`;
		DROP SCHEMA `+pgx.Identifier{d.schema}.Sanitize()+` CASCADE`)
	if err != nil {
		return err
	}
	if _, err = d.conn.Exec(ctx, "UPDATE manifest SET data = $1, documents = $2", manifest, d.order); err != nil {
		return err
	}
	var twice string
	if err := d.conn.QueryRow(ctx, findTwiceAfter, d.changed.last).Scan(&twice); !errors.Is(err, pgx.ErrNoRows) {
		return cmp.Or(err, addedTwice(twice))
	}
	_, err = d.conn.Exec(ctx, "COMMIT")
	return err
}
