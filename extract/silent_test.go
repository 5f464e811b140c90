package extract_test

import (
	"path/filepath"
	"testing"

	"dramatis/extract/source"
)

// Documents that are full of the words that frames look for, and tell of nobody's dealings:
// a dictionary, a recipe, a poem, source code, an exercise, a manual, an advertisement, a bibliography,
// an index, a menu, a match report, a lease, a timetable, a table of figures, a crossword, a horoscope,
// a forecast, a game, a statute, an invoice.
func TestTextsThatOnlyUseTheWordsSayNothing(t *testing.T) {
	paths, err := filepath.Glob("testdata/silent/*.txt")
	if err != nil || len(paths) < 31 {
		t.Fatalf("found %d documents: %v", len(paths), err)
	}
	p := pipeline(t)
	for _, path := range paths {
		doc, err := source.Read(path)
		if err != nil {
			t.Fatal(err)
		}
		x := p.Extract(doc)
		for _, s := range x.Statements {
			object := s.Literal
			if s.Object >= 0 {
				object = x.Chains.Chains[s.Object].Name
			}
			t.Errorf("%s: %s %s %s (%s)", path, x.Chains.Chains[s.Subject].Name, s.Predicate, object, s.Evidence[0].Rule)
		}
	}
}
