package store

import (
	"context"
	"fmt"

	"github.com/cayleygraph/cayley/graph/refs"
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

// check looks at Cayley's tables and their indexes. After an error the transaction that it
// reads in answers nothing more.
func (p *postgres) check(ctx context.Context, report func(string)) error {
	for _, step := range []func(context.Context, func(string)) error{p.checkIndexes, p.checkCounts, p.checkHashes, p.checkRecords} {
		if err := step(ctx, report); err != nil {
			return err
		}
	}
	return nil
}

func (p *postgres) checkCounts(ctx context.Context, report func(string)) error {
	var hash pgtype.PreallocBytes
	var kept, found int64
	err := p.session.rows(ctx, countsWrong, nil, []any{&hash, &kept, &found}, func() error {
		report(fmt.Sprintf("the node %x should occur %d times, and occurs %d times", []byte(hash), kept, found))
		return nil
	})
	return p.refused("reading the graph", err)
}

// checkHashes compares every node with its key.
func (p *postgres) checkHashes(ctx context.Context, report func(string)) error {
	var hash pgtype.PreallocBytes
	var n nodeColumns
	err := p.session.rows(ctx, selectNodes, nil, n.into(&hash), func() error {
		v, err := n.value()
		if h := refs.HashOf(v); err != nil || string(h[:]) != string(hash) {
			report(fmt.Sprintf("the node %x holds another value (%v)", []byte(hash), v))
		}
		return nil
	})
	return p.refused("reading the graph", err)
}

// checkRecords sees to it that there are as many records as there should be.
func (p *postgres) checkRecords(ctx context.Context, report func(string)) error {
	var labels, records int64
	err := p.session.row(ctx, "SELECT (SELECT count(DISTINCT label_hash) FROM quads), (SELECT coalesce(sum(records), 0)::bigint FROM kinds)", nil, &labels, &records)
	if err == nil && labels != records {
		report(fmt.Sprintf("there are quads of %d records, and there should be %d", labels, records))
	}
	return p.refused("reading the graph", err)
}
