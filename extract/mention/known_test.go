package mention

import (
	"slices"
	"strings"
	"testing"

	"dramatis/seeds"
)

// TestKnownNames: the table is in the order by which it is searched, and names are found in it.
func TestKnownNames(t *testing.T) {
	k, err := readKnown(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(k), "\n"), "\n")
	for _, l := range lines {
		if name, kinds, _ := strings.Cut(l, "\t"); name == "" || kinds == "" || strings.Trim(kinds, "gst") != "" {
			t.Fatalf("line %q is no name with its kinds", l)
		}
	}
	byName := func(a, b string) int {
		a, _, _ = strings.Cut(a, "\t")
		b, _, _ = strings.Cut(b, "\t")
		return strings.Compare(a, b)
	}
	if !slices.IsSortedFunc(lines, byName) {
		t.Error("the names are not in the order of their bytes")
	}
	for name, want := range map[string]struct {
		kinds  uint32
		begins bool
	}{
		"bradford": {knownTown, false}, "san": {0, true}, "san luis obispo": {knownTown, false}, "zzyx": {},
		strings.Split(lines[0], "\t")[0]: {knownTown, false}, "": {}, "bradfor": {}, "\xff": {},
	} {
		kinds, begins := k.find(name)
		if kinds&want.kinds != want.kinds || want.kinds == 0 && kinds != 0 && name != "san" || want.begins != begins {
			t.Errorf("%q: kinds %b, begins %t", name, kinds, begins)
		}
	}
	last := strings.Split(lines[len(lines)-1], "\t")[0]
	if kinds, begins := k.find(last); kinds == 0 || begins {
		t.Errorf("the last name %q: kinds %b, begins %t", last, kinds, begins)
	}
}
