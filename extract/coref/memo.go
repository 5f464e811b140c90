package coref

import (
	"strings"
	"sync"

	"dramatis/extract/coref/name"
)

// mostNames is how many names are remembered at once: some megabytes.
const mostNames = 1 << 14

// memo remembers names taken apart: the same ones stand in document after document.
// It is safe for concurrent use.
type memo struct {
	mu    sync.RWMutex
	known map[string]name.Person
}

// person takes a personal name apart, unless it was before.
func (m *memo) person(tables *name.Tables, text string) name.Person {
	m.mu.RLock()
	p, ok := m.known[text]
	m.mu.RUnlock()
	if ok {
		return p
	}
	text = strings.Clone(text) // not to hold its document
	p = tables.Person(text)
	m.mu.Lock()
	if m.known == nil || len(m.known) >= mostNames {
		m.known = map[string]name.Person{}
	}
	m.known[text] = p
	m.mu.Unlock()
	return p
}

// person takes a personal name apart.
func (r *Resolver) person(text string) name.Person { return r.memo.person(r.names, text) }
