package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/extract/resolve"
	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
	"dramatis/graph/store"
)

// newReview makes the command that asks what the matcher is least sure of.
func newReview(a *app) *cobra.Command {
	var only bool
	var limit int
	var why string
	cmd := &cobra.Command{
		Use:     "review",
		GroupID: groupIdentity,
		Short:   "Be asked who is who, the most uncertain first",
		Long: `Show two side by side, the pair of which the program is least sure first, and ask whether
they are one. Every answer is written into the ledger at once and holds for good; the
graph is brought into line at the end. Nobody is asked twice.

  y  yes, they are one          u  unsure: the documents do not tell
  n  no, they are two           s  skip: ask another time
  b  back: undo the last answer q  quit

With --list the pairs are listed and nothing is asked.`,
		Example: `  dramatis review
  dramatis review --list --limit 20 --format tsv
  printf 'y\nn\n' | dramatis review`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if limit < 1 {
				return usageError("--limit must be at least 1")
			}
			if only {
				return a.listDoubts(cmd.Context(), limit)
			}
			return a.review(cmd.Context(), limit, why)
		},
	}
	cmd.Flags().BoolVar(&only, "list", false, "list the pairs and ask nothing")
	cmd.Flags().IntVar(&limit, "limit", 50, "how many pairs at most")
	cmd.Flags().StringVar(&why, "why", "", "a reason, kept with every judgement")
	return cmd
}

// listDoubts prints the pairs that a review would ask about.
func (a *app) listDoubts(ctx context.Context, limit int) error {
	return a.list(func(s *store.Store) (list, error) {
		who, err := a.identify(ctx, s)
		if err != nil {
			return list{}, err
		}
		cells := func(d resolve.Doubt) []string {
			return []string{string(d.A), string(d.B), who.example(d.Document), bits(d.Score), reasonsOf(d)}
		}
		return list{
			columns: []string{"a", "b", "document", "bits", "why"},
			rows:    rowsOf(sliced(who.Doubts(who.identity, limit)), every, cells),
			none:    "there is nothing left of which the program is in doubt",
		}, nil
	})
}

// reasonsOf writes the reasons of a doubt in a line.
func reasonsOf(d resolve.Doubt) string {
	var words []string
	for _, r := range d.Why {
		words = append(words, strings.TrimSuffix(r.Rule+": "+r.With, ": ")+inBits(r.Score))
	}
	return strings.Join(words, "; ")
}

// interview is a review under way.
type interview struct {
	*app
	ctx     context.Context
	store   *store.Store
	file    *ledger.File
	answers *bufio.Scanner
	why     string
	told    *prose
	made    []ledger.Judgement // in this session, those taken back left out
}

// review asks until there is nothing left to ask or the user has had enough, and then
// brings the graph into line.
func (a *app) review(ctx context.Context, limit int, why string) error {
	made := 0
	err := a.withStore(func(s *store.Store) error {
		who, err := a.identify(ctx, s)
		if err != nil {
			return err
		}
		file, err := a.judgements()
		if err != nil {
			return err
		}
		doubts := who.Doubts(who.identity, limit)
		if len(doubts) == 0 {
			return nothingFound("there is nothing left of which the program is in doubt")
		}
		return a.write(func(w io.Writer) error {
			i := interview{app: a, ctx: ctx, store: s, file: file, answers: bufio.NewScanner(a.stdin), why: why, told: &prose{w: w, width: a.width()}}
			err := i.ask(doubts)
			made = len(i.made)
			return err
		})
	})
	if err != nil {
		return err
	}
	if _, err := a.judge(ctx, func(*store.Store, *ledger.File) ([]ledger.Judgement, error) { return nil, nil }); err != nil {
		return err
	}
	a.note("%s made; dramatis judgements lists them", counted(made, "judgement"))
	return nil
}

// ask goes through the doubts. A step back takes the last answer back and asks again.
func (i *interview) ask(doubts []resolve.Doubt) error {
	var asked []int // the doubts that were judged, as made
	for n := 0; n < len(doubts) && i.told.err == nil; n++ {
		sides, err := i.show(doubts[n], n+1, len(doubts))
		if err != nil {
			return err
		}
		switch i.answer() {
		case 'y':
			err = i.note(ledger.Positive, sides, doubts[n])
		case 'n':
			err = i.note(ledger.Negative, sides, doubts[n])
		case 'u':
			err = i.note(ledger.Unsure, sides, doubts[n])
		case 'b':
			if n--; len(asked) > 0 {
				n = asked[len(asked)-1] - 1
				asked, err = asked[:len(asked)-1], i.undo()
			}
			if err != nil {
				return err
			}
			continue
		case 's':
			continue
		default:
			return i.told.err
		}
		if err != nil {
			return err
		}
		asked = append(asked, n)
	}
	return i.told.err
}

// answer reads one answer: the letter of a word that is one, or q at the end of the input.
func (i *interview) answer() byte {
	for {
		if i.told.err == nil {
			_, i.told.err = fmt.Fprint(i.told.w, "Are they one? [y]es [n]o [u]nsure [s]kip [b]ack [q]uit: ")
		}
		if f, ok := i.told.w.(interface{ Flush() error }); ok && i.told.err == nil {
			i.told.err = f.Flush()
		}
		if i.ctx.Err() != nil || !i.answers.Scan() {
			return 'q'
		}
		word := strings.ToLower(strings.TrimSpace(i.answers.Text()))
		for _, known := range []string{"yes", "no", "unsure", "skip", "back", "quit"} {
			if word != "" && strings.HasPrefix(known, word) {
				return known[0]
			}
		}
		if word == "undo" {
			return 'b'
		}
		i.told.line("%q is no answer; write the first letter of one", word)
	}
}

// note writes a judgement into the ledger.
func (i *interview) note(v ledger.Verdict, sides [2]*ledger.Side, d resolve.Doubt) error {
	j := ledger.Judgement{Verdict: v, A: sides[0], B: sides[1], Why: i.why, Score: d.Score}
	j.Who, j.When = i.user(), i.now().UTC()
	added, err := i.file.Append(j)
	i.made = append(i.made, added...)
	return err
}

// undo takes back the last judgement of the session.
func (i *interview) undo() error {
	last := len(i.made) - 1
	_, err := i.file.Append(ledger.Judgement{Verdict: ledger.Undo, Of: i.made[last].ID, Who: i.user(), When: i.now().UTC()})
	i.made = i.made[:last]
	return err
}

// show writes both dossiers side by side, and gives the sides as the ledger knows them.
func (i *interview) show(d resolve.Doubt, n, of int) (sides [2]*ledger.Side, err error) {
	a, err := i.dossier(d.A, d.Document, "")
	if err != nil {
		return sides, err
	}
	var apart []graph.DocumentID
	if d.Document != "" {
		apart = append(apart, d.Document)
	}
	b, err := i.dossier(d.B, "", d.Document)
	if err != nil {
		return sides, err
	}
	sides[0] = a.side
	if sides[1], err = sideOf(i.ctx, i.store, b.entity, apart...); err != nil {
		return sides, err
	}
	if d.Document == "" {
		if sides[0], err = sideOf(i.ctx, i.store, a.entity); err != nil {
			return sides, err
		}
	}
	i.told.line("")
	i.told.line("%d of %d", n, of)
	i.told.beside(a.lines, b.lines)
	taken := "two"
	if d.Score > 0 {
		taken = "one"
	}
	i.told.line("Taken for %s, by %.1f bits: %s", taken, max(d.Score, -d.Score), reasonsOf(d))
	return sides, nil
}
