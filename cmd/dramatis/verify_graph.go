package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"

	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
	"dramatis/graph/store"
)

// graph makes the graph anew from what the store kept of every document and from the
// ledger, in a folder of its own, and compares the two thing by thing.
func (v *verification) graph(report func(string)) (err error) {
	if err := v.inherit(); err != nil {
		return err
	}
	tables, err := v.tables()
	if err != nil {
		return err
	}
	old, err := openOld(v.config.store, tables)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, old.Close()) }()
	if !old.current() {
		v.note("%s was made by another version of the rules; that it is what they give is not checked", v.config.store)
		return nil
	}
	judgements, err := v.judgements()
	if err != nil {
		return err
	}
	if ledger.Digest(judgements.Standing()) != old.manifest.Judgements {
		report(fmt.Sprintf("the judgements in %s are not those that the store was built with; build again", judgements.Book))
		return nil
	}
	folder, err := os.MkdirTemp("", "dramatis-verify-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	again, err := v.again(filepath.Join(folder, "again.db"), old, judgements)
	if err != nil {
		return err
	}
	return errors.Join(v.compare(again, report), again.Close())
}

// again builds the store a second time.
func (v *verification) again(path string, old *oldStore, judgements *ledger.File) (s *store.Store, err error) {
	survey, err := surveyKept(v.ctx, old)
	if err != nil {
		return nil, err
	}
	survey.judgements = judgements.Standing()
	builder, err := store.Create(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, builder.Abort()) }()
	if err := v.construct(v.ctx, builder, survey, old, job{}); err != nil {
		return nil, err
	}
	return store.Open(path)
}

// compare reports the differences between the store and its second making.
func (v *verification) compare(again *store.Store, report func(string)) error {
	byPath := func(a, b graph.Document) int { return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.ID, b.ID)) }
	byID := func(a, b graph.Entity) int { return cmp.Compare(a.ID, b.ID) }
	return errors.Join(
		differences(v.store.Documents(v.ctx), again.Documents(v.ctx), byPath, func(d graph.Document) string { return "document " + d.Path }, report),
		differences(v.store.Entities(v.ctx), again.Entities(v.ctx), byID, func(e graph.Entity) string { return "entity " + string(e.ID) }, report),
		differences(v.store.Statements(v.ctx), again.Statements(v.ctx), graph.Compare, func(s graph.Statement) string { return "statement " + string(s.ID) }, report),
		v.compareMentions(again, report),
	)
}

// compareMentions does it for the mentions of every document.
func (v *verification) compareMentions(again *store.Store, report func(string)) error {
	for d, err := range v.store.Documents(v.ctx) {
		if err != nil {
			return err
		}
		if d.ID == "" {
			continue
		}
		have, err := v.store.Mentions(d.ID)
		if err != nil {
			return err
		}
		want, err := again.Mentions(d.ID)
		if err != nil && !errors.Is(err, store.ErrNoDocument) {
			return err
		}
		if !sameJSON(have, want) {
			report("the mentions of " + d.Path + " are not those that its text and the ledger give")
		}
	}
	return nil
}

// differences walks through two streams of one order side by side.
func differences[T any](have, want iter.Seq2[T, error], order func(a, b T) int, name func(T) string, report func(string)) error {
	nextHave, stopHave := iter.Pull2(have)
	defer stopHave()
	nextWant, stopWant := iter.Pull2(want)
	defer stopWant()
	x, errX, okX := nextHave()
	y, errY, okY := nextWant()
	for okX || okY {
		if err := errors.Join(errX, errY); err != nil {
			return err
		}
		side := 0
		switch {
		case !okY:
			side = -1
		case !okX:
			side = 1
		default:
			side = order(x, y)
		}
		switch {
		case side < 0:
			report(name(x) + " does not follow from the documents and the ledger")
		case side > 0:
			report(name(y) + " follows from the documents and the ledger, and is not there")
		case !sameJSON(x, y):
			report(name(x) + " is not what the documents and the ledger give")
		}
		if side <= 0 {
			x, errX, okX = nextHave()
		}
		if side >= 0 {
			y, errY, okY = nextWant()
		}
	}
	return nil
}

// sameJSON compares as a script would.
func sameJSON(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}
