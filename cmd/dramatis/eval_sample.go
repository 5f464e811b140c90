package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"dramatis/queries/gold"
)

// withSample puts the scoring of a judged sample under the scoring of statements.
func withSample(a *app, eval *cobra.Command) *cobra.Command {
	eval.AddCommand(&cobra.Command{
		Use:   "sample FILE.csv",
		Short: "Tell from a sample that you judged how many of all statements are right",
		Long: `Draw statements at random with "dramatis statements --sample 200 --format csv", judge
each in a spreadsheet by its quote and the lines around it ("dramatis why ID" shows
them): write yes or no into the column "right". From what is judged this tells how many
of all the statements of the store are right, between what bounds 19 times of 20, by
predicate and by confidence. Rows that were not judged are left out. No store is read.

"dramatis train confidence" takes the same file, to learn how far each rule can be
trusted on your documents.`,
		Example: `  dramatis statements --sample 200 --format csv -o sample.csv
  dramatis eval sample sample.csv`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			judged, open, err := gold.LoadSample(args[0])
			if err != nil {
				return err
			}
			if len(judged) == 0 {
				return nothingFound("in %s no statement is judged: write yes or no into the column \"right\"", args[0])
			}
			if open > 0 {
				a.note("%d of %d not judged yet", open, open+len(judged))
			}
			return a.print(f, shareList(gold.Shares(judged)))
		},
	})
	return eval
}

// shareList lists the shares of right statements.
func shareList(shares []gold.Share) list {
	return list{
		columns: []string{"of", "name", "judged", "right", "share", "from", "to"},
		rows: rowsOf(sliced(shares), every, func(s gold.Share) []string {
			return []string{s.Of, s.Name, strconv.Itoa(s.Judged), strconv.Itoa(s.Right), twoPlaces(s.Share), twoPlaces(s.From), twoPlaces(s.To)}
		}),
	}
}
