package store

import (
	"sync"

	"github.com/cayleygraph/quad"
)

// valuesHeld is how many values of nodes are remembered before all are forgotten.
const valuesHeld = 1 << 15

// values remembers what nodes many quads share (predicates, modalities, zones), by
// what a backend knows a node by. A finished store never changes, so neither does
// what is remembered.
type values[K comparable] struct {
	mu   sync.Mutex
	byID map[K]quad.Value
}

func newValues[K comparable]() *values[K] { return &values[K]{byID: make(map[K]quad.Value)} }

// value says in ok whether it remembers.
func (c *values[K]) value(id K) (v quad.Value, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok = c.byID[id]
	return v, ok
}

func (c *values[K]) keepValue(id K, v quad.Value) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.byID) >= valuesHeld {
		clear(c.byID)
	}
	c.byID[id] = v
}
