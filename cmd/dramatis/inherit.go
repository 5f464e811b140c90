package main

import (
	"errors"
	"os"
	"path/filepath"

	"dramatis/graph/store"
)

// builtIn is the setting by which a store is read on without the frames or the tagger of
// the user's own with which it was built.
const builtIn = "none"

// inherit takes over the user's own frames and tagger with which the store was built, where
// he names no others: whoever merges two names must not lose what his frames have read.
func (a *app) inherit() error {
	s, err := store.Open(a.config.store)
	if err != nil {
		return nil // whoever needs the store says so in his own words
	}
	m, err := s.Manifest()
	if err := errors.Join(err, s.Close()); err != nil {
		return err
	}
	for _, rules := range []struct {
		flag   string
		have   *string
		before string
	}{{"frames", &a.config.frames, m.Frames}, {"model", &a.config.model, m.Model}} {
		if *rules.have != "" || rules.before == "" {
			continue
		}
		if _, err := os.Stat(rules.before); err != nil {
			return usageError("%s was built with --%s %s, which is not there any more; say where it is now, or --%s %s to go on without", store.Shown(a.config.store), rules.flag, rules.before, rules.flag, builtIn)
		}
		*rules.have = rules.before
	}
	return nil
}

// lasting gives a path as a store keeps it, so that it is found from any folder.
func lasting(path string) (string, error) {
	if path == "" || path == builtIn {
		return "", nil
	}
	return filepath.Abs(path)
}
