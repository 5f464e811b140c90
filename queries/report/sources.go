package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries"
)

// Source is a document that a report quotes, as a footnote cites it.
type Source struct {
	ID   graph.DocumentID
	Path string
	// Cited is what the document says of itself: its title or kind, its date, where it is
	// kept. It is empty where it says nothing.
	Cited string
}

// Sources gives the documents that the report quotes, by path.
func (cs Connections) Sources(c queries.Corpus) ([]Source, error) {
	var out []Source
	seen := map[graph.DocumentID]bool{}
	for _, connection := range cs {
		for _, e := range connection.Evidence {
			if seen[e.DocumentID] {
				continue
			}
			seen[e.DocumentID] = true
			d, ok, err := c.Document(e.DocumentID)
			if err != nil {
				return nil, fmt.Errorf("gathering the sources of the report: %w", err)
			}
			if ok {
				out = append(out, Source{ID: d.ID, Path: e.Document, Cited: cited(d)})
			}
		}
	}
	slices.SortFunc(out, func(a, b Source) int { return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.ID, b.ID)) })
	return out, nil
}

// cited writes what a footnote says of a document.
func cited(d graph.Document) string {
	parts := []string{cmp.Or(d.Title, d.Type), string(d.Date), d.ArchiveReference}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}
