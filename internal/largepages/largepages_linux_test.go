//go:build !race

package largepages

import (
	"os"
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
