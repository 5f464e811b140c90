package store

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"dramatis/graph"
)

func TestAbortLeavesTheOldStore(t *testing.T) {
	c := randomCorpus(1, 5, 5, 10)
	path := c.build(t)
	before := must(os.ReadFile(path))
	b := must(Create(path))
	randomCorpus(2, 5, 5, 10).put(t, b, 1)
	check(t, b.Abort())
	check(t, b.Abort())
	if !bytes.Equal(before, must(os.ReadFile(path))) {
		t.Error("the old store changed")
	}
	onlyFile(t, path)
	if err := b.AddEntity(c.entities[0]); !errors.Is(err, ErrClosed) {
		t.Errorf("adding after abort: %v, want ErrClosed", err)
	}
	if err := b.Commit(); !errors.Is(err, ErrClosed) {
		t.Errorf("committing after abort: %v, want ErrClosed", err)
	}
}

func TestFailedCommitLeavesTheOldStore(t *testing.T) {
	c := randomCorpus(1, 5, 5, 10)
	path := c.build(t)
	b := must(Create(path))
	check(t, b.AddStatement(c.statements[0]))
	if err := b.Commit(); err == nil {
		t.Fatal("a statement about nobody was committed")
	}
	onlyFile(t, path)
	same(t, "statements", c.statements, collect(t, open(t, path).Statements(bg)))
}

// onlyFile fails unless the store is all there is in its folder.
func onlyFile(t *testing.T, path string) {
	t.Helper()
	for _, f := range must(os.ReadDir(filepath.Dir(path))) {
		if f.Name() != filepath.Base(path) {
			t.Errorf("%s was left behind", f.Name())
		}
	}
}

func TestSecondBuilderIsRefusedAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
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
	onlyFile(t, path)
}

// TestManyBuilders lets builders fight for one path: whoever gets the lock must
// commit a whole store, whatever the others do in the meantime.
func TestManyBuilders(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
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
	onlyFile(t, path)
}

// TestKilledBuild runs this test binary as a builder and kills it.
func TestKilledBuild(t *testing.T) {
	if path := os.Getenv("STORE_TEST_BUILD"); path != "" {
		b := must(Create(path))
		randomCorpus(2, 9, 9, 9).put(t, b, 1)
		check(t, b.PutExtraction("0", bytes.Repeat([]byte("x"), 1<<20)))
		fmt.Println("ready")
		time.Sleep(time.Minute)
		return
	}
	c := randomCorpus(1, 5, 5, 10)
	path := c.build(t)
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilledBuild$")
	cmd.Env = append(os.Environ(), "STORE_TEST_BUILD="+path)
	out := must(cmd.StdoutPipe())
	check(t, cmd.Start())
	if _, err := out.Read(make([]byte, 5)); err != nil {
		t.Fatal(err)
	}
	if _, err := Create(path); !errors.Is(err, ErrLocked) {
		t.Errorf("while another process builds: %v, want ErrLocked", err)
	}
	same(t, "statements meanwhile", c.statements, collect(t, open(t, path).Statements(bg)))
	check(t, cmd.Process.Kill())
	_ = cmd.Wait()
	same(t, "statements after", c.statements, collect(t, open(t, path).Statements(bg)))
	b := must(Create(path))
	if _, err := b.Extraction("0"); !errors.Is(err, ErrNoDocument) {
		t.Errorf("the killed build left an extraction: %v", err)
	}
	check(t, b.Commit())
	onlyFile(t, path)
}

func TestLeftoverOfAnyKindDoesNotBlock(t *testing.T) {
	for name, leftover := range map[string][]byte{
		"empty": {}, "text": []byte("hello"), "zeros": make([]byte, 1<<16), "bytes": bytes.Repeat([]byte{0xed, 0x0c}, 1<<15),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "store.db")
			check(t, os.WriteFile(path+".building", leftover, 0o644))
			check(t, must(Create(path)).Commit())
			open(t, path)
			onlyFile(t, path)
		})
	}
}

