package main

import (
	"context"
	"errors"
	"os"

	cayley "github.com/cayleygraph/cayley/graph"

	"dramatis/graph"
	"dramatis/graph/store"
)

// ours is the embedded store of dramatis.
type ours struct {
	path string
	*store.Store
}

// load writes the store whole, whatever stands there.
func (o *ours) load(c corpus, _ string) error {
	return o.build(func(b *store.Builder) error {
		b.Whole()
		return errors.Join(c.put(b, c.statementsIn), putEntities(b, c.entitiesMade()))
	})
}

func (o *ours) build(put func(*store.Builder) error) (err error) {
	b, err := store.Create(o.path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.Abort()) }()
	if err := put(b); err != nil {
		return err
	}
	return b.Commit()
}

func (o *ours) open() (err error) {
	o.Store, err = store.Open(o.path)
	return err
}

func (o *ours) size() (int64, error) {
	info, err := os.Stat(o.path)
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

func (o *ours) quads() (cayley.QuadStore, error) {
	q, ok := o.Cayley()
	if !ok {
		return nil, errors.New("this store has no Cayley below it")
	}
	return q, nil
}

func (o *ours) hop(e string, hops int) (int, error) {
	q, err := o.quads()
	if err != nil {
		return 0, err
	}
	return hopsInCayley(q, e, hops)
}

// statements reads the statements of a document whole, with their proofs.
func (o *ours) statements(doc int) (n int, err error) {
	for _, err := range o.StatementsOf(context.Background(), documentID(doc)) {
		if err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// feed reads what the analysis of the network is fed with: every tie.
func (o *ours) feed() (int, error) {
	var ties []graph.Tie
	for t, err := range o.Ties(context.Background()) {
		if err != nil {
			return 0, err
		}
		ties = append(ties, t)
	}
	return len(ties), nil
}

// adding hands over all there was and what is new, as a build of dramatis does; what is new
// is written.
func (o *ours) adding(c corpus, _ string, more int) (func() error, error) {
	added := corpus{first: c.statements, statements: more}
	there, statements, entities := c.made(), added.made(), added.entitiesMade()
	return func() error {
		return o.build(func(b *store.Builder) error {
			return errors.Join(c.put(b, there), added.put(b, statements), putEntities(b, entities))
		})
	}, nil
}
