package store

import (
	"context"
	"fmt"
	"iter"

	"github.com/cayleygraph/cayley/query"
	"github.com/cayleygraph/cayley/query/gizmo"
	"github.com/cayleygraph/cayley/query/graphql"
	"github.com/cayleygraph/quad"
)

// Language is one of Cayley's query languages.
type Language string

// The languages that can be asked in.
const (
	// Gizmo is JavaScript with a graph object: g.V("<person/ada>").out("<wrote-to>").all().
	Gizmo Language = gizmo.Name
	// GraphQL is a tree of fields: { nodes(id: <person/ada>) { id, <dramatis:name> } }.
	GraphQL Language = graphql.Name
)

// Languages lists them in the order of --help.
var Languages = []Language{Gizmo, GraphQL}

// Query runs a program in one of Cayley's query languages over the quads of the
// store, and gives its results as values that encoding/json can write, at most limit
// of them (0: all). Neither language can write. The program is trusted with time and memory as
// far as ctx and the process allow: a stranger's is to be run in a process of its own.
func (s *Store) Query(ctx context.Context, l Language, program string, limit int) iter.Seq2[any, error] {
	return func(yield func(any, error) bool) {
		results, err := s.results(ctx, l, program, limit)
		if err != nil {
			yield(nil, fmt.Errorf("in the %s query: %w", l, err))
			return
		}
		defer results.Close()
		for n := 0; (limit <= 0 || n < limit) && results.Next(ctx); n++ {
			r, err := s.plain(results.Result())
			if err != nil || r != nil && !yield(r, nil) {
				break
			}
		}
		if err := results.Err(); err != nil {
			yield(nil, fmt.Errorf("in the %s query: %w", l, err))
		}
	}
}

func (s *Store) results(ctx context.Context, l Language, program string, limit int) (query.Iterator, error) {
	quads, err := s.backend.cayleyStore()
	if err != nil {
		return nil, err
	}
	var session query.Session
	switch l {
	case Gizmo:
		session = gizmo.NewSession(quads)
	case GraphQL:
		session = graphql.NewSession(quads)
	default:
		return nil, fmt.Errorf("there is no query language %q", string(l))
	}
	if limit <= 0 {
		limit = -1
	}
	return session.Execute(ctx, program, query.Options{Collation: query.Raw, Limit: limit})
}

// plain gives a result as encoding/json can write it: what was tagged by its tags,
// what was emitted as it is, and of what a program ends with only plain values.
func (s *Store) plain(result any) (any, error) {
	r, ok := result.(*gizmo.Result)
	if !ok {
		return result, nil
	}
	if r.Tags == nil {
		switch r.Val.(type) {
		case bool, int64, float64, string, []any, map[string]any:
			return r.Val, nil
		}
		return nil, nil
	}
	quads, err := s.backend.cayleyStore()
	if err != nil {
		return nil, err
	}
	tags := map[string]any{}
	for tag, ref := range r.Tags {
		v, err := quads.NameOf(ref)
		if err != nil {
			return nil, err
		}
		if v != nil {
			tags[tag] = native(v)
		}
	}
	return tags, nil
}

// native gives a number as a number and a string as a string; a node is its IRI
// between angle brackets.
func native(v quad.Value) any {
	n := v.Native()
	if still, ok := n.(quad.Value); ok {
		return quad.StringOf(still)
	}
	return n
}
