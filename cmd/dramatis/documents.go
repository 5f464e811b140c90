package main

import (
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
)

// newDocuments makes the command that lists the sources.
func newDocuments(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "documents",
		GroupID: groupLook,
		Short:   "List the documents: what they are, from whom, to whom, of which date",
		Example: `  dramatis documents
  dramatis documents --format jsonl`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.list(func(s *store.Store) (list, error) {
				return list{
					columns: []string{"path", "id", "type", "date", "date_basis", "place", "senders", "recipients", "participants", "title", "status", "error"},
					rows:    rowsOf(s.Documents(cmd.Context()), every, documentCells),
					none:    "there is no document in this store",
				}, nil
			})
		},
	}
}

func documentCells(d graph.Document) []string {
	return []string{
		d.Path, string(d.ID), d.Type, string(d.Date), string(d.DateBasis), d.Place,
		namesOf(d.Senders), namesOf(d.Recipients), namesOf(d.Participants), d.Title, string(d.Status), d.Error,
	}
}

// namesOf joins the names of refs.
func namesOf(refs []graph.NamedRef) string {
	names := make([]string, len(refs))
	for i, r := range refs {
		names[i] = r.Name
	}
	return strings.Join(names, "; ")
}
