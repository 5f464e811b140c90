package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"dramatis/extract/part"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/graph/store"
)

// newLoad makes the command that puts parts into a store.
func newLoad(a *app) *cobra.Command {
	var again bool
	cmd := &cobra.Command{
		Use:     "load PART…",
		GroupID: groupBuild,
		Short:   "Put what other machines extracted into the store",
		Long: `Put the documents of parts, which “dramatis extract” wrote, into the store. The
result is that of one build of all their documents, whatever the order of the
parts; a document that stands in several is taken once. Documents that the store
has from elsewhere stay; one with the same path is replaced.

Into a store on a server several machines may load at once: each waits for its turn.

A forgotten document stays forgotten, until build is given its file by name.

A part that is damaged, or was made by other rules than those of this program, is
refused, and the store left as it was.`,
		Example: `  dramatis load part-1.jsonl.zst part-2.jsonl.zst
  dramatis load *.jsonl.zst --store letters.db
  dramatis load part-7.jsonl.zst --store postgres://ada@archive.example.org/letters`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.checkConstruction(args)
			if err != nil {
				return err
			}
			return a.load(cmd.Context(), args, again, f)
		},
	}
	cmd.Flags().BoolVar(&again, "again", false, "read the texts of the parts anew, by whatever rules they were extracted")
	return cmd
}

// load brings the store up to date with some parts and prints a summary.
func (a *app) load(ctx context.Context, paths []string, again bool, f format) (err error) {
	parts, err := a.openParts(paths, again)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, parts.Close()) }()
	return a.build(ctx, job{look: parts.survey, parts: []memory{parts}, again: again, format: f, patient: store.OnServer(a.config.store)})
}

// parts are the files that a load reads, and where in them each document stands.
type parts struct {
	files     []*part.File
	sources   map[string]part.Source // by path
	documents map[graph.DocumentID]place
}

// place is where the document of a source stands.
type place struct {
	file   *part.File
	source part.Source
}

var _ memory = (*parts)(nil)

// openParts opens every part, or none. Unless the texts are read again, they must
// have been extracted by the rules of this program.
func (a *app) openParts(paths []string, again bool) (p *parts, err error) {
	p = &parts{sources: map[string]part.Source{}, documents: map[graph.DocumentID]place{}}
	defer func() {
		if err != nil {
			err = errors.Join(err, p.Close())
		}
	}()
	if err := a.inherit(); err != nil {
		return p, err
	}
	version, err := a.rules()
	if err != nil {
		return p, err
	}
	for _, path := range source.Clean(paths) {
		f, err := part.Open(path)
		if err != nil {
			return p, err
		}
		p.files = append(p.files, f)
		if f.Extractor() != version && !again {
			return p, fmt.Errorf("%s was extracted by other rules (%s) than those of this program (%s); extract it again, give the --model it was extracted with, or load with --again", path, f.Extractor(), version)
		}
	}
	return p, p.merge()
}

// merge brings the sources of all parts together.
func (p *parts) merge() error {
	from := map[string]*part.File{} // by path
	for _, f := range p.files {
		for _, s := range f.Sources() {
			if s.Problem == "" {
				p.documents[s.ID] = place{f, s}
			}
			before, twice := p.sources[s.Path]
			if twice && s.ID != before.ID && s.ID != "" && before.ID != "" {
				return fmt.Errorf("%s has one text in %s and another in %s; load the newer part only, or extract the other again", s.Path, from[s.Path].Path(), f.Path())
			}
			if !twice || better(s, before) {
				p.sources[s.Path], from[s.Path] = s, f
			}
		}
	}
	return nil
}

// better prefers a source that could be read; of two problems it takes one, whatever
// their order.
func better(a, b part.Source) bool {
	if (a.Problem == "") != (b.Problem == "") {
		return a.Problem == ""
	}
	return a.Problem < b.Problem
}

// survey finds the sources of the parts, and adds those that the old store has from
// elsewhere.
func (p *parts) survey(ctx context.Context, old *oldStore) (*survey, error) {
	s := &survey{duplicates: map[string]string{}}
	for _, f := range p.files {
		s.roots = append(s.roots, f.Roots()...)
	}
	// A scheduler names every file, which is not yet to say that one that was forgotten
	// shall come back.
	s.roots = slices.DeleteFunc(source.Clean(s.roots), func(root string) bool { _, named := p.sources[root]; return named })
	for _, from := range p.sources {
		s.sightings = append(s.sightings, sighting{path: from.Path, id: from.ID, problem: from.Problem})
	}
	files := p.holders()
	covers := func(path string) bool {
		_, ok := p.sources[path]
		file, within := source.Holder(path)
		return ok || within && files[file]
	}
	always := func(string) bool { return true } // the files need not be on this machine
	if err := s.keep(ctx, old, covers, always); err != nil {
		return nil, err
	}
	slices.SortFunc(s.sightings, func(a, b sighting) int { return cmp.Compare(a.path, b.path) })
	s.findDuplicates()
	return s, nil
}

// holders gives the files of many documents that the parts know whole.
func (p *parts) holders() map[string]bool {
	files := map[string]bool{}
	for _, f := range p.files {
		for _, from := range f.Sources() {
			if file, within := source.Holder(from.Path); within && !slices.Contains(f.Roots(), from.Path) {
				files[file] = true
			}
		}
	}
	return files
}

// extraction gives what was read out of a document.
func (p *parts) extraction(id graph.DocumentID) (blob []byte, ok bool, err error) {
	d, ok, err := p.document(id)
	return d.Extraction, ok, err
}

// text gives the text of a document.
func (p *parts) text(id graph.DocumentID) (text string, ok bool, err error) {
	d, ok, err := p.document(id)
	return d.Text, ok, err
}

// pages gives the pages of a document.
func (p *parts) pages(id graph.DocumentID) (graph.Pages, error) {
	d, _, err := p.document(id)
	return d.Pages, err
}

func (p *parts) document(id graph.DocumentID) (d part.Document, ok bool, err error) {
	at, ok := p.documents[id]
	if !ok {
		return d, false, nil
	}
	d, err = at.file.Document(at.source)
	return d, err == nil, err
}

// Close closes the files.
func (p *parts) Close() error {
	var errs []error
	for _, f := range p.files {
		errs = append(errs, f.Close())
	}
	return errors.Join(errs...)
}
