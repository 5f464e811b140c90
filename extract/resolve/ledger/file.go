package ledger

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Book is where a ledger is kept: lines to which lines are only ever added.
type Book interface {
	// Lines gives all lines. That nobody wrote any is no error.
	Lines() ([]byte, error)
	// Add writes whole lines behind the last, all or none. They are safe when it returns.
	Add(lines []byte) error
	// String says where that is.
	String() string
}

// File is a ledger as it was read.
type File struct {
	Book Book
	// Judgements are all lines in their order, undone ones and undos too.
	Judgements []Judgement
	// Torn are the numbers, from 1, of lines that are no whole JSON: a crash cut them short.
	Torn  []int
	lines int
}

// Standing gives the judgements that nobody took back.
func (f *File) Standing() []Judgement { return Standing(f.Judgements) }

// Read reads a ledger. That there is none is an empty one. The error names the line that
// is whole and cannot be understood.
func Read(from Book) (*File, error) {
	f := &File{Book: from}
	data, err := from.Lines()
	if err != nil {
		return nil, fmt.Errorf("reading the judgements: %w", err)
	}
	for line := range bytes.Lines(data) {
		f.lines++
		if err := f.read(bytes.TrimSpace(line)); err != nil {
			return nil, fmt.Errorf("line %d of the judgements %s cannot be understood: %w; mend that line, or move the file away to build without it", f.lines, from, err)
		}
	}
	return f, nil
}

// read takes one line in.
func (f *File) read(line []byte) error {
	if len(line) == 0 {
		return nil
	}
	if !json.Valid(line) {
		f.Torn = append(f.Torn, f.lines)
		return nil
	}
	var j Judgement
	if err := json.Unmarshal(line, &j); err != nil {
		return err
	}
	if err := j.check(); err != nil {
		return err
	}
	f.Judgements = append(f.Judgements, j)
	return nil
}

// Append adds judgements behind the last line and gives them back with their IDs. They
// are safe when it returns.
func (f *File) Append(added ...Judgement) ([]Judgement, error) {
	var text []byte
	for i := range added {
		if err := added[i].check(); err != nil {
			return nil, err
		}
		if err := added[i].identify(len(f.Judgements) + i); err != nil {
			return nil, err
		}
		line, err := json.Marshal(added[i])
		if err != nil {
			return nil, err
		}
		text = append(append(text, line...), '\n')
	}
	if len(text) == 0 {
		return nil, nil
	}
	if err := f.Book.Add(text); err != nil {
		return nil, fmt.Errorf("writing the judgements %s: %w", f.Book, err)
	}
	f.Judgements = append(f.Judgements, added...)
	f.lines += len(added)
	return added, nil
}
