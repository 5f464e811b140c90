package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// module is the name under which the rooms of the house import each other.
const module = "dramatis"

// mayImport lists, for every room, the rooms of the house that it may know. A room
// that is not listed does not exist, so that a new one is thought about.
var mayImport = map[string][]string{
	"internal/largepages":       {},
	"internal/lazy":             {},
	"internal/set":              {},
	"graph":                     {},
	"graph/store":               {"graph"},
	"graph/network":             {"graph"},
	"graph/export":              {"graph"},
	"graph/search":              {"graph"},
	"seeds":                     {},
	"extract/source":            {"graph", "extract/source/pdf"},
	"extract/source/pdf":        {},
	"extract/date":              {"graph", "extract/source", "seeds"},
	"extract/zone":              {"graph", "extract/source", "extract/date"},
	"extract/recent":            {},
	"extract/duration":          {"graph"},
	"extract/mention":           {"graph", "extract/source", "extract/date", "extract/zone", "extract/recent", "extract/mention/tagger"},
	"extract/mention/tagger":    {"graph"},
	"extract/coref/name":        {"graph"},
	"extract/coref":             {"graph", "extract/source", "extract/date", "extract/zone", "extract/mention", "extract/coref/name", "extract/lexicon"},
	"extract/lexicon":           {"graph"},
	"extract/clause":            {"graph", "extract/source", "extract/duration", "extract/zone", "extract/recent", "extract/mention", "extract/coref", "extract/lexicon"},
	"extract/sense":             {"graph", "extract/mention", "extract/coref", "extract/lexicon", "extract/clause", "extract/source", "extract/zone"},
	"extract/post":              {"graph", "extract/source", "extract/zone", "extract/mention", "extract/coref", "extract/lexicon", "extract/clause", "extract/sense"},
	"extract/relate":            {"graph", "extract/source", "extract/date", "extract/duration", "extract/zone", "extract/mention", "extract/coref", "extract/lexicon", "extract/clause", "extract/sense", "extract/post"},
	"extract/resolve":           {"graph", "extract/source", "extract/date", "extract/zone", "extract/mention", "extract/coref", "extract/coref/name", "extract/resolve/authority", "extract/resolve/ledger"},
	"extract/resolve/ledger":    {"graph"},
	"extract/resolve/authority": {"graph"},
	"extract/part":              {"graph", "extract/source"},
	"extract":                   {"graph", "extract/source", "extract/date", "extract/zone", "extract/mention", "extract/coref", "extract/lexicon", "extract/relate", "extract/resolve"},
	"queries":                   {"graph", "graph/store", "graph/network", "queries/grammar", "seeds"},
	"queries/grammar":           {"graph", "seeds"},
	"queries/gold":              {"graph", "queries"},
	"queries/report":            {"graph", "queries"},
	"queries/internal/fake":     {"graph", "queries"},
	"cmd/dramatis": {
		"graph", "graph/store", "graph/network", "graph/export", "graph/search", "seeds", "queries", "queries/grammar", "queries/gold", "queries/report",
		"extract", "extract/source", "extract/date", "extract/zone", "extract/mention", "extract/mention/tagger", "extract/coref", "extract/lexicon", "extract/relate", "extract/resolve", "extract/resolve/authority", "extract/resolve/ledger",
		"extract/part", "internal/largepages",
	},
}

// forAll are rooms that every other may know: they know no documents, only the language.
var forAll = []string{"internal/lazy", "internal/set"}

// onlyIn says which libraries only one room may know.
var onlyIn = map[string]string{
	"github.com/cayleygraph/":    "graph/store",
	"github.com/hidal-go/":       "graph/store",
	"go.etcd.io/bbolt":           "graph/store",
	"modernc.org/":               "graph/search",
	"gonum.org/":                 "graph/network",
	"github.com/spf13/":          "cmd/dramatis",
	"golang.org/x/term":          "cmd/dramatis",
	"github.com/jedib0t/":        "cmd/dramatis",
	"github.com/schollz/":        "cmd/dramatis",
	"golang.org/x/text/encoding": "extract/source",
	"github.com/klippa-app/":     "extract/source/pdf",
	"github.com/tetratelabs/":    "extract/source/pdf",
}

func TestRoomsKnowOnlyTheRoomsBelow(t *testing.T) {
	for room, imports := range importsOf(t) {
		allowed, known := mayImport[room]
		if !known {
			t.Errorf("%s is a room that the table of imports does not know", room)
			continue
		}
		for _, path := range imports {
			if inside, ok := strings.CutPrefix(path, module+"/"); ok && !slices.Contains(forAll, inside) && !slices.Contains(allowed, inside) {
				t.Errorf("%s may not import %s", room, inside)
			}
			for library, home := range onlyIn {
				if strings.HasPrefix(path, library) && room != home {
					t.Errorf("%s may not import %s: only %s may", room, path, home)
				}
			}
		}
	}
}

// importsOf asks the Go tool what every room imports, tests apart. Folders that
// lie beside the house, such as somebody's drafts, are none of its rooms.
func importsOf(t *testing.T) map[string][]string {
	t.Helper()
	cmd := exec.Command("go", "list", "-f", `{{.ImportPath}}{{range .Imports}} {{.}}{{end}}`, "./cmd/...", "./extract/...", "./graph/...", "./queries/...", "./seeds/...")
	cmd.Dir = house
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	rooms := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		rooms[strings.TrimPrefix(words[0], module+"/")] = words[1:]
	}
	return rooms
}
