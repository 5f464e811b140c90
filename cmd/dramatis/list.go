package main

import (
	"io"
	"iter"
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
}

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

// print writes a list in the format that the user chose. A list without rows
// ends with status 4 after its empty form was written.
func (a *app) print(l list) error {
	f, err := a.tabularFormat()
	if err != nil {
		return err
	}
	n := 0
	counted := func(yield func(row, error) bool) {
		for r, err := range l.rows {
			n++
			if !yield(r, err) {
				return
			}
		}
	}
	err = a.write(func(w io.Writer) error {
		return render(w, f, list{columns: l.columns, rows: counted}, look{a.width(), a.coloured()})
	})
	if err == nil && n == 0 {
		return nothingFound("%s", l.none)
	}
	return err
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
