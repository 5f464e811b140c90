package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries/gold"
)

// withConfidence adds the command that learns how far each rule can be trusted.
func withConfidence(a *app, train *cobra.Command) *cobra.Command {
	train.AddCommand(&cobra.Command{
		Use:   "confidence GOLD_DIR… -o FILE",
		Short: "Learn from right answers how far each rule of reading can be trusted",
		Long: `Judge the statements of the store against folders of gold, and write down how often
what each rule said is right. From these counts the program draws the confidence of
its statements: that of a rule is drawn towards that of its kind, the more so the
fewer of its statements were judged.

The table on standard error says how far confidences can be trusted: those of each
document are drawn from the judgements on all the others. A gold file may limit its
judgement to what some rules read with "rules": ["heading/from-to"].

The table that is built in is seeds/confidence.yaml. Put yours, under that name, into
the folder that you give with --frames.`,
		Example: `  dramatis train confidence seeds/gold -o confidence.yaml`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var golds []gold.Document
			for _, dir := range args {
				more, err := gold.Load(dir)
				if err != nil {
					return err
				}
				golds = append(golds, more...)
			}
			return a.withStore(func(s *store.Store) error {
				verdicts, err := gold.Verdicts(golds, s.Statements(cmd.Context()))
				if err != nil {
					return err
				}
				if len(verdicts) == 0 {
					return nothingFound("the store has no statements that this gold judges; build its documents first")
				}
				for _, c := range gold.CrossValidate(verdicts) {
					a.note("confidence %s to %s: %d of %d right (%.2f)", twoPlaces(c.Confidence), twoPlaces(c.Confidence+0.05), c.Right, c.Said, c.Precision)
				}
				return a.write(func(w io.Writer) error { return writeReliability(w, gold.Tally(verdicts)) })
			})
		},
	})
	return train
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
