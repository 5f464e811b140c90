package main

import (
	"context"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"dramatis/graph/store"
	"dramatis/queries/gold"
)

// newEval makes the command that scores a build against known right answers.
func newEval(a *app) *cobra.Command {
	var ablate bool
	cmd := &cobra.Command{
		Use:     "eval GOLD_DIR",
		GroupID: groupBuild,
		Short:   "Score what was read against right answers written by hand",
		Long: `Score the statements of the store against a folder of gold files, one JSON file a
document: recall over what must be found, precision over all that was said, and
every statement that was missed, wrong or forbidden. The rows of confidence show how
far it can be trusted: of what is said with 0.90, nine in ten should be right.

With --ablate the documents of the gold are read again without each stage of the
reading in turn, and the table says what F1 loses.`,
		Example: `  dramatis eval seeds/gold
  dramatis eval seeds/gold --ablate
  dramatis eval seeds/gold --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			golds, err := gold.Load(args[0])
			if err != nil {
				return err
			}
			return a.list(func(s *store.Store) (list, error) {
				if ablate {
					losses, err := a.ablate(cmd.Context(), s, golds)
					return lossList(losses), err
				}
				if err := judged(cmd.Context(), s, golds); err != nil {
					return list{}, err
				}
				r, err := gold.Score(golds, s.Statements(cmd.Context()))
				if err != nil {
					return list{}, err
				}
				l := figures(r)
				l.own = map[format]writer{asTable: evaluation(l, r)}
				return l, nil
			})
		},
	}
	cmd.Flags().BoolVar(&ablate, "ablate", false, "say what each stage of the reading is worth")
	return cmd
}

// errNotJudged says that there is nothing to score.
var errNotJudged = nothingFound("the store has none of the documents of this gold; build them first")

// judged refuses a store that has none of the documents of a gold, in which every right answer
// would be counted as missed.
func judged(ctx context.Context, s *store.Store, golds []gold.Document) error {
	for d, err := range s.Documents(ctx) {
		if err != nil || gold.Judges(golds, d.Path) {
			return err
		}
	}
	return errNotJudged
}

// figures gives the score of every document and predicate and of all together.
func figures(r gold.Report) list {
	var rows []row
	add := func(of, name string, f gold.Figures) { rows = append(rows, row{cells: figureCells(of, name, f)}) }
	for _, d := range r.Documents {
		add("document", d.Document, d.Figures)
	}
	for _, p := range r.Predicates {
		add("predicate", string(p.Predicate), p.Figures)
	}
	for _, c := range r.Reliability {
		add("confidence", strconv.FormatFloat(c.Confidence, 'f', 2, 64), c.Figures)
	}
	add("all", "", r.Total)
	return list{
		columns: []string{"of", "name", "must", "found", "said", "right", "never", "recall", "precision", "f1"},
		rows:    sliced(rows),
		whole:   r,
	}
}

func figureCells(of, name string, f gold.Figures) []string {
	share := func(x float64) string { return strconv.FormatFloat(x, 'f', 3, 64) }
	return []string{
		of, name, strconv.Itoa(f.Must), strconv.Itoa(f.Found), strconv.Itoa(f.Said), strconv.Itoa(f.Right), strconv.Itoa(f.Never),
		share(f.Recall), share(f.Precision), share(f.F1),
	}
}

// evaluation writes the figures as a table and under it every fault.
func evaluation(l list, r gold.Report) writer {
	return func(w io.Writer, look look) error {
		if err := renderTable(w, l, look); err != nil {
			return err
		}
		p := prose{w: w, width: look.width}
		for _, d := range r.Documents {
			p.faults(d)
		}
		return p.err
	}
}

// faults writes what was missed, wrong or forbidden in a document.
func (p *prose) faults(d gold.DocumentReport) {
	if len(d.Missed)+len(d.Wrong)+len(d.Forbidden) == 0 {
		return
	}
	p.line("")
	p.line("%s", d.Document)
	for _, m := range d.Missed {
		p.line("  missed     %s %s %s  “%s”", m.Subject, m.Predicate, m.Object, m.Quote)
	}
	for _, x := range d.Wrong {
		p.line("  wrong      %s %s %s  “%s” (%s, %s)", x.Subject, x.Predicate, x.Object, x.Quote, x.Rule, x.Statement)
	}
	for _, x := range d.Forbidden {
		p.line("  forbidden  %s %s %s  “%s” (%s)", x.Subject, x.Predicate, x.Object, x.Quote, x.Why)
	}
}
