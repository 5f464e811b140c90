package queries_test

import (
	"dramatis/graph/store"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

var (
	_ queries.Corpus = (*store.Store)(nil)
	_ queries.Corpus = (*fake.Corpus)(nil)
)
