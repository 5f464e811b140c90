package main

import (
	"cmp"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dramatis/extract/resolve/ledger"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/graph/store"
)

// sighting is a source as a build finds it: a text with its identity, or a problem.
type sighting struct {
	path    string
	id      graph.DocumentID
	problem string       // why it could not be read; empty where it could
	kept    bool         // built from another path before, and not looked at now
	place   source.Place // where the text is, unless it was kept
}

// survey is what a build will work on: every source, sorted by path.
type survey struct {
	roots     []string
	sightings []sighting
	skipped   []source.Failure
	// judgements are what people said of identity.
	judgements []ledger.Judgement
	// authority is the records of authority files, as the manifest keeps them.
	authority string
	// duplicates gives the first path with the same text, by path.
	duplicates map[string]string
	// forgotten are the sources that stay out, omitted the paths where they were met.
	forgotten []store.Source
	omitted   []string
}

// survey reads every source under the paths for its identity alone, and adds
// those that the old store has from other paths.
func (a *app) survey(ctx context.Context, paths []string, old *oldStore) (*survey, error) {
	s := &survey{roots: source.Clean(paths), duplicates: map[string]string{}}
	files, failures := source.Walk(ctx, s.roots)
	for _, f := range failures {
		if f.Skipped {
			s.skipped = append(s.skipped, f)
		} else {
			s.sightings = append(s.sightings, sighting{path: f.Path, problem: f.Problem()})
		}
	}
	places, err := s.places(ctx, a.config.jobs, files)
	if err != nil {
		return s, err
	}
	step, end := a.progress("looking", len(places))
	defer end()
	err = ordered(ctx, a.config.jobs, places, identify, func(seen sighting) error {
		s.sightings = append(s.sightings, seen)
		step()
		return nil
	})
	if err == nil {
		err = s.keep(ctx, old, s.covers, exists)
	}
	slices.SortFunc(s.sightings, func(a, b sighting) int { return cmp.Compare(a.path, b.path) })
	s.findDuplicates()
	return s, err
}

// holding is what a file holds: documents, or none that can be read.
type holding struct {
	places []source.Place
	failed *sighting
}

// places gives where the documents of files lie. A file that cannot be read is one sighting.
func (s *survey) places(ctx context.Context, jobs int, files []source.File) (all []source.Place, err error) {
	err = ordered(ctx, jobs, files, lookInto, func(f holding) error {
		if f.failed != nil {
			s.sightings = append(s.sightings, *f.failed)
		}
		all = append(all, f.places...)
		return nil
	})
	return all, err
}

// lookInto looks into a file for its documents.
func lookInto(f source.File) holding {
	places, err := source.Places(f)
	if err != nil {
		return holding{failed: &sighting{path: pathOf(err, f.Path), problem: problemOf(err)}}
	}
	return holding{places: places}
}

// identify reads a document for its identity.
func identify(p source.Place) sighting {
	d, err := p.Read()
	if err != nil {
		return sighting{path: p.Path, problem: problemOf(err)}
	}
	return sighting{path: p.Path, id: d.ID, place: p}
}

// pathOf says which source an error is about.
func pathOf(err error, file string) string {
	if f, ok := errors.AsType[*source.Failure](err); ok {
		return f.Path
	}
	return file
}

// problemOf says what was wrong with a source, without its path.
func problemOf(err error) string {
	if f, ok := errors.AsType[*source.Failure](err); ok {
		return f.Problem()
	}
	return err.Error()
}

// keep adds the sources of the old store that are not covered by what is read now.
// One that could not be read stays listed as long as it is there.
func (s *survey) keep(ctx context.Context, old *oldStore, covers, there func(path string) bool) error {
	if old.store == nil {
		return nil
	}
	s.authority = old.manifest.Authority
	for _, from := range old.manifest.Sources {
		if from.Status == graph.OK && !covers(from.Path) {
			s.sightings = append(s.sightings, sighting{path: from.Path, id: from.ID, kept: true})
		}
	}
	for d, err := range old.store.Documents(ctx) {
		if err != nil {
			return err
		}
		if d.Status == graph.Failed && !covers(d.Path) && there(d.Path) {
			s.sightings = append(s.sightings, sighting{path: d.Path, problem: d.Error, kept: true})
		}
	}
	return nil
}

