package main

import (
	"database/sql"
	"errors"
	"io"
	"os"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/nquads"
	_ "modernc.org/sqlite" // registers the driver
)

// table is SQLite with a table of values and one of quads by number, and three indexes.
type table struct {
	path string
	*sql.DB
}

func (t *table) open() (err error) {
	t.DB, err = sql.Open("sqlite", t.path+"?_pragma=journal_mode(off)&_pragma=synchronous(0)&_pragma=cache_size(-65536)")
	return err
}

func (t *table) load(_ corpus, file string) error {
	if err := t.open(); err != nil {
		return err
	}
	defer t.Close()
	if _, err := t.Exec(`CREATE TABLE value (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
		CREATE TABLE quad (s INTEGER, p INTEGER, o INTEGER, l INTEGER)`); err != nil {
		return err
	}
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := t.insert(nquads.NewReader(f, true)); err != nil {
		return err
	}
	_, err = t.Exec(`CREATE INDEX sp ON quad (s, p, o, l); CREATE INDEX op ON quad (o, p, s, l); CREATE INDEX l ON quad (l, s, p, o)`)
	return err
}

// insert adds quads in one transaction.
func (t *table) insert(from quad.Reader) (err error) {
	tx, err := t.Begin()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, tx.Commit()) }()
	value, err := tx.Prepare(`INSERT INTO value (text) VALUES (?) ON CONFLICT DO UPDATE SET text = text RETURNING id`)
	if err != nil {
		return err
	}
	row, err := tx.Prepare(`INSERT INTO quad VALUES (?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	known := map[string]int64{}
	for {
		q, err := from.ReadQuad()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		var ids [4]any
		for i, d := range quad.Directions {
			text := quad.StringOf(q.Get(d))
			id, ok := known[text]
			if !ok {
				if err := value.QueryRow(text).Scan(&id); err != nil {
					return err
				}
				if len(known) < 1<<18 {
					known[text] = id
				}
			}
			ids[i] = id
		}
		if _, err := row.Exec(ids[:]...); err != nil {
			return err
		}
	}
}

func (t *table) size() (int64, error) {
	info, err := os.Stat(t.path)
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

func (t *table) hop(e string, hops int) (n int, err error) {
	one := `SELECT o FROM quad, m WHERE s = ? AND p = m.id UNION SELECT s FROM quad, m WHERE o = ? AND p = m.id`
	two := `SELECT o FROM quad, m, one WHERE s = one.id AND p = m.id UNION SELECT s FROM quad, m, one WHERE o = one.id AND p = m.id UNION SELECT id FROM one`
	var id int64
	if err := t.QueryRow(`SELECT id FROM value WHERE text = ?`, "<"+e+">").Scan(&id); err != nil {
		return 0, err
	}
	met := `WITH m AS (SELECT id FROM value WHERE text = '<met>')`
	query := met + ` SELECT count(*) FROM (` + one + `)`
	if hops == 2 {
		query = met + `, one(id) AS (` + one + `) SELECT count(*) FROM (` + two + `)`
	}
	return n, t.QueryRow(query, id, id).Scan(&n)
}

func (t *table) statements(doc int) (n int, err error) {
	rows, err := t.Query(`SELECT s.text, p.text, o.text FROM quad q, value s, value p, value o
		WHERE s.id = q.s AND p.id = q.p AND o.id = q.o AND q.l IN
		(SELECT l FROM quad WHERE o = (SELECT id FROM value WHERE text = ?) AND p = (SELECT id FROM value WHERE text = '<dramatis:document>'))`,
		"<d/"+string(documentID(doc))+">")
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		var q [3]string
		if err := rows.Scan(&q[0], &q[1], &q[2]); err != nil {
			return n, err
		}
		n++
	}
	return n, rows.Err()
}

func (t *table) feed() (n int, err error) {
	rows, err := t.Query(`SELECT s, o FROM quad WHERE p = (SELECT id FROM value WHERE text = '<met>')`)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		var s, o int64
		if err := rows.Scan(&s, &o); err != nil {
			return n, err
		}
		n++
	}
	return n, rows.Err()
}

func (t *table) adding(_ corpus, file string, _ int) (func() error, error) {
	quads, err := quadsIn(file)
	return func() error { return t.insert(quad.NewReader(quads)) }, err
}
