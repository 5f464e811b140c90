package store

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"sync"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/refs"
	csql "github.com/cayleygraph/cayley/graph/sql"
	"github.com/cayleygraph/quad"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"dramatis/graph"
)

var (
	_ backend = (*postgres)(nil)
	_ distant = (*postgres)(nil)
)

// postgres is a finished store on a PostgreSQL server: one generation.
type postgres struct {
	server
	mark   generationMark
	holder *pgx.Conn // holds the lock that keeps the generation from being removed
	pool   *pgxpool.Pool
	ranges map[recordKind]span
	values *values[refs.ValueHash]

	mu     sync.Mutex
	cayley cayley.QuadStore // opened when first asked for
}

// span are the numbers of the quads of one kind of record, from first to last.
type span struct{ first, last int64 }

// openPostgres opens the store at a location.
func openPostgres(location string) (backend, error) {
	ctx := context.Background()
	s, err := parseServer(location)
	if err != nil {
		return nil, err
	}
	holder, err := s.connect(ctx)
	if err != nil {
		return nil, err
	}
	mark, err := s.hold(ctx, holder)
	if err != nil {
		return nil, errors.Join(err, holder.Close(ctx))
	}
	p, err := s.read(ctx, holder, mark)
	if err != nil {
		return nil, errors.Join(err, holder.Close(ctx))
	}
	return p, nil
}

// hold keeps the finished generation from being removed as long as the session
// lasts. Between our look at the mark and our lock, a build may have removed it.
func (s server) hold(ctx context.Context, conn *pgx.Conn) (generationMark, error) {
	for {
		mark, err := s.finished(ctx, conn)
		if err != nil {
			return mark, err
		}
		if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock_shared($1)", s.lock(s.generation(mark.generation))); err != nil {
			return mark, s.refused("opening the store", err)
		}
		again, err := s.finished(ctx, conn)
		if err != nil || again == mark {
			return mark, err
		}
		if _, err := conn.Exec(ctx, "SELECT pg_advisory_unlock_all()"); err != nil {
			return mark, s.refused("opening the store", err)
		}
	}
}

// read opens a generation that is held.
func (s server) read(ctx context.Context, holder *pgx.Conn, mark generationMark) (*postgres, error) {
	config, err := pgxpool.ParseConfig("")
	if err != nil {
		return nil, fmt.Errorf("opening the store %s: %w", s.shown, err)
	}
	config.ConnConfig = s.within(mark.generation)
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, s.unreachable(err)
	}
	p := &postgres{server: s, mark: mark, holder: holder, pool: pool, values: newValues[refs.ValueHash](), ranges: make(map[recordKind]span)}
	if err := p.readRanges(ctx); err != nil {
		pool.Close()
		return nil, err
	}
	return p, nil
}

func (p *postgres) readRanges(ctx context.Context) error {
	rows, err := p.pool.Query(ctx, "SELECT kind, first, last FROM kinds")
	if err != nil {
		return p.refused("opening the store", err)
	}
	var kind string
	var s span
	_, err = pgx.ForEachRow(rows, []any{&kind, &s.first, &s.last}, func() error {
		p.ranges[recordKind(kind)] = s
		return nil
	})
	return p.refused("opening the store", err)
}

func (p *postgres) format() uint64 { return p.mark.format }

func (p *postgres) close() error {
	p.pool.Close()
	ctx := context.Background()
	_, err := p.holder.Exec(ctx, "SELECT pg_advisory_unlock_all()")
	err = errors.Join(err, p.holder.Close(ctx))
	if p.cayley != nil {
		err = errors.Join(err, p.cayley.Close())
	}
	return err
}

// quads is the graph as Cayley sees it.
func (p *postgres) quads() (q cayley.QuadStore, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cayley == nil {
		p.cayley, err = openQuads(p.pool.Config().ConnConfig)
	}
	return p.cayley, err
}

func (p *postgres) cayleyStore() (cayley.QuadStore, error) { return p.quads() }

func (p *postgres) manifest() (m []byte, err error) {
	err = p.pool.QueryRow(context.Background(), "SELECT data FROM manifest").Scan(&m)
	return m, p.refused("reading the manifest", err)
}

func (p *postgres) blob(kind blobKind, id graph.DocumentID) (packed []byte, err error) {
	err = p.pool.QueryRow(context.Background(), selectBlob, string(kind), []byte(id)).Scan(&packed)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, noDocument(id)
	}
	return packed, p.refused("reading a document", err)
}

