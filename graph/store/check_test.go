package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"go.etcd.io/bbolt"

	"dramatis/graph"
)

// soundCorpus is a corpus in which everything holds together.
func soundCorpus() corpus {
	c := plainCorpus(60)
	told := map[graph.IRI]int{}
	for i := range c.statements {
		st := &c.statements[i]
		for j := range st.Evidence {
			e := &st.Evidence[j]
			e.Span = graph.Span{Start: j, End: j + 40}
			e.Quote = c.texts[e.DocumentID][j : j+40]
		}
		told[st.Subject.ID]++
		if st.Object.ID != st.Subject.ID {
			told[st.Object.ID]++
		}
	}
	for i := range c.entities {
		c.entities[i].Statements = told[c.entities[i].ID]
	}
	return c
}

func problemsOf(s *Store) (problems []string, err error) {
	err = s.Check(bg, func(problem string) { problems = append(problems, problem) })
	return problems, err
}

func TestCheckFindsNothingWrongWithASoundStore(t *testing.T) {
	problems, err := problemsOf(open(t, soundCorpus().build(t)))
	check(t, err)
	same(t, "problems", []string(nil), problems)
}

// TestCheckFindsWhatDoesNotHoldTogether changes a sound corpus before it is stored.
func TestCheckFindsWhatDoesNotHoldTogether(t *testing.T) {
	for want, spoil := range map[string]func(*corpus){
		"quote is not in":        func(c *corpus) { c.statements[0].Evidence[0].Quote += "!" },
		"characters 9–1000000":   func(c *corpus) { c.statements[0].Evidence[0].Span = graph.Span{Start: 9, End: 1_000_000} },
		"is spoken of nowhere":   func(c *corpus) { c.entities = append(c.entities, graph.Entity{Ref: graph.Ref{ID: "person/x"}}) },
		"and has 0, ":            func(c *corpus) { c.entities[0].Statements++ },
		"the mention “x” is not": func(c *corpus) { c.mention(graph.Mention{Surface: "x", Span: graph.Span{Start: 1, End: 2}}) },
	} {
		c := soundCorpus()
		spoil(&c)
		problems, err := problemsOf(open(t, c.build(t)))
		check(t, err)
		if !strings.Contains(strings.Join(problems, "\n"), want) {
			t.Errorf("want “%s”, got %q", want, problems)
		}
	}
}

// mention adds a mention of the first entity to the first document.
func (c *corpus) mention(m graph.Mention) {
	d := c.documents[0]
	m.Document, m.DocumentID, m.Entity = d.Path, d.ID, c.entities[0].ID
	c.mentions = map[graph.DocumentID][]graph.Mention{d.ID: {m}}
}

// TestCheckFindsDamagedIndexes tampers with the file behind the store's back.
func TestCheckFindsDamagedIndexes(t *testing.T) {
	hash := refs.HashOf(quad.IRI("met"))
	for want, tamper := range map[string]func(*bbolt.Tx) error{
		"entries for":                  func(tx *bbolt.Tx) error { return dropFirst(tx, "c") },
		"index on [subject predicate]": func(tx *bbolt.Tx) error { return dropFirst(tx, "sp") },
		"not those of its":             func(tx *bbolt.Tx) error { return dropFirst(tx, adjacencyBucket) },
		"those of its adjacency list":  func(tx *bbolt.Tx) error { return swapValues(tx, adjacencyBucket) },
		"adjacency lists, and": func(tx *bbolt.Tx) error {
			return tx.Bucket([]byte(adjacencyBucket)).Put(adjacencyKey(1<<40, quad.Object), []byte{0})
		},
		"which is no such quad":        func(tx *bbolt.Tx) error { return swapValues(tx, "ops") },
		"not as many as the file says": func(tx *bbolt.Tx) error { return tx.Bucket([]byte("meta")).Put([]byte("size"), littleEndian(1)) },
		"stands in": func(tx *bbolt.Tx) error {
			return tx.Bucket([]byte(valuesBucket)).Put(hash[:], entryOfValue(idIn(tx, hash), 1))
		},
		"the index of values has ":        func(tx *bbolt.Tx) error { return tx.Bucket([]byte(valuesBucket)).Put([]byte("x"), entryOfValue(1, 1)) },
		"the index of values leads from ": func(tx *bbolt.Tx) error { return tx.Bucket([]byte(valuesBucket)).Put(hash[:], entryOfValue(1, 1)) },
	} {
		path := soundCorpus().build(t)
		db := must(openReadWrite(path, nil))
		check(t, db.Update(tamper))
		check(t, db.Close())
		problems, err := problemsOf(open(t, path))
		if !strings.Contains(strings.Join(problems, "\n"), want) {
			t.Errorf("want “%s”, got %q, %v", want, problems, err)
		}
	}
}

