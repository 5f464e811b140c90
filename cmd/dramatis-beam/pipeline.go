package main

import (
	"context"
	"errors"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"dramatis/extract/source"
)

// plan is what a run is to do.
type plan struct {
	roots  []string // paths of this machine, or patterns such as gs://bucket/letters/*.txt
	output string
	parts  int
}

func (p plan) check() error {
	switch {
	case len(p.roots) == 0:
		return errors.New("name the documents: paths, or patterns such as gs://bucket/letters/*.txt")
	case p.output == "":
		return errors.New("name a folder for the parts with --output")
	case p.parts < 1:
		return errors.New("--parts must be 1 or more")
	}
	return nil
}

// registerFunctions makes the steps known to Beam, by name, on every machine.
func registerFunctions() {
	register.DoFn3x0[context.Context, string, func(int, found)](&extractFn{})
	register.DoFn3x1[context.Context, int, func(*found) bool, error](&writeFn{})
	register.Function1x1(pathOf)
	register.Function2x2(keyed)
	register.Emitter2[int, found]()
	register.Iter1[found]()
}

// pipeline is: paths -> extracted documents -> parts. Which part a document goes to
// depends on its text alone, so that equal texts meet and are kept once.
func (p plan) pipeline(ctx context.Context) (*beam.Pipeline, error) {
	pipeline, s := beam.NewPipelineWithRoot()
	var local []string
	var paths []beam.PCollection
	for _, root := range p.roots {
		if isRemote(root) {
			paths = append(paths, beam.ParDo(s, pathOf, fileio.MatchFiles(s, root)))
		} else {
			local = append(local, root)
		}
	}
	files, failures := source.Walk(ctx, local)
	if len(files) > 0 {
		names := make([]string, len(files))
		for i, f := range files {
			names[i] = f.Path
		}
		paths = append(paths, beam.CreateList(s, names))
	}
	var all []beam.PCollection
	if len(paths) > 0 {
		// Reshuffle spreads the documents: a list comes from one machine.
		spread := beam.Reshuffle(s, beam.Flatten(s, paths...))
		all = append(all, beam.ParDo(s, &extractFn{Parts: p.parts}, spread))
	}
	if unread := unreadable(failures); len(unread) > 0 {
		all = append(all, beam.ParDo(s, keyed, beam.CreateList(s, unread)))
	}
	if len(all) == 0 {
		return nil, errors.New("none of these paths gave a document; nothing was written")
	}
	shards := beam.GroupByKey(s, beam.Flatten(s, all...))
	beam.ParDo0(s, &writeFn{Output: p.output, Parts: p.parts, Roots: p.roots}, shards)
	return pipeline, nil
}

// isRemote reports whether a path is a pattern of one of Beam's file systems.
func isRemote(path string) bool { return strings.Contains(path, "://") }

// unreadable gives the paths that could not be read, but for those passed over.
func unreadable(failures []source.Failure) (all []found) {
	for _, f := range failures {
		if !f.Skipped {
			all = append(all, found{Path: f.Path, Problem: f.Problem()})
		}
	}
	return all
}

func pathOf(f fileio.FileMetadata) string { return f.Path }

// keyed sends what could not be read to the first part.
func keyed(ctx context.Context, f found) (int, found) {
	beam.NewCounter(counters, counterFailed).Inc(ctx, 1)
	return 0, f
}
