package main

import (
	"github.com/spf13/cobra"

	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
	"dramatis/graph/store"
)

// newMerge makes the command by which a user says that names are of one.
func newMerge(a *app) *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use:     "merge A B…",
		GroupID: groupIdentity,
		Short:   "Say that two (or more) are one, for good",
		Long: `Say that two or more entities are one. The judgement is written into the ledger beside
the store and holds in every later build, whatever documents come or go; the graph is
brought into line at once. Every id that they had still finds them.`,
		Example: `  dramatis merge "Lewis Carroll" "C.L. Dodgson" --why "pen name, Dictionary of National Biography"
  dramatis merge person/lewis-carroll person/c-l-dodgson`,
		Args:              cobra.MinimumNArgs(2),
		ValidArgsFunction: a.completeNames(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			ctx := cmd.Context()
			added, err := a.judge(ctx, func(s *store.Store, file *ledger.File) ([]ledger.Judgement, error) {
				var entities []graph.Entity
				for _, name := range args {
					e, err := found(ctx, s, name)
					if err != nil {
						return nil, err
					}
					entities = append(entities, e)
				}
				var out []ledger.Judgement
				for _, e := range entities[1:] {
					if e.ID == entities[0].ID {
						return nil, usageError("%s is one already; %s says why", entityLine(e), a.command("explain", args[0], args[1]))
					}
					j := ledger.Judgement{Verdict: ledger.Positive, Why: why}
					if j.A, err = sideOf(ctx, s, entities[0]); err != nil {
						return nil, err
					}
					if j.B, err = sideOf(ctx, s, e); err != nil {
						return nil, err
					}
					if e.Type != entities[0].Type {
						a.note("%s was read as %s and %s as %s; %s takes it back if they are not one", entities[0].Name, kindWord(entities[0].Type), e.Name, kindWord(e.Type), a.command("undo"))
					}
					a.overruled(file, j)
					out = append(out, j)
				}
				return out, nil
			})
			if err != nil {
				return err
			}
			return a.printJudged(ctx, f, added)
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "the reason, kept with the judgement")
	return cmd
}

// kindWord names a type of entity with its article.
func kindWord(t graph.EntityType) string {
	if t == graph.Organization || t == graph.Event {
		return "an " + string(t)
	}
	return "a " + string(t)
}

// overruled tells of standing judgements that a new one contradicts: the later counts.
func (a *app) overruled(file *ledger.File, j ledger.Judgement) {
	for _, old := range ledger.OfIdentity(file.Standing()) {
		opposite := old.Verdict != j.Verdict && old.Verdict != ledger.Unsure
		if opposite && (meet(old.A, j.A) && meet(old.B, j.B) || meet(old.A, j.B) && meet(old.B, j.A)) {
			a.note("this takes the place of judgement %s (%s) by %s", old.ID, old.Verdict, old.Who)
		}
	}
}

// meet reports whether two sides have a passage in common.
func meet(x, y *ledger.Side) bool {
	seen := map[ledger.Passage]bool{}
	for _, p := range x.Mentions {
		seen[p] = true
	}
	for _, p := range y.Mentions {
		if seen[p] {
			return true
		}
	}
	return false
}
