package main

import (
	"context"
	"iter"
	"strconv"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
)

// newStatements makes the command that lists the ties with their proofs.
func newStatements(a *app) *cobra.Command {
	var only string
	cmd := &cobra.Command{
		Use:     "statements",
		GroupID: groupLook,
		Short:   "List every tie that was read, with the words that prove it",
		Example: `  dramatis statements --document letters/1950-07-08.txt
  dramatis statements --format jsonl -o statements.jsonl`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.list(func(s *store.Store) (list, error) {
				return list{
					columns: statementColumns,
					rows:    rowsOf(statementsOf(cmd.Context(), s, only), every, statementCells),
					none:    "there are no statements",
				}, nil
			})
		},
	}
	cmd.Flags().StringVar(&only, "document", "", "only those of one document: its path, file name or ID")
	completeFlag(cmd, "document", a.completeDocuments(1))
	return cmd
}

// statementsOf gives the statements of all documents, or of the one named.
func statementsOf(ctx context.Context, s *store.Store, name string) iter.Seq2[graph.Statement, error] {
	if name == "" {
		return s.Statements(ctx)
	}
	d, err := readable(ctx, s, name)
	if err != nil {
		return func(yield func(graph.Statement, error) bool) { yield(graph.Statement{}, err) }
	}
	return s.StatementsOf(ctx, d.ID)
}

// statementColumns are the headings of statementCells.
var statementColumns = []string{"id", "subject", "predicate", "object", "role", "when", "modality", "confidence", "quote", "document", "start", "end"}

// statementCells shows a statement with the first passage that proves it.
func statementCells(s graph.Statement) []string {
	var first graph.Evidence
	if len(s.Evidence) > 0 {
		first = s.Evidence[0]
	}
	return []string{
		string(s.ID), s.Subject.Name, string(s.Predicate), s.Object.Name, s.Role, string(s.When), string(s.Modality),
		strconv.FormatFloat(s.Confidence, 'g', -1, 64), first.Quote, first.Document, strconv.Itoa(first.Start), strconv.Itoa(first.End),
	}
}
