package store

import (
	"context"
	"fmt"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	"github.com/jackc/pgx/v5/pgtype"
)

// hashedQuad is a quad as Cayley's table keeps it: the hashes of its values, in the
// order of quad.Directions.
type hashedQuad [4]refs.ValueHash

// fetch reads quads.
func (p *postgres) fetch(ctx context.Context, query string, args ...any) ([]hashedQuad, error) {
	var all []hashedQuad
	var at int64
	var hashes [4]pgtype.PreallocBytes
	into := []any{&at, &hashes[0], &hashes[1], &hashes[2], &hashes[3]}
	err := p.session.rows(ctx, query, args, into, func() error {
		var q hashedQuad
		for i, h := range hashes {
			copy(q[i][:], h)
		}
		all = append(all, q)
		return nil
	})
	return all, p.refused("reading the graph", err)
}

// records puts values in the place of hashes, and the quads of one label together.
func (p *postgres) records(ctx context.Context, quads []hashedQuad) (all []record, err error) {
	hashes := make([]refs.ValueHash, 0, 4*len(quads))
	for _, q := range quads {
		hashes = append(hashes, q[:]...)
	}
	values, err := p.valuesOf(ctx, hashes)
	if err != nil {
		return nil, err
	}
	for i, q := range quads {
		if i == 0 || q[3] != quads[i-1][3] {
			all = append(all, record{iri: asIRI(values[q[3]])})
		}
		r := &all[len(all)-1]
		r.put(asIRI(values[q[0]]), asIRI(values[q[1]]), values[q[2]])
	}
	return all, nil
}

// valuesOf gives the values of some hashes.
func (p *postgres) valuesOf(ctx context.Context, hashes []refs.ValueHash) (map[refs.ValueHash]quad.Value, error) {
	known := make(map[refs.ValueHash]quad.Value, len(hashes)/2)
	var missing []refs.ValueHash
	for _, h := range hashes {
		if _, ok := known[h]; ok {
			continue
		}
		v, ok := p.values.value(h)
		if !ok {
			missing = append(missing, h)
		}
		known[h] = v
	}
	if len(missing) == 0 {
		return known, nil
	}
	if err := p.fetchValues(ctx, missing, known); err != nil {
		return nil, err
	}
	for _, h := range missing {
		if known[h] == nil {
			return nil, fmt.Errorf("the table nodes lacks the value %s; the store may be damaged, build it again", h)
		}
		p.values.keepValue(h, known[h])
	}
	return known, nil
}

// fetchValues reads values from Cayley's table of nodes.
func (p *postgres) fetchValues(ctx context.Context, hashes []refs.ValueHash, into map[refs.ValueHash]quad.Value) error {
	var hash pgtype.PreallocBytes
	var n nodeColumns
	err := p.session.rows(ctx, selectNodes+"WHERE hash = ANY($1)", []any{bytesOf(hashes)}, n.into(&hash), func() error {
		var h refs.ValueHash
		copy(h[:], hash)
		v, err := n.value()
		into[h] = v
		return err
	})
	return p.refused("reading the graph", err)
}

func bytesOf(hashes []refs.ValueHash) [][]byte {
	all := make([][]byte, len(hashes))
	for i := range hashes {
		all[i] = hashes[i][:]
	}
	return all
}

// nodeColumns are the columns of a node that the values of a store use.
type nodeColumns struct {
	raw    []byte // protobuf, for what PostgreSQL cannot hold as text
	text   *string
	isIRI  *bool
	number *int64
	real   *float64
}

const selectNodes = "SELECT hash, value, value_string, iri, value_int, value_float FROM nodes "

// into is where the columns of selectNodes go.
func (n *nodeColumns) into(hash *pgtype.PreallocBytes) []any {
	return []any{hash, &n.raw, &n.text, &n.isIRI, &n.number, &n.real}
}

func (n nodeColumns) value() (quad.Value, error) {
	switch {
	case n.text != nil && n.isIRI != nil && *n.isIRI:
		return quad.IRI(*n.text), nil
	case n.text != nil:
		return quad.String(*n.text), nil
	case n.number != nil:
		return quad.Int(*n.number), nil
	case n.real != nil:
		return quad.Float(*n.real), nil
	}
	return pquads.UnmarshalValue(n.raw)
}
