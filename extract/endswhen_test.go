package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

// TestWhatEndsAStretch dates what a "when" behind a stretch of time tells by the end of that, and the stretch itself as a whole.
func TestWhatEndsAStretch(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	x := p.Extract(source.NewDocument("note.txt", "Report\n\nKarl Lund was chairman of the Harbour Board from 1912 to 1926, when he was succeeded by Olaf Berg.\n"))
	want := map[graph.Predicate]graph.EDTF{"succeeded": "1926", "holds-position": "1912/1926"}
	for _, s := range x.Statements {
		if when, asked := want[s.Predicate]; asked {
			if s.When != when {
				t.Errorf("%s is dated %s, want %s", s.Predicate, s.When, when)
			}
			delete(want, s.Predicate)
		}
	}
	if len(want) > 0 {
		t.Errorf("missed: %v", want)
	}
}
