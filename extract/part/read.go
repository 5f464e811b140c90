package part

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/klauspost/compress/zstd"

	"dramatis/extract/source"
)

// ErrNotAPart says that a file is no part, or not a whole one, or of a later format.
var ErrNotAPart = errors.New("cannot be loaded")

// File is a part open for reading. It is safe for use by several goroutines.
type File struct {
	path    string
	file    *os.File
	frames  []extent
	decoder *zstd.Decoder
	header  Header
	ending  ending
}

// Open opens a part and makes sure that it is whole. The error names the file and
// says what to do.
func Open(path string) (*File, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, cannotOpen(path, err)
	}
	f := &File{path: path, file: file}
	if err := f.read(); err != nil {
		f.Close()
		return nil, cannotOpen(path, err)
	}
	return f, nil
}

func cannotOpen(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s %w: there is no such file; check the spelling of the path", path, ErrNotAPart)
	}
	return fmt.Errorf("%s %w: %w", path, ErrNotAPart, err)
}

// read reads the first and the last line.
func (f *File) read() (err error) {
	info, err := f.file.Stat()
	switch {
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return errors.New("it is not an ordinary file")
	case info.Size() == 0:
		return errEmpty
	}
	if f.decoder, err = zstd.NewReader(nil, zstd.WithDecoderConcurrency(0)); err != nil {
		return err
	}
	if f.frames, err = framesOf(f.file, info.Size()); err != nil {
		return err
	}
	if err := f.line(1, &f.header); err != nil || f.header.Kind != kind {
		return errForeign
	}
	if f.header.Format > Format {
		return fmt.Errorf("it has format %d, this program reads up to %d; use a newer dramatis or extract it again", f.header.Format, Format)
	}
	if err := f.line(len(f.frames), &f.ending); err != nil || !f.ending.End {
		return errCut
	}
	return f.check()
}

// check makes sure that every source has its document.
func (f *File) check() error {
	for _, s := range f.ending.Sources {
		if s.Problem == "" && (s.Line < 2 || s.Line >= len(f.frames)) {
			return fmt.Errorf("it lacks the document of %s; extract it again", s.Path)
		}
	}
	return nil
}

// line reads a line, from 1.
func (f *File) line(n int, v any) error {
	where := f.frames[n-1]
	packed := make([]byte, where.size)
	if _, err := f.file.ReadAt(packed, where.at); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	data, err := f.decoder.DecodeAll(packed, nil)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, v)
}

// Path is the path of the part, as it was given to Open.
func (f *File) Path() string { return f.path }

// Extractor is the version of the extractor that made the part.
func (f *File) Extractor() string { return f.header.Extractor }

// Roots are the paths that were asked for.
func (f *File) Roots() []string { return f.ending.Roots }

// Sources are the files that were looked at.
func (f *File) Sources() []Source { return f.ending.Sources }

// Document reads the document of a source, and checks that its text is that of its identifier; the error says which file is damaged.
func (f *File) Document(s Source) (Document, error) {
	var d Document
	err := f.line(s.Line, &d)
	if err == nil && (d.ID != s.ID || source.HashID(d.Text) != s.ID) {
		err = errors.New("its text is not what it says")
	}
	if err != nil {
		return d, fmt.Errorf("%s is damaged where it should hold %s: %w; extract it again", f.path, s.Path, err)
	}
	return d, nil
}

// Close closes the file.
func (f *File) Close() error {
	if f.decoder != nil {
		f.decoder.Close()
	}
	return f.file.Close()
}
