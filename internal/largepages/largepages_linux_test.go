//go:build !race

package largepages

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unsafe"
)

// What is taken after the start lies in memory for which large pages are asked.
func TestMemoryIsInLargePages(t *testing.T) {
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage"); err != nil {
		t.Skip("this kernel has no large pages to give")
	}
	taken := make([]byte, 4<<20)
	if flags := flagsOf(t, uintptr(unsafe.Pointer(unsafe.SliceData(taken)))); !slices.Contains(flags, "hg") {
		t.Errorf("the memory has the flags %v, of which hg asks for large pages", flags)
	}
}

// flagsOf gives what the kernel notes of the mapping that an address lies in.
func flagsOf(t *testing.T, address uintptr) []string {
	maps, err := os.Open("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	defer maps.Close()
	within := false
	for lines := bufio.NewScanner(maps); lines.Scan(); {
		var from, to uintptr
		if n, _ := fmt.Sscanf(lines.Text(), "%x-%x ", &from, &to); n == 2 {
			within = from <= address && address < to
		}
		if flags, ok := strings.CutPrefix(lines.Text(), "VmFlags:"); ok && within {
			return strings.Fields(flags)
		}
	}
	t.Fatal("the address lies in no mapping")
	return nil
}
