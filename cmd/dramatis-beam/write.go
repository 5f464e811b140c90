package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"dramatis/extract"
	"dramatis/extract/part"
	"dramatis/graph"
	"dramatis/seeds"
)

// writeFn writes a part. Doing so again, as a runner may after a failure, writes the
// same bytes.
type writeFn struct {
	Output string
	Parts  int
	Roots  []string
}

// ProcessElement writes what was found for one part, by path.
func (f *writeFn) ProcessElement(ctx context.Context, number int, next func(*found) bool) error {
	var all []found
	for one := (found{}); next(&one); one = (found{}) {
		all = append(all, one)
	}
	slices.SortFunc(all, func(a, b found) int { return cmp.Compare(a.Path, b.Path) })
	all = slices.CompactFunc(all, func(a, b found) bool { return a.Path == b.Path }) // two roots may hold one file
	path := fmt.Sprintf("%s/part-%05d-of-%05d.jsonl.zst", strings.TrimSuffix(f.Output, "/"), number, f.Parts)
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return err
	}
	defer fs.Close()
	w, err := fs.OpenWrite(ctx, path)
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, err)
	}
	if err := errors.Join(f.write(w, all), w.Close()); err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, err)
	}
	return nil
}

// write fills a part.
func (f *writeFn) write(w io.Writer, all []found) error {
	version, err := extract.VersionOf(seeds.FS)
	if err != nil {
		return err
	}
	p, err := part.NewWriter(w, version)
	if err != nil {
		return err
	}
	sources := make([]part.Source, len(all))
	added := map[string]bool{}
	for i, one := range all {
		sources[i] = part.Source{Path: one.Path, ID: graph.DocumentID(one.ID), Problem: one.Problem}
		if one.Problem != "" || added[one.ID] {
			continue
		}
		added[one.ID] = true
		if err := p.Add(part.Frame{ID: graph.DocumentID(one.ID), Data: one.Frame}); err != nil {
			return err
		}
	}
	return p.Close(f.Roots, sources)
}
