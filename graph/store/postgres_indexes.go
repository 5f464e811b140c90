package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// leads are the first columns of the indexes, by which each of them is asked for: no two
// indexes of a table begin with the same.
var leads = []struct{ table, column, least string }{
	{"nodes", "hash", `'\x'::bytea`},
	{"quads", "horizon", "0"},
	{"quads", "subject_hash", `'\x'::bytea`},
	{"quads", "object_hash", `'\x'::bytea`},
	{"quads", "predicate_hash", `'\x'::bytea`},
	{"quads", "label_hash", `'\x'::bytea`},
}

// checkIndexes asks every index for all rows, and counts whether it finds as many as there
// are. Where the server has the extension amcheck, it looks at every page of them too.
func (p *postgres) checkIndexes(ctx context.Context, report func(string)) error {
	err := p.session.within(ctx, func(tx pgx.Tx) error {
		for _, lead := range leads {
			if err := checkLead(ctx, tx, lead.table, lead.column, lead.least, report); err != nil {
				return err
			}
		}
		return checkPages(ctx, tx, report)
	})
	return p.refused("reading the indexes", err)
}

// checkLead counts the rows of a table by reading it, and by the index that begins with a
// column.
func checkLead(ctx context.Context, tx pgx.Tx, table, column, least string, report func(string)) error {
	var stands bool
	err := tx.QueryRow(ctx, `
		SELECT count(*) > 0 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
		WHERE i.indrelid = $1::text::regclass AND a.attname = $2 AND i.indisvalid`, table, column).Scan(&stands)
	if err != nil {
		return err
	}
	if !stands {
		report(fmt.Sprintf("no index of the table %s begins with %s", table, column))
		return nil
	}
	var rows, found int64
	for _, way := range []struct {
		settings, where string
		count           *int64
	}{
		{"SET LOCAL enable_seqscan = on; SET LOCAL enable_indexscan = off; SET LOCAL enable_indexonlyscan = off; SET LOCAL enable_bitmapscan = off", "", &rows},
		{"SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = on; SET LOCAL enable_indexonlyscan = on", " WHERE " + column + " >= " + least, &found},
	} {
		if _, err := tx.Exec(ctx, way.settings); err != nil {
			return err
		}
		if err := tx.QueryRow(ctx, "SELECT count(*) FROM "+table+way.where).Scan(way.count); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(ctx, "RESET enable_seqscan; RESET enable_indexscan; RESET enable_indexonlyscan; RESET enable_bitmapscan"); err != nil {
		return err
	}
	if rows != found {
		report(fmt.Sprintf("the index of the table %s on %s finds %d rows, and there are %d", table, column, found, rows))
	}
	return nil
}

// checkPages lets amcheck look at the pages of the indexes, where it is there and we may.
func checkPages(ctx context.Context, tx pgx.Tx, report func(string)) error {
	var look string
	err := tx.QueryRow(ctx, `SELECT format('%I.%I', n.nspname, p.proname) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
		WHERE p.proname = 'bt_index_check' AND p.pronargs = 2 AND has_function_privilege(p.oid, 'execute') LIMIT 1`).Scan(&look)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	rows, err := tx.Query(ctx, "SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid IN ('nodes'::regclass, 'quads'::regclass)")
	if err != nil {
		return err
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	for _, name := range names {
		// A transaction within, for what is damaged breaks it off.
		err := pgx.BeginFunc(ctx, tx, func(inner pgx.Tx) error {
			_, err := inner.Exec(ctx, "SELECT "+look+"($1::text::regclass, true)", name)
			return err
		})
		if said, ok := errors.AsType[*pgconn.PgError](err); ok {
			report(fmt.Sprintf("the index %s: %s", name, said.Message))
		} else if err != nil {
			return err
		}
	}
	return err
}
