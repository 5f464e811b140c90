package store

import (
	"sync"

	"dramatis/graph"
)

// remembered is how many entities and how many paths are remembered before all are
// forgotten, so that reading through any corpus takes the same memory.
const remembered = 1 << 14

// cache remembers what is asked for again and again while statements are read: the
// entities and the paths of documents that they speak of.
type cache struct {
	mu    sync.Mutex
	refs  map[graph.IRI]graph.Ref
	paths map[graph.DocumentID]string
}

func newCache() *cache {
	return &cache{refs: make(map[graph.IRI]graph.Ref), paths: make(map[graph.DocumentID]string)}
}

// ref and path say in ok whether they remember.
func (c *cache) ref(id graph.IRI) (r graph.Ref, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r, ok = c.refs[id]
	return r, ok
}

func (c *cache) keepRef(r graph.Ref) {
	c.mu.Lock()
	defer c.mu.Unlock()
	remember(c.refs, r.ID, r)
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
	remember(c.paths, id, path)
}

func remember[K comparable, V any](m map[K]V, k K, v V) {
	if len(m) >= remembered {
		clear(m)
	}
	m[k] = v
}
