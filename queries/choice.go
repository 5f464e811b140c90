package queries

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"dramatis/graph"
)

// Choice says which statements are wanted; what is empty leaves all.
type Choice struct {
	// About holds the name of one who stands at either end, or of two who stand at both.
	About      []string
	Predicates []graph.Predicate
	Within     Within
}

// Chosen gives the statements of a corpus, or of a stream of them where one is given, that a choice wants. The
// error is an *UnknownName or *AmbiguousName where a name is not clear, and of Within where that is no time.
func Chosen(ctx context.Context, c Corpus, of iter.Seq2[graph.Statement, error], want Choice) (iter.Seq2[graph.Statement, error], error) {
	time, err := want.Within.during()
	if err != nil {
		return nil, err
	}
	var about []graph.Ref
	if len(want.About) > 0 {
		if about, err = findAll(ctx, c, want.About); err != nil {
			return nil, err
		}
	}
	switch {
	case of != nil:
	case len(about) > 0:
		of = c.StatementsAbout(ctx, about[0].ID, want.Predicates...)
	default:
		of = c.Statements(ctx, want.Predicates...)
	}
	return func(yield func(graph.Statement, error) bool) {
		for st, err := range of {
			if err != nil {
				yield(st, fmt.Errorf("choosing statements: %w", err))
				return
			}
			if want.fits(st, about) && timely(time, st) && !yield(st, nil) {
				return
			}
		}
	}, nil
}

// fits reports whether a statement has the predicate and the ends that are wanted.
func (want Choice) fits(st graph.Statement, about []graph.Ref) bool {
	ends := []graph.IRI{st.Subject.ID, st.Object.ID}
	return (len(want.Predicates) == 0 || slices.Contains(want.Predicates, st.Predicate)) &&
		!slices.ContainsFunc(about, func(r graph.Ref) bool { return !slices.Contains(ends, r.ID) })
}

// timely reports whether a statement may be of a time.
func timely(time during, st graph.Statement) bool {
	_, ok := time.tells(st)
	return ok
}
