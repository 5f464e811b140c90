package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/extract"
	"dramatis/extract/resolve"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries/gold"
	"dramatis/seeds"
)

// withConfidence adds the command that learns how far each rule can be trusted.
func withConfidence(a *app, train *cobra.Command) *cobra.Command {
	train.AddCommand(&cobra.Command{
		Use:   "confidence GOLD… -o FILE",
		Short: "Learn from right answers how far each rule of reading can be trusted",
		Long: `Judge what was read against gold, and write down how often what each rule said is
right. From these counts the program draws the confidence of its statements: that of a
rule is drawn towards that of its kind, the more so the fewer of its statements were
judged.

A folder of gold judges the statements of the store. A file (.jsonl, .jsonl.gz) brings
its documents along, which are read anew, and judges their headings only: an object a
line with id, title, text, and sender, recipient and participants, which are lists of
objects with text or name. A table (.csv) holds statements drawn by "dramatis statements
--sample" and judged one by one, as "dramatis eval sample" reads it.

The table on standard error says how far confidences can be trusted: those of each
document are drawn from the judgements on all the others. A gold file of a folder may
limit its judgement to what some rules read with "rules": ["heading/from-to"].

The table that is built in is seeds/confidence.yaml. Put yours, under that name, into
the folder that you give with --frames.`,
		Example: `  dramatis train confidence seeds/gold -o confidence.yaml
  dramatis train confidence seeds/gold headings.jsonl sample.csv -o confidence.yaml`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			verdicts, err := a.verdicts(cmd.Context(), args)
			if err != nil {
				return err
			}
			for _, c := range gold.CrossValidate(verdicts) {
				a.note("confidence %s to %s: %d of %d right (%.2f)", twoPlaces(c.Confidence), twoPlaces(c.Confidence+0.05), c.Right, c.Said, c.Precision)
			}
			return a.write(func(w io.Writer) error { return writeReliability(w, gold.Tally(verdicts)) })
		},
	})
	return train
}

// verdicts judges by folders of gold what the store says, by files of headings what is
// read of their documents now, and takes those of tables as they are.
func (a *app) verdicts(ctx context.Context, paths []string) ([]gold.Verdict, error) {
	var golds []gold.Document
	var out []gold.Verdict
	for _, path := range paths {
		var of []gold.Verdict
		var owed []gold.Document
		var err error
		switch {
		case isHeadings(path):
			of, err = a.headingVerdicts(ctx, path)
		case strings.HasSuffix(path, ".csv"):
			of, err = sampleVerdicts(path)
		default:
			owed, err = gold.Load(path)
		}
		if err != nil {
			return nil, err
		}
		out, golds = append(out, of...), append(golds, owed...)
	}
	if len(golds) == 0 {
		return out, nil
	}
	err := a.withStore(func(s *store.Store) error {
		of, err := gold.Verdicts(golds, s.Statements(ctx))
		if err == nil && len(of) == 0 {
			err = nothingFound("the store has no statements that this gold judges; build its documents first")
		}
		out = append(of, out...)
		return err
	})
	return out, err
}

// isHeadings reports whether a path is a file of headings, no folder of gold.
func isHeadings(path string) bool {
	return strings.HasSuffix(path, ".jsonl") || strings.HasSuffix(path, ".jsonl.gz")
}

// sampleVerdicts gives what was judged in a sample.
func sampleVerdicts(path string) ([]gold.Verdict, error) {
	judged, _, err := gold.LoadSample(path)
	var out []gold.Verdict
	for _, j := range judged {
		out = append(out, j.Verdict)
	}
	return out, err
}

// headingVerdicts reads the documents of a file of headings, and judges what their
// headings were said to say.
func (a *app) headingVerdicts(ctx context.Context, path string) ([]gold.Verdict, error) {
	rows, err := gold.LoadHeaded(path)
	if err != nil {
		return nil, err
	}
	pipeline, err := a.pipeline()
	if err != nil {
		return nil, err
	}
	resolver, err := resolve.New(seeds.FS)
	if err != nil {
		return nil, err
	}
	step, end := a.progress("reading", len(rows))
	defer end()
	var read []*extract.Extraction
	extracted := func(row gold.Headed) *extract.Extraction {
		return pipeline.Extract(source.NewDocument(row.Document.Document, row.Text))
	}
	err = ordered(ctx, a.config.jobs, rows, extracted, func(x *extract.Extraction) error {
		step()
		resolver.Add(x.Document.ID, x.Layout.Header.DocumentDate(), x.Chains, x.Mentions)
		read = append(read, x)
		return nil
	})
	if err != nil {
		return nil, err
	}
	golds := make([]gold.Document, len(rows))
	for i, row := range rows {
		golds[i] = row.Document
	}
	return gold.Verdicts(golds, told(read, resolver, pipeline.Vocabulary(), false))
}

// twoPlaces writes a share with two places.
func twoPlaces(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }

// writeReliability writes how often each rule is right, in the order of their names.
func writeReliability(w io.Writer, r graph.Reliability) error {
	const head = "# How often what each rule of reading says was judged right.\n" +
		"# Made by `dramatis train confidence`; the confidence of a rule is drawn from its counts and those of its kind.\n"
	if _, err := io.WriteString(w, head); err != nil {
		return err
	}
	for _, rule := range slices.Sorted(maps.Keys(r)) {
		if _, err := fmt.Fprintf(w, "%s: {right: %d, said: %d}\n", rule, r[rule].Right, r[rule].Said); err != nil {
			return err
		}
	}
	return nil
}
