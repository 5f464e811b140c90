package main

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
	"dramatis/graph/store"
)

// newSplit makes the command by which a user says that some mentions are of another.
func newSplit(a *app) *cobra.Command {
	var places []string
	var why string
	cmd := &cobra.Command{
		Use:     "split ENTITY --mention DOCUMENT:START…",
		GroupID: groupIdentity,
		Short:   "Say that some mentions of somebody are of another, for good",
		Long: `Say that some mentions that were taken for one entity speak of another. They move out
together, with whatever else their documents say of the same person; merge then tells
who it is. A mention is named by its document and a character in it, as dramatis
mentions lists them.`,
		Example: `  dramatis mentions --format tsv | grep "John Smith"
  dramatis split "John Smith" --mention letters/1910-03-04.txt:120 --why "the father"`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeNames(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			if len(places) == 0 {
				return usageError("split needs to know which mentions: --mention DOCUMENT:START; %s lists them", a.command("mentions"))
			}
			ctx := cmd.Context()
			added, err := a.judge(ctx, func(s *store.Store, file *ledger.File) ([]ledger.Judgement, error) {
				e, err := found(ctx, s, args[0])
				if err != nil {
					return nil, err
				}
				j := ledger.Judgement{Verdict: ledger.Negative, Why: why}
				if j.A, err = a.splitOff(ctx, s, e, places); err != nil {
					return nil, err
				}
				var gone []graph.DocumentID
				for _, p := range j.A.Mentions {
					gone = append(gone, p.Document)
				}
				if j.B, err = sideOf(ctx, s, e, gone...); err != nil {
					return nil, err
				}
				if len(j.B.Mentions) == 0 {
					return nil, usageError("that is all there is of %s: nothing would be left", e.Name)
				}
				a.overruled(file, j)
				return []ledger.Judgement{j}, nil
			})
			if err != nil {
				return err
			}
			return a.printJudged(ctx, f, added)
		},
	}
	cmd.Flags().StringArrayVar(&places, "mention", nil, "a mention, as DOCUMENT:START; may be given several times")
	cmd.Flags().StringVar(&why, "why", "", "the reason, kept with the judgement")
	return cmd
}

// splitOff gives the side that the named mentions of an entity make.
func (a *app) splitOff(ctx context.Context, s *store.Store, e graph.Entity, places []string) (*ledger.Side, error) {
	side := &ledger.Side{Name: e.Name, Type: e.Type}
	for _, place := range places {
		colon := strings.LastIndex(place, ":")
		at, err := strconv.Atoi(place[colon+1:])
		if colon < 1 || err != nil {
			return nil, usageError("%s names no mention; write DOCUMENT:START, for example letters/a.txt:120", quoted(place))
		}
		d, err := readable(ctx, s, place[:colon])
		if err != nil {
			return nil, err
		}
		mentions, err := s.Mentions(d.ID)
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(mentions, func(m graph.Mention) bool { return m.Entity == e.ID && m.Start <= at && at < m.End })
		if i < 0 {
			return nil, nothingFound("at character %d of %s nothing speaks of %s; %s lists what does", at, d.Path, e.Name, a.command("mentions", "--document", d.Path))
		}
		side.Mentions = append(side.Mentions, ledger.Passage{Document: d.ID, Span: mentions[i].Span})
		side.Name = mentions[i].Surface
	}
	return side, nil
}
