package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"iter"
	"sync"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/jackc/pgx/v5"

	"dramatis/graph"
)

var _ draft = (*postgresDraft)(nil)

// postgresDraft is a generation in the making: one transaction of one session, which
// holds the builder's lock.
type postgresDraft struct {
	server
	conn   *pgx.Conn
	schema string // of the generation
	number int64

	mu    sync.Mutex // the session serves one at a time, and blob may be called beside keep
	blobs blobBuffer
	quads quadTables
	order []byte // hashes of the labels of all documents

	base    *postgresBase         // the finished generation, if it can be changed
	carried map[blobKind][][]byte // names of blobs that the server is to copy from there
	changed *postgresChange       // nil while a generation of its own is made
}

// draftPostgres begins a store at a location.
func draftPostgres(location string) (draft, error) {
	ctx := context.Background()
	s, err := parseServer(location)
	if err != nil {
		return nil, err
	}
	// A build may take longer than the server lets a session rest.
	s.config.RuntimeParams["idle_in_transaction_session_timeout"] = "0"
	s.config.RuntimeParams["statement_timeout"] = "0"
	conn, err := s.connect(ctx)
	if err != nil {
		return nil, err
	}
	d := &postgresDraft{server: s, conn: conn}
	if err := d.begin(ctx); err != nil {
		return nil, errors.Join(err, conn.Close(ctx))
	}
	return d, nil
}

// begin takes the builder's lock and makes the tables of a new generation.
func (d *postgresDraft) begin(ctx context.Context) error {
	var ours bool
	if err := d.conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", d.lock("builder")).Scan(&ours); err != nil {
		return d.refused("beginning the store", err)
	}
	if !ours {
		return d.heldBy(ctx, d.conn)
	}
	mark, err := d.finished(ctx, d.conn)
	if err != nil && !errors.Is(err, ErrNoStore) {
		return err
	}
	if err == nil && mark.format == Format {
		d.base = &postgresBase{draft: d, schema: d.generation(mark.generation), digests: make(map[blobKind]map[graph.DocumentID][sha256.Size]byte)}
	}
	if err := d.prepare(ctx); err != nil {
		return d.refused("beginning the store", err)
	}
	d.order, d.carried, d.blobs.table = []byte{}, make(map[blobKind][][]byte), table(d.schema, "blobs")
	d.quads = newQuadTables()
	return nil
}

func (d *postgresDraft) prepare(ctx context.Context) error {
	if _, err := d.conn.Exec(ctx, "BEGIN"); err != nil {
		return err
	}
	_, err := d.conn.Exec(ctx, `CREATE SCHEMA IF NOT EXISTS `+pgx.Identifier{d.name}.Sanitize()+`;
		CREATE TABLE IF NOT EXISTS `+table(d.name, "store")+` (format BIGINT NOT NULL, generation BIGINT NOT NULL)`)
	if err != nil {
		return err
	}
	taken, err := d.generations(ctx)
	if err != nil {
		return err
	}
	for _, n := range taken {
		d.number = max(d.number, n)
	}
	d.number++
	d.schema = d.generation(d.number)
	schema := pgx.Identifier{d.schema}.Sanitize()
	_, err = d.conn.Exec(ctx, "CREATE SCHEMA "+schema+"; SET LOCAL search_path = "+schema+"; "+tables)
	return err
}

// tables are those of a generation. nodes and quads are Cayley's; their indexes are
// made once all is in them.
const tables = `
	CREATE TABLE nodes (
		hash BYTEA NOT NULL, refs INT NOT NULL, value BYTEA, value_string TEXT, datatype TEXT, language TEXT,
		iri BOOLEAN, bnode BOOLEAN, value_int BIGINT, value_bool BOOLEAN, value_float DOUBLE PRECISION, value_time TIMESTAMP WITH TIME ZONE);
	CREATE TABLE quads (
		horizon BIGINT NOT NULL, subject_hash BYTEA NOT NULL, predicate_hash BYTEA NOT NULL, object_hash BYTEA NOT NULL, label_hash BYTEA,
		ts TIMESTAMP);
	CREATE TABLE kinds (kind TEXT PRIMARY KEY, records BIGINT NOT NULL);
	CREATE TABLE manifest (data BYTEA NOT NULL, documents BYTEA NOT NULL);
	CREATE TABLE blobs (kind TEXT NOT NULL, document BYTEA NOT NULL, data BYTEA NOT NULL, PRIMARY KEY (kind, document));
	ALTER TABLE blobs ALTER COLUMN data SET STORAGE EXTERNAL`

// indexes are Cayley's, so far as one does not serve for another, and one on labels.
// The label is part of what makes a quad unique: two documents may say the same.
const indexes = `
	ALTER TABLE nodes ADD PRIMARY KEY (hash);
	ALTER TABLE quads ADD PRIMARY KEY (horizon);
	CREATE UNIQUE INDEX spol_unique ON quads (subject_hash, predicate_hash, object_hash, label_hash);
	CREATE INDEX ops_index ON quads (object_hash, predicate_hash);
	CREATE INDEX predicate_index ON quads (predicate_hash);
	CREATE INDEX label_index ON quads (label_hash);
	ANALYZE nodes; ANALYZE quads`

