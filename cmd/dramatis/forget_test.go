package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestForgettingIsExact builds random letters, judges some of their writers to be one,
// forgets random documents in random order, some at once and some one by one, and
// compares all that can be printed with a store that never had them.
func TestForgettingIsExact(t *testing.T) {
	rounds := uint64(6)
	if testing.Short() || raced { // what one goroutine does six times races no more than once
		rounds = 1
	}
	forgotten := 0
	for seed := range rounds {
		r := rand.New(rand.NewPCG(seed, 6))
		c := &correspondence{T: t, folder: t.TempDir()}
		t.Chdir(c.folder)
		names := c.write(r, 8+r.IntN(8))
		c.must("had.db", "build", "box")
		c.must("had.db", "merge", "Ada Brown", "Dora Whitmore")
		if seed%2 == 0 {
			c.must("had.db", "merge", "Basil Harlow", "Edgar Lindqvist")
		}
		gone := names[1+r.IntN(3) : 4+r.IntN(len(names)-3)]
		forgotten += len(gone)
		r.Shuffle(len(gone), func(i, j int) { gone[i], gone[j] = gone[j], gone[i] })
		for len(gone) > 0 {
			n := 1 + r.IntN(len(gone))
			c.must("had.db", slices.Concat([]string{"forget"}, gone[:n])...)
			for _, name := range gone[:n] {
				if err := os.Remove(filepath.FromSlash(name)); err != nil {
					t.Fatal(err)
				}
			}
			gone = gone[n:]
		}
		c.compare()
	}
	t.Logf("%d documents forgotten in %d rounds", forgotten, rounds)
}

// correspondence is a folder of letters.
type correspondence struct {
	*testing.T
	folder string
}

// write writes letters and gives their paths; the first names all writers.
func (c *correspondence) write(r *rand.Rand, n int) (paths []string) {
	if err := os.MkdirAll("box", 0o755); err != nil {
		c.Fatal(err)
	}
	for i := range n {
		text := &strings.Builder{}
		from, to := correspondents[r.IntN(5)], correspondents[r.IntN(5)]
		fmt.Fprintf(text, "Letter, %s to %s. %d May 19%02d.\n\n", from, to, 1+i%28, 10+r.IntN(80))
		if i == 0 {
			fmt.Fprintf(text, "Present were %s.\n", strings.Join(correspondents, ", "))
		}
		for range r.IntN(4) {
			fmt.Fprintf(text, "%s met %s in Paris.\n", correspondents[r.IntN(5)], correspondents[r.IntN(5)])
		}
		paths = append(paths, fmt.Sprintf("box/%d.txt", i))
		if err := os.WriteFile(paths[i], []byte(text.String()), 0o644); err != nil {
			c.Fatal(err)
		}
	}
	return paths
}

// must runs a command on a store of the folder and gives what it prints.
func (c *correspondence) must(store string, args ...string) string {
	c.Helper()
	var out, errs bytes.Buffer
	args = append(slices.Clone(args), "--store", store)
	if status := run(c.Context(), args, nil, &out, &errs); status != 0 {
		c.Fatalf("%v: exit status %d: %s", args, status, errs.String())
	}
	return out.String()
}

// compare builds what is left in a store of its own, with the same judgements.
func (c *correspondence) compare() {
	c.Helper()
	ledger, err := os.ReadFile("had.db.judgements.jsonl")
	if err != nil {
		c.Fatal(err)
	}
	if err := os.WriteFile("never.db.judgements.jsonl", ledger, 0o644); err != nil {
		c.Fatal(err)
	}
	c.must("never.db", "build", "box")
	for _, what := range []string{"export", "documents", "entities", "mentions", "statements"} {
		had, never := c.must("had.db", what, "--format", "jsonl"), c.must("never.db", what, "--format", "jsonl")
		if had != never {
			c.Errorf("%s differs from that of a store that never had the documents:\n%s\n\n%s", what, had, never)
		}
	}
	c.must("had.db", "verify", "--stored") // no node, entity or count is left over
}
