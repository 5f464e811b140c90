package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"dramatis/extract/part"
)

// TestRandomPartsLoadAsOneBuild splits the samples into parts at random, each
// document into one or several, and loads them in random order and number.
func TestRandomPartsLoadAsOneBuild(t *testing.T) {
	documents, err := filepath.Glob(filepath.Join(house, "seeds/documents/*.txt"))
	if err != nil || len(documents) != 5 {
		t.Fatalf("%d samples, %v", len(documents), err)
	}
	dir := t.TempDir()
	do := func(args ...string) []byte {
		t.Helper()
		var out, stderr bytes.Buffer
		if code := run(t.Context(), args, nil, &out, &stderr); code != 0 {
			t.Fatalf("dramatis %v: status %d, %s", args, code, &stderr)
		}
		return out.Bytes()
	}
	built := filepath.Join(dir, "built.db")
	do(append([]string{"build", "--store", built}, documents...)...)
	want := do("export", "--store", built)
	rounds := 4
	if raced {
		rounds = 1
	}
	for round := range rounds {
		r := rand.New(rand.NewPCG(uint64(round), 6))
		store := filepath.Join(dir, fmt.Sprintf("%d.db", round))
		parts := extractAtRandom(r, documents, func(i int, paths []string) string {
			file := filepath.Join(dir, fmt.Sprintf("%d-%d.zst", round, i))
			do(append([]string{"extract", "-o", file}, paths...)...)
			return file
		})
		for len(parts) > 0 {
			n := 1 + r.IntN(len(parts))
			do(append([]string{"load", "--store", store}, parts[:n]...)...)
			parts = parts[n:]
		}
		if got := do("export", "--store", store); !bytes.Equal(want, got) {
			t.Errorf("round %d: the export of %d bytes differs from that of the build, %d bytes", round, len(got), len(want))
		}
	}
}

// extractAtRandom hands every document to one or two of some parts, and gives the
// parts in random order.
func extractAtRandom(r *rand.Rand, documents []string, extract func(int, []string) string) []string {
	shares := make([][]string, 1+r.IntN(4))
	for _, d := range documents {
		for range 1 + r.IntN(2) {
			i := r.IntN(len(shares))
			shares[i] = append(shares[i], d)
		}
	}
	var parts []string
	for i, share := range shares {
		if len(share) > 0 {
			parts = append(parts, extract(i, share))
		}
	}
	r.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	return parts
}

// head FILE SIZE TO: copies the first bytes of a file.
func headCommand(ts *testscript.TestScript, _ bool, args []string) {
	size, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(ts.ReadFile(args[0])[:size]), 0o600))
}

// foreign-part FROM TO: copies a part as another extractor would have made it, with
// nothing in its extractions.
func foreignPartCommand(ts *testscript.TestScript, _ bool, args []string) {
	from, err := part.Open(ts.MkAbs(args[0]))
	ts.Check(err)
	defer from.Close()
	to, err := os.Create(ts.MkAbs(args[1]))
	ts.Check(err)
	defer to.Close()
	w, err := part.NewWriter(to, "elsewhere-1")
	ts.Check(err)
	for _, s := range from.Sources() {
		d, err := from.Document(s)
		ts.Check(err)
		d.Extraction = []byte("{}")
		frame, err := w.Pack(d)
		ts.Check(err)
		ts.Check(w.Add(frame))
	}
	ts.Check(w.Close(from.Roots(), from.Sources()))
}
