package store

import (
	"sync"

	"github.com/cayleygraph/quad"
)

// valuesHeld is how many values of nodes are remembered before all are forgotten.
const valuesHeld = 1 << 15

// values remembers what nodes many quads share (predicates, modalities, zones). A
// finished store never changes, so neither does what is remembered.
type values struct {
	mu   sync.Mutex
	byID map[uint64]quad.Value
}

func newValues() *values { return &values{byID: make(map[uint64]quad.Value)} }

// value says in ok whether it remembers.
func (c *values) value(id uint64) (v quad.Value, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok = c.byID[id]
	return v, ok
}

func (c *values) keepValue(id uint64, v quad.Value) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.byID) >= valuesHeld {
		clear(c.byID)
	}
	c.byID[id] = v
}
