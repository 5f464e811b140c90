package queries

import "dramatis/graph/store"

var _ Corpus = (*store.Store)(nil)
