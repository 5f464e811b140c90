package ledger

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// File is a ledger as it was read.
type File struct {
	Path string
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
func Read(path string) (*File, error) {
	f := &File{Path: path}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return f, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the judgements: %w", err)
	}
	for line := range bytes.Lines(data) {
		f.lines++
		if err := f.read(bytes.TrimSpace(line)); err != nil {
			return nil, fmt.Errorf("line %d of the judgements %s cannot be understood: %w; mend that line, or move the file away to build without it", f.lines, path, err)
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
// are on the disk when it returns. A line that a crash cut short is closed first.
func (f *File) Append(added ...Judgement) ([]Judgement, error) {
	file, err := os.OpenFile(f.Path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return nil, fmt.Errorf("writing the judgements: %w", err)
	}
	defer file.Close()
	text, err := closing(file)
	if err != nil {
		return nil, fmt.Errorf("writing the judgements %s: %w", f.Path, err)
	}
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
	// One write, so that two who judge at once do not mix their lines.
	if _, err := file.Write(text); err != nil {
		return nil, fmt.Errorf("writing the judgements %s: %w", f.Path, err)
	}
	if err := file.Sync(); err != nil {
		return nil, fmt.Errorf("writing the judgements %s: %w", f.Path, err)
	}
	f.Judgements = append(f.Judgements, added...)
	f.lines += len(added)
	return added, nil
}

// closing gives the line end that a torn last line lacks.
func closing(file *os.File) ([]byte, error) {
	at, err := file.Stat()
	if err != nil || at.Size() == 0 {
		return nil, err
	}
	last := make([]byte, 1)
	if _, err := file.ReadAt(last, at.Size()-1); err != nil {
		return nil, err
	}
	if last[0] == '\n' {
		return nil, nil
	}
	return []byte{'\n'}, nil
}
