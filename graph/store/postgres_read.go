package store

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/refs"
	csql "github.com/cayleygraph/cayley/graph/sql"
	"github.com/cayleygraph/quad"
	"github.com/jackc/pgx/v5"

	"dramatis/graph"
)

var (
	_ backend = (*postgres)(nil)
	_ distant = (*postgres)(nil)
)

// postgres is a finished store on a PostgreSQL server: one generation.
type postgres struct {
	server
	mark    generationMark
	session *session // holds the lock that keeps the generation from being removed
	values  *values[refs.ValueHash]

	mu     sync.Mutex
	cayley cayley.QuadStore // opened when first asked for
}

// openPostgres opens the store at a location.
func openPostgres(location string) (backend, error) {
	ctx := context.Background()
	s, err := parseServer(location)
	if err != nil {
		return nil, err
	}
	// A reader may rest between two questions longer than the server likes.
	s.config.RuntimeParams["idle_in_transaction_session_timeout"] = "0"
	conn, err := s.connect(ctx)
	if err != nil {
		return nil, err
	}
	p := &postgres{server: s, values: newValues[refs.ValueHash]()}
	if p.mark, err = s.hold(ctx, conn); err == nil {
		p.session, err = beginSession(ctx, conn, s.generation(p.mark.generation))
		err = s.refused("opening the store", err)
	}
	if err != nil {
		return nil, errors.Join(err, conn.Close(ctx))
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

func (p *postgres) format() uint64 { return p.mark.format }

func (p *postgres) close() error {
	var err error
	if p.cayley != nil {
		err = p.cayley.Close()
	}
	return errors.Join(err, p.session.close(context.Background()))
}

// quads is the graph as Cayley sees it.
func (p *postgres) quads() (cayley.QuadStore, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cayley != nil {
		return p.cayley, nil
	}
	config, err := p.session.join(context.Background(), p.within(p.mark.generation))
	if err == nil {
		p.cayley, err = openQuads(config)
	}
	return p.cayley, err
}

func (p *postgres) cayleyStore() (cayley.QuadStore, error) { return p.quads() }

func (p *postgres) manifest() (m []byte, err error) {
	err = p.session.row(context.Background(), "SELECT data FROM manifest", nil, &m)
	return m, p.refused("reading the manifest", err)
}

func (p *postgres) blob(kind blobKind, id graph.DocumentID) (packed []byte, err error) {
	err = p.session.row(context.Background(), selectBlob("blobs"), []any{string(kind), []byte(id)}, &packed)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, noDocument(id)
	}
	return packed, p.refused("reading a document", err)
}

// blobStart gives all: to ask for it takes longer than what it brings.
func (p *postgres) blobStart(kind blobKind, id graph.DocumentID, _ int) ([]byte, error) {
	return p.blob(kind, id)
}

func (p *postgres) blobs(ctx context.Context, kind blobKind, ids []graph.DocumentID) ([][]byte, error) {
	all, err := blobsByName(kind, ids, "blobs", func(query string, args, into []any, each func() error) error {
		return p.session.rows(ctx, query, args, into, each)
	})
	return all, p.refused("reading documents", err)
}

// blobsByName asks for blobs of a table, and gives them in the order of their names; nil
// for those that are not there.
func blobsByName(kind blobKind, ids []graph.DocumentID, table string, ask func(query string, args, into []any, each func() error) error) ([][]byte, error) {
	names := make([][]byte, len(ids))
	for i, id := range ids {
		names[i] = []byte(id)
	}
	found := make(map[graph.DocumentID][]byte, len(ids))
	var id, data []byte
	err := ask("SELECT document, data FROM "+table+" WHERE kind = $1 AND document = ANY($2)", []any{string(kind), names}, []any{&id, &data}, func() error {
		found[graph.DocumentID(id)] = data
		data = nil
		return nil
	})
	all := make([][]byte, len(ids))
	for i, id := range ids {
		all[i] = found[id]
	}
	return all, err
}

// selectBlob reads a blob from a table of them.
func selectBlob(table string) string { return "SELECT data FROM " + table + " " + whereBlob }

const whereBlob = "WHERE kind = $1 AND document = $2"

const selectQuads = "SELECT horizon, subject_hash, predicate_hash, object_hash, label_hash FROM quads "

// documents fetches some records at a time.
func (p *postgres) documents(ctx context.Context) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		var order []byte
		err := p.session.row(ctx, "SELECT documents FROM manifest", nil, &order)
		if err = p.refused("reading the documents", err); err != nil {
			yield(record{}, err)
			return
		}
		for some := range slices.Chunk(order, recordsAtOnce*quad.HashSize) {
			records, err := p.inOrder(ctx, some)
			for i := 0; err == nil && i < len(records); i++ {
				if !yield(records[i], nil) {
					return
				}
			}
			if err != nil {
				yield(record{}, err)
				return
			}
		}
	}
}

// documentLabels takes them from their records, which the server sends as one.
func (p *postgres) documentLabels(ctx context.Context) (all []quad.IRI, err error) {
	for r, err := range p.documents(ctx) {
		if err != nil {
			return nil, err
		}
		all = append(all, r.iri)
	}
	return all, nil
}

// inOrder fetches the records under labels that stand one behind the other.
func (p *postgres) inOrder(ctx context.Context, hashes []byte) ([]record, error) {
	var labels []refs.ValueHash
	for one := range slices.Chunk(hashes, quad.HashSize) {
		var h refs.ValueHash
		copy(h[:], one)
		labels = append(labels, h)
	}
	found, err := p.labelled(ctx, labels)
	if err != nil {
		return nil, err
	}
	by := make(map[refs.ValueHash]record, len(found))
	for _, r := range found {
		by[refs.HashOf(r.iri)] = r
	}
	all := make([]record, len(labels))
	for i, h := range labels {
		r, ok := by[h]
		if !ok {
			return nil, fmt.Errorf("the quads of the document %s are missing; the store may be damaged, build it again", h)
		}
		all[i] = r
	}
	return all, nil
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
			found = append(found, hashedQuad{q.Subject, q.Predicate, q.Object, q.Label})
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
		predicates[i] = q[1]
	}
	values, err := p.valuesOf(ctx, predicates)
	if err != nil {
		return nil, err
	}
	for _, q := range quads {
		if wanted(asIRI(values[q[1]])) {
			labels = append(labels, q[3])
		}
	}
	return labels, nil
}
