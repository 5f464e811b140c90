package store

import (
	"bufio"
	"container/heap"
	"encoding/gob"
	"errors"
	"io"
	"iter"
	"os"
	"slices"
)

// sorter puts any number of values in order within bounded memory: it holds up
// to limit of them, writes them out as a sorted run when there are more, and
// merges the runs at the end. A small corpus never touches the disk.
type sorter[T any] struct {
	compare func(a, b T) int
	coding  coding[T]
	dir     string // where runs are written
	limit   int
	held    []T
	runs    []*os.File
}

// coding writes and reads the values of a run; decode ends with io.EOF.
type coding[T any] struct {
	encoder func(io.Writer) func(T) error
	decoder func(io.Reader) func() (T, error)
}

// gobCoding suits any plain type. Unlike JSON it keeps text that is no valid UTF-8.
func gobCoding[T any]() coding[T] {
	return coding[T]{
		encoder: func(w io.Writer) func(T) error {
			enc := gob.NewEncoder(w)
			return func(v T) error { return enc.Encode(&v) }
		},
		decoder: func(r io.Reader) func() (T, error) {
			dec := gob.NewDecoder(r)
			return func() (v T, err error) { err = dec.Decode(&v); return v, err }
		},
	}
}

// add takes one value. The room for them is doubled: append alone would copy a long list
// five times where this copies it once.
func (s *sorter[T]) add(v T) error {
	if len(s.held) == cap(s.held) {
		s.held = slices.Grow(s.held, max(1, min(len(s.held), s.limit-len(s.held))))
	}
	s.held = append(s.held, v)
	if len(s.held) < s.limit {
		return nil
	}
	return s.spill()
}

// spill writes what is held as a sorted run.
func (s *sorter[T]) spill() error {
	f, err := nameless(s.dir)
	if err != nil {
		return err
	}
	s.runs = append(s.runs, f)
	slices.SortFunc(s.held, s.compare)
	w := bufio.NewWriterSize(f, 1<<16)
	encode := s.coding.encoder(w)
	for _, v := range s.held {
		if err := encode(v); err != nil {
			return err
		}
	}
	clear(s.held)
	s.held = s.held[:0]
	return w.Flush()
}

// sorted gives all values in order.
func (s *sorter[T]) sorted() iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		m, err := s.merge()
		if err != nil {
			var none T
			yield(none, err)
			return
		}
		for m.Len() > 0 {
			v, err := m.next()
			if !yield(v, err) || err != nil {
				return
			}
		}
	}
}

// merge opens the runs and what is held for reading side by side.
func (s *sorter[T]) merge() (*merge[T], error) {
	slices.SortFunc(s.held, s.compare)
	m := &merge[T]{compare: s.compare}
	for _, f := range s.runs {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return nil, err
		}
		if err := m.open(s.coding.decoder(bufio.NewReaderSize(f, 1<<16))); err != nil {
			return nil, err
		}
	}
	return m, m.open(s.fromMemory())
}

// fromMemory reads the values still held.
func (s *sorter[T]) fromMemory() func() (T, error) {
	rest := s.held
	return func() (v T, err error) {
		if len(rest) == 0 {
			return v, io.EOF
		}
		v, rest = rest[0], rest[1:]
		return v, nil
	}
}

// close removes the runs.
func (s *sorter[T]) close() {
	for _, f := range s.runs {
		discard(f)
	}
	s.runs, s.held = nil, nil
}

// merge is a heap of runs, the one with the least next value on top.
type merge[T any] struct {
	compare func(a, b T) int
	heads   []head[T]
}

// head is the next value of a run, and the way to those after it.
type head[T any] struct {
	value T
	next  func() (T, error)
	run   int // breaks ties, so that the order never depends on chance
}

// open adds a run, unless it is empty.
func (m *merge[T]) open(next func() (T, error)) error {
	v, err := next()
	if errors.Is(err, io.EOF) {
		return nil
	}
	heap.Push(m, head[T]{value: v, next: next, run: len(m.heads)})
	return err
}

// next takes the least value and moves its run on.
func (m *merge[T]) next() (T, error) {
	top := &m.heads[0]
	least := top.value
	v, err := top.next()
	switch {
	case errors.Is(err, io.EOF):
		heap.Pop(m)
		return least, nil
	case err != nil:
		return least, err
	}
	top.value = v
	heap.Fix(m, 0)
	return least, nil
}

// Len, Less, Swap, Push and Pop make a heap.Interface.
func (m *merge[T]) Len() int { return len(m.heads) }

func (m *merge[T]) Less(i, j int) bool {
	a, b := &m.heads[i], &m.heads[j]
	if c := m.compare(a.value, b.value); c != 0 {
		return c < 0
	}
	return a.run < b.run
}

func (m *merge[T]) Swap(i, j int) { m.heads[i], m.heads[j] = m.heads[j], m.heads[i] }

func (m *merge[T]) Push(x any) { m.heads = append(m.heads, x.(head[T])) }

func (m *merge[T]) Pop() any {
	last := m.heads[len(m.heads)-1]
	m.heads = m.heads[:len(m.heads)-1]
	return last
}
