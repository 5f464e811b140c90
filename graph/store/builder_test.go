package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"
)

func TestBrokenBuildsLeaveNothingBehind(t *testing.T) {
	path := randomCorpus(1, 5, 5, 10).build(t)
	before := must(os.ReadFile(path))
	b := must(Create(path))
	randomCorpus(2, 5, 5, 10).put(t, b, 1)
	check(t, b.Abort())
	b = must(Create(path))
	check(t, randomCorpus(2, 5, 5, 10).addFirst(b))
	if err := b.Commit(); err == nil {
		t.Fatal("a statement about nobody was committed")
	}
	if !bytes.Equal(before, must(os.ReadFile(path))) {
		t.Error("the old store changed")
	}
	onlyFile(t, path)
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
