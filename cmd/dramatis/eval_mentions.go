package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/spf13/cobra"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/queries/gold"
)

// withMentions puts the scoring of names under the scoring of statements.
func withMentions(a *app, eval *cobra.Command) *cobra.Command {
	eval.AddCommand(newEvalMentions(a))
	return eval
}

// newEvalMentions makes the command that scores the recognition of names.
func newEvalMentions(a *app) *cobra.Command {
	var documents string
	var faults bool
	cmd := &cobra.Command{
		Use:   "mentions GOLD",
		Short: "Score the recognition of names against texts whose names are marked",
		Long: `Read the texts of a gold file, find the names in them, and compare: precision, recall
and F1 for each type, once for both ends of a name (exact), once for one common
character (overlap). "all" is people, organizations and places together. The third
figures (judged) are overlap as a reader would take it: a state is right as organization
and as place, a description ("the Embassy") is right where gold lists it, and a name that
gold leaves out is not wrong where judged.tsv in the gold folder has it (document, tab,
name). With --faults every passage that these count as wrong or missed is listed instead.

GOLD is a file of marked texts, of the kinds that dramatis train reads, or a folder of
gold files with its documents beside it; there every form of every entity counts as a
name wherever it stands. No store is read or written.`,
		Example: `  dramatis eval mentions seeds/gold
  dramatis eval mentions marked.jsonl --json
  dramatis eval mentions marked.jsonl --faults`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			texts, err := goldTexts(args[0], documents)
			if err != nil {
				return err
			}
			found, err := a.namesIn(texts)
			if err != nil {
				return err
			}
			report := gold.ScoreMentions(texts, found)
			if faults {
				return a.print(f, mentionFaults(report.Faults))
			}
			report.Faults = nil
			return a.print(f, mentionFigures(report))
		},
	}
	cmd.Flags().StringVar(&documents, "documents", "", "where the documents of a gold folder are, if not beside it")
	cmd.Flags().BoolVar(&faults, "faults", false, "list what is wrong or missed instead of the figures")
	return cmd
}

// besideGold are the folders beside one of gold files in which its documents may be.
var besideGold = []string{"documents", "docs"}

// goldTexts reads the marked texts of a file, or of a folder of gold files and their documents.
func goldTexts(path, documents string) ([]gold.Marked, error) {
	if s, err := os.Stat(path); err != nil || !s.IsDir() {
		return loadMarked(path)
	}
	golds, err := gold.Load(path)
	if err != nil {
		return nil, err
	}
	for _, name := range besideGold {
		beside := filepath.Join(filepath.Dir(filepath.Clean(path)), name)
		if s, err := os.Stat(beside); documents == "" && err == nil && s.IsDir() {
			documents = beside
		}
	}
	if documents == "" {
		return nil, usageError("there are no documents beside %s; say where they are with --documents", path)
	}
	var texts []gold.Marked
	for _, g := range golds {
		doc, err := source.Read(filepath.Join(documents, filepath.Base(g.Document)))
		if err != nil {
			return nil, fmt.Errorf("reading a document of the gold: %w", err)
		}
		texts = append(texts, g.MarkForms(doc.Text))
	}
	return texts, nil
}

// namesIn finds the names in texts, by code points from where each text starts.
func (a *app) namesIn(texts []gold.Marked) ([][]gold.Found, error) {
	tables, err := a.tables()
	if err != nil {
		return nil, err
	}
	zones, err := zone.New(tables)
	if err != nil {
		return nil, err
	}
	recogniser, err := mention.New(tables)
	if err != nil {
		return nil, err
	}
	found := make([][]gold.Found, len(texts))
	for i, t := range texts {
		text, before := t.Document()
		doc := source.NewDocument(t.ID, text)
		for _, m := range recogniser.Annotate(doc, zones.Read(doc)).Mentions {
			span := doc.CodePoints(m.Span)
			if m.Kind == graph.ByPronoun || span.Start < before {
				continue
			}
			f := gold.Found{Described: m.Kind == graph.ByNominal}
			f.Mark = gold.Mark{Span: graph.Span{Start: span.Start - before, End: span.End - before}, Type: m.Type}
			if m.State() {
				f.Also = graph.Place
			}
			found[i] = append(found[i], f)
		}
	}
	return found, nil
}

// mentionFigures shows a report as a list.
func mentionFigures(r gold.MentionReport) list {
	var rows []row
	add := func(match string, scores []gold.MentionScore) {
		for _, s := range scores {
			rows = append(rows, row{cells: mentionScoreCells(match, s)})
		}
	}
	add("exact", r.Exact)
	add("overlap", r.Overlap)
	add("judged", r.Judged)
	return list{
		columns: []string{"match", "type", "right", "wrong", "missed", "precision", "recall", "f1"},
		rows:    sliced(rows),
		whole:   r,
	}
}

func mentionScoreCells(match string, s gold.MentionScore) []string {
	share := func(x float64) string { return strconv.FormatFloat(x, 'f', 3, 64) }
	name := string(s.Type)
	if name == "" {
		name = "all"
	}
	return []string{
		match, name, strconv.Itoa(s.Right), strconv.Itoa(s.Wrong), strconv.Itoa(s.Missed),
		share(s.Precision), share(s.Recall), share(s.F1),
	}
}

// mentionFaults shows what was wrong or missed as a list.
func mentionFaults(faults []gold.MentionFault) list {
	return list{
		columns: []string{"document", "start", "end", "gold", "found", "surface", "context"},
		rows: rowsOf(sliced(faults), every, func(f gold.MentionFault) []string {
			return []string{
				f.Document, strconv.Itoa(f.Start), strconv.Itoa(f.End), string(f.Gold), string(f.Found), f.Surface, f.Context,
			}
		}),
		none: "there are no faults",
	}
}