// generations gives the numbers of those that stand, finished or no longer needed.
func (d *postgresDraft) generations(ctx context.Context) ([]int64, error) {
	rows, err := d.conn.Query(ctx, `SELECT substring(nspname FROM length($1::text) + 2)::bigint FROM pg_namespace WHERE nspname ~ ('^' || $1::text || '_[0-9]{1,18}$')`, d.name)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowTo[int64])
}

// runs are sorted on this machine, where the system wants them.
func (d *postgresDraft) runs() string { return "" }

func (d *postgresDraft) keep(kind blobKind, id graph.DocumentID, packed []byte) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.changed != nil && kind == outlineBlob {
		if stands, err := d.base.holds(kind, id, packed); err == nil && stands {
			d.changed.stands[blobKey{kind, id}] = true
			return nil
		}
	}
	return d.refused("keeping a document", d.blobs.put(d.conn, blobKey{kind, id}, packed))
}

func (d *postgresDraft) blob(kind blobKind, id graph.DocumentID) (packed []byte, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.blobs.known[blobKey{kind, id}] {
		return nil, noDocument(id)
	}
	if err = errors.Join(d.blobs.flush(d.conn), d.carryAll()); err == nil {
		err = d.conn.QueryRow(context.Background(), selectBlob(d.blobs.table), string(kind), []byte(id)).Scan(&packed)
	}
	return packed, d.refused("reading a document", err)
}

func (d *postgresDraft) load(kind recordKind, records iter.Seq2[record, error]) error {
	// Whoever gives the records may ask for blobs in between: the session is free but when
	// rows are sent.
	send := func(rows []byte) error {
		d.mu.Lock()
		defer d.mu.Unlock()
		return sendRows(d.conn, "quads", rows)
	}
	if err := d.part(); err != nil {
		return d.refused("taking out what is gone", err)
	}
	return d.refused("writing the "+string(kind), d.quads.load(kind, d.differing(kind, records), send))
}

// differing gives the records that are to be sent, and puts the documents in order.
func (d *postgresDraft) differing(kind recordKind, records iter.Seq2[record, error]) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		for r, err := range records {
			d.quads.records[kind]++
			switch {
			case kind == documentRecords && r.stood:
				err = errors.Join(err, d.passDocument())
			case kind == documentRecords:
				label := refs.HashOf(r.iri)
				d.order = append(d.order, label[:]...)
			}
			if (err != nil || !r.stood) && !yield(r, err) {
				return
			}
		}
	}
}

func (d *postgresDraft) finish(manifest []byte) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	ctx := context.Background()
	if err := d.complete(ctx, manifest); err != nil {
		return d.refused("completing the store", err)
	}
	d.sweep(ctx)
	d.end()
	return nil
}

// complete writes what is left, looks it over and publishes it.
func (d *postgresDraft) complete(ctx context.Context, manifest []byte) error {
	if err := errors.Join(d.blobs.flush(d.conn), d.carryAll()); err != nil {
		return err
	}
	if err := d.quads.finish(d.conn, d.schema); err != nil {
		return err
	}
	if d.changed != nil {
		return d.setIn(ctx, manifest)
	}
	if _, err := d.conn.Exec(ctx, "SET LOCAL maintenance_work_mem = '256MB'; "+indexes); err != nil {
		return err
	}
	var twice string
	if err := d.conn.QueryRow(ctx, findTwice).Scan(&twice); !errors.Is(err, pgx.ErrNoRows) {
		return cmp.Or(err, addedTwice(twice))
	}
	if _, err := d.conn.Exec(ctx, "INSERT INTO manifest VALUES ($1, $2)", manifest, d.order); err != nil {
		return err
	}
	return d.publish(ctx)
}

// publish moves the mark to this generation, for everybody at once.
func (d *postgresDraft) publish(ctx context.Context) error {
	mark := table(d.name, "store")
	if _, err := d.conn.Exec(ctx, "DELETE FROM "+mark); err != nil {
		return err
	}
	if _, err := d.conn.Exec(ctx, "INSERT INTO "+mark+" VALUES ($1, $2)", int64(Format), d.number); err != nil {
		return err
	}
	_, err := d.conn.Exec(ctx, "COMMIT")
	return err
}

// sweep removes the generations that nobody reads any more. What cannot be removed
// now is left to the next build.
func (d *postgresDraft) sweep(ctx context.Context) {
	all, err := d.generations(ctx)
	if err != nil {
		return
	}
	for _, n := range all {
		if n == d.number || d.changed != nil && d.generation(n) == d.base.schema {
			continue
		}
		key := d.lock(d.generation(n))
		var unread bool
		if err := d.conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", key).Scan(&unread); err != nil || !unread {
			continue
		}
		_, _ = d.conn.Exec(ctx, "DROP SCHEMA IF EXISTS "+pgx.Identifier{d.generation(n)}.Sanitize()+" CASCADE")
		_, _ = d.conn.Exec(ctx, "SELECT pg_advisory_unlock($1)", key)
	}
}

// abort lets the server take everything back, which it also does on its own when the
// session has broken off.
func (d *postgresDraft) abort() error {
	d.end()
	return nil
}

// end closes the session, which gives back its lock; a second time it does nothing.
func (d *postgresDraft) end() {
	d.quads.close()
	if d.conn.IsClosed() {
		return
	}
	// The server lets go of the locks of a session some time after it has gone; the
	// next build may come sooner.
	ctx := context.Background()
	_, _ = d.conn.Exec(ctx, "ROLLBACK; SELECT pg_advisory_unlock_all()")
	_ = d.conn.Close(ctx)
}
