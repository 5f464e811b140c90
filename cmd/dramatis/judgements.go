package main

import (
	"slices"

	"github.com/spf13/cobra"

	"dramatis/extract/resolve/ledger"
	"dramatis/graph/store"
)

// ledgerSuffix makes the name of the ledger out of the store's.
const ledgerSuffix = ".judgements.jsonl"

// newJudgements makes the command that lists what people judged.
func newJudgements(a *app) *cobra.Command {
	var all bool
	cmd := &cobra.Command{
		Use:     "judgements",
		GroupID: groupIdentity,
		Short:   "List what was judged of identity",
		Long: `List the judgements that stand, in the order in which they were made: by merge, split and
review. With --all those that were taken back too, and the lines that took them back.`,
		Example: `  dramatis judgements
  dramatis judgements --all --format jsonl`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			file, err := a.judgements()
			if err != nil {
				return err
			}
			js := file.Standing()
			if all {
				js = slices.Clone(file.Judgements)
			}
			return a.print(f, list{
				columns: judgementColumns, rows: rowsOf(sliced(js), every, judgementCells),
				none: "nothing was judged of identity yet; dramatis review asks",
			})
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "also those that were taken back")
	return cmd
}

// besideStore gives the path of a store's ledger. One for a store on a server lies in the
// working folder, under the name of the database and of the store in it.
func besideStore(location string) string {
	if store.OnServer(location) {
		location = store.NameOnServer(location)
	}
	return location + ledgerSuffix
}

// judgements reads what people judged of identity. A line that a crash cut short is told.
func (a *app) judgements() (*ledger.File, error) {
	f, err := ledger.Read(a.config.judgements)
	if err != nil {
		return nil, err
	}
	for _, n := range f.Torn {
		a.note("line %d of %s was cut short and is left out; judge again if it was yours", n, f.Path)
	}
	return f, nil
}
