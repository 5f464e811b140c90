package main

import (
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newCommon makes the command that tells what two have in common.
func newCommon(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "common A B",
		GroupID: groupAsk,
		Short:   "Tell what two share: correspondents, people met, events, organisations, documents",
		Example: `  dramatis common Attlee Churchill
  dramatis common "Clement Attlee" "Ernest Bevin" --format csv -o shared.csv`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: a.completeNames(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				var c *queries.Sharing
				err := a.addressed(cmd.Context(), s, words, args, func(names []string) (err error) {
					c, err = queries.Common(cmd.Context(), s, words, names[0], names[1])
					return err
				})
				if err != nil {
					return list{}, err
				}
				t := c.Table(words)
				return list{
					columns: t.Columns, rows: rowsOfTable(t), whole: c, own: prosaic(commonProse(words, c)),
					none: args[0] + " and " + args[1] + " have nothing in common in this corpus",
				}, nil
			})
		},
	}
}

// commonProse writes what is shared, kind by kind, with a proof for each side.
func commonProse(words graph.Vocabulary, c *queries.Sharing) func(p *prose) {
	return func(p *prose) {
		p.line("%s and %s", c.A.Name, c.B.Name)
		var kind queries.SharedKind
		for _, s := range c.Shared {
			if s.Kind != kind {
				kind = s.Kind
				p.heading(string(kind) + "s")
			}
			p.line("  %s (%s)", s.With.Name, counted(s.Documents, "document"))
			for _, side := range []struct {
				end        graph.Ref
				statements []graph.Statement
			}{{c.A, s.A}, {c.B, s.B}} {
				p.line("    %s %s %s%s", side.end.Name, queries.TieWords(words, side.end.ID, side.statements), s.With.Name, qualified("", graph.Asserted, inShort(queries.Dates(side.statements))...))
				p.lead(side.statements)
			}
		}
		if len(c.Documents) > 0 {
			p.heading("documents")
		}
		for _, d := range c.Documents {
			p.line("  %s  %s  %s", orUndated(d.Document.Date), d.Document.Path, d.Document.Title)
		}
	}
}

// heading begins a part of a dossier or of a list of what is shared.
func (p *prose) heading(words string) {
	p.line("")
	p.line("%s", strings.ToUpper(words))
}
