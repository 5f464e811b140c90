package store

import (
	"bytes"
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
)

// Ledger is a table of lines beside a store on a server, for whoever works on the store to
// share: NAME.judgements. It outlives every build, and what the lines say is not known here.
type Ledger struct{ server }

// LedgerOf gives the ledger of the store at a location on a server.
func LedgerOf(location string) (*Ledger, error) {
	s, err := parseServer(location)
	return &Ledger{s}, err
}

const (
	ledgerTable  = "judgements"
	replacedTail = "_before_restore"
)

// String says where the lines are, for a person.
func (l *Ledger) String() string { return "the table " + l.name + "." + ledgerTable + " of " + l.shown }

// Prepare makes the table where there is none: a build of a store makes its schema too, and
// while it does nobody else can.
func (l *Ledger) Prepare() error {
	return l.writing(func(context.Context, pgx.Tx) error { return nil })
}

// Lines gives all lines in the order in which they were added; none where there is no
// ledger.
func (l *Ledger) Lines() (lines []byte, err error) {
	ctx := context.Background()
	conn, err := l.connect(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	rows, err := conn.Query(ctx, "SELECT line FROM "+table(l.name, ledgerTable)+" ORDER BY number")
	var line []byte
	if err == nil {
		_, err = pgx.ForEachRow(rows, []any{&line}, func() error {
			lines = append(append(lines, line...), '\n')
			return nil
		})
	}
	if says(err, codeNoTable, codeNoSchema) {
		return nil, nil
	}
	return lines, l.refused("reading the judgements", err)
}

// Add puts lines behind the last, all or none. They are safe on the server when it
// returns, and two who add at once do so one after the other.
func (l *Ledger) Add(lines []byte) error {
	return l.writing(func(ctx context.Context, tx pgx.Tx) error { return l.insert(ctx, tx, lines) })
}

// Replace puts lines in the place of all. Others that stand there are kept in a table
// beside it; where, is told by kept.
func (l *Ledger) Replace(lines []byte) (kept string, err error) {
	before, err := l.Lines()
	if err != nil || bytes.Equal(before, lines) {
		return "", err
	}
	return l.replacedName(before), l.writing(func(ctx context.Context, tx pgx.Tx) error {
		if len(before) > 0 {
			if err := l.setAside(ctx, tx); err != nil {
				return err
			}
		}
		return l.insert(ctx, tx, lines)
	})
}

// replacedName names the table in which lines are kept that are replaced; "" for none.
func (l *Ledger) replacedName(before []byte) string {
	if len(before) == 0 {
		return ""
	}
	return "the table " + l.name + "." + ledgerTable + replacedTail
}

// setAside gives the table another name, and makes an empty one.
func (l *Ledger) setAside(ctx context.Context, tx pgx.Tx) error {
	_, err := tx.Exec(ctx, "DROP TABLE IF EXISTS "+table(l.name, ledgerTable+replacedTail)+
		"; ALTER TABLE "+table(l.name, ledgerTable)+" RENAME TO "+pgx.Identifier{ledgerTable + replacedTail}.Sanitize())
	if err != nil {
		return err
	}
	return l.prepare(ctx, tx)
}

// prepare makes the table within a transaction.
func (l *Ledger) prepare(ctx context.Context, tx pgx.Tx) error {
	_, err := tx.Exec(ctx, "CREATE SCHEMA IF NOT EXISTS "+pgx.Identifier{l.name}.Sanitize()+
		"; CREATE TABLE IF NOT EXISTS "+table(l.name, ledgerTable)+" (number BIGINT NOT NULL UNIQUE, line BYTEA NOT NULL)")
	return err
}

// writing runs f in a transaction that holds the table alone.
func (l *Ledger) writing(f func(context.Context, pgx.Tx) error) (err error) {
	ctx := context.Background()
	conn, err := l.connect(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	err = pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if err := l.prepare(ctx, tx); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "LOCK TABLE "+table(l.name, ledgerTable)+" IN EXCLUSIVE MODE"); err != nil {
			return err
		}
		return f(ctx, tx)
	})
	return l.refused("writing the judgements", err)
}

func (l *Ledger) insert(ctx context.Context, tx pgx.Tx, lines []byte) error {
	for line := range bytes.Lines(lines) {
		_, err := tx.Exec(ctx, "INSERT INTO "+table(l.name, ledgerTable)+" SELECT coalesce(max(number), 0) + 1, $1 FROM "+table(l.name, ledgerTable), bytes.TrimSuffix(line, []byte("\n")))
		if err != nil {
			return err
		}
	}
	return nil
}