func TestReaderKeepsItsStoreWhileAnotherIsCommitted(t *testing.T) {
	before, after := randomCorpus(1, 5, 5, 20), randomCorpus(2, 5, 5, 20)
	path := before.build(t)
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

func TestExtractionsFromManyGoroutines(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
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

func TestBuilderRefusesWhatItCannotKeep(t *testing.T) {
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
			b := must(Create(filepath.Join(t.TempDir(), "store.db")))
			defer b.Abort()
			if err := c.tryPut(b); err == nil {
				t.Error("no error")
			}
		})
	}
	b := must(Create(filepath.Join(t.TempDir(), "store.db")))
	if err := good().tryPut(b); err != nil {
		t.Errorf("unspoilt: %v", err)
	}
}

// tryPut adds a corpus and commits it.
func (c corpus) tryPut(b *Builder) error {
	var errs []error
	for _, d := range c.documents {
		errs = append(errs, b.AddDocument(d, c.texts[d.ID], c.mentions[d.ID]))
	}
	for _, e := range c.entities {
		errs = append(errs, b.AddEntity(e))
	}
	for _, s := range c.statements {
		errs = append(errs, b.AddStatement(s))
	}
	return errors.Join(append(errs, b.Commit())...)
}

func TestCreateOverwritesNothingButStores(t *testing.T) {
	dir := t.TempDir()
	notes := filepath.Join(dir, "notes.txt")
	check(t, os.WriteFile(notes, []byte("my notes"), 0o644))
	if _, err := Create(notes); !errors.Is(err, ErrNotAStore) {
		t.Errorf("over a text: %v, want ErrNotAStore", err)
	}
	if _, err := Create(dir); !errors.Is(err, ErrNotAStore) {
		t.Errorf("over a folder: %v, want ErrNotAStore", err)
	}
	if _, err := Create(filepath.Join(dir, "none", "store.db")); err == nil || errors.Is(err, ErrLocked) {
		t.Errorf("in no folder: %v", err)
	}
	same(t, "notes", "my notes", string(must(os.ReadFile(notes))))
	onlyFile(t, notes)
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		check(t, os.WriteFile(path, data, 0o644))
		return path
	}
	whole := must(os.ReadFile(randomCorpus(1, 5, 5, 50).build(t)))
	for name, c := range map[string]struct {
		path string
		want error
	}{
		"missing":     {filepath.Join(dir, "missing"), ErrNoStore},
		"folder":      {dir, ErrNotAStore},
		"empty":       {write("empty", nil), ErrNotAStore},
		"text":        {write("text", []byte("Dear Comrade")), ErrNotAStore},
		"long text":   {write("long", bytes.Repeat([]byte("Dear Comrade"), 1<<14)), ErrNotAStore},
		"other bbolt": {foreignBolt(t, filepath.Join(dir, "foreign"), nil), ErrNotAStore},
		"unfinished":  {foreignBolt(t, filepath.Join(dir, "unfinished"), []byte{}), ErrNotAStore},
		"newer":       {foreignBolt(t, filepath.Join(dir, "newer"), varint(Format+1)), ErrNewerFormat},
		"cut short":   {write("cut", whole[:len(whole)/2]), ErrNotAStore},
		"beheaded":    {write("head", whole[4096:]), ErrNotAStore},
	} {
		s, err := Open(c.path)
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.path) {
			t.Errorf("%s: %v, want %v with the path", name, err, c.want)
		}
		if err == nil {
			s.Close()
		}
	}
}

// foreignBolt writes a bbolt file with or without a format mark.
func foreignBolt(t *testing.T, path string, format []byte) string {
	db := must(openReadWrite(path, nil))
	defer db.Close()
	check(t, db.Update(func(tx *bbolt.Tx) error {
		if format == nil {
			return nil
		}
		b, err := tx.CreateBucket([]byte(ownBucket))
		if err != nil {
			return err
		}
		return b.Put([]byte(keyFormat), format)
	}))
	return path
}

func TestOpenDoesNotWaitForAnExclusiveLock(t *testing.T) {
	path := randomCorpus(1, 2, 2, 2).build(t)
	db := must(openReadWrite(path, nil))
	defer db.Close()
	start := time.Now()
	_, err := Open(path)
	if !errors.Is(err, ErrLocked) {
		t.Errorf("%v, want ErrLocked", err)
	}
	if wait := time.Since(start); wait > 3*time.Second {
		t.Errorf("waited %v", wait)
	}
}
