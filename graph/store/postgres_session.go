package store

import (
	"context"
	"errors"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// session reads one state of a generation, whatever is built meanwhile: that of a single
// transaction, which lasts as long as the store is open. It is safe for use by several
// goroutines; one asks after the other.
type session struct {
	mu   sync.Mutex
	conn *pgx.Conn
	tx   pgx.Tx
}

// beginSession begins to read a generation on a connection.
func beginSession(ctx context.Context, conn *pgx.Conn, schema string) (*session, error) {
	if _, err := conn.Exec(ctx, "SET search_path = "+pgx.Identifier{schema}.Sanitize()); err != nil {
		return nil, err
	}
	tx, err := conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly})
	return &session{conn: conn, tx: tx}, err
}

// rows asks for rows, and calls each when the values of one stand in into.
func (s *session) rows(ctx context.Context, query string, args, into []any, each func() error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	rows, err := s.tx.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	_, err = pgx.ForEachRow(rows, into, each)
	return err
}

// row asks for one row.
func (s *session) row(ctx context.Context, query string, args []any, into ...any) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.tx.QueryRow(ctx, query, args...).Scan(into...)
}

// within runs f in a transaction within, whose failure leaves this one as it was.
func (s *session) within(ctx context.Context, f func(pgx.Tx) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return pgx.BeginFunc(ctx, s.tx, f)
}

// join gives the settings by which other connections see the same state.
func (s *session) join(ctx context.Context, config *pgx.ConnConfig) (*pgx.ConnConfig, error) {
	var snapshot string
	if err := s.row(ctx, "SELECT pg_export_snapshot()", nil, &snapshot); err != nil {
		return nil, err
	}
	config = config.Copy()
	config.AfterConnect = func(ctx context.Context, conn *pgconn.PgConn) error {
		_, err := conn.Exec(ctx, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET TRANSACTION SNAPSHOT '"+snapshot+"'").ReadAll()
		return err
	}
	return config, nil
}

// close ends the transaction and the connection, with the locks that it holds.
func (s *session) close(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.conn.IsClosed() {
		return nil
	}
	_, err := s.conn.Exec(ctx, "ROLLBACK; SELECT pg_advisory_unlock_all()")
	return errors.Join(err, s.conn.Close(ctx))
}
