package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"dramatis/graph"
)

func promiseAbortLeavesTheOldStore(t *testing.T, at place) {
	c := randomCorpus(1, 5, 5, 10)
	path := c.buildAt(t, at(t))
	b := must(Create(path))
	randomCorpus(2, 5, 5, 10).put(t, b, 1)
	check(t, b.Abort())
	check(t, b.Abort())
	same(t, "statements", c.statements, collect(t, open(t, path).Statements(bg)))
	if err := b.AddEntity(c.entities[0]); !errors.Is(err, ErrClosed) {
		t.Errorf("adding after abort: %v, want ErrClosed", err)
	}
	if err := b.Commit(); !errors.Is(err, ErrClosed) {
		t.Errorf("committing after abort: %v, want ErrClosed", err)
	}
}

func promiseFailedCommitLeavesTheOldStore(t *testing.T, at place) {
	c := randomCorpus(1, 5, 5, 10)
	path := c.buildAt(t, at(t))
	b := must(Create(path))
	check(t, c.addFirst(b))
	if err := b.Commit(); err == nil {
		t.Fatal("a statement about nobody was committed")
	}
	same(t, "statements", c.statements, collect(t, open(t, path).Statements(bg)))
}

func promiseSecondBuilderIsRefusedAtOnce(t *testing.T, at place) {
	path := at(t)
	first := must(Create(path))
	start := time.Now()
	_, err := Create(path)
	if !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), path) {
		t.Errorf("second builder: %v, want ErrLocked with the path", err)
	}
	if wait := time.Since(start); wait > 2*time.Second {
		t.Errorf("refused after %v", wait)
	}
	check(t, first.Commit())
	third := must(Create(path))
	check(t, third.Commit())
}

// promiseManyBuilders lets builders fight for one path: whoever gets the lock must
// commit a whole store, whatever the others do in the meantime.
func promiseManyBuilders(t *testing.T, at place) {
	path := at(t)
	c := randomCorpus(1, 3, 3, 5)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 15 {
				b, err := Create(path)
				if errors.Is(err, ErrLocked) {
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				c.put(t, b, 1)
				if err := b.Commit(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	same(t, "statements", c.statements, collect(t, open(t, path).Statements(bg)))
}

func promiseReaderKeepsItsStoreWhileAnotherIsCommitted(t *testing.T, at place) {
	before, after := randomCorpus(1, 5, 5, 20), randomCorpus(2, 5, 5, 20)
	path := before.buildAt(t, at(t))
	old, other := open(t, path), open(t, path)
	b := must(Create(path))
	after.put(t, b, 1)
	var wg sync.WaitGroup
	for _, s := range []*Store{old, other} {
		wg.Go(func() {
			for range 20 {
				same(t, "old statements", before.statements, collect(t, s.Statements(bg)))
			}
		})
	}
	check(t, b.Commit())
	same(t, "new statements", after.statements, collect(t, open(t, path).Statements(bg)))
	wg.Wait()
}

// promiseReaderKeepsItsStoreWhileTwoBuildsPass changes a store twice, a little each time,
// with a reader on every state.
func promiseReaderKeepsItsStoreWhileTwoBuildsPass(t *testing.T, at place) {
	all := randomCorpus(21, 60, 50, 120)
	path := at(t)
	var told [][]graph.Statement
	var readers []*Store
	for seed := range uint64(3) {
		c := all.variant(seed)
		c.buildAt(t, path)
		s := open(t, path)
		told, readers = append(told, collect(t, s.Statements(bg))), append(readers, s)
		same(t, "as many statements", len(c.statements), len(told[seed]))
	}
	for i, s := range readers {
		same(t, "statements of an earlier state", told[i], collect(t, s.Statements(bg)))
		for _, d := range collect(t, s.Documents(bg)) {
			if d.ID != "" {
				must(s.Text(d.ID))
			}
		}
	}
}

// promiseReadersReadOnWhileBuildsRun lets readers open and read the store again and
// again while builds replace it: what they see is always whole.
func promiseReadersReadOnWhileBuildsRun(t *testing.T, at place) {
	even, odd := randomCorpus(1, 5, 5, 30), randomCorpus(2, 5, 5, 30)
	path := even.buildAt(t, at(t))
	whole := func(all []graph.Statement) string { return string(must(json.Marshal(all))) }
	wholes := []string{whole(even.statements), whole(odd.statements)}
	stop := make(chan struct{})
	var reads, refused atomic.Int64
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				s, err := Open(path)
				if errors.Is(err, ErrLocked) {
					refused.Add(1)
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				if got := whole(collect(t, s.Statements(bg))); !slices.Contains(wholes, got) {
					t.Error("a reader saw neither of the two states")
				}
				s.Close()
				reads.Add(1)
			}
		})
	}
	builds := 0
	for _, c := range []corpus{odd, even, odd, even, odd, even} {
		c.buildAt(t, path)
		builds++
	}
	close(stop)
	readers.Wait()
	t.Logf("%d builds, %d whole reads meanwhile, %d told to wait", builds, reads.Load(), refused.Load())
	if reads.Load() < int64(builds) || refused.Load() > 0 {
		t.Errorf("readers read %d times and were refused %d times while %d builds ran", reads.Load(), refused.Load(), builds)
	}
}