// TestCheckFindsALostIndexOfMentions: in part or whole.
func TestCheckFindsALostIndexOfMentions(t *testing.T) {
	c := soundCorpus()
	c.mention(graph.Mention{Surface: c.texts[c.documents[0].ID][:3], Span: graph.Span{End: 3}, Kind: graph.ByName})
	path := c.build(t)
	db := must(openReadWrite(path, nil))
	check(t, db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket(blobBucket(outlineBlob)).Delete([]byte(partOf("namings", 0)))
	}))
	check(t, db.Close())
	problems, err := problemsOf(open(t, path))
	if want := "part 1 of the index of namings is missing"; !slices.Contains(problems, want) {
		t.Errorf("want “%s”, got %q, %v", want, problems, err)
	}
}

// idIn looks up the id of a value.
func idIn(tx *bbolt.Tx, hash refs.ValueHash) uint64 {
	id, _ := parseValue(tx.Bucket([]byte(valuesBucket)).Get(hash[:]))
	return id
}

func dropFirst(tx *bbolt.Tx, bucket string) error {
	b := tx.Bucket([]byte(bucket))
	k, _ := b.Cursor().First()
	return b.Delete(k)
}

// swapValues exchanges the first two values of a bucket.
func swapValues(tx *bbolt.Tx, bucket string) error {
	b := tx.Bucket([]byte(bucket))
	c := b.Cursor()
	k1, v1 := c.First()
	k2, v2 := c.Next()
	k1, v1, k2, v2 = bytes.Clone(k1), bytes.Clone(v1), bytes.Clone(k2), bytes.Clone(v2)
	return errors.Join(b.Put(k1, v2), b.Put(k2, v1))
}

// TestDamagedFilesNeverPanic flips bytes and cuts files short: whatever is asked of
// such a store gives an answer or an error.
func TestDamagedFilesNeverPanic(t *testing.T) {
	whole := must(os.ReadFile(soundCorpus().build(t)))
	refused, path := 0, filepath.Join(t.TempDir(), "damaged") // one after the other: 500 take much space on the disk
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 1))
		damaged := bytes.Clone(whole)
		if seed%10 == 0 {
			damaged = damaged[:r.IntN(len(damaged))]
		}
		for range 1 + r.IntN(20) {
			if len(damaged) > 0 {
				damage(r, damaged)
			}
		}
		check(t, os.WriteFile(path, damaged, 0o644))
		if err := readEverything(path, func(string) {}); err != nil {
			refused++
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("seed %d: more than a sentence: %v", seed, err)
			}
		}
	}
	t.Logf("%d of 500 damaged stores were refused or broke off with an error", refused)
	if refused < 250 {
		t.Errorf("only %d of 500 damaged stores were refused; was anything damaged?", refused)
	}
}

// damage changes a byte, a number or a whole page.
func damage(r *rand.Rand, b []byte) {
	at := r.IntN(len(b))
	switch r.IntN(4) {
	case 0:
		clear(b[at:min(len(b), at+4096)])
	case 1:
		if at+8 <= len(b) {
			binary.LittleEndian.PutUint64(b[at:], r.Uint64())
		}
	case 2: // where a page says what it is and how many entries it has
		at = at / 4096 * 4096
		if at+16 <= len(b) {
			b[at+8+r.IntN(8)] = byte(r.Uint32())
		}
	default:
		b[at] ^= 1 << r.IntN(8)
	}
}

// readEverything asks a store everything, and gives the first error. Problems are reported.
func readEverything(path string, report func(string)) error {
	s, err := Open(path)
	if err != nil {
		return err
	}
	defer s.Close()
	if _, err := s.Manifest(); err != nil {
		return err
	}
	if _, err := s.Outline(bg); err != nil {
		return err
	}
	return s.Check(bg, report)
}
