package authority

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
)

func file(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRead(t *testing.T) {
	want := []Record{
		{Name: "Lewis Carroll", Aliases: []string{"Charles Dodgson", "C.L. Dodgson"}, Type: graph.Person, Born: 1832, Died: 1898, IDs: map[string]string{"wikidata": "Q38082"}, Source: "DNB"},
		{Name: "Christ Church", Type: graph.Organization, IDs: map[string]string{}},
	}
	for name, text := range map[string]string{
		"a.csv":   "\ufeffName,aliases,type,born,died,source,wikidata\nLewis Carroll,Charles Dodgson|C.L. Dodgson| ,,1832-01-27,1898,DNB,Q38082\nChrist Church,,organization,,,,\n",
		"a.jsonl": `{"name":"Lewis Carroll","aliases":["Charles Dodgson","C.L. Dodgson",""],"born":1832,"died":1898,"ids":{"wikidata":"Q38082"},"source":"DNB"}` + "\n\n" + `{"name":"Christ Church","type":"organization","ids":{}}` + "\n",
	} {
		got, err := Read(file(t, name, text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
	if diff := cmp.Diff([]string{"viaf:1", "wikidata:Q2"}, Record{IDs: map[string]string{"wikidata": "Q2", "viaf": "1"}}.SameAs()); diff != "" {
		t.Error(diff)
	}
}

func TestWhatCannotBeUsedIsNamed(t *testing.T) {
	for _, c := range []struct{ name, text, says string }{
		{"a.txt", "", "neither .csv nor .jsonl"},
		{"a.csv", "", "no row of column names"},
		{"a.csv", "who\nx\n", "no column is called name"},
		{"a.csv", "name,born\nx,soon\n", "line 2: “soon” does not begin with a year"},
		{"a.csv", "name,type\nx,ship\n", "line 2: x is of type “ship”"},
		{"a.csv", "name,viaf\nx,1 2\n", "has a blank in it"},
		{"a.jsonl", "{}\n", "line 1: a record has no name"},
		{"a.jsonl", "\n{\n", "line 2"},
	} {
		if _, err := Read(file(t, c.name, c.text)); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q: %v", c.text, err)
		}
	}
}
