package main

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"dramatis/extract/source"
)

// listFailures tells which sources could not be read and why, which are the same
// as another, which were forgotten, and how many were passed over.
func (a *app) listFailures(s *survey) {
	for _, f := range s.failures() {
		if !f.kept {
			a.unreadable(f.path, f.problem)
		}
	}
	for _, seen := range s.sightings {
		if first, ok := s.duplicates[seen.path]; ok {
			a.note("%s has the same text as %s; it is read once", seen.path, first)
		}
	}
	for _, path := range s.omitted {
		a.note("%s was forgotten and stays out; %s brings it back", path, a.command("build", path))
	}
	s.skipped = slices.DeleteFunc(s.skipped, func(f source.Failure) bool { return a.keeps(f.Path) })
	for _, f := range s.skipped {
		a.detail("%s", f.Error())
	}
	if n := len(s.skipped); n > 0 && !a.config.verbose {
		a.note("%s skipped, of no kind that is read (%s); -v lists them", counted(n, "file"), kindsOf(s.skipped))
	}
}

// keeps reports whether a file is the store, or lies beside it for it: nobody's document, where a folder is built that holds it.
func (a *app) keeps(path string) bool {
	file, err := filepath.Abs(path)
	kept, wrong := filepath.Abs(a.config.store)
	return err == nil && wrong == nil && !strings.Contains(a.config.store, "://") && (file == kept || strings.HasPrefix(file, kept+"."))
}

// unreadable tells that a source could not be read, even to a user who asked for quiet.
func (a *app) unreadable(path, problem string) {
	fmt.Fprintln(a.stderr, tame(path+" "+problem))
}

// mostKinds is how many kinds of skipped files are told.
const mostKinds = 5

// kindsOf tells how many skipped files there are of each ending, the most first: a folder
// of PDF files must not pass for an empty one.
func kindsOf(skipped []source.Failure) string {
	counts := map[string]int{}
	for _, f := range skipped {
		counts[cmp.Or(strings.ToLower(path.Ext(f.Path)), "without an ending")]++
	}
	endings := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	var told []string
	for _, e := range endings[:min(len(endings), mostKinds)] {
		told = append(told, fmt.Sprintf("%d %s", counts[e], e))
	}
	if len(endings) > mostKinds {
		told = append(told, "others")
	}
	return strings.Join(told, ", ")
}
