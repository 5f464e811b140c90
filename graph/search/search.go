package search

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"

	"dramatis/graph"
)

// ErrStale says that there is no index of the present store: none was made, or the
// store has changed since, or the file is no index at all.
var ErrStale = errors.New("the search index is not of this store")

// Index answers searches. It is safe for use by several goroutines.
type Index struct{ db *sql.DB }

// Open opens the index at path of the store with a digest. It fails with ErrStale
// where it must be built first.
func Open(ctx context.Context, path, digest string) (*Index, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, ErrStale
	}
	db, err := connect(path, url.Values{"mode": {"ro"}, "immutable": {"1"}})
	if err != nil {
		return nil, fmt.Errorf("opening the search index %s: %w", path, err)
	}
	var found string
	if err := db.QueryRowContext(ctx, "SELECT digest FROM mark").Scan(&found); err != nil || found != mark(digest) {
		return nil, errors.Join(ErrStale, db.Close(), ctx.Err())
	}
	return &Index{db}, nil
}

// Close closes the index.
func (x *Index) Close() error { return x.db.Close() }

// DocumentHit is a document that has the words. Rank is from 1; a higher score is a
// better match (BM25, Robertson and Walker 1994; a word of the title counts as three).
type DocumentHit struct {
	Rank  int
	Score float64
	ID    graph.DocumentID
	Path  string
	Title string
	Date  graph.EDTF
}

// StatementHit is a statement, the passages of which have the words.
type StatementHit struct {
	Rank  int
	Score float64
	ID    graph.IRI
}

// Documents gives the documents that fit, the best first, of equals the first by
// path; at most top of them, or all where top is 0.
func (x *Index) Documents(ctx context.Context, q Query, top int) ([]DocumentHit, error) {
	const query = `SELECT -bm25(document_text, 3.0, 1.0) AS score, id, path, document.title, date
		FROM document_text JOIN document ON document.row = document_text.rowid
		WHERE document_text MATCH ? ORDER BY score DESC, path, id LIMIT ?`
	return hits(ctx, x.db, query, q, top, func(rank int, r *sql.Rows) (h DocumentHit, err error) {
		h.Rank = rank
		return h, r.Scan(&h.Score, &h.ID, &h.Path, &h.Title, &h.Date)
	})
}

// Statements gives the statements that fit, the best first, of equals the one that
// comes first in the corpus; at most top of them, or all where top is 0.
func (x *Index) Statements(ctx context.Context, q Query, top int) ([]StatementHit, error) {
	const query = `SELECT -bm25(passage_text) AS score, statement
		FROM passage_text JOIN passage ON passage.row = passage_text.rowid
		WHERE passage_text MATCH ? ORDER BY score DESC, passage.row LIMIT ?`
	return hits(ctx, x.db, query, q, top, func(rank int, r *sql.Rows) (h StatementHit, err error) {
		h.Rank = rank
		return h, r.Scan(&h.Score, &h.ID)
	})
}

// hits reads the rows of a search.
func hits[T any](ctx context.Context, db *sql.DB, query string, q Query, top int, read func(rank int, r *sql.Rows) (T, error)) (out []T, err error) {
	if top <= 0 {
		top = -1
	}
	rows, err := db.QueryContext(ctx, query, q.expression, top)
	if err != nil {
		return nil, fmt.Errorf("searching: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		h, err := read(len(out)+1, rows)
		if err != nil {
			return nil, fmt.Errorf("searching: %w", err)
		}
		out = append(out, h)
	}
	return out, rows.Err()
}
