package main

import (
	"strings"

	"github.com/spf13/cobra"

	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
	"dramatis/graph/store"
)

// newReject makes the command by which a user says that statements are wrong.
func newReject(a *app) *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use:     "reject STATEMENT…",
		GroupID: groupIdentity,
		Short:   "Say that a statement is wrong, for good",
		Long: `Say that a statement is wrong: that its document does not say so. why and statements
tell the ids of statements. The judgement is written into the ledger beside the store and
holds in every later build, also where the document is read by newer rules; the statement
is gone at once from every answer, count and export. undo takes it back.`,
		Example: `  dramatis why Attlee Churchill
  dramatis reject s/k3f0q7v2m1c8t4a9 --why "he was in Paris that day"`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			added, err := a.judge(cmd.Context(), func(s *store.Store, _ *ledger.File) ([]ledger.Judgement, error) {
				return a.rejected(s, args, why)
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

// rejected gives the judgements that statements are wrong.
func (a *app) rejected(s *store.Store, ids []string, why string) ([]ledger.Judgement, error) {
	var out []ledger.Judgement
	for _, id := range ids {
		if !strings.HasPrefix(id, "s/") {
			return nil, usageError("reject takes the ids of statements (s/…), and was given %s; %s tells them", quoted(id), a.command("statements"))
		}
		statement, ok, err := s.Statement(graph.IRI(id))
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, nothingFound("there is no statement %s in this corpus", id)
		}
		claim := ledger.ClaimOf(statement)
		out = append(out, ledger.Judgement{Verdict: ledger.Wrong, Claim: &claim, Why: why})
	}
	return out, nil
}
