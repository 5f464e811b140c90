package main

import (
	"slices"

	"github.com/spf13/cobra"

	"dramatis/extract/resolve/ledger"
	"dramatis/graph/store"
)

// newUndo makes the command that takes a judgement back.
func newUndo(a *app) *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use:     "undo [JUDGEMENT]",
		GroupID: groupIdentity,
		Short:   "Take back a judgement, the last one if none is named",
		Long: `Take back a judgement by its id, or the last that stands. Nothing is deleted:
the ledger gets one more line, and the graph is as if the judgement had not been made. An
undo can itself be undone.`,
		Example: `  dramatis judgements
  dramatis undo 1f0c9a2b3d`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			added, err := a.judge(cmd.Context(), func(_ *store.Store, file *ledger.File) ([]ledger.Judgement, error) {
				id, err := undoable(file, args)
				if err != nil {
					return nil, err
				}
				return []ledger.Judgement{{Verdict: ledger.Undo, Of: id, Why: why}}, nil
			})
			if err != nil {
				return err
			}
			return a.printJudged(cmd.Context(), f, added)
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "the reason, kept with the judgement")
	return cmd
}

// undoable gives the id of the judgement to take back.
func undoable(file *ledger.File, args []string) (string, error) {
	standing := file.Standing()
	switch {
	case len(args) == 0 && len(standing) == 0:
		return "", nothingFound("no judgement stands that could be taken back")
	case len(args) == 0:
		return standing[len(standing)-1].ID, nil
	}
	if !slices.ContainsFunc(file.Judgements, func(j ledger.Judgement) bool { return j.ID == args[0] }) {
		return "", nothingFound("there is no judgement %s; dramatis judgements lists them", args[0])
	}
	return args[0], nil
}
