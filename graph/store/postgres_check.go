package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
)

var _ checker = (*postgres)(nil)

// countsWrong finds nodes whose count is not how often they occur in quads, and
// values that quads speak of and no node holds.
const countsWrong = `
	SELECT coalesce(h, hash), coalesce(refs, 0), coalesce(n, 0) FROM nodes FULL JOIN (
		SELECT h, count(*) AS n FROM (
			SELECT subject_hash AS h FROM quads UNION ALL SELECT predicate_hash FROM quads
			UNION ALL SELECT object_hash FROM quads UNION ALL SELECT label_hash FROM quads) AS all_hashes
		GROUP BY h) AS counted ON hash = h
	WHERE refs IS DISTINCT FROM n LIMIT 100`

// check looks at Cayley's tables and their indexes.
func (p *postgres) check(ctx context.Context, report func(string)) error {
	return errors.Join(p.checkIndexes(ctx, report), p.checkCounts(ctx, report), p.checkHashes(ctx, report), p.checkRanges(ctx, report))
}

func (p *postgres) checkCounts(ctx context.Context, report func(string)) error {
	rows, err := p.pool.Query(ctx, countsWrong)
	if err != nil {
		return p.refused("reading the graph", err)
	}
	var hash pgtype.PreallocBytes
	var kept, found int64
	_, err = pgx.ForEachRow(rows, []any{&hash, &kept, &found}, func() error {
		report(fmt.Sprintf("the node %x should occur %d times, and occurs %d times", []byte(hash), kept, found))
		return nil
	})
	return p.refused("reading the graph", err)
}

// checkHashes compares every node with its key.
func (p *postgres) checkHashes(ctx context.Context, report func(string)) error {
	rows, err := p.pool.Query(ctx, "SELECT hash, value, value_string, iri, value_int, value_float FROM nodes")
	if err != nil {
		return p.refused("reading the graph", err)
	}
	var hash pgtype.PreallocBytes
	var n nodeColumns
	_, err = pgx.ForEachRow(rows, []any{&hash, &n.raw, &n.text, &n.isIRI, &n.number, &n.real}, func() error {
		v, err := n.value()
		if h := refs.HashOf(v); err != nil || string(h[:]) != string(hash) {
			report(fmt.Sprintf("the node %x holds another value (%v)", []byte(hash), v))
		}
		return nil
	})
	return p.refused("reading the graph", err)
}

// checkRanges sees to it that every quad is of one kind of record.
func (p *postgres) checkRanges(ctx context.Context, report func(string)) error {
	var quads, last int64
	if err := p.pool.QueryRow(ctx, "SELECT count(*), coalesce(max(horizon), 0) FROM quads").Scan(&quads, &last); err != nil {
		return p.refused("reading the graph", err)
	}
	var ranged int64
	for _, s := range p.ranges {
		ranged += s.last - s.first + 1
	}
	if quads != last || ranged != quads {
		report(fmt.Sprintf("there are %d quads, numbered to %d, of which %d belong to records", quads, last, ranged))
	}
	return nil
}
