package main

import (
	"io/fs"
	"os"

	"dramatis/extract"
	"dramatis/extract/mention"
	"dramatis/seeds"
)

// tables gives the tables that the extractor reads: the built-in ones, with the user's
// trained tagger in place of the built-in one where he gave one, and with his frames.
func (a *app) tables() (fs.FS, error) {
	var tables fs.FS = seeds.FS
	if a.config.model != "" && a.config.model != builtIn {
		if _, err := os.Stat(a.config.model); err != nil {
			return nil, usageError("the model %s cannot be read: %v", a.config.model, err)
		}
		tables = modelled{seeds.FS, a.config.model}
	}
	if a.config.frames == "" || a.config.frames == builtIn {
		return tables, nil
	}
	return withOwn(tables, a.config.frames)
}

// pipeline gives the extractor over these tables.
func (a *app) pipeline() (*extract.Pipeline, error) {
	tables, err := a.tables()
	if err != nil {
		return nil, err
	}
	return extract.New(tables)
}

// rules gives the version of the extractor over these tables: what was read by another is not used again.
func (a *app) rules() (string, error) {
	tables, err := a.tables()
	if err != nil {
		return "", err
	}
	return extract.VersionOf(tables)
}

// modelled is a file system in which the model of the tagger is another file.
type modelled struct {
	fs.FS
	model string
}

// Open opens a file of the tables.
func (m modelled) Open(name string) (fs.File, error) {
	if name == mention.ModelFile {
		return os.Open(m.model)
	}
	return m.FS.Open(name)
}
