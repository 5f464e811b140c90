package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// house is the source tree, whose rules the tests of this file check: those that
// no compiler does.
const house = "../.."

// TestNobodyOfTheSamplesIsNamed sees to it that what finds people does not know
// them: no form of a person's name in the samples stands in the program or in a
// table. Family names alone that are as short as common words are let through.
func TestNobodyOfTheSamplesIsNamed(t *testing.T) {
	names := personNames(t)
	if len(names) < 10 {
		t.Fatalf("only %d names in the gold; this test would let anything pass", len(names))
	}
	escaped := make([]string, len(names))
	for i, n := range names {
		escaped[i] = strings.Join(strings.Fields(regexp.QuoteMeta(n)), `[\s_-]+`)
	}
	found := regexp.MustCompile(`(?i)(^|[^\pL])(` + strings.Join(escaped, "|") + `)($|[^\pL])`)
	for _, path := range ruleFiles(t) {
		data, err := os.ReadFile(filepath.Join(house, path))
		if err != nil {
			t.Fatal(err)
		}
		for n, line := range strings.Split(string(data), "\n") {
			if m := found.FindStringSubmatch(line); m != nil {
				t.Errorf("%s:%d names %q, a person of the samples", path, n+1, m[2])
			}
		}
	}
}

// shortest is the length from which a single word counts as somebody's name.
const shortest = 4

// personNames gives every form of every person's name in the gold.
func personNames(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(house, "seeds", "gold", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, path := range files {
		data, err := os.ReadFile(path)
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
			t.Fatalf("%s: %v", path, err)
		}
		for _, e := range gold.Entities {
			if e.Type == "person" {
				names = append(names, append(e.Surface, e.Name)...)
			}
		}
	}
	names = slices.DeleteFunc(names, func(n string) bool { return utf8.RuneCountInString(n) < shortest })
	slices.Sort(names)
	return slices.Compact(names)
}

// ruleFiles gives what the program is made of: its Go files, tests apart, and the
// tables in seeds.
func ruleFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	err := fs.WalkDir(os.DirFS(house), ".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || path == "seeds/documents" || path == "seeds/gold" || path != "." && strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		case strings.HasSuffix(path, "_test.go"):
		case strings.HasSuffix(path, ".go"), strings.HasPrefix(path, "seeds/") && !d.IsDir():
			files = append(files, path)
		}
		return nil
	})
	if err != nil || len(files) == 0 {
		t.Fatalf("no source files: %v", err)
	}
	return files
}

// TestMainOnlyTranslates keeps main.go to its one task.
func TestMainOnlyTranslates(t *testing.T) {
	data, err := os.ReadFile("main.go")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(data), "\n"); n >= 30 {
		t.Errorf("main.go has %d lines; it should have under 30", n)
	}
}

// manyFiles is how many files a package may have without a plan of them.
const manyFiles = 30

// TestFloorPlans sees to it that a stranger finds the file: the doc.go of a package of many
// files tells what is in which. Every file that it names is there, and all but one in ten
// are named.
func TestFloorPlans(t *testing.T) {
	named, plans := regexp.MustCompile(`[a-z0-9_]+\.go`), 0
	rooms := map[string]map[string]bool{}
	for _, path := range ruleFiles(t) {
		if strings.HasSuffix(path, ".go") {
			room := filepath.Dir(path)
			if rooms[room] == nil {
				rooms[room] = map[string]bool{}
			}
			rooms[room][filepath.Base(path)] = true
		}
	}
	for room, files := range rooms {
		if len(files) <= manyFiles {
			continue
		}
		plans++
		data, err := os.ReadFile(filepath.Join(house, room, "doc.go"))
		if err != nil {
			t.Errorf("%s has %d files and no plan of them: %v", room, len(files), err)
			continue
		}
		told := map[string]bool{"doc.go": true}
		for _, file := range named.FindAllString(string(data), -1) {
			told[file] = true
			if !files[file] && !strings.HasSuffix(file, "_test.go") {
				t.Errorf("%s/doc.go names %s, which is not there", room, file)
			}
		}
		var left []string
		for file := range files {
			if !told[file] {
				left = append(left, file)
			}
		}
		if slices.Sort(left); len(left)*10 > len(files) {
			t.Errorf("%s/doc.go leaves out what is in %s", room, strings.Join(left, ", "))
		}
	}
	if plans == 0 {
		t.Error("no package has many files; this test would let anything pass")
	}
}
