package main

import (
	"io"
	"iter"
	"slices"

	"dramatis/graph"
	"dramatis/graph/store"
)

// row is one line of a list: cells for people and spreadsheets, the record as
// the interface contract has it for programs.
type row struct {
	cells  []string
	record any
}

// list is what a command prints: lines under headings, as they come.
type list struct {
	columns []string
	rows    iter.Seq2[row, error]
	// none is the sentence for a list without rows.
	none string
	// whole is the one object that JSON shows in place of the rows, where there is one.
	whole any
	// own are the formats that the list has its own writer for, in place of its rows.
	own map[format]writer
}

// writer writes a list in a form of its own.
type writer func(w io.Writer, look look) error

// rowsOf makes rows of the values of a stream.
func rowsOf[T any](values iter.Seq2[T, error], keep func(T) bool, cells func(T) []string) iter.Seq2[row, error] {
	return func(yield func(row, error) bool) {
		for v, err := range values {
			switch {
			case err != nil:
				yield(row{}, err)
				return
			case !keep(v):
			case !yield(row{cells(v), v}, nil):
				return
			}
		}
	}
}

// every keeps all values.
func every[T any](T) bool { return true }

// list prints the list that compose makes of a store. The format is settled
// first, so that a wrong one is refused before any work.
func (a *app) list(compose func(*store.Store) (list, error)) error {
	f, err := a.tabularFormat()
	if err != nil {
		return err
	}
	return a.withStore(func(s *store.Store) error {
		l, err := compose(s)
		if err != nil {
			return err
		}
		return a.print(f, l)
	})
}

// told is list for what needs the predicates of the store to be told.
func (a *app) told(compose func(*store.Store, graph.Vocabulary) (list, error), known ...format) error {
	f, err := a.formatFrom(append(slices.Clone(tabular), known...), a.listFormat())
	if err != nil {
		return err
	}
	return a.withWords(func(s *store.Store, words graph.Vocabulary) error {
		l, err := compose(s, words)
		if err != nil {
			return err
		}
		return a.print(f, l)
	})
}

// print writes a list in a format. A list without rows ends with status 4 after
// its empty form was written.
func (a *app) print(f format, l list) error {
	n := 0
	l.rows = counting(l.rows, &n)
	if err := a.page(func(w io.Writer) error { return render(w, f, l, look{a.width(), a.coloured()}) }); err != nil {
		return err
	}
	if n > 0 || l.none == "" {
		return nil
	}
	for range l.rows {
		return nil // a writer of its own left the rows alone
	}
	return nothingFound("%s", l.none)
}

// sliced gives the values of a slice as a stream.
func sliced[T any](values []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, v := range values {
			if !yield(v, nil) {
				return
			}
		}
	}
}

// counting lets a stream through and counts it.
func counting[T any](stream iter.Seq2[T, error], n *int) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for v, err := range stream {
			*n++
			if !yield(v, err) {
				return
			}
		}
	}
}
