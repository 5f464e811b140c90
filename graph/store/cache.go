package store

import (
	"sync"

	"dramatis/graph"
)

// remembered is how many entities and how many documents are remembered before all are
// forgotten, so that reading through any corpus takes the same memory.
const remembered = 1 << 14

// cache remembers what is asked for again and again while statements are read: the
// entities and the documents that they speak of.
type cache struct {
	mu        sync.Mutex
	refs      map[graph.IRI]graph.Ref
	documents map[graph.DocumentID]located
}

// located is where a document lies, and its pages.
type located struct {
	path  string
	pages graph.Pages
}

func newCache() *cache {
	return &cache{refs: make(map[graph.IRI]graph.Ref), documents: make(map[graph.DocumentID]located)}
}

// ref and located say in ok whether they remember.
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

func (c *cache) located(id graph.DocumentID) (l located, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	l, ok = c.documents[id]
	return l, ok
}

func (c *cache) keepLocated(id graph.DocumentID, l located) {
	c.mu.Lock()
	defer c.mu.Unlock()
	remember(c.documents, id, l)
}

func remember[K comparable, V any](m map[K]V, k K, v V) {
	if len(m) >= remembered {
		clear(m)
	}
	m[k] = v
}
