package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"

	"dramatis/graph/store"
)

// ours is the embedded store of dramatis.
type ours struct {
	path string
	*store.Store
}

func (o *ours) load(c corpus, _ string) (err error) {
	b, err := store.Create(o.path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.Abort()) }()
	if err := c.put(b); err != nil {
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
	ties, err := o.Ties(context.Background())
	return len(ties), err
}

// add builds the store anew with more: that is how dramatis adds.
func (o *ours) add(c corpus, _ string, more int) (time.Duration, error) {
	began := time.Now()
	bigger := ours{path: o.path + "-more"}
	defer os.Remove(bigger.path)
	if err := bigger.load(corpus{statements: c.statements + more}, ""); err != nil {
		return 0, fmt.Errorf("adding: %w", err)
	}
	return time.Since(began), nil
}
