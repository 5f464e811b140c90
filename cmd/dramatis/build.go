package main

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"dramatis/extract"
	"dramatis/extract/resolve"
	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/seeds"
)

// newBuild makes the command that reads documents into a store.
func newBuild(a *app) *cobra.Command {
	var again bool
	cmd := &cobra.Command{
		Use:     "build PATH…",
		GroupID: groupBuild,
		Short:   "Read documents and keep what they say",
		Long: `Read documents (folders with all that is in them), extract who is in them and what
ties them, and keep it in the store. It reads plain text, Markdown, HTML pages, Word
(.docx) and OpenDocument (.odt) texts, PDF files (.pdf) with text, e-mails (.eml, the
files of a Maildir), editions in TEI and finding aids in EAD (.xml).

Of a mailbox (.mbox, or without an ending) and of an edition of many letters each is a
document of its own, called by the path of the file, a # and its Message-ID or xml:id:
inbox.mbox#17.ab@example.org. By that name it can be built, shown and forgotten alone.

A table (.csv, .tsv) is read where it is named itself and not looked for in folders: a
register of letters, whose columns say in the first row who wrote, to whom, and when
("From", "To", "Date"; "Sender", "Recipient").

Documents under the given paths are brought up to date: new ones are added,
changed ones read again, vanished ones taken out. Documents that were built from
other paths stay. When nothing has changed, nothing is written.

A source that cannot be read is listed, and the exit status is 3.`,
		Example: `  dramatis build seeds/documents
  dramatis build letters diary.md --store family.db --jobs 4`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.checkConstruction(args)
			if err != nil {
				return err
			}
			look := func(ctx context.Context, old *oldStore) (*survey, error) { return a.survey(ctx, args, old) }
			return a.build(cmd.Context(), job{look: look, again: again, format: f})
		},
	}
	cmd.Flags().BoolVar(&again, "again", false, "read every document again, even where nothing has changed")
	return cmd
}

// checkConstruction refuses, before anything is read, what no store can be made of or
// at, and gives the format of the summary.
func (a *app) checkConstruction(paths []string) (format, error) {
	if err := checkPaths(paths); err != nil {
		return "", err
	}
	if err := a.checkStore(); err != nil {
		return "", err
	}
	return a.formatFrom([]format{asTable, asJSON}, asTable)
}

// checkPaths refuses a path that is none.
func checkPaths(paths []string) error {
	if slices.Contains(paths, "") {
		return usageError("a path is empty; give a file or a folder")
	}
	return nil
}

var errNoDocument = errors.New("none of these paths gave a document that can be read; nothing was written")

// job is what a store is brought up to date with.
type job struct {
	look    func(context.Context, *oldStore) (*survey, error) // finds the sources
	parts   []memory                                          // where they may have been read before
	again   bool                                              // use no extraction that was made before
	format  format                                            // of the summary
	patient bool                                              // wait until another build of the store has ended
}

// patience is how long a patient build waits between two looks.
const patience = 200 * time.Millisecond

// claim begins a build of the store, which nobody else can do until it has ended.
func (a *app) claim(ctx context.Context, patient bool) (*store.Builder, error) {
	for told := false; ; {
		builder, err := store.Create(a.config.store)
		if !patient || !errors.Is(err, store.ErrLocked) {
			return builder, err
		}
		if !told {
			a.note("waiting: %v", err)
			told = true
		}
		select {
		case <-time.After(patience):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// build brings the store up to date with a job and prints a summary.
func (a *app) build(ctx context.Context, j job) error {
	began := time.Now()
	return a.rewriting(ctx, j.patient, func(builder *store.Builder, old *oldStore) error {
		return a.update(ctx, j, builder, old, began)
	})
}

// update writes a new store in the place of the old one, where there is anything to do.
func (a *app) update(ctx context.Context, j job, builder *store.Builder, old *oldStore, began time.Time) error {
	judgements, err := a.judgements()
	if err != nil {
		return err
	}
	survey, err := j.look(ctx, old)
	if err != nil {
		return err
	}
	survey.judgements = judgements.Standing()
	if err := a.readAuthorities(survey); err != nil {
		return err
	}
	survey.omit(old.manifest.Forgotten)
	a.listFailures(survey)
	if survey.read() == 0 {
		return errNoDocument
	}
	if j.again {
		builder.Whole()
	}
	changed := j.again || !survey.matches(old)
	if changed {
		if err := a.construct(ctx, builder, survey, old, j); err != nil {
			return err
		}
	}
	if err := a.refreshSearch(ctx); err != nil {
		return err
	}
	if err := a.summarise(ctx, survey, changed, began, j.format); err != nil {
		return err
	}
	return survey.partly()
}

// construct writes a new store from what the survey found.
func (a *app) construct(ctx context.Context, builder *store.Builder, survey *survey, old *oldStore, j job) error {
	tables, err := a.tables()
	if err != nil {
		return err
	}
	pipeline, err := extract.New(tables)
	if err != nil {
		return err
	}
	resolver, err := resolve.New(seeds.FS)
	if err != nil {
		return err
	}
	resolver.Judge(survey.judgements)
	if err := know(resolver, survey.authority); err != nil {
		return err
	}
	c := construction{
		app: a, survey: survey, builder: builder, told: map[graph.IRI]int{}, wrong: ledger.Wrongs(survey.judgements),
		reader: &reader{pipeline: pipeline, known: append(j.parts, old), again: j.again, files: j.again || old.manifest.Format < store.Format},
	}
	if err := c.extract(ctx, resolver); err != nil {
		return err
	}
	if err := c.connect(ctx, a.resolve(resolver)); err != nil {
		return err
	}
	manifest := survey.manifest(old)
	manifest.Vocabulary = ownWords(tables)
	if err := builder.SetManifest(manifest); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	// The old file must be let go before the new one takes its place.
	if err := old.Close(); err != nil {
		return err
	}
	return builder.Commit()
}
