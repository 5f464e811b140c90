package main

import "fmt"

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
	for _, f := range s.skipped {
		a.detail("%s", f.Error())
	}
	if n := len(s.skipped); n > 0 && !a.config.verbose {
		a.note("%s skipped, no text, Markdown or HTML by name; -v lists them", counted(n, "file"))
	}
}

// unreadable tells that a source could not be read, even to a user who asked for quiet.
func (a *app) unreadable(path, problem string) {
	fmt.Fprintln(a.stderr, tame(path+" "+problem))
}
