package ledger

import (
	"errors"
	"io/fs"
	"os"
)

var _ Book = InFile("")

// InFile is a ledger in a file of JSON lines, by its path.
type InFile string

func (path InFile) String() string { return string(path) }

// Lines reads the file.
func (path InFile) Lines() ([]byte, error) {
	data, err := os.ReadFile(string(path))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return data, err
}

// Add writes lines behind the last one. A line that a crash cut short is closed first.
func (path InFile) Add(lines []byte) error {
	file, err := os.OpenFile(string(path), os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return err
	}
	defer file.Close()
	text, err := closing(file)
	if err != nil {
		return err
	}
	// One write, so that two who judge at once do not mix their lines.
	if _, err := file.Write(append(text, lines...)); err != nil {
		return err
	}
	return file.Sync()
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
