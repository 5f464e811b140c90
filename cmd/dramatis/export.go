package main

import (
	"context"
	"fmt"
	"io"
	"iter"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/export"
	"dramatis/graph/network"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newExport makes the command that hands the graph to other programs.
func newExport(a *app) *cobra.Command {
	var around string
	var hops int
	cmd := &cobra.Command{
		Use:     "export",
		GroupID: groupWhole,
		Short:   "Write the graph, or the part around somebody, for other programs",
		Example: `  dramatis export --format jsonl -o corpus.jsonl
  dramatis export --around "Winston Churchill" --hops 2 --format dot -o churchill.dot`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := a.formatFrom(asFormats(export.Formats()), format(export.JSONL))
			if err != nil {
				return err
			}
			if hops < 0 {
				return usageError("--hops must be 0 or more")
			}
			return a.withStore(func(s *store.Store) error { return a.export(cmd.Context(), s, export.Format(f), around, hops) })
		},
	}
	cmd.Flags().StringVar(&around, "around", "", "only what lies around this entity")
	completeFlag(cmd, "around", a.completeNames(1))
	cmd.Flags().IntVar(&hops, "hops", 1, "how many steps from it")
	longWhenAsked(cmd, func() string {
		return "Write the graph, or the part around somebody, for other programs.\n\nFormats:\n" + exportFormats()
	})
	return withFormats(cmd, asFormats(export.Formats()))
}

// export writes the statements of the whole graph, or of the part around a name.
func (a *app) export(ctx context.Context, s *store.Store, f export.Format, around string, hops int) error {
	words, err := vocabulary(s)
	if err != nil {
		return err
	}
	statements := s.Statements(ctx)
	if around != "" {
		if statements, err = a.neighbourhood(ctx, s, words, around, hops); err != nil {
			return err
		}
	}
	n, drawn, options := 0, 0, export.Options{Vocabulary: words}
	err = a.write(func(w io.Writer) error {
		return export.Write(w, f, func(yield func(graph.Statement, error) bool) {
			for st, err := range statements {
				n++
				if f.Keeps(st, options) {
					drawn++
				}
				if !yield(st, err) {
					return
				}
			}
		}, options)
	})
	if err == nil && n == 0 {
		return nothingFound("there are no statements to export")
	}
	if err == nil && a.output != "" {
		left := ""
		if n > drawn {
			left = fmt.Sprintf("; %d are left out, which tell of a document or of a bare name and tie no two", n-drawn)
		}
		a.note("%s written to %s%s", counted(drawn, "statement"), a.output, left)
	}
	return err
}

// neighbourhood gives the statements among the entities within some hops of one.
func (a *app) neighbourhood(ctx context.Context, s *store.Store, words graph.Vocabulary, name string, hops int) (iter.Seq2[graph.Statement, error], error) {
	var centre graph.Entity
	err := a.addressed(ctx, s, words, []string{name}, func(names []string) (err error) {
		centre, err = queries.FindOne(ctx, s, names[0])
		return err
	})
	if err != nil {
		return nil, err
	}
	net, err := projected(ctx, s, network.Options{Vocabulary: words, Types: graph.EntityTypes, Offices: true})
	if err != nil {
		return nil, err
	}
	return export.Within(s.Statements(ctx), net.Around(centre.ID, hops)), nil
}

// exportFormats explains the formats, one a line.
func exportFormats() string {
	text := ""
	for _, f := range export.Formats() {
		text += fmt.Sprintf("  %s: %s\n", f, f.Description())
	}
	return text
}

// asFormats gives the formats of another package as the program's.
func asFormats(formats []export.Format) []format {
	out := make([]format, len(formats))
	for i, f := range formats {
		out[i] = format(f)
	}
	return out
}
