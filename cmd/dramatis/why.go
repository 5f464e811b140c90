package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newWhy makes the command that shows the sentences behind a tie.
func newWhy(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "why STATEMENT | why A B",
		GroupID: groupAsk,
		Short:   "Show the sentences behind a statement, or behind all that ties two",
		Example: `  dramatis why s/k3f0q7v2m1c8t4a9
  dramatis why Attlee Churchill`,
		Args:              cobra.RangeArgs(1, 2),
		ValidArgsFunction: a.completeNames(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				var proof *queries.Proof
				err := a.addressed(cmd.Context(), s, words, args, func(names []string) (err error) {
					proof, err = proofOf(cmd.Context(), s, names)
					return err
				})
				if err != nil {
					return list{}, err
				}
				t := proof.Table()
				return list{
					columns: t.Columns, rows: rowsOfTable(t), whole: proof, own: prosaic(proofProse(proof)),
					none: "nothing in this corpus ties " + args[0] + " to " + args[len(args)-1],
				}, nil
			})
		},
	}
}

// proofOf finds the proof of one statement, or of all between two.
func proofOf(ctx context.Context, s *store.Store, args []string) (*queries.Proof, error) {
	if len(args) == 1 && !strings.Contains(args[0], "/") {
		return nil, usageError("why takes the id of a statement (s/…) or two names; dramatis show %s tells all there is of one", quoted(args[0]))
	}
	if len(args) == 1 {
		return queries.Why(s, graph.IRI(args[0]))
	}
	return queries.WhyPair(ctx, s, args[0], args[1])
}

// proofProse writes every statement and under it its passages in their surroundings.
func proofProse(proof *queries.Proof) func(p *prose) {
	return func(p *prose) {
		for i, v := range proof.Proven {
			if i > 0 {
				p.line("")
			}
			p.line("%s", statementLine(v.Statement))
			p.line("  %s, confidence %.2f", v.Statement.ID, v.Statement.Confidence)
			for _, e := range v.Passages {
				p.line("    %s", e.Before)
				p.line("  » %s", e.Quote)
				p.line("    %s", e.After)
				p.line("    %s, %s, read by %s", e.Place(), e.Zone, e.Rule)
			}
		}
	}
}
