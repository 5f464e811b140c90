package main

import (
	"context"
	"strconv"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/network"
	"dramatis/graph/store"
)

// newRank makes the command that orders the actors by their place in the network.
func newRank(a *app) *cobra.Command {
	var by string
	var top int
	var directed, offices bool
	cmd := &cobra.Command{
		Use:     "rank",
		GroupID: groupWhole,
		Short:   "Rank people and organisations by their place in the network",
		Long:    "Rank people and organisations by their place in the network.\n\nMeasures:\n" + measures(),
		Example: `  dramatis rank --by betweenness --top 10
  dramatis rank --by pagerank --directed --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			measure, err := network.ParseMeasure(by)
			if err != nil {
				return usageError("%v", err)
			}
			if top < 0 {
				return usageError("--top must be 0 (all) or more")
			}
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				net, err := projected(cmd.Context(), s, network.Options{Vocabulary: words, Directed: directed, Offices: offices})
				if err != nil {
					return list{}, err
				}
				scores, err := apart(cmd.Context(), func() []network.Score { return network.Rank(net, measure) })
				if err != nil {
					return list{}, err
				}
				if top > 0 {
					scores = scores[:min(top, len(scores))]
				}
				return list{
					columns: []string{"rank", "name", "type", by, "normalised", "id"},
					rows:    rowsOf(sliced(scores), every, scoreCells),
					none:    "nobody in this corpus is tied to anybody",
				}, nil
			})
		},
	}
	cmd.Flags().StringVar(&by, "by", string(network.Degree), "the measure: "+listed(network.Measures()))
	cmd.Flags().IntVar(&top, "top", 20, "how many to show, 0 for all")
	cmd.Flags().BoolVar(&directed, "directed", false, "follow ties from subject to object only")
	cmd.Flags().BoolVar(&offices, "offices", false, "rank those of whom a document tells their office and no name, too")
	complete(cmd, "by", network.Measures())
	return cmd
}

// projected makes the network of all ties in a store.
func projected(ctx context.Context, s *store.Store, opts network.Options) (*network.Network, error) {
	outline, err := s.Outline(ctx)
	if err != nil {
		return nil, err
	}
	var ties []graph.Tie
	for t, err := range s.Ties(ctx) {
		if err != nil {
			return nil, err
		}
		ties = append(ties, t)
	}
	return network.Project(outline, ties, opts), nil
}

// measures explains the measures, one a line.
func measures() string {
	text := ""
	for _, m := range network.Measures() {
		text += "  " + string(m) + ": " + m.Description() + "\n"
	}
	return text
}

func scoreCells(s network.Score) []string {
	number := func(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }
	return []string{strconv.Itoa(s.Rank), s.Entity.Name, string(s.Entity.Type), number(s.Value), number(s.Normalised), string(s.Entity.ID)}
}
