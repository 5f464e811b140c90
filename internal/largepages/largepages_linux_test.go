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

// What was taken to be marked is given back: others begin in it and not beyond.
func TestMemoryIsGivenBack(t *testing.T) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	if used := stats.HeapAlloc + stats.StackInuse; used >= atFirst {
		t.Errorf("%d bytes are in use: what was taken for large pages is not given back", used)
	}
	if stats.NumGC > 0 {
		t.Errorf("the program has collected %d times already", stats.NumGC)
	}
}
