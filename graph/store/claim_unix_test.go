//go:build unix && !aix && !solaris

package store

import (
	"os"
	"path/filepath"
	"testing"
)

// TestAFinishedStoreIsNotClaimed is the moment between another builder's rename
// and our lock: the file we hold is a finished store, and must not be emptied.
func TestAFinishedStoreIsNotClaimed(t *testing.T) {
	dir := t.TempDir()
	building, finished := filepath.Join(dir, "building"), filepath.Join(dir, "finished")
	f := must(os.Create(building))
	defer f.Close()
	same(t, "before the rename", true, isAt(f, building))
	check(t, os.Rename(building, finished))
	same(t, "after the rename", false, isAt(f, building))
	check(t, os.WriteFile(building, nil, 0o644))
	same(t, "with a third file there", false, isAt(f, building))
}
