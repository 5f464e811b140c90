package search

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"dramatis/graph"
)

// Source is what an index is made of.
type Source struct {
	// Digest is that of the store.
	Digest     string
	Documents  iter.Seq2[graph.Document, error]
	Text       func(graph.DocumentID) (string, error)
	Statements iter.Seq2[graph.Statement, error]
}

// tokens is how FTS5 is told to find words: runs of letters and figures of any
// script, with letter case and accents folded.
const tokens = `tokenize="unicode61 remove_diacritics 2"`

// schema of an index. The row of a document or passage is the same in both of its tables.
const schema = `
CREATE TABLE mark (digest TEXT);
CREATE TABLE document (row INTEGER PRIMARY KEY, id TEXT, path TEXT, title TEXT, date TEXT);
CREATE VIRTUAL TABLE document_text USING fts5(title, body, content='', ` + tokens + `);
CREATE TABLE passage (row INTEGER PRIMARY KEY, statement TEXT);
CREATE VIRTUAL TABLE passage_text USING fts5(quote, content='', ` + tokens + `);
`

// scratchOf gives how the names of the files begin in which an index for path is made.
// The process that makes it follows.
func scratchOf(path string) string { return "." + filepath.Base(path) + "-" }

// Sweep takes away what processes that were killed left of an index for path.
func Sweep(path string) error {
	files, err := os.ReadDir(filepath.Dir(path))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("looking for what was left of the search index %s: %w", path, err)
	}
	for _, file := range files {
		rest, ok := strings.CutPrefix(file.Name(), scratchOf(path))
		maker, _, _ := strings.Cut(rest, "-")
		id, err := strconv.Atoi(maker)
		if !ok || err != nil || runs(id) {
			continue
		}
		if err := os.Remove(filepath.Join(filepath.Dir(path), file.Name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("taking away what was left of the search index %s: %w", path, err)
		}
	}
	return nil
}

// runs reports whether a process may still be at work.
func runs(id int) bool {
	process, err := os.FindProcess(id)
	return err == nil && !errors.Is(process.Signal(syscall.Signal(0)), os.ErrProcessDone)
}

// Build makes the index of a source at path, all or nothing. Step is called for
// every document.
func Build(ctx context.Context, path string, from Source, step func()) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("making the search index %s: %w", path, err)
		}
	}()
	scratch, err := os.CreateTemp(filepath.Dir(path), fmt.Sprintf("%s%d-*", scratchOf(path), os.Getpid()))
	if err != nil {
		return err
	}
	defer os.Remove(scratch.Name())
	if err := scratch.Close(); err != nil {
		return err
	}
	if err := write(ctx, scratch.Name(), from, step); err != nil {
		return err
	}
	if err := os.Chmod(scratch.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(scratch.Name(), path)
}

// write fills a new file. Nobody reads it before it is whole, so it needs no journal.
func write(ctx context.Context, path string, from Source, step func()) (err error) {
	db, err := connect(path, url.Values{"_pragma": {"journal_mode(off)", "synchronous(off)", "locking_mode(exclusive)"}})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := writeDocuments(ctx, tx, from, step); err != nil {
		return err
	}
	if err := writePassages(ctx, tx, from); err != nil {
		return err
	}
	// One segment is read faster than many, and is the same whatever came between.
	for _, order := range []string{"INSERT INTO document_text(document_text) VALUES ('optimize')", "INSERT INTO passage_text(passage_text) VALUES ('optimize')"} {
		if _, err := tx.ExecContext(ctx, order); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO mark VALUES (?)", mark(from.Digest)); err != nil {
		return err
	}
	return tx.Commit()
}

// layout is the version of the schema and of what is done to words.
const layout = "1"

// mark is what an index of a store must bear.
func mark(digest string) string { return layout + " " + digest }

// connect opens a file of SQLite.
func connect(path string, options url.Values) (*sql.DB, error) {
	at := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: options.Encode()}
	if !filepath.IsAbs(path) {
		at.Opaque, at.Path = (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath(), ""
	}
	db, err := sql.Open("sqlite", at.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	return db, nil
}

func writeDocuments(ctx context.Context, tx *sql.Tx, from Source, step func()) error {
	cards := rows{tx: tx, into: "document", columns: 5}
	words, err := tx.PrepareContext(ctx, "INSERT INTO document_text(rowid, title, body) VALUES (?, ?, ?)")
	if err != nil {
		return err
	}
	defer words.Close()
	row := 0
	for d, err := range from.Documents {
		if err != nil {
			return err
		}
		if d.Status == graph.Failed {
			continue
		}
		text, err := from.Text(d.ID)
		if err != nil {
			return err
		}
		row++
		if err := cards.add(ctx, row, string(d.ID), d.Path, d.Title, string(d.Date)); err != nil {
			return err
		}
		if _, err := words.ExecContext(ctx, row, apart(d.Title), apart(text)); err != nil {
			return err
		}
		step()
	}
	return cards.write(ctx)
}

// writePassages writes every passage once for each statement that it proves.
func writePassages(ctx context.Context, tx *sql.Tx, from Source) error {
	of := rows{tx: tx, into: "passage", columns: 2}
	words := rows{tx: tx, into: "passage_text(rowid, quote)", columns: 2}
	row := 0
	for st, err := range from.Statements {
		if err != nil {
			return err
		}
		row++
		if err := of.add(ctx, row, string(st.ID)); err != nil {
			return err
		}
		if err := words.add(ctx, row, apart(quotesOf(st))); err != nil {
			return err
		}
	}
	if err := of.write(ctx); err != nil {
		return err
	}
	return words.write(ctx)
}

// rows gathers short rows of a table and writes many at once: the driver parses an order each
// time that it is run.
type rows struct {
	tx      *sql.Tx
	into    string
	columns int
	held    []any
}

// atOnce is how many rows are written at once. FTS5 writes the words it holds to the file before
// every order of several rows, to be able to take it back, and merges what it wrote: few long orders
// cost a fifth less than many short ones. SQLite takes 32,766 values in one.
const atOnce = 1024

func (r *rows) add(ctx context.Context, row ...any) error {
	r.held = append(r.held, row...)
	if len(r.held) < atOnce*r.columns {
		return nil
	}
	return r.write(ctx)
}

// write writes what is gathered.
func (r *rows) write(ctx context.Context) error {
	if len(r.held) == 0 {
		return nil
	}
	one := "(?" + strings.Repeat(", ?", r.columns-1) + ")"
	many := strings.Repeat(", "+one, len(r.held)/r.columns-1)
	_, err := r.tx.ExecContext(ctx, "INSERT INTO "+r.into+" VALUES "+one+many, r.held...)
	r.held = r.held[:0]
	return err
}

// quotesOf joins the passages that prove a statement.
func quotesOf(st graph.Statement) string {
	var all strings.Builder
	for _, e := range st.Evidence {
		all.WriteString(e.Quote + "\n")
	}
	return all.String()
}
