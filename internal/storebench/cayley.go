package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/kv"
	_ "github.com/cayleygraph/cayley/graph/kv/bolt" // registers Cayley's own bolt
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/nquads"
)

// stock is Cayley's bolt as it comes, with the options that were fastest: no filter of
// keys in memory, no sync, and quads given to it 100,000 at a time.
type stock struct {
	folder string
	cayley.QuadStore
}

const atOnce = 100_000

func stockOptions() cayley.Options { return cayley.Options{kv.OptNoBloom: true, "nosync": true} }

func (s *stock) load(_ corpus, file string) error {
	if err := os.MkdirAll(s.folder, 0o755); err != nil {
		return err
	}
	if err := cayley.InitQuadStore("bolt", s.folder, stockOptions()); err != nil {
		return err
	}
	if err := s.open(); err != nil {
		return err
	}
	defer s.Close()
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	return s.write(nquads.NewReader(f, true))
}

// write gives the store all quads of a source.
func (s *stock) write(from quad.Reader) error {
	w, err := s.NewQuadWriter()
	if err != nil {
		return err
	}
	batch := make([]quad.Quad, 0, atOnce)
	for {
		q, err := from.ReadQuad()
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if err == nil {
			batch = append(batch, q)
		}
		if len(batch) == atOnce || errors.Is(err, io.EOF) {
			if _, err := w.WriteQuads(batch); err != nil {
				return err
			}
			batch = batch[:0]
		}
		if errors.Is(err, io.EOF) {
			return w.Close()
		}
	}
}

func (s *stock) open() (err error) {
	s.QuadStore, err = cayley.NewQuadStore("bolt", s.folder, stockOptions())
	return err
}

func (s *stock) size() (n int64, err error) {
	err = filepath.Walk(s.folder, func(_ string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() {
			n += info.Size()
		}
		return err
	})
	return n, err
}

func (s *stock) hop(e string, hops int) (int, error) { return hopsInCayley(s.QuadStore, e, hops) }

// hopsInCayley counts who can be reached from an entity over ties, either way.
func hopsInCayley(q cayley.QuadStore, e string, hops int) (int, error) {
	start, err := q.ValueOf(quad.IRI(e))
	if err != nil || start == nil {
		return 0, errors.Join(fmt.Errorf("%s is not there", e), err)
	}
	seen := map[any]bool{start.Key(): true}
	edge := []cayley.Ref{start}
	for range hops {
		var next []cayley.Ref
		for _, at := range edge {
			for _, ways := range [][2]quad.Direction{{quad.Subject, quad.Object}, {quad.Object, quad.Subject}} {
				if next, err = along(q, at, ways[0], ways[1], seen, next); err != nil {
					return 0, err
				}
			}
		}
		edge = next
	}
	return len(seen) - 1, nil
}

// along goes one tie in one direction. Which predicates tie is known by name.
func along(q cayley.QuadStore, at cayley.Ref, from, to quad.Direction, seen map[any]bool, next []cayley.Ref) ([]cayley.Ref, error) {
	met, err := q.ValueOf(quad.IRI("met"))
	if err != nil {
		return nil, err
	}
	it := q.QuadIterator(from, at).Iterate()
	defer it.Close()
	for it.Next(context.Background()) {
		p, err := q.QuadDirection(it.Result(), quad.Predicate)
		if err != nil {
			return nil, err
		}
		if p.Key() != met.Key() {
			continue
		}
		other, err := q.QuadDirection(it.Result(), to)
		if err != nil {
			return nil, err
		}
		if !seen[other.Key()] {
			seen[other.Key()] = true
			next = append(next, other)
		}
	}
	return next, it.Err()
}

// statements finds the labels of a document's statements and all quads under each.
func (s *stock) statements(doc int) (n int, err error) {
	at, err := s.ValueOf(quad.IRI("d/" + string(documentID(doc))))
	if err != nil || at == nil {
		return 0, err
	}
	it := s.QuadIterator(quad.Object, at).Iterate()
	defer it.Close()
	for it.Next(context.Background()) {
		q, err := s.Quad(it.Result())
		if err != nil {
			return n, err
		}
		if !strings.HasPrefix(quad.StringOf(q.Predicate), "<dramatis:document") {
			continue
		}
		if err := s.under(q.Label); err != nil {
			return n, err
		}
		n++
	}
	return n, it.Err()
}

// under reads all quads under a label.
func (s *stock) under(label quad.Value) error {
	l, err := s.ValueOf(label)
	if err != nil {
		return err
	}
	it := s.QuadIterator(quad.Label, l).Iterate()
	defer it.Close()
	for it.Next(context.Background()) {
		if _, err := s.Quad(it.Result()); err != nil {
			return err
		}
	}
	return it.Err()
}

// feed reads the ends of every tie.
func (s *stock) feed() (n int, err error) {
	met, err := s.ValueOf(quad.IRI("met"))
	if err != nil {
		return 0, err
	}
	it := s.QuadsAllIterator().Iterate()
	defer it.Close()
	for it.Next(context.Background()) {
		var ends [3]cayley.Ref
		for i, d := range []quad.Direction{quad.Predicate, quad.Subject, quad.Object} {
			if ends[i], err = s.QuadDirection(it.Result(), d); err != nil {
				return n, err
			}
		}
		if ends[0].Key() == met.Key() {
			n++
		}
	}
	return n, it.Err()
}

// adding writes the quads of more statements into the filled store.
func (s *stock) adding(_ corpus, file string, _ int) (func() error, error) {
	quads, err := quadsIn(file)
	return func() error { return s.write(quad.NewReader(quads)) }, err
}
