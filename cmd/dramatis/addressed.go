package main

import (
	"context"
	"slices"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// addressed asks something of names, and once more where one of them is nobody's: by those whom
// the names mean with the titles before them, "President Lund".
func (a *app) addressed(ctx context.Context, s *store.Store, words graph.Vocabulary, names []string, ask func(names []string) error) error {
	err := ask(names)
	if !isA[*queries.UnknownName](err) {
		return err
	}
	meant, notes, failed := queries.Addressed(ctx, s, words, languageTables(), names...)
	if failed != nil {
		return failed
	}
	if slices.Equal(meant, names) {
		return err
	}
	for _, note := range notes {
		a.note("%s", note)
	}
	return ask(meant)
}