func promiseExtractionsFromManyGoroutines(t *testing.T, at place) {
	path := at(t)
	b := must(Create(path))
	blob := func(i int) []byte { return bytes.Repeat([]byte{byte(i), 0}, i*100) }
	id := func(i int) graph.DocumentID { return graph.DocumentID(fmt.Sprintf("%016x", i)) }
	var wg sync.WaitGroup
	for worker := range 4 {
		wg.Go(func() {
			for i := worker; i < 100; i += 4 {
				if err := b.PutExtraction(id(i), blob(i)); err != nil {
					t.Error(err)
				}
				if got, err := b.Extraction(id(i)); err != nil || !bytes.Equal(got, blob(i)) {
					t.Errorf("extraction %d while building: %d bytes, %v", i, len(got), err)
				}
			}
		})
	}
	wg.Wait()
	check(t, b.Commit())
	s := open(t, path)
	for i := range 100 {
		if got, err := s.Extraction(id(i)); err != nil || !bytes.Equal(got, blob(i)) {
			t.Errorf("extraction %d: %d bytes, %v", i, len(got), err)
		}
	}
}

func promiseBuilderRefusesWhatItCannotKeep(t *testing.T, at place) {
	good := func() corpus { return randomCorpus(5, 3, 4, 3) }
	for name, spoil := range map[string]func(*corpus){
		"statement without IRI":        func(c *corpus) { c.statements[0].ID = "" },
		"statement twice":              func(c *corpus) { c.statements = append(c.statements, c.statements[0]) },
		"statement with no evidence":   func(c *corpus) { c.statements[0].Evidence = nil },
		"evidence from two documents":  func(c *corpus) { c.statements[0].Evidence = []graph.Evidence{{DocumentID: "a"}, {DocumentID: "b"}} },
		"evidence from no document":    func(c *corpus) { c.statements[0].Evidence = []graph.Evidence{{}} },
		"document unknown":             func(c *corpus) { c.statements[0].Evidence = []graph.Evidence{{DocumentID: "a"}} },
		"other path of a document":     func(c *corpus) { c.statements[0].Evidence[0].Document += "x" },
		"predicate of ours":            func(c *corpus) { c.statements[0].Predicate = "dramatis:when" },
		"no predicate":                 func(c *corpus) { c.statements[0].Predicate = "" },
		"confidence not a number":      func(c *corpus) { c.statements[0].Confidence = math.NaN() },
		"confidence above 1":           func(c *corpus) { c.statements[0].Confidence = 1.01 },
		"subject without IRI":          func(c *corpus) { c.statements[0].Subject.ID = "" },
		"object neither node nor name": func(c *corpus) { c.statements[0].Object = graph.Ref{Name: "x", Type: graph.Person} },
		"entity unknown":               func(c *corpus) { c.entities = c.entities[1:] },
		"entity twice":                 func(c *corpus) { c.entities = append(c.entities, c.entities[0]) },
		"entity without IRI":           func(c *corpus) { c.entities = append(c.entities, graph.Entity{}) },
		"other form of an entity":      func(c *corpus) { c.statements[0].Subject.Name += "x" },
		"entity named as a statement":  func(c *corpus) { c.entities = append(c.entities, graph.Entity{Ref: graph.Ref{ID: c.statements[0].ID}}) },
		"document twice":               func(c *corpus) { c.documents = append(c.documents, c.documents[0]) },
		"place without IRI":            func(c *corpus) { c.statements[0].Where = &graph.Ref{Name: "x"} },
		"text without document": func(c *corpus) {
			c.documents = append(c.documents, graph.Document{Path: "x"})
			c.texts[""] = "text"
		},
		"mention of another document": func(c *corpus) { c.mentions[c.documents[0].ID] = []graph.Mention{{DocumentID: "x"}} },
		"mention of nobody known": func(c *corpus) {
			d := c.documents[0]
			c.mentions[d.ID] = []graph.Mention{{Document: d.Path, DocumentID: d.ID, Entity: "person/nobody"}}
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := good()
			spoil(&c)
			b := must(Create(at(t)))
			defer b.Abort()
			if err := c.tryPut(b); err == nil {
				t.Error("no error")
			}
		})
	}
	b := must(Create(at(t)))
	if err := good().tryPut(b); err != nil {
		t.Errorf("unspoilt: %v", err)
	}
}

// tryPut adds a corpus and commits it.
func (c corpus) tryPut(b *Builder) error {
	var errs []error
	of := c.byDocument()
	for _, d := range c.documents {
		errs = append(errs, b.AddDocument(d, c.texts[d.ID], c.mentions[d.ID], of[d.ID]))
	}
	for _, e := range c.entities {
		errs = append(errs, b.AddEntity(e))
	}
	return errors.Join(append(errs, b.Commit())...)
}

// addFirst adds the document of the first statement, with nobody it speaks of.
func (c corpus) addFirst(b *Builder) error {
	for _, d := range c.documents {
		if d.ID == c.statements[0].Evidence[0].DocumentID {
			return b.AddDocument(d, c.texts[d.ID], nil, c.byDocument()[d.ID])
		}
	}
	return nil
}
