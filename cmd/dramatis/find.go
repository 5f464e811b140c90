package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/search"
	"dramatis/graph/store"
)

// newFind makes the command that searches the words of the documents.
func newFind(a *app) *cobra.Command {
	var top int
	var quotes bool
	cmd := &cobra.Command{
		Use:     "find WORD…",
		GroupID: groupAsk,
		Short:   "Search the words of the documents, or of the passages that prove statements",
		Long: `Search the words of the documents, best matches first, each with the passage that
shows it best. Letter case and accents do not count. All words must occur:

  harbour treaty        both words
  "harbour treaty"      as they follow each other (in a shell: '"harbour treaty"')
  harbo*                words with this beginning
  harbour OR port       one of the two
  harbour -treaty       without a word (quoted, or after --, that it be no flag)

Korean words are found with their particles, Chinese and Japanese ones anywhere in
a line; for the endings of Russian write Сталин*.

With --quotes the passages that prove statements are searched, and statements found.
The search index lies beside the store. It is made by build or by the first search,
and anew whenever the store has changed.`,
		Example: `  dramatis find canal tolls
  dramatis find '"Security Council" resol* -draft' --top 50
  dramatis find --quotes promised grain --format csv`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if top < 0 {
				return usageError("--top must be 0 (all) or more")
			}
			query, err := search.Parse(strings.Join(args, " "))
			if err != nil {
				return usageError("%v", err)
			}
			return a.list(func(s *store.Store) (list, error) {
				l := list{none: "no document in this corpus has these words"}
				x, err := a.searchIndex(cmd.Context(), s)
				if err != nil {
					return l, err
				}
				find := a.findDocuments
				if quotes {
					l.none = "no passage that proves a statement has these words"
					find = a.findStatements
				}
				err = find(cmd.Context(), s, x, query, top, &l)
				return l, errors.Join(err, x.Close())
			})
		},
	}
	cmd.Flags().IntVar(&top, "top", 20, "how many to show, 0 for all")
	cmd.Flags().BoolVar(&quotes, "quotes", false, "search the passages that prove statements")
	return cmd
}

// foundDocument is a hit as programs read it. Highlights are the words that were
// found in the passage, in code points of the document.
type foundDocument struct {
	Rank       int              `json:"rank"`
	Score      float64          `json:"score"`
	Document   foundCard        `json:"document"`
	Evidence   []graph.Evidence `json:"evidence"`
	Highlights []graph.Span     `json:"highlights"`
}

// foundCard says which document a hit is.
type foundCard struct {
	ID    graph.DocumentID `json:"id"`
	Path  string           `json:"path"`
	Title string           `json:"title"`
	Date  *graph.EDTF      `json:"date"`
}

// findDocuments fills a list with the documents that have the words.
func (a *app) findDocuments(ctx context.Context, s *store.Store, x *search.Index, query search.Query, top int, l *list) error {
	hits, err := x.Documents(ctx, query, top)
	if err != nil {
		return err
	}
	h, err := search.NewHighlighter(ctx, query)
	if err != nil {
		return err
	}
	defer h.Close()
	var found []foundDocument
	for _, hit := range hits {
		whole, err := s.Text(hit.ID)
		if err != nil {
			return err
		}
		spans, err := h.Spans(ctx, hit.Title, whole)
		if err != nil {
			return err
		}
		f := newFoundDocument(hit, search.Best(whole, spans))
		d, _, err := s.Document(hit.ID)
		if err != nil {
			return err
		}
		f.Evidence[0].Page = d.Pages.At(f.Evidence[0].Start)
		found = append(found, f)
	}
	l.columns = []string{"rank", "score", "path", "date", "title", "quote", "start", "end"}
	l.rows = rowsOf(sliced(found), every, foundDocument.cells)
	l.own = map[format]writer{asTable: func(w io.Writer, look look) error {
		p := prose{w: w, width: look.width}
		for i, f := range found {
			if i > 0 {
				p.line("")
			}
			p.found(f, look.colour)
		}
		return p.err
	}}
	return nil
}

