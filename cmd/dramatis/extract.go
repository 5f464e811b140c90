package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"dramatis/extract/part"
)

// newExtract makes the command that reads documents into a part.
func newExtract(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "extract PATH… -o PART",
		GroupID: groupBuild,
		Short:   "Read documents into a file, for another machine to load",
		Long: `Read documents as build does, and keep what they say in a file instead of a store:
a part, compressed JSON lines. Many machines may each extract some of the
documents; “dramatis load” then makes of all the parts the same store as one
build of all the documents would.

No store is needed or touched. Name the documents by the same paths, seen from the
working folder, as a build would: they are the names under which the documents are
known. A source that cannot be read is listed and noted in the part, and the exit
status is 3.`,
		Example: `  dramatis extract letters -o letters.jsonl.zst
  find letters -name '*.txt' | xargs -n 1000 sh -c 'dramatis extract "$@" -o part-$$.jsonl.zst' sh
  dramatis load *.jsonl.zst`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkPaths(args); err != nil {
				return err
			}
			if _, ok := terminal(a.stdout); ok && a.output == "" {
				return usageError("a part is not for the eye; name a file for it with -o")
			}
			return a.extract(cmd.Context(), args)
		},
	}
}

// extract reads the documents under the paths and writes them as a part.
func (a *app) extract(ctx context.Context, paths []string) error {
	version, err := a.rules()
	if err != nil {
		return err
	}
	pipeline, err := a.pipeline()
	if err != nil {
		return err
	}
	survey, err := a.survey(ctx, paths, &oldStore{})
	if err != nil {
		return err
	}
	a.listFailures(survey)
	if len(survey.sightings) == 0 {
		return errNoDocument
	}
	err = a.write(func(w io.Writer) error {
		p, err := part.NewWriter(w, version)
		if err != nil {
			return err
		}
		return a.fill(ctx, p, survey, &reader{pipeline: pipeline})
	})
	if err != nil {
		return err
	}
	where := ""
	if a.output != "" {
		where = ", written to " + a.output
	}
	a.note("%s extracted, %d failed%s", counted(len(survey.documents()), "document"), survey.failed(), where)
	return survey.partly()
}

// packed is a document ready to be written to a part.
type packed struct {
	reading
	frame part.Frame
}

// fill extracts every document of a survey into a part.
func (a *app) fill(ctx context.Context, p *part.Writer, survey *survey, reader *reader) error {
	documents := survey.documents()
	if err := a.consult(ctx, reader, documents); err != nil {
		return err
	}
	step, end := a.progress("extracting", len(documents))
	defer end()
	read := func(from sighting) packed {
		out := packed{reading: reader.read(ctx, from)}
		if x := out.extraction; x != nil && out.err == nil {
			out.frame, out.err = p.Pack(part.Document{Path: from.path, ID: from.id, Text: x.Document.Text, Pages: x.Document.Pages, Extraction: out.blob})
		}
		return out
	}
	err := ordered(ctx, a.config.jobs, documents, read, func(r packed) error {
		step()
		switch {
		case r.err != nil:
			return r.err
		case r.problem != "":
			survey.fail(r.from.id, r.problem)
			a.unreadable(r.from.path, r.problem)
			return nil
		}
		return p.Add(r.frame)
	})
	if err != nil {
		return err
	}
	return p.Close(survey.roots, survey.partSources())
}

// partSources gives the survey as a part keeps it.
func (s *survey) partSources() []part.Source {
	out := make([]part.Source, len(s.sightings))
	for i, seen := range s.sightings {
		out[i] = part.Source{Path: seen.path, ID: seen.id, Problem: seen.problem}
	}
	return out
}
