package main

import (
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newConflicts makes the command that sets contradicting claims side by side.
func newConflicts(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "conflicts [NAME]",
		GroupID: groupAsk,
		Short:   "Show claims that contradict each other, side by side with their sentences",
		Long: `Show claims that contradict each other, side by side with their sentences: two
holders of a post that one alone can hold, a post and a lesser one in one body at
once, two birth places, dates of one event that exclude each other, what one passage
says and another denies, and ranges of numbers that one document gives for one thing.
A conflict marked as possible leaves room for both, for example in one year.`,
		Example: `  dramatis conflicts
  dramatis conflicts "Clement Attlee" --format md`,
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: a.completeNames(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				var conflicts []queries.Conflict
				err := a.addressed(cmd.Context(), s, words, []string{strings.Join(args, "")}, func(names []string) (err error) {
					conflicts, err = queries.Conflicts(cmd.Context(), s, words, names[0])
					return err
				})
				if err != nil {
					return list{}, err
				}
				t := queries.ConflictTable(conflicts)
				return list{
					columns: t.Columns, rows: rowsOfTable(t), whole: append([]queries.Conflict{}, conflicts...), own: prosaic(conflictsProse(conflicts)),
					none: "no claims in this corpus were found to contradict each other",
				}, nil
			})
		},
	}
}

func conflictsProse(conflicts []queries.Conflict) func(p *prose) {
	return func(p *prose) {
		for i, c := range conflicts {
			if i > 0 {
				p.line("")
			}
			p.conflict("", c)
		}
	}
}

// conflict writes the matter, and under it each claim with its sentences.
func (p *prose) conflict(margin string, c queries.Conflict) {
	p.line("%s%s: %s%s", margin, c.Kind, c.Matter, possibly(c.Certainty))
	for _, claim := range c.Claims {
		p.line("%s  %s", margin, claim.Value)
		p.proofs(claim.Evidence)
	}
}