// exists reports whether the file of a source is there.
func exists(path string) bool {
	_, err := os.Lstat(path)
	if file, within := source.Holder(path); err != nil && within {
		_, err = os.Lstat(file)
	}
	return err == nil
}

// covers reports whether a source lies under one of the paths of this build, or in a file
// of many that is one of them.
func (s *survey) covers(path string) bool {
	if file, within := source.Holder(path); within && slices.Contains(s.roots, file) {
		_, err := os.Lstat(path)
		return err != nil // else it is a file that is only called so
	}
	return slices.ContainsFunc(s.roots, func(root string) bool {
		switch root {
		case path:
			return true
		case ".":
			return filepath.IsLocal(path)
		}
		return strings.HasPrefix(path, strings.TrimSuffix(root, "/")+"/")
	})
}

// findDuplicates finds the sources whose text an earlier one has as well.
func (s *survey) findDuplicates() {
	clear(s.duplicates)
	first := map[graph.DocumentID]string{}
	for _, seen := range s.sightings {
		if seen.problem != "" {
			continue
		}
		if path, ok := first[seen.id]; ok {
			s.duplicates[seen.path] = path
			continue
		}
		first[seen.id] = seen.path
	}
}

// documents gives the sources that are documents, each text once.
func (s *survey) documents() []sighting {
	var out []sighting
	for _, seen := range s.sightings {
		if _, again := s.duplicates[seen.path]; seen.problem == "" && !again {
			out = append(out, seen)
		}
	}
	return out
}

// failures gives the sources that could not be read.
func (s *survey) failures() []sighting {
	return slices.DeleteFunc(slices.Clone(s.sightings), func(seen sighting) bool { return seen.problem == "" })
}

// read counts the sources under the given paths that could be read.
func (s *survey) read() int {
	return s.count(func(seen sighting) bool { return seen.problem == "" && !seen.kept })
}

// failed counts the sources under the given paths that could not be read.
func (s *survey) failed() int {
	return s.count(func(seen sighting) bool { return seen.problem != "" && !seen.kept })
}

func (s *survey) count(which func(sighting) bool) int {
	n := 0
	for _, seen := range s.sightings {
		if which(seen) {
			n++
		}
	}
	return n
}

// partly is the outcome of a run in which some sources could not be read.
func (s *survey) partly() error {
	if s.failed() > 0 {
		return &exitError{status: partly}
	}
	return nil
}

// fail records that a text turned out to be unreadable after all, wherever it stands.
func (s *survey) fail(id graph.DocumentID, problem string) {
	for i := range s.sightings {
		if s.sightings[i].id == id {
			s.sightings[i].id, s.sightings[i].problem = "", problem
			delete(s.duplicates, s.sightings[i].path)
		}
	}
}

// sources gives the survey as a manifest keeps it.
func (s *survey) sources() []store.Source {
	out := make([]store.Source, len(s.sightings))
	for i, seen := range s.sightings {
		out[i] = seen.source()
	}
	return out
}

// source gives a sighting as a manifest keeps it.
func (seen sighting) source() store.Source {
	if seen.problem != "" {
		return store.Source{Path: seen.path, ID: seen.id, Status: graph.Failed}
	}
	return store.Source{Path: seen.path, ID: seen.id, Status: graph.OK}
}

// matches reports whether the old store is made of just these sources, by the
// same extractor and with the same judgements.
func (s *survey) matches(old *oldStore) bool {
	return old.current() && ledger.Digest(s.judgements) == old.manifest.Judgements && s.authority == old.manifest.Authority && old.frames == old.manifest.Frames && old.model == old.manifest.Model && slices.Equal(s.sources(), old.manifest.Sources)
}

// manifest says what the new store is made from.
func (s *survey) manifest(old *oldStore) store.Manifest {
	return store.Manifest{
		Extractor: old.extractor, Judgements: ledger.Digest(s.judgements), Authority: s.authority,
		Frames: old.frames, Model: old.model, Sources: s.sources(),
		Roots: source.Clean(append(slices.Clone(old.manifest.Roots), s.roots...)),

		Forgotten: s.forgotten,
	}
}
