package main

import (
	"strings"

	"dramatis/extract/resolve/ledger"
)

// ledgerSuffix makes the name of the ledger out of the store's.
const ledgerSuffix = ".judgements.jsonl"

// besideStore gives the path of a store's ledger. One for a store on a server lies in the
// working folder.
func besideStore(store string) string {
	if strings.Contains(store, "://") {
		store = "dramatis"
	}
	return store + ledgerSuffix
}

// judgements reads what people judged of identity. A line that a crash cut short is told.
func (a *app) judgements() (*ledger.File, error) {
	f, err := ledger.Read(a.config.judgements)
	if err != nil {
		return nil, err
	}
	for _, n := range f.Torn {
		a.note("line %d of %s was cut short and is left out; judge again if it was yours", n, f.Path)
	}
	return f, nil
}
