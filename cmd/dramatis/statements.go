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
	var want queries.Choice
	var predicates []string
	cmd := &cobra.Command{
		Use:     "statements",
		GroupID: groupLook,
		Short:   "List every tie that was read, with the words that prove it",
		Long: `List every statement with the first passage that proves it; jsonl has all of them.

--about leaves those that have somebody (or a body, a place, an event) at either end, and given
twice those between two; --predicate those of some predicates; --from and --to those that may
be of a time, without the undated. All can be joined.

With --sample that many are drawn at random, with an empty column "right" for a yes or no
of yours: "dramatis eval sample" then tells how many of all the statements are right. The
draw is the same again on the same store; --seed makes another one.`,
		Example: `  dramatis statements --document letters/1950-07-08.txt
  dramatis statements --about "Winston Churchill" --predicate met,wrote-to --from 1943 --to 1945
  dramatis statements --format jsonl -o statements.jsonl
  dramatis statements --sample 200 --format csv -o sample.csv`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if len(want.About) > 2 {
				return usageError("--about can be given twice at most: statements are about one, or between two")
			}
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				var err error
				if want.Predicates, err = knownPredicates(words, predicates); err != nil {
					return list{}, err
				}
				all, err := a.statementsOf(cmd.Context(), s, words, only, want)
				if err != nil {
					return list{}, err
				}
				l := list{columns: statementColumns, none: "there are no statements"}
				if only != "" || len(want.About)+len(predicates) > 0 || want.Within != (queries.Within{}) {
					l.none = "there are no such statements"
				}
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
	cmd.Flags().StringArrayVar(&want.About, "about", nil, "only those about somebody or something; given twice, those between two")
	cmd.Flags().StringSliceVar(&predicates, "predicate", nil, "only those of these predicates")
	addWithin(cmd, &want.Within)
	cmd.Flags().UintVar(&drawn, "sample", 0, "only so many, drawn at random, with a column to judge them in")
	cmd.Flags().UintVar(&seed, "seed", 1, "which draw")
	completeFlag(cmd, "document", a.completeDocuments(1))
	completeFlag(cmd, "about", a.completeNames(1))
	completeFlag(cmd, "predicate", a.completePredicates)
	return cmd
}

// statementsOf gives the statements of all documents, or of the one named, that are wanted.
func (a *app) statementsOf(ctx context.Context, s *store.Store, words graph.Vocabulary, name string, want queries.Choice) (chosen iter.Seq2[graph.Statement, error], err error) {
	var of iter.Seq2[graph.Statement, error]
	if name != "" {
		d, err := readable(ctx, s, name)
		if err != nil {
			return nil, err
		}
		of = s.StatementsOf(ctx, d.ID)
	}
	err = a.addressed(ctx, s, words, want.About, func(names []string) (err error) {
		want.About = names
		chosen, err = queries.Chosen(ctx, s, of, want)
		return err
	})
	return chosen, err
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
