package main

import (
	"context"
	"iter"
	"strconv"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
)

// newMentions makes the command that lists where somebody or something is spoken of.
func newMentions(a *app) *cobra.Command {
	var only string
	cmd := &cobra.Command{
		Use:     "mentions",
		GroupID: groupLook,
		Short:   "List every passage that speaks of somebody or something",
		Example: `  dramatis mentions --document letters/1950-07-08.txt
  dramatis mentions --format jsonl`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.list(func(s *store.Store) (list, error) {
				return list{
					columns: []string{"document", "start", "end", "surface", "type", "kind", "entity", "name"},
					rows:    rowsOf(mentionsOf(cmd.Context(), s, only), every, mentionCells),
					none:    "there are no mentions",
				}, nil
			})
		},
	}
	cmd.Flags().StringVar(&only, "document", "", "only those of one document: its path, file name or ID")
	completeFlag(cmd, "document", a.completeDocuments(1))
	return cmd
}

// mentionsOf gives the mentions of all documents, or of the one named.
func mentionsOf(ctx context.Context, s *store.Store, name string) iter.Seq2[graph.Mention, error] {
	return func(yield func(graph.Mention, error) bool) {
		for d, err := range readableDocuments(ctx, s, name) {
			var mentions []graph.Mention
			if err == nil {
				mentions, err = s.Mentions(d.ID)
			}
			if err != nil {
				yield(graph.Mention{}, err)
				return
			}
			for _, m := range mentions {
				if !yield(m, nil) {
					return
				}
			}
		}
	}
}

func mentionCells(m graph.Mention) []string {
	return []string{
		m.Document, strconv.Itoa(m.Start), strconv.Itoa(m.End), m.Surface,
		string(m.Type), string(m.Kind), string(m.Entity), m.Name,
	}
}
