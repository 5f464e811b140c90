package store

import (
	"sync"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// valuesHeld is how many values of nodes are remembered before all are forgotten.
const valuesHeld = 1 << 15

// cache remembers what is asked for again and again while statements are read:
// the values of nodes that many quads share (predicates, modalities, zones), the
// entities and the paths of documents. A store never changes, so neither does
// what is remembered.
type cache struct {
	mu     sync.Mutex
	values map[uint64]quad.Value
	refs   map[graph.IRI]graph.Ref
	paths  map[graph.DocumentID]string
}

func newCache() *cache {
	return &cache{
		values: make(map[uint64]quad.Value),
		refs:   make(map[graph.IRI]graph.Ref),
		paths:  make(map[graph.DocumentID]string),
	}
}

// value and the other readers say in ok whether they remember.
func (c *cache) value(id uint64) (v quad.Value, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok = c.values[id]
	return v, ok
}

func (c *cache) keepValue(id uint64, v quad.Value) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.values) >= valuesHeld {
		clear(c.values)
	}
	c.values[id] = v
}

func (c *cache) ref(id graph.IRI) (r graph.Ref, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r, ok = c.refs[id]
	return r, ok
}

func (c *cache) keepRef(r graph.Ref) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.refs[r.ID] = r
}

func (c *cache) path(id graph.DocumentID) (path string, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	path, ok = c.paths[id]
	return path, ok
}

func (c *cache) keepPath(id graph.DocumentID, path string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.paths[id] = path
}
