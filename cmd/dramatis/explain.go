package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"dramatis/extract/resolve"
	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
	"dramatis/seeds"
)

// newExplain makes the command that says why two names are or are not of one.
func newExplain(a *app) *cobra.Command {
	var only string
	cmd := &cobra.Command{
		Use:     "explain A B",
		Aliases: []string{"same"},
		GroupID: groupIdentity,
		Short:   "Say step by step why two names are, or are not, of one",
		Long: `Say step by step why two names are, or are not, taken for those of one: how each is read,
letter by letter and syllable by syllable; what each step is worth, in bits (above 0 for
one, below for two); and, where the store knows both, what the documents and people's
judgements add. Names that no store knows are compared by themselves.`,
		Example: `  dramatis explain "Yi Sun Sin" "Ли Сун Син"
  dramatis explain --type organization "IRC" "International Red Cross"`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: a.completeNames(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			kind := graph.EntityType(only)
			switch kind {
			case graph.Person, graph.Organization, graph.Place, graph.Event:
			default:
				return usageError("there is no type %q to compare names of; the types are person, organization, place, event", only)
			}
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			e, err := a.explain(cmd.Context(), args[0], args[1], kind)
			if err != nil {
				return err
			}
			return a.print(f, e.list())
		},
	}
	cmd.Flags().StringVar(&only, "type", string(graph.Person), "what bare names are taken for: person, organization, place, event")
	complete(cmd, "type", []graph.EntityType{graph.Person, graph.Organization, graph.Place, graph.Event})
	return cmd
}

// explained is an explanation with whom it is about.
type explained struct {
	A string     `json:"a"`
	B string     `json:"b"`
	X *graph.Ref `json:"entity_a"` // nil where no store knows the name
	Y *graph.Ref `json:"entity_b"`
	resolve.Explanation
	example func(graph.DocumentID) string
}

// explain compares two in the store, or by their names alone.
func (a *app) explain(ctx context.Context, x, y string, kind graph.EntityType) (*explained, error) {
	var e *explained
	err := a.withStore(func(s *store.Store) (err error) {
		e, err = a.explainStored(ctx, s, x, y, &kind)
		return err
	})
	if e != nil || err != nil && !noStoreYet(err) {
		return e, err
	}
	r, err := resolve.New(seeds.FS)
	if err != nil {
		return nil, err
	}
	return &explained{A: x, B: y, Explanation: r.ExplainNames(x, y, kind)}, nil
}

// explainStored compares two of the store. It gives nil where the store does not know both,
// and of one that it knows the type.
func (a *app) explainStored(ctx context.Context, s *store.Store, x, y string, kind *graph.EntityType) (*explained, error) {
	var refs [2]graph.Ref
	unknown := ""
	for i, n := range []string{x, y} {
		f, err := queries.Find(ctx, s, n)
		if err != nil {
			return nil, err
		}
		switch len(f.Entities) {
		case 0:
			unknown = n
		case 1:
			refs[i] = f.Entities[0].Ref
			*kind = refs[i].Type
		default:
			_, err := f.Only()
			return nil, err
		}
	}
	if unknown != "" {
		a.note("nobody and nothing in this corpus is called %q, so that the names are compared by themselves", unknown)
		return nil, nil
	}
	who, err := a.identify(ctx, s)
	if err != nil {
		return nil, err
	}
	return &explained{
		A: calledBy(x, refs[0]), B: calledBy(y, refs[1]), X: &refs[0], Y: &refs[1], example: who.example,
		Explanation: who.Explain(who.identity, refs[0].ID, refs[1].ID, calledBy(x, refs[0]), calledBy(y, refs[1])),
	}, nil
}

// calledBy gives the name that was asked by, or the canonical one where it was the id.
func calledBy(asked string, r graph.Ref) string {
	if asked == string(r.ID) {
		return r.Name
	}
	return asked
}

// list makes rows, or prose, of an explanation.
func (e *explained) list() list {
	var rows [][]string
	for _, s := range e.Names {
		rows = append(rows, []string{"names", s.Rule, s.A, s.B, bits(s.Score), "", ""})
	}
	for _, g := range e.Corpus {
		rows = append(rows, []string{"corpus", g.Rule, g.Name, g.With, bits(g.Score), strconv.Itoa(g.Documents), e.example(g.Example)})
	}
	return list{
		columns: []string{"part", "rule", "a", "b", "bits", "documents", "example"},
		rows:    rowsOf(sliced(rows), every, func(r []string) []string { return r }),
		whole:   e, own: prosaic(e.write),
	}
}

// bits writes a score; a step without one only tells.
func bits(score float64) string {
	if score == 0 {
		return ""
	}
	return fmt.Sprintf("%+.1f", score)
}

// write tells the explanation in sentences.
func (e *explained) write(p *prose) {
	p.line("%s", e.verdict())
	p.line("")
	p.line("THE NAMES BY THEMSELVES")
	for _, s := range e.Names {
		p.line("  %s%s%s", s.Rule, pairOf(s.A, s.B), inBits(s.Score))
	}
	p.line("  together %+.1f bits; names count as one from %+.1f", e.Score, resolve.Threshold)
	if len(e.Corpus) > 0 {
		p.line("")
		p.line("THE DOCUMENTS AND JUDGEMENTS")
	}
	for _, g := range e.Corpus {
		p.line("  %s%s", groundLine(g), inBits(g.Score))
		if g.Documents > 0 {
			p.line("    in %s, for example %s", counted(g.Documents, "document"), e.example(g.Example))
		}
	}
}

// verdict says in a sentence what holds.
func (e *explained) verdict() string {
	switch {
	case e.X == nil && e.One:
		return fmt.Sprintf("%s and %s can be names of one.", e.A, e.B)
	case e.X == nil:
		return fmt.Sprintf("%s and %s are taken for names of two.", e.A, e.B)
	case e.One:
		return fmt.Sprintf("%s and %s are one: %s [%s].", e.A, e.B, e.X.Name, e.X.ID)
	}
	return fmt.Sprintf("%s and %s are two: %s [%s] and %s [%s].", e.A, e.B, e.X.Name, e.X.ID, e.Y.Name, e.Y.ID)
}

// groundLine writes a reason: whom it is about, the rule, and by whom it was judged.
func groundLine(g resolve.Ground) string {
	line := g.Rule
	if g.Name != "" {
		line = g.Name + ": " + line
	}
	if g.With != "" {
		line += ": " + g.With
	}
	return line
}

// pairOf writes what a step compares, as far as there is any.
func pairOf(a, b string) string {
	switch {
	case a == "" && b == "":
		return ""
	case a == "":
		return ": " + b
	case b == "":
		return ": " + a
	}
	return ": " + a + " / " + b
}

func inBits(score float64) string {
	if score == 0 {
		return ""
	}
	return " (" + bits(score) + ")"
}
