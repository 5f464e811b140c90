package main

import (
	"context"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newStatements makes the command that lists the ties with their proofs.
func newStatements(a *app) *cobra.Command {
	var only string
	var drawn, seed uint
	cmd := &cobra.Command{
		Use:     "statements",
		GroupID: groupLook,
		Short:   "List every tie that was read, with the words that prove it",
		Long: `List every statement with the first passage that proves it; jsonl has all of them.

With --sample that many are drawn at random, with an empty column "right" for a yes or no
of yours: "dramatis eval sample" then tells how many of all the statements are right. The
draw is the same again on the same store; --seed makes another one.`,
		Example: `  dramatis statements --document letters/1950-07-08.txt
  dramatis statements --format jsonl -o statements.jsonl
  dramatis statements --sample 200 --format csv -o sample.csv`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.list(func(s *store.Store) (list, error) {
				all := statementsOf(cmd.Context(), s, only)
				l := list{columns: statementColumns, none: "there are no statements"}
				if drawn == 0 {
					l.rows = rowsOf(all, every, statementCells)
					return l, nil
				}
				sample, err := queries.Sample(all, int(min(drawn, math.MaxInt32)), uint64(seed))
				l.columns = append(slices.Clone(statementColumns), "rules", "right")
				l.rows = rowsOf(sliced(sample), every, sampleCells)
				return l, err
			})
		},
	}
	cmd.Flags().StringVar(&only, "document", "", "only those of one document: its path, file name or ID")
	cmd.Flags().UintVar(&drawn, "sample", 0, "only so many, drawn at random, with a column to judge them in")
	cmd.Flags().UintVar(&seed, "seed", 1, "which draw")
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

// sampleCells shows a statement of a sample: also the rules that read it, and an empty
// place for a judgement.
func sampleCells(s graph.Statement) []string {
	return append(statementCells(s), strings.Join(s.Rules(), " "), "")
}
