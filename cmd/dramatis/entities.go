package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
)

// newEntities makes the command that lists who and what occurs.
func newEntities(a *app) *cobra.Command {
	var only string
	cmd := &cobra.Command{
		Use:     "entities",
		GroupID: groupLook,
		Short:   "List the people, organisations, places and events",
		Example: `  dramatis entities --type person
  dramatis entities --type event --format csv -o events.csv`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if only != "" && !slices.Contains(graph.EntityTypes, graph.EntityType(only)) {
				return usageError("there is no type %q; the types are %s", only, listed(graph.EntityTypes))
			}
			keep := func(e graph.Entity) bool { return only == "" || string(e.Type) == only }
			return a.list(func(s *store.Store) (list, error) {
				return list{
					columns: []string{"id", "name", "type", "aliases", "mentions", "statements", "documents"},
					rows:    rowsOf(s.Entities(cmd.Context()), keep, entityCells),
					none:    "there is no such entity in this store",
				}, nil
			})
		},
	}
	cmd.Flags().StringVar(&only, "type", "", "only those of one type: "+listed(graph.EntityTypes))
	complete(cmd, "type", graph.EntityTypes)
	return cmd
}

func entityCells(e graph.Entity) []string {
	return []string{
		string(e.ID), e.Name, string(e.Type), strings.Join(e.Aliases, "; "),
		strconv.Itoa(e.Mentions), strconv.Itoa(e.Statements), strconv.Itoa(e.Documents),
	}
}
