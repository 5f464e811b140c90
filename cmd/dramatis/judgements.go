package main

import (
	"os"
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
		Short:   "List what was judged of identity and of statements",
		Long: `List the judgements that stand, in the order in which they were made: by merge, split,
review and reject. With --all those that were taken back too, and the lines that took them back.`,
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
				none: "nothing was judged yet; dramatis review asks who is who",
			})
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "also those that were taken back")
	return cmd
}

// besideStore gives the path of the ledger of a store in a file.
func besideStore(location string) string { return location + ledgerSuffix }

// book is where the judgements are kept: in the file that the user named or that lies
// beside the store, or on the server of the store, for whoever works on it.
func (a *app) book() (ledger.Book, error) {
	if a.config.judgements != "" {
		return ledger.InFile(a.config.judgements), nil
	}
	return store.LedgerOf(a.config.store)
}

// judgements reads what people judged of identity. A line that a crash cut short is told.
func (a *app) judgements() (*ledger.File, error) {
	book, err := a.book()
	if err != nil {
		return nil, err
	}
	a.noteFormerLedger()
	f, err := ledger.Read(book)
	if err != nil {
		return nil, err
	}
	for _, n := range f.Torn {
		a.note("line %d of %s was cut short and is left out; judge again if it was yours", n, f.Book)
	}
	return f, nil
}

// noteFormerLedger tells of a file in the working folder in which an earlier version of
// the program kept the judgements of a store on a server.
func (a *app) noteFormerLedger() {
	if a.config.judgements != "" {
		return
	}
	former := besideStore(store.NameOnServer(a.config.store))
	if _, err := os.Stat(former); err == nil {
		a.note("the judgements of this store are kept on its server now, and those in %s are not used; %s uses them instead", former, a.command("build", "--judgements", former))
	}
}
