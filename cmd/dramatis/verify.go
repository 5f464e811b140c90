package main

import (
	"context"

	"fmt"
	"iter"

	"github.com/spf13/cobra"

	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/graph/store"
)

// newVerify makes the command that holds the store against its sources.
func newVerify(a *app) *cobra.Command {
	var stored bool
	cmd := &cobra.Command{
		Use:     "verify",
		GroupID: groupKeep,
		Short:   "Check every quote, every index and every judgement",
		Long: `Read every source again and check that its text is the one that was read; that
every quote and every mention stands in it at its place; that every index leads to
every statement and to nothing else; that every count is right; and that the graph
is the one which the documents and the judgements of the ledger give, statement
for statement.

What does not hold is listed, and the exit status is 1. A source that was changed,
moved or deleted since it was built is listed too; --stored leaves the sources out
and checks against the texts in the store.`,
		Example: `  dramatis verify
  dramatis verify --stored --store copy.db`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			return a.withStore(func(s *store.Store) error { return a.verify(cmd.Context(), f, s, stored) })
		},
	}
	cmd.Flags().BoolVar(&stored, "stored", false, "do not read the sources; check against the texts in the store")
	return cmd
}

// failure is something that verify found wrong.
type failure struct {
	Check   string `json:"check"` // sources, store or graph
	Problem string `json:"problem"`
}

func (f failure) cells() []string { return []string{f.Check, f.Problem} }

// verify prints what does not hold, as it is found.
func (a *app) verify(ctx context.Context, f format, s *store.Store, stored bool) error {
	found := 0
	v := verification{app: a, ctx: ctx, store: s, stored: stored}
	rows := counting(rowsOf(v.failures(), every, failure.cells), &found)
	if err := a.print(f, list{columns: []string{"check", "problem"}, rows: rows}); err != nil {
		return err
	}
	if found > 0 {
		return fmt.Errorf("%s of %s", counted(found, "check that does not hold", "checks that do not hold"), store.Shown(a.config.store))
	}
	a.note("%s with %s checked: all holds", counted(v.documents, "document"), counted(v.quotes, "quote"))
	return nil
}

// verification is one run of verify.
type verification struct {
	*app
	ctx       context.Context
	store     *store.Store
	stored    bool
	shelf     source.Shelf
	documents int
	quotes    int
}

// failures gives all that does not hold. An error is for what ended the checks early.
func (v *verification) failures() iter.Seq2[failure, error] {
	return func(yield func(failure, error) bool) {
		enough := false
		for _, c := range []struct {
			name string
			run  func(report func(string)) error
		}{
			{"sources", v.sources},
			{"store", func(report func(string)) error { return mendable(v.ctx, v.store.Check(v.ctx, report)) }},
			{"graph", v.graph},
		} {
			err := c.run(func(problem string) { enough = enough || !yield(failure{c.name, problem}, nil) })
			if enough {
				return
			}
			if err != nil {
				yield(failure{}, err)
				return
			}
		}
	}
}

// mendable says of what ended the checks of a store how to mend it.
func mendable(ctx context.Context, err error) error {
	if err == nil || ctx.Err() != nil {
		return err
	}
	return fmt.Errorf("%w; the store is damaged: build it again with --again, or restore a backup", err)
}

// sources reads every document again and looks for every quote in it.
func (v *verification) sources(report func(string)) error {
	var documents []graph.Document
	for d, err := range v.store.Documents(v.ctx) {
		if err != nil {
			return err
		}
		if d.Status == graph.OK {
			documents = append(documents, d)
		}
	}
	v.documents = len(documents)
	step, end := v.progress("reading", len(documents))
	defer end()
	return ordered(v.ctx, v.config.jobs, documents, v.source, func(read checked) error {
		step()
		for _, p := range read.problems {
			report(p)
		}
		v.quotes += read.quotes
		return read.err
	})
}

// checked is what came of reading one source again.
type checked struct {
	problems []string
	quotes   int
	err      error
}

// source holds one document against its source.
func (v *verification) source(d graph.Document) (out checked) {
	doc, err := v.text(d)
	if err != nil {
		out.problems = append(out.problems, fmt.Sprintf("%s: %s", d.Path, problemOf(err)))
		return out
	}
	if doc.ID != d.ID {
		out.problems = append(out.problems, d.Path+": its text is not the one that was read; build again")
		return out
	}
	points := []rune(doc.Text)
	for st, err := range v.store.StatementsOf(v.ctx, d.ID) {
		if err != nil {
			out.err = err
			return out
		}
		for _, e := range st.Evidence {
			out.quotes++
			if e.Start < 0 || e.End > len(points) || e.Start > e.End || string(points[e.Start:e.End]) != e.Quote {
				out.problems = append(out.problems, fmt.Sprintf("%s, characters %d–%d: the quote of %s is not there", d.Path, e.Start, e.End, st.ID))
			}
		}
	}
	return out
}

// text reads a document's source, or its text in the store.
func (v *verification) text(d graph.Document) (*source.Document, error) {
	if !v.stored {
		return v.shelf.Read(d.Path)
	}
	text, err := v.store.Text(d.ID)
	if err != nil {
		return nil, err
	}
	return source.NewDocument(d.Path, text), nil
}
