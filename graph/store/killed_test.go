package store

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// changeIn brings the store of a variant to that of the next, and says when it begins
// and ends to write.
func changeIn(t *testing.T, path string) {
	seed := must(strconv.ParseUint(os.Getenv("STORE_TEST_SEED"), 10, 64))
	b := must(Create(path))
	changingCorpus().variant(seed).put(t, b, seed)
	fmt.Println("begin")
	check(t, b.Commit())
	fmt.Println("ended")
}

func changingCorpus() corpus { return randomCorpus(31, 60, 50, 150) }

// TestKilledWhileChanging kills a build that changes a store in place, at random
// moments: what stands there is the state before or the one after, whole, and the same
// build finishes when it is done again. DRAMATIS_KILLS asks for more kills.
func TestKilledWhileChanging(t *testing.T) {
	if path := os.Getenv("STORE_TEST_CHANGE"); path != "" {
		changeIn(t, path)
		return
	}
	kills, _ := strconv.Atoi(os.Getenv("DRAMATIS_KILLS"))
	kills = max(kills, 6)
	path := filepath.Join(t.TempDir(), "store.db")
	all := changingCorpus()
	all.variant(0).buildAt(t, path)
	before := digestOf(t, path)
	r := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 1))
	took, outcomes, changed := 20*time.Millisecond, map[string]int{}, 0
	for i := range kills {
		seed := uint64(i + 1)
		anew := all.variant(seed).build(t)
		after := digestOf(t, anew)
		check(t, os.Remove(anew))
		old := fileInfo(t, path)
		cmd := exec.Command(os.Args[0], "-test.run=^TestKilledWhileChanging$")
		cmd.Env = append(os.Environ(), "STORE_TEST_CHANGE="+path, "STORE_TEST_SEED="+strconv.FormatUint(seed, 10))
		out := must(cmd.StdoutPipe())
		check(t, cmd.Start())
		must(out.Read(make([]byte, 6)))
		began := time.Now()
		time.Sleep(time.Duration(r.Int64N(int64(took))))
		_ = cmd.Process.Kill()
		if cmd.Wait() == nil {
			took = time.Since(began)
		} else {
			took += took / 20
		}
		s := open(t, path)
		if err := readEverything(path, func(string) {}); err != nil {
			t.Fatalf("kill %d left a store that cannot be read: %v", i, err)
		}
		switch got := must(s.Digest()); got {
		case before:
			outcomes["before"]++
		case after:
			outcomes["after"]++
		default:
			t.Fatalf("kill %d left neither of the two states", i)
		}
		all.variant(seed).buildAt(t, path)
		if got := digestOf(t, path); got != after {
			t.Fatalf("the repeated build after kill %d gave another state", i)
		}
		if os.SameFile(old, fileInfo(t, path)) {
			changed++
		}
		wholeTrees(t, path)
		onlyFile(t, path)
		before = after
	}
	t.Logf("%d kills: %v; %d of the builds changed the file in place", kills, outcomes, changed)
}
