package main

import (
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newTimeline makes the command that tells what happened in the order of time.
func newTimeline(a *app) *cobra.Command {
	var within queries.Within
	cmd := &cobra.Command{
		Use:     "timeline NAME [OTHER]",
		GroupID: groupAsk,
		Short:   "Tell what happened to somebody, between two, or at an event, in order of time",
		Long: `Tell what happened to somebody, between two, or at an event, in order of time.
What has no date comes last. With --from or --to, what may lie outside the time is
marked as possible, and what has no date is left out.`,
		Example: `  dramatis timeline "Winston Churchill"
  dramatis timeline Attlee Churchill --from 1943 --to 1945-07
  dramatis timeline "Yalta Conference" --json`,
		Args:              cobra.RangeArgs(1, 2),
		ValidArgsFunction: a.completeNames(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				var t *queries.Timeline
				err := a.addressed(cmd.Context(), s, words, args, func(names []string) (err error) {
					t, err = queries.TimelineOf(cmd.Context(), s, names, within)
					return err
				})
				if err != nil {
					return list{}, err
				}
				table := t.Table()
				return list{
					columns: table.Columns, rows: rowsOfTable(table), whole: t, own: prosaic(timelineProse(t)),
					none: "nothing in this corpus is told of " + strings.Join(args, " and ") + " in that time",
				}, nil
			})
		},
	}
	addWithin(cmd, &within)
	return cmd
}

// addWithin adds the flags that bound a question in time.
func addWithin(cmd *cobra.Command, within *queries.Within) {
	cmd.Flags().StringVar((*string)(&within.From), "from", "", "only what may be of this date or later: 1956, 1956-09, 1956-09-22")
	cmd.Flags().StringVar((*string)(&within.To), "to", "", "only what may be of this date or earlier")
}

// timelineProse writes a line for each moment and under it the first passage that proves it.
func timelineProse(t *queries.Timeline) func(p *prose) {
	return func(p *prose) {
		names := make([]string, len(t.Of))
		for i, ref := range t.Of {
			names[i] = ref.Name + " [" + string(ref.ID) + "]"
		}
		p.line("%s", strings.Join(names, " and "))
		for _, m := range t.Entries {
			p.line("")
			p.moment(m)
			p.lead(m.Statements)
		}
	}
}

// moment writes one line of a timeline.
func (p *prose) moment(m queries.Moment) {
	line := orUndated(m.When) + possibly(m.Certainty) + "  " + m.Subject.Name + " " + string(m.Predicate) + " " + m.Object.Name
	line += qualified(roleBeside(m.Object, m.Role), m.Modality)
	if m.Topic != "" {
		line += ": " + m.Topic
	}
	if m.Documents > 1 {
		line += ", " + counted(m.Documents, "document")
	}
	if m.Basis == graph.FromDocument || m.Basis == graph.Inferred {
		line += " [date: " + string(m.Basis) + "]"
	}
	p.line("%s", line)
}
