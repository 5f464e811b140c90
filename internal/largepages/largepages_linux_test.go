//go:build !race

package largepages

import (
	"os"
	"runtime"
	"strings"
	"testing"
)

// A program that knows the package has memory for which large pages are asked.
func TestMemoryIsInLargePages(t *testing.T) {
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage"); err != nil {
		t.Skip("this kernel has no large pages to give")
	}
	maps, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(maps)) {
		if flags, ok := strings.CutPrefix(line, "VmFlags:"); ok && strings.Contains(flags, " hg") {
			return
		}
	}
	t.Error("no mapping of the program has the flag hg, which asks for large pages")
}

// inUse is what is taken of the memory when the next package is initialised, in bytes.
var inUse uint64

func init() {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	inUse = stats.HeapAlloc
}

// Who comes next finds the memory given back, and begins in it and not beyond.
func TestMemoryIsGivenBackAtOnce(t *testing.T) {
	if inUse >= atFirst {
		t.Errorf("%d bytes are in use when the next package begins: what was taken for large pages is not given back yet", inUse)
	}
}
