package main

import (
	"io/fs"
	"os"

	"dramatis/extract/mention"
	"dramatis/seeds"
)

// tables gives the tables that the extractor reads: the built-in ones, with the user's
// trained tagger in place of the built-in one where he gave one.
func (a *app) tables() (fs.FS, error) {
	if a.config.model == "" {
		return seeds.FS, nil
	}
	if _, err := os.Stat(a.config.model); err != nil {
		return nil, usageError("the model %s cannot be read: %v", a.config.model, err)
	}
	return modelled{seeds.FS, a.config.model}, nil
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
