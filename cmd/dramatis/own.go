package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dramatis/extract/lexicon"
	"dramatis/extract/relate"
	"dramatis/graph"
)

// vocabularyFile holds the predicates, in the tables and in a user's folder of frames.
const vocabularyFile = "vocabulary.yaml"

// own is a file system in which the frames and predicates of a user's folder stand
// beside the built-in ones.
type own struct {
	fs.FS
	folder string
	words  []byte // the folder's lines of the vocabulary
}

var _ lexicon.Locator = own{}

// withOwn puts the frames and predicates of a folder beside those of the tables.
func withOwn(tables fs.FS, folder string) (fs.FS, error) {
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return nil, usageError("the folder of frames %s cannot be read; give a folder with files such as bonds.yaml (seeds/frames/README.md shows their form)", folder)
	}
	o := own{FS: tables, folder: folder}
	data, err := os.ReadFile(filepath.Join(folder, vocabularyFile))
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return nil, err
	default:
		if _, err := graph.ParseVocabulary(data); err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Join(folder, vocabularyFile), err)
		}
		o.words = data
	}
	if _, err := o.vocabulary(); err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(folder, vocabularyFile), err)
	}
	return o, nil
}

// vocabulary gives the predicates of the tables and of the folder.
func (o own) vocabulary() (graph.Vocabulary, error) {
	data, err := fs.ReadFile(o, vocabularyFile)
	if err != nil {
		return nil, err
	}
	return graph.ParseVocabulary(data)
}

// ownWords gives the predicates that a user's folder adds to the tables.
func ownWords(tables fs.FS) []byte {
	if o, ok := tables.(own); ok {
		return o.words
	}
	return nil
}

// Open opens a file of the tables or of the folder; the vocabulary is that of both.
func (o own) Open(name string) (fs.File, error) {
	if name == vocabularyFile && len(o.words) > 0 {
		built, err := fs.ReadFile(o.FS, name)
		if err != nil {
			return nil, err
		}
		return &memoryFile{Reader: bytes.NewReader(joined(built, o.words)), name: name}, nil
	}
	if at, ok := o.Locate(name); ok {
		return os.Open(at)
	}
	if name == relate.ReliabilityFile {
		if f, err := os.Open(filepath.Join(o.folder, name)); err == nil {
			return f, nil
		}
	}
	return o.FS.Open(name)
}

// joined puts the lines of a second vocabulary behind those of a first.
func joined(first, second []byte) []byte {
	return slices.Concat(bytes.TrimRight(first, "\n"), []byte("\n"), second)
}

// ReadDir lists a folder of the tables; the user's frames come behind the built-in ones.
func (o own) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(o.FS, name)
	if err != nil || name != "frames" {
		return entries, err
	}
	files, err := os.ReadDir(o.folder)
	if err != nil {
		return nil, fmt.Errorf("reading the frames of %s: %w", o.folder, err)
	}
	for _, f := range files {
		if isFrameFile(f.Name()) {
			entries = append(entries, renamed{f})
		}
	}
	return entries, nil
}

// isFrameFile reports whether a file of the folder holds frames.
func isFrameFile(name string) bool {
	return path.Ext(name) == ".yaml" && name != vocabularyFile && name != relate.ReliabilityFile
}

// ownPrefix sets the user's files apart from the built-in ones, and behind them.
const ownPrefix = "~"

// Locate tells where a file of the folder lies.
func (o own) Locate(name string) (string, bool) {
	file, ok := strings.CutPrefix(name, "frames/"+ownPrefix)
	return filepath.Join(o.folder, file), ok
}

// renamed is a file of the folder under the name it has among the tables.
type renamed struct{ fs.DirEntry }

// Name gives the name it has among the tables.
func (r renamed) Name() string { return ownPrefix + r.DirEntry.Name() }

// memoryFile is a file whose content is not on disk.
type memoryFile struct {
	*bytes.Reader
	name string
}

// Close does nothing.
func (f *memoryFile) Close() error { return nil }

// Stat tells name and size.
func (f *memoryFile) Stat() (fs.FileInfo, error) { return memoryInfo{f.name, f.Reader.Size()}, nil }

// memoryInfo is what Stat tells of a memoryFile.
type memoryInfo struct {
	name string
	size int64
}

func (i memoryInfo) Name() string       { return i.name }
func (i memoryInfo) Size() int64        { return i.size }
func (i memoryInfo) Mode() fs.FileMode  { return 0o444 }
func (i memoryInfo) ModTime() time.Time { return time.Time{} }
func (i memoryInfo) IsDir() bool        { return false }
func (i memoryInfo) Sys() any           { return nil }
