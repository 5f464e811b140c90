package store

import (
	"context"
	"fmt"
	"io"
	"iter"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/jackc/pgx/v5"
)

// quadTables fills Cayley's tables: quads as they come, nodes at the end, when it is
// known how often each occurs.
type quadTables struct {
	last    int64 // number of the last quad
	nodes   *nodeTally
	records map[recordKind]int64       // how many there are, those that stood too
	label   refs.ValueHash             // of the present record
	seen    map[[3]refs.ValueHash]bool // of the present record
}

func newQuadTables() quadTables {
	return quadTables{
		nodes: newNodeTally(), records: make(map[recordKind]int64), seen: make(map[[3]refs.ValueHash]bool),
	}
}

// rowsSent is how many bytes of rows are sent at once.
const rowsSent = 4 << 20

// load hands the quads of all records of a kind to send, as rows for COPY.
func (q *quadTables) load(kind recordKind, records iter.Seq2[record, error], send func(rows []byte) error) error {
	var rows []byte
	for r, err := range records {
		if err == nil {
			rows, err = q.appendRecord(rows, r)
		}
		if err == nil && len(rows) >= rowsSent {
			err = send(rows)
			rows = rows[:0]
		}
		if err != nil {
			return err
		}
	}
	if len(rows) == 0 {
		return nil
	}
	return send(rows)
}

// appendRecord gives the rows of a record. A quad said twice is written once.
func (q *quadTables) appendRecord(b []byte, r record) ([]byte, error) {
	label := refs.HashOf(r.iri)
	if q.label == label {
		return b, addedTwice(string(r.iri))
	}
	q.label = label
	clear(q.seen)
	for _, one := range r.quads {
		triple := [3]refs.ValueHash{refs.HashOf(one.Subject), refs.HashOf(one.Predicate), refs.HashOf(one.Object)}
		if q.seen[triple] {
			continue
		}
		q.seen[triple] = true
		q.last++
		b = appendInt64(appendRow(b, 6), q.last)
		for i, v := range []quad.Value{one.Subject, one.Predicate, one.Object} {
			if err := q.nodes.count(triple[i], v); err != nil {
				return b, err
			}
			b = appendBytes(b, triple[i][:])
		}
		if err := q.nodes.count(label, r.iri); err != nil {
			return b, err
		}
		b = appendNull(appendBytes(b, label[:]))
	}
	return b, nil
}

func addedTwice(iri string) error {
	return fmt.Errorf("%s was added twice, or stands for two things", iri)
}

// findTwice finds a label whose quads do not all stand together, for then it is that
// of two records. The indexes must stand.
const findTwice = `
	SELECT coalesce(value_string, 'something') FROM nodes WHERE hash IN
	(SELECT label_hash FROM quads GROUP BY label_hash HAVING max(horizon) - min(horizon) + 1 <> count(*) LIMIT 1)`

// findTwiceAfter does the same for the labels of quads that came after a number.
const findTwiceAfter = `
	SELECT coalesce(value_string, 'something') FROM nodes WHERE hash IN
	(SELECT label_hash FROM quads WHERE label_hash IN (SELECT label_hash FROM quads WHERE horizon > $1)
	GROUP BY label_hash HAVING max(horizon) - min(horizon) + 1 <> count(*) LIMIT 1)`

// finish writes the nodes, and how many records of each kind there are, to the tables of a
// schema.
func (q *quadTables) finish(conn *pgx.Conn, schema string) error {
	next, stop := iter.Pull2(q.nodes.all())
	defer stop()
	err := copyRows(conn, table(schema, "nodes"), func(b []byte) ([]byte, error) {
		n, err, ok := next()
		if !ok {
			return b, io.EOF
		}
		return n.appendTo(b), err
	})
	if err != nil {
		return err
	}
	for kind, n := range q.records {
		if _, err := conn.Exec(context.Background(), "INSERT INTO "+table(schema, "kinds")+" VALUES ($1, $2)", string(kind), n); err != nil {
			return err
		}
	}
	return nil
}

// close frees the space on disk that sorting took.
func (q *quadTables) close() {
	if q.nodes != nil {
		q.nodes.rows.close()
	}
}
