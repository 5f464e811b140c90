package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dramatis/graph"
)

// No two people whom the gold of a sample document tells apart are one entity.
func TestNoTwoPeopleOfASampleAreOne(t *testing.T) {
	built(t, "../../seeds/documents")
	var out, errs bytes.Buffer
	if code := run(t.Context(), []string{"mentions", "--format", "jsonl"}, strings.NewReader(""), &out, &errs); code != 0 {
		t.Fatalf("mentions: exit status %d: %s", code, errs.String())
	}
	called := map[string]map[string][]graph.IRI{} // document -> surface -> entities
	for line := range strings.Lines(out.String()) {
		var m graph.Mention
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatal(err)
		}
		doc := strings.TrimSuffix(filepath.Base(m.Document), ".txt")
		if called[doc] == nil {
			called[doc] = map[string][]graph.IRI{}
		}
		if m.Type == graph.Person && m.Kind == graph.ByName && !slices.Contains(called[doc][m.Surface], m.Entity) {
			called[doc][m.Surface] = append(called[doc][m.Surface], m.Entity)
		}
	}
	compared := 0
	for doc, surfaces := range called {
		who := map[graph.IRI]string{}
		for name, forms := range peopleOf(t, doc) {
			for _, form := range forms {
				for _, id := range surfaces[form] {
					if other, taken := who[id]; taken && other != name {
						t.Errorf("%s: %s and %s are both %s", doc, other, name, id)
					}
					who[id] = name
					compared++
				}
			}
		}
	}
	if compared < 20 {
		t.Errorf("only %d names of the gold were found; this test would let anything pass", compared)
	}
}

// peopleOf gives the people of a document's gold with the forms that only one of them has.
func peopleOf(t *testing.T, doc string) map[string][]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../seeds/gold", doc+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var gold struct {
		Entities []struct {
			Name, Type string
			Surface    []string
		}
	}
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	bearers := map[string]int{}
	people := map[string][]string{}
	for _, e := range gold.Entities {
		if e.Type != "person" {
			continue
		}
		forms := append(slices.Clone(e.Surface), e.Name)
		slices.Sort(forms)
		people[e.Name] = slices.Compact(forms)
		for _, f := range people[e.Name] {
			bearers[f]++
		}
	}
	for name, forms := range people {
		people[name] = slices.DeleteFunc(forms, func(f string) bool { return bearers[f] > 1 })
	}
	return people
}