func (p *postgres) blobs(ctx context.Context, kind blobKind, ids []graph.DocumentID) ([][]byte, error) {
	places := make(map[graph.DocumentID]int, len(ids))
	names := make([][]byte, len(ids))
	for i, id := range ids {
		places[id], names[i] = i, []byte(id)
	}
	rows, err := p.pool.Query(ctx, "SELECT document, data FROM blobs WHERE kind = $1 AND document = ANY($2)", string(kind), names)
	if err != nil {
		return nil, p.refused("reading documents", err)
	}
	all := make([][]byte, len(ids))
	var id, data []byte
	_, err = pgx.ForEachRow(rows, []any{&id, &data}, func() error {
		all[places[graph.DocumentID(id)]] = data
		data = nil
		return nil
	})
	return all, p.refused("reading documents", err)
}

const selectBlob = "SELECT data FROM blobs WHERE kind = $1 AND document = $2"

// quadsAtOnce is how many quads a walk through all fetches at a time.
const quadsAtOnce = 4096

const selectQuads = "SELECT horizon, subject_hash, predicate_hash, object_hash, label_hash FROM quads "

// documents fetches some quads at a time, and holds those back that may not be the
// whole of their record.
func (p *postgres) documents(ctx context.Context) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		all := p.ranges[documentRecords]
		var held []hashedQuad
		for at := all.first; at <= all.last; {
			some, err := p.fetch(ctx, selectQuads+"WHERE horizon BETWEEN $1 AND $2 ORDER BY horizon LIMIT $3", at, all.last, quadsAtOnce)
			if err == nil && len(some) == 0 {
				err = fmt.Errorf("the quads from %d to %d are missing", at, all.last)
			}
			if err != nil {
				yield(record{}, err)
				return
			}
			at = some[len(some)-1].at + 1
			held = append(held, some...)
			whole := len(held)
			if at <= all.last {
				whole = wholeRecords(held)
			}
			records, err := p.records(ctx, held[:whole])
			if err != nil {
				yield(record{}, err)
				return
			}
			for _, r := range records {
				if !yield(r, nil) {
					return
				}
			}
			held = append(held[:0], held[whole:]...)
		}
	}
}

// record fetches the quads of a label.
func (p *postgres) record(label quad.IRI) (record, bool, error) {
	all, err := p.labelled(context.Background(), []refs.ValueHash{refs.HashOf(label)})
	if err != nil || len(all) == 0 {
		return record{}, false, err
	}
	return all[0], true, nil
}

func (p *postgres) several(ctx context.Context, labels []quad.IRI) ([]record, error) {
	hashes := make([]refs.ValueHash, len(labels))
	for i, label := range labels {
		hashes[i] = refs.HashOf(label)
	}
	return p.labelled(ctx, hashes)
}

// labelled fetches the records under some labels.
func (p *postgres) labelled(ctx context.Context, labels []refs.ValueHash) ([]record, error) {
	found, err := p.fetch(ctx, selectQuads+"WHERE label_hash = ANY($1) ORDER BY horizon", bytesOf(labels))
	if err != nil {
		return nil, err
	}
	return p.records(ctx, found)
}

// around lets Cayley find the quads.
func (p *postgres) around(ctx context.Context, node quad.IRI, wanted func(quad.IRI) bool, in ...quad.Direction) ([]record, error) {
	quads, err := p.quads()
	if err != nil {
		return nil, p.refused("reading the graph", err)
	}
	var found []hashedQuad
	for _, d := range in {
		ref, err := quads.ValueOf(node)
		if err != nil {
			return nil, err
		}
		it := quads.QuadIterator(d, ref).Iterate()
		for it.Next(ctx) {
			q, ok := it.Result().(csql.QuadHashes)
			if !ok {
				return nil, errors.Join(fmt.Errorf("a %T stands where Cayley should give a quad", it.Result()), it.Close())
			}
			found = append(found, hashedQuad{hashes: [4]refs.ValueHash{q.Subject, q.Predicate, q.Object, q.Label}})
		}
		if err := errors.Join(it.Err(), it.Close()); err != nil {
			return nil, p.refused("reading the graph", err)
		}
	}
	labels, err := p.labelsOf(ctx, found, wanted)
	if err != nil || len(labels) == 0 {
		return nil, err
	}
	return p.labelled(ctx, labels)
}

// labelsOf gives the labels of the quads whose predicate is wanted.
func (p *postgres) labelsOf(ctx context.Context, quads []hashedQuad, wanted func(quad.IRI) bool) (labels []refs.ValueHash, err error) {
	predicates := make([]refs.ValueHash, len(quads))
	for i, q := range quads {
		predicates[i] = q.hashes[1]
	}
	values, err := p.valuesOf(ctx, predicates)
	if err != nil {
		return nil, err
	}
	for _, q := range quads {
		if wanted(asIRI(values[q.hashes[1]])) {
			labels = append(labels, q.hashes[3])
		}
	}
	return labels, nil
}
