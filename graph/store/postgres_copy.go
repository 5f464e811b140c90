package store

import (
	"context"
	"encoding/binary"
	"io"
	"math"

	"github.com/jackc/pgx/v5"
)

// copyRows streams rows to a table by COPY, in PostgreSQL's binary format
// (https://www.postgresql.org/docs/current/sql-copy.html). Every call of next
// appends one row or more to the buffer, and ends with io.EOF.
func copyRows(conn *pgx.Conn, into string, next func(b []byte) ([]byte, error)) error {
	r := &rowReader{next: next, buffer: []byte(copyHeader)}
	_, err := conn.PgConn().CopyFrom(context.Background(), r, "COPY "+into+" FROM STDIN WITH (FORMAT binary)")
	if r.err != nil && r.err != io.EOF {
		return r.err // which the server only repeats
	}
	return err
}

// sendRows sends rows to a table that are all there.
func sendRows(conn *pgx.Conn, into string, rows []byte) error {
	return copyRows(conn, into, func([]byte) ([]byte, error) { return rows, io.EOF })
}

const (
	copyHeader = "PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00"
	copyEnd    = "\xff\xff"
	copyAtOnce = 1 << 16
)

// rowReader is the stream of rows with header and end.
type rowReader struct {
	next   func([]byte) ([]byte, error)
	buffer []byte
	read   int // of the buffer
	err    error
}

// Read fills p.
func (r *rowReader) Read(p []byte) (int, error) {
	for r.read == len(r.buffer) {
		if r.err != nil {
			return 0, r.err
		}
		r.fill()
	}
	n := copy(p, r.buffer[r.read:])
	r.read += n
	return n, nil
}

// fill puts the next rows into the buffer.
func (r *rowReader) fill() {
	r.buffer, r.read = r.buffer[:0], 0
	for len(r.buffer) < copyAtOnce && r.err == nil {
		r.buffer, r.err = r.next(r.buffer)
	}
	if r.err == io.EOF {
		r.buffer = append(r.buffer, copyEnd...)
	}
}

// The fields of a row, each after its length; -1 is the length of NULL.

func appendRow(b []byte, fields int) []byte { return binary.BigEndian.AppendUint16(b, uint16(fields)) }

func appendNull(b []byte) []byte { return append(b, 0xff, 0xff, 0xff, 0xff) }

func appendLength(b []byte, n int) []byte { return binary.BigEndian.AppendUint32(b, uint32(n)) }

func appendBytes[T ~string | ~[]byte](b []byte, v T) []byte {
	return append(appendLength(b, len(v)), v...)
}

func appendInt32(b []byte, v int32) []byte {
	return binary.BigEndian.AppendUint32(appendLength(b, 4), uint32(v))
}

func appendInt64(b []byte, v int64) []byte {
	return binary.BigEndian.AppendUint64(appendLength(b, 8), uint64(v))
}

func appendFloat(b []byte, v float64) []byte {
	return binary.BigEndian.AppendUint64(appendLength(b, 8), math.Float64bits(v))
}

func appendTrue(b []byte) []byte { return append(appendLength(b, 1), 1) }

// blobBuffer gathers blobs, for one journey to the server takes as long as many bytes.
type blobBuffer struct {
	table string
	known map[blobKey]bool // all that were put
	held  []byte           // rows that the server does not have yet
}

const blobsHeld = 4 << 20

// put keeps a blob, replacing an earlier one.
func (b *blobBuffer) put(conn *pgx.Conn, key blobKey, packed []byte) error {
	if b.known[key] {
		return b.replace(conn, key, packed)
	}
	b.know(key)
	b.held = appendRow(b.held, 3)
	b.held = appendBytes(b.held, key.kind)
	b.held = appendBytes(b.held, key.id)
	b.held = appendBytes(b.held, packed)
	if len(b.held) < blobsHeld {
		return nil
	}
	return b.flush(conn)
}

// know notes that a blob is there.
func (b *blobBuffer) know(key blobKey) {
	if b.known == nil {
		b.known = make(map[blobKey]bool)
	}
	b.known[key] = true
}

func (b *blobBuffer) replace(conn *pgx.Conn, key blobKey, packed []byte) error {
	if err := b.flush(conn); err != nil {
		return err
	}
	_, err := conn.Exec(context.Background(), "UPDATE "+b.table+" SET data = $3 "+whereBlob, string(key.kind), []byte(key.id), packed)
	return err
}

// flush sends what is held.
func (b *blobBuffer) flush(conn *pgx.Conn) error {
	if len(b.held) == 0 {
		return nil
	}
	rows := b.held
	b.held = nil
	return sendRows(conn, b.table, rows)
}
