package main

import (
	"io"
	"iter"
	"slices"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
	"dramatis/queries/report"
)

// newReport makes the command that lays out what a whole corpus says.
func newReport(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "report",
		GroupID: groupWhole,
		Short:   "Report what the whole corpus says",
		Args:    cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageError("there is no report %q; there is: dramatis report connections", args[0])
			}
			return usageError("which report? there is: dramatis report connections")
		},
	}
	cmd.AddCommand(newConnections(a))
	return cmd
}

// newConnections makes the report of who connects to whom.
func newConnections(a *app) *cobra.Command {
	return withFormats(&cobra.Command{
		Use:   "connections",
		Short: "Who connects to whom: ties, documents, first and last date, a quote",
		Example: `  dramatis report connections
  dramatis report connections --format md -o connections.md
  dramatis report connections --format html -o connections.html`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				connections, err := report.Connect(cmd.Context(), s, words)
				if err != nil {
					return list{}, err
				}
				t := connections.Table()
				return list{
					columns: t.Columns,
					rows:    rowsOfConnections(connections, t),
					own:     connectionForms(connections, s),
					none:    "nobody in this corpus is tied to anybody",
				}, nil
			}, asHTML)
		},
	}, append(slices.Clone(tabular), asHTML))
}

// rowsOfConnections puts the record of each connection beside its row of the table.
func rowsOfConnections(connections report.Connections, t queries.Table) iter.Seq2[row, error] {
	return func(yield func(row, error) bool) {
		for i, c := range connections {
			if !yield(row{t.Rows[i].Cells, c}, nil) {
				return
			}
		}
	}
}

// connectionForms are the forms for people: on a terminal each connection with its
// best proof under it, in Markdown and HTML a document.
func connectionForms(connections report.Connections, s *store.Store) map[format]writer {
	forms := prosaic(func(p *prose) {
		for _, c := range connections {
			p.connection("", c)
		}
	})
	cited := func(write func(io.Writer, []report.Source) error) writer {
		return func(w io.Writer, _ look) error {
			sources, err := connections.Sources(s)
			if err != nil {
				return err
			}
			return write(w, sources)
		}
	}
	forms[asMarkdown], forms[asHTML] = cited(connections.Markdown), cited(connections.HTML)
	return forms
}

// connection writes two actors with what ties them, and under it the best proof.
func (p *prose) connection(margin string, c report.Connection) {
	p.line("%s%s – %s: %s (%s)", margin, c.A.Name, c.B.Name, c.Summary(), extent(c))
	p.proofs([]graph.Evidence{c.Proof})
}
