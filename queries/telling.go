package queries

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"

	"dramatis/graph"
)

// mayTell gives the documents that can be among those asked for: of what is to be spoken of in them
// those that name it, tell of it or have it in their heading, else all.
func (s *search) mayTell(ctx context.Context, q *query, about passagesAbout) iter.Seq2[graph.Document, error] {
	return func(yield func(graph.Document, error) bool) {
		telling, known, err := map[graph.DocumentID]bool{}, false, error(nil)
		var ids []graph.IRI
		for _, e := range q.about.any() {
			ids = append(ids, e.ID)
		}
		if len(ids) > 0 {
			telling, known, err = s.corpus.DocumentsCalling(ctx, ids...)
		}
		for _, id := range ids {
			named, failed := s.corpus.DocumentsNaming(ctx, id)
			for _, doc := range named {
				telling[doc.ID] = true
			}
			err = cmp.Or(err, failed)
		}
		if err != nil {
			yield(graph.Document{}, err)
			return
		}
		for id := range about {
			telling[id] = true
		}
		all := s.corpus.Documents(ctx)
		if known {
			all = s.some(slices.Sorted(maps.Keys(telling)))
		}
		for doc, err := range all {
			if !yield(doc, err) {
				return
			}
		}
	}
}

// some gives the documents of some ids.
func (s *search) some(ids []graph.DocumentID) iter.Seq2[graph.Document, error] {
	return func(yield func(graph.Document, error) bool) {
		for _, id := range ids {
			doc, ok, err := s.corpus.Document(id)
			if (ok || err != nil) && !yield(doc, err) {
				return
			}
		}
	}
}
