package main

import (
	"context"
	"path"
	"slices"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
)

// newForget makes the command that takes documents out of the store for good.
func newForget(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "forget DOCUMENT…",
		GroupID: groupBuild,
		Short:   "Take documents out, as if they had never been there",
		Long: `Take documents out of the store, each named by its path, the end of its path, its
file name without what follows the dot, its ID or the beginning of that, wherever
this means one document. Identity is judged anew without them: the store is then
what it would be had they never been read. The files are left alone.

A forgotten document stays forgotten: a later build of its folder passes over it,
and over other files with its text, and says so. To have it back, build its file
by name.`,
		Example: `  dramatis forget letters/1950-07-08.txt
  dramatis forget 48ecc20118a88b6a`,
		Args:              cobra.MinimumNArgs(1),
		ValidArgsFunction: a.completeDocuments(1000),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			gone, err := a.forget(cmd.Context(), args)
			if err != nil {
				return err
			}
			return a.print(f, list{columns: []string{"forgotten", "id"}, rows: rowsOf(sliced(gone), every, forgotten.cells)})
		},
	}
}

// forgotten is a source that went with its document. One that could not be read has no ID.
type forgotten struct {
	Path string           `json:"path"`
	ID   graph.DocumentID `json:"id"`
}

func (f forgotten) cells() []string { return []string{f.Path, string(f.ID)} }

// forget takes documents out and gives the sources that went with them.
func (a *app) forget(ctx context.Context, names []string) (gone []forgotten, err error) {
	if err := a.existing(); err != nil {
		return nil, err
	}
	err = a.rewriting(ctx, false, func(builder *store.Builder, old *oldStore) error {
		builder.Whole() // so that nothing of what is forgotten is left in the file
		out := old.manifest.Forgotten
		for _, name := range names {
			sources, err := sourcesNamed(old.manifest.Sources, name)
			if err != nil {
				return err
			}
			out = slices.Concat(out, sources)
			for _, s := range sources {
				gone = append(gone, forgotten{s.Path, s.ID})
			}
		}
		judgements, err := a.judgements()
		if err != nil {
			return err
		}
		survey, err := surveyKept(ctx, old)
		if err != nil {
			return err
		}
		survey.judgements = judgements.Standing()
		survey.omit(out)
		return a.construct(ctx, builder, survey, old, job{})
	})
	if err != nil {
		return nil, err
	}
	return gone, a.refreshSearch(ctx) // the words of what is forgotten stand there too
}

// sourcesNamed gives the sources of the one document that a name means; several files
// with one text are one document.
func sourcesNamed(all []store.Source, name string) ([]store.Source, error) {
	if name == "" {
		return nil, usageError("a document's name is empty; give its path or its ID")
	}
	ways := []func(store.Source) bool{
		func(s store.Source) bool { return s.Path == name || s.Path == path.Clean(name) || string(s.ID) == name },
	}
	for _, called := range nearlyCalled {
		ways = append(ways, func(s store.Source) bool { return called(s.Path, s.ID, name) })
	}
	for _, means := range ways {
		at := slices.IndexFunc(all, means)
		if at < 0 {
			continue
		}
		first := all[at]
		other := func(s store.Source) bool { return means(s) && !sameDocument(s, first) }
		if i := slices.IndexFunc(all, other); i >= 0 {
			return nil, usageError("several documents are called %s, for example %s and %s; give the whole path", name, first.Path, all[i].Path)
		}
		return slices.DeleteFunc(slices.Clone(all), func(s store.Source) bool { return !sameDocument(s, first) }), nil
	}
	return nil, nothingFound("there is no document %s in this store; dramatis documents lists them", name)
}

// sameDocument reports whether two sources are one document: by their text, or by
// their path where it could not be read.
func sameDocument(a, b store.Source) bool { return a.Path == b.Path || a.ID == b.ID && a.ID != "" }

// omit takes forgotten sources out of a survey. One that this run was given by name
// is not forgotten any more.
func (s *survey) omit(forgotten []store.Source) {
	s.forgotten = slices.DeleteFunc(slices.Clone(forgotten), func(f store.Source) bool {
		return slices.ContainsFunc(s.sightings, func(seen sighting) bool {
			return sameDocument(seen.source(), f) && slices.Contains(s.roots, seen.path)
		})
	})
	s.sightings = slices.DeleteFunc(s.sightings, func(seen sighting) bool {
		out := slices.ContainsFunc(s.forgotten, func(f store.Source) bool { return sameDocument(seen.source(), f) })
		if out && !seen.kept {
			s.omitted = append(s.omitted, seen.path)
		}
		return out
	})
	s.findDuplicates()
}
