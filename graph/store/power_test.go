package store

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestPowerLossLeavesOneStateOrTheOther puts files together as they may stand on the disk
// when the power fails while a store is changed in place: what was written before the
// first sync may have arrived in any part, and the page that makes it count in any part
// of its own. What opens is the state before or the one after, whole, and the build that
// was lost can be done again.
func TestPowerLossLeavesOneStateOrTheOther(t *testing.T) {
	all := changingCorpus()
	dir := t.TempDir()
	path, lost := filepath.Join(dir, "store.db"), filepath.Join(dir, "lost.db")
	all.variant(1).buildAt(t, path)
	changed := 0
	for seed := uint64(2); seed < 5; seed++ {
		old, before := must(os.ReadFile(path)), digestOf(t, path)
		all.variant(seed).buildAt(t, path)
		now, after := must(os.ReadFile(path)), digestOf(t, path)
		if len(now) <= len(old) || !bytes.Equal(now[2*pageSize:len(old)], old[2*pageSize:]) {
			continue // it was written whole, beside
		}
		changed++
		outcomes := map[string]int{}
		for draw := range uint64(16) {
			r := rand.New(rand.NewPCG(seed, draw))
			check(t, os.WriteFile(lost, afterPowerLoss(r, old, now), 0o644))
			s := must(Open(lost))
			found := must(s.Digest())
			check(t, fileOf(s).check(bg, func(problem string) { t.Errorf("seed %d, draw %d: %s", seed, draw, problem) }))
			check(t, s.Close())
			if found != before && found != after {
				t.Fatalf("seed %d, draw %d: neither state stands there", seed, draw)
			}
			outcomes[found]++
			if draw%8 == 0 {
				all.variant(seed).buildAt(t, lost)
				same(t, "the build done again", after, digestOf(t, lost))
			}
		}
		if outcomes[before] == 0 || outcomes[after] == 0 {
			t.Errorf("seed %d: both outcomes should be met: %v", seed, outcomes)
		}
		t.Logf("seed %d: %d times the state before, %d times the one after", seed, outcomes[before], outcomes[after])
	}
	if changed == 0 {
		t.Error("no build changed the store in place")
	}
}

// afterPowerLoss is what may be left of a file on the way from one state to the next.
func afterPowerLoss(r *rand.Rand, old, now []byte) []byte {
	const sector = 512
	if r.IntN(2) == 0 { // within the first sync: any of the pages behind the old ones, in any length
		left := slices.Concat(old, make([]byte, len(now)-len(old)))
		for at := len(old); at < len(now); at += pageSize {
			if r.IntN(2) == 0 {
				copy(left[at:at+pageSize], now[at:])
			}
		}
		return left[:len(old)+r.IntN(len(left)-len(old)+1)]
	}
	left := bytes.Clone(now) // within the second: any sectors of the first two pages
	copy(left, old[:2*pageSize])
	for at := 0; at < 2*pageSize; at += sector {
		if r.IntN(3) > 0 {
			copy(left[at:at+sector], now[at:])
		}
	}
	return left
}
