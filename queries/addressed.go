package queries

import (
	"context"
	"fmt"
	"slices"

	"dramatis/graph"
)

// Addressed gives for names that nobody bears as they are written, but somebody with a title
// before his own ("President Lund"), the ids of those whom they mean, as a question does, and says
// for whom each was taken. Other names are left as they are. The error is an *AmbiguousName where
// several bear both.
func Addressed(ctx context.Context, c Corpus, v graph.Vocabulary, tables Tables, given ...string) (names, notes []string, err error) {
	index, err := readNames(ctx, c)
	if err != nil {
		return nil, nil, err
	}
	r := newResolver(newSearch(ctx, c, v, tables), index)
	names = slices.Clone(given)
	for i, name := range names {
		if len(index.find(name).Entities) > 0 {
			continue
		}
		switch found := r.titled(name); len(found.kept) {
		case 0:
		case 1:
			names[i] = string(found.kept[0].ID)
			notes = append(notes, addressedNote(name, found))
		default:
			return nil, nil, &AmbiguousName{Name: name, Candidates: found.kept}
		}
	}
	if r.search.unread != nil {
		return nil, nil, fmt.Errorf("looking up %q: %w", given, r.search.unread)
	}
	return names, notes, index.unread
}

// addressedNote says for whom a title and a name were taken.
func addressedNote(name string, found bearers) string {
	note := fmt.Sprintf("%q is taken for %s", name, spelled(refsOf(found.kept), ", "))
	if len(found.passed) > 0 {
		others, more := firstOf(found.passed)
		note += fmt.Sprintf("; others of the name: %s%s", spelled(refsOf(others), ", "), more)
	}
	return note
}