func newFoundDocument(hit search.DocumentHit, p search.Passage) foundDocument {
	f := foundDocument{
		Rank: hit.Rank, Score: hit.Score, Document: foundCard{ID: hit.ID, Path: hit.Path, Title: hit.Title}, Highlights: append([]graph.Span{}, p.Highlights...),
		Evidence: []graph.Evidence{{Document: hit.Path, DocumentID: hit.ID, Span: p.Span, Quote: p.Quote, Zone: "text", Rule: "find"}},
	}
	if hit.Date != "" {
		f.Document.Date = &hit.Date
	}
	return f
}

func (f foundDocument) cells() []string {
	e := f.Evidence[0]
	date := graph.EDTF("")
	if f.Document.Date != nil {
		date = *f.Document.Date
	}
	return []string{strconv.Itoa(f.Rank), score(f.Score), f.Document.Path, string(date), f.Document.Title, e.Quote, strconv.Itoa(e.Start), strconv.Itoa(e.End)}
}

// score writes how good a match is.
func score(x float64) string { return strconv.FormatFloat(x, 'g', 3, 64) }

// found writes a document and under it the passage, the found words bold where
// there are colours.
func (p *prose) found(f foundDocument, colour bool) {
	date := ""
	if f.Document.Date != nil {
		date = string(*f.Document.Date) + "  "
	}
	p.line("%d. %s%s", f.Rank, date, cmp.Or(f.Document.Title, f.Document.Path))
	e := f.Evidence[0]
	for _, line := range folded("    ", "     ", printable("“"+marked(f)+"”"), p.width) {
		p.whole("%s", emphasis(colour).Replace(line))
	}
	p.line("      %s", e.Place())
}

// The noncharacters that stand around found words until lines are folded.
const bold, plainAgain = "\uFDD0", "\uFDD1"

// marked gives the quote with marks around the found words.
func marked(f foundDocument) string {
	e := f.Evidence[0]
	runes := []rune(strings.NewReplacer(bold, " ", plainAgain, " ").Replace(e.Quote))
	var b strings.Builder
	at := 0
	for _, h := range f.Highlights {
		b.WriteString(string(runes[at:h.Start-e.Start]) + bold + string(runes[h.Start-e.Start:h.End-e.Start]) + plainAgain)
		at = h.End - e.Start
	}
	return b.String() + string(runes[at:])
}

// emphasis makes of the marks what a terminal understands, or nothing.
func emphasis(colour bool) *strings.Replacer {
	if !colour {
		return strings.NewReplacer(bold, "", plainAgain, "")
	}
	return strings.NewReplacer(bold, text.Bold.EscapeSeq(), plainAgain, text.EscapeReset)
}

// foundStatement is a statement whose passages have the words.
type foundStatement struct {
	Rank      int             `json:"rank"`
	Score     float64         `json:"score"`
	Statement graph.Statement `json:"statement"`
}

// findStatements fills a list with the statements whose passages have the words.
func (a *app) findStatements(ctx context.Context, s *store.Store, x *search.Index, query search.Query, top int, l *list) error {
	hits, err := x.Statements(ctx, query, top)
	if err != nil {
		return err
	}
	var found []foundStatement
	for _, hit := range hits {
		st, ok, err := s.Statement(hit.ID)
		if err != nil {
			return err
		}
		if ok {
			found = append(found, foundStatement{hit.Rank, hit.Score, st})
		}
	}
	l.columns = append([]string{"rank", "score"}, statementColumns...)
	l.rows = rowsOf(sliced(found), every, func(f foundStatement) []string {
		return append([]string{strconv.Itoa(f.Rank), score(f.Score)}, statementCells(f.Statement)...)
	})
	l.own = prosaic(func(p *prose) {
		for i, f := range found {
			if i > 0 {
				p.line("")
			}
			p.line("%s", fmt.Sprintf("%d. %s", f.Rank, statementLine(f.Statement)))
			p.proofs(f.Statement.Evidence)
		}
	})
	return nil
}
