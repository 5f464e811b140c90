//go:build linux && !race

package store

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// addressSpace is what a process that reads damaged stores may map, its own program and
// what the runtime reserves included.
const addressSpace = 3 << 30

// TestDamagedFilesTakeNoMemory damages numbers of which much hangs: links between pages,
// heads of pages, keys of the log and heads of packed texts. What reads such a store is a
// process of its own that may have little memory, and has to come to an end.
func TestDamagedFilesTakeNoMemory(t *testing.T) {
	const many = 600
	if dir := os.Getenv("STORE_TEST_DAMAGED"); dir != "" {
		limit := syscall.Rlimit{Cur: addressSpace, Max: addressSpace}
		check(t, syscall.Setrlimit(syscall.RLIMIT_AS, &limit))
		whole, path := must(os.ReadFile(filepath.Join(dir, "whole"))), filepath.Join(dir, "damaged")
		noticed := 0
		for seed := range uint64(many) {
			fmt.Println("seed", seed)
			damaged := bytes.Clone(whole)
			damageNumber(rand.New(rand.NewPCG(seed, 7)), damaged)
			check(t, os.WriteFile(path, damaged, 0o644))
			problems := 0
			if readEverything(path, func(string) { problems++ }) != nil || problems > 0 {
				noticed++
			}
			readTexts(path)
		}
		fmt.Println("noticed", noticed)
		return
	}
	dir := t.TempDir()
	check(t, os.Rename(soundCorpus().build(t), filepath.Join(dir, "whole")))
	cmd := exec.Command(os.Args[0], "-test.run=^TestDamagedFilesTakeNoMemory$", "-test.timeout=4m")
	cmd.Env = append(os.Environ(), "STORE_TEST_DAMAGED="+dir, "GOMAXPROCS=2")
	began := time.Now()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out[max(0, len(out)-4000):])
	}
	_, after, _ := strings.Cut(string(out), "noticed ")
	noticed, _ := strconv.Atoi(strings.Fields(after)[0])
	t.Logf("%d of %d were noticed, in %v", noticed, many, time.Since(began))
	if noticed < many/4 {
		t.Errorf("only %d of %d damages were noticed; was anything damaged?", noticed, many)
	}
}

// damageNumber changes one number.
func damageNumber(r *rand.Rand, b []byte) {
	page := b[pageSize*(firstFree+r.IntN(len(b)/pageSize-firstFree)):][:pageSize]
	n := int(binary.NativeEndian.Uint16(page[10:]))
	switch r.IntN(4) {
	case 0: // a bit of its head, or of the heads of its entries
		page[r.IntN(min(pageSize, pageHeader+max(1, n)*entryHeader))] ^= 1 << r.IntN(8)
	case 1: // a branch leads to itself or to another page
		if n > 0 && binary.NativeEndian.Uint16(page[8:]) == branchPage {
			to := binary.NativeEndian.Uint64(page)
			if r.IntN(2) == 0 {
				to = uint64(r.IntN(len(b) / pageSize))
			}
			binary.NativeEndian.PutUint64(page[pageHeader+r.IntN(n)*entryHeader+8:], to)
		}
	case 2: // high bytes of the keys that stand at its end
		if at := bytes.LastIndex(page, []byte{0, 0, 0, 0, 0, 0}); at > 0 {
			page[at+r.IntN(6)] ^= 1 << r.IntN(8)
		}
	default: // the head of a packed text
		var heads []int
		for at := 0; ; at += 4 {
			next := bytes.Index(b[at:], []byte{0x28, 0xb5, 0x2f, 0xfd})
			if next < 0 {
				break
			}
			at += next
			heads = append(heads, at+4)
		}
		at := heads[r.IntN(len(heads))]
		b[at] |= 0xc0 // the size that follows has eight bytes
		b[at+r.IntN(10)] ^= 1 << r.IntN(8)
	}
}

// readTexts reads the texts of all documents, whatever stands there.
func readTexts(path string) {
	s, err := Open(path)
	if err != nil {
		return
	}
	defer s.Close()
	for d, err := range s.Documents(bg) {
		if err != nil {
			return
		}
		_, _ = s.Text(d.ID)
		_, _ = s.Mentions(d.ID)
	}
}
