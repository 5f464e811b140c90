package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/search"
	"dramatis/graph/store"
	"dramatis/queries"
	"dramatis/queries/grammar"
)

// askHelp tells what can be asked; the forms themselves are listed by --forms.
const askHelp = `Answer a question, each answer with the sentence that proves it.

A question asks who, whom, what, which, when, where, how many, how often, did … or
how A is connected to B, with any verb of the vocabulary, active or passive ("Who
was arrested by A?"), with a post ("Who was ambassador to B?"), a people ("Which Poles met B?"), kinship ("Who is
B's father?") or a document ("Who wrote the telegram of 8 July 1950?"). It may be
narrowed by a time, a place, a topic, by what means ("by telephone"), or most often, first, last, at least twice;
two clauses are joined by and, or, but never. --forms lists all forms, --explain
says how a question was understood and asks nothing.

Names: any spelling of the corpus or another romanisation of one, any part that is
nobody else's, a title with a surname, or an id. A name that fits several is asked back
with a list of them; where another name in the question leaves one of them alone, it is
answered of that one, and said so. What must have been in the time asked for is a must;
what could have been is marked "possibly". Whether something was so is answered with no only
where a document denies it: where none speaks of it, it is not told (as --json: "no", "could",
without evidence). A question that is not understood to its last word is refused.

As --json: question, status (answered, empty, refused, ambiguous), kind, plan, answers
(each with value, entity, certainty "must" or "could", evidence, path), notes (what was
taken for granted: whom a bare or otherwise spelled name means); where a name is ambiguous
candidates; where the question is refused near (names that may be meant), forms (the
nearest questions that can be asked); where nothing says what is asked, or the question is refused,
passages (of up to three documents, in which most of its words stand: no answers).

Forms, with A, B and C for names:
`

// newAsk makes the command that answers a question.
func newAsk(a *app) *cobra.Command {
	var forms, explain bool
	cmd := &cobra.Command{
		Use:     "ask QUESTION",
		GroupID: groupAsk,
		Short:   "Answer a question, each answer with the sentence that proves it",
		Example: `  dramatis ask "Who wrote to Churchill in 1943?"
  dramatis ask "What posts did Attlee hold?"
  dramatis ask "Whom did Attlee meet most often in early 1946?" --explain
  dramatis ask "How is Attlee connected to Churchill?" --json
  dramatis ask --forms`,
		Args: func(cmd *cobra.Command, args []string) error {
			if forms {
				return cobra.NoArgs(cmd, args)
			}
			return cobra.MinimumNArgs(1)(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			if forms {
				return a.listForms(f)
			}
			return a.withWords(func(s *store.Store, words graph.Vocabulary) error {
				answer, err := queries.Ask(cmd.Context(), s, words, languageTables(), strings.Join(args, " "))
				if err == nil && answer.Silent() {
					answer.Passages, err = a.passages(cmd.Context(), s, answer.Question)
				}
				switch {
				case err != nil:
					return err
				case explain && len(answer.Explanation) > 0:
					return a.explainPlan(f, answer)
				}
				return a.answer(f, answer)
			})
		},
	}
	cmd.Flags().BoolVar(&forms, "forms", false, "list the forms of question with examples")
	cmd.Flags().BoolVar(&explain, "explain", false, "say how the question was understood, and answer nothing")
	longWhenAsked(cmd, func() string { return askHelp + formsHelp() })
	return cmd
}

// formsHelp writes one line for every sort of question, with its examples.
func formsHelp() string {
	var b strings.Builder
	asks := ""
	for _, e := range grammar.Examples() {
		if e.Asks != asks {
			asks = e.Asks
			b.WriteString("\n  " + asks + "\n")
		}
		b.WriteString("    " + e.Question + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}

// listForms prints the forms of question.
func (a *app) listForms(f format) error {
	cells := func(e grammar.Example) []string { return []string{e.Asks, e.Question} }
	return a.print(f, list{columns: []string{"asks", "question"}, rows: rowsOf(sliced(grammar.Examples()), every, cells)})
}

// explainPlan prints how a question was understood.
func (a *app) explainPlan(f format, answer queries.Answer) error {
	cells := func(p queries.Part) []string { return []string{p.Name, p.Value} }
	return a.print(f, list{columns: []string{"part", "meaning"}, rows: rowsOf(sliced(answer.Explanation), every, cells)})
}

// answer prints an answer, and ends with the status that fits it. A refusal has
// rows for programs only.
func (a *app) answer(f format, answer queries.Answer) error {
	a.detail("read as: %s", answer.Plan)
	for _, n := range answer.Notes {
		a.note("%s", n)
	}
	understood := answer.Status == queries.Answered || answer.Status == queries.Empty
	if understood || f == asJSON || f == asJSONL {
		t := answer.Table()
		if err := a.print(f, list{columns: t.Columns, rows: rowsOfTable(t), whole: answer, own: prosaic(answerProse(answer))}); err != nil {
			return err
		}
	}
	if understood && answer.Status != queries.Empty && len(answer.Passages) > 0 {
		a.note("%s", strings.TrimPrefix(spoken(answer.Passages), "\n"))
	}
	switch {
	case answer.Status == queries.Empty:
		return nothingFound("%s (%s)%s", queries.NothingSaysSo, answer.Plan, spoken(answer.Passages))
	case !understood:
		return usageError("%s%s%s", answer.Plan, known(answer), spoken(answer.Passages))
	}
	return nil
}

// known lists the questions nearest to a refused one; where one name alone was
// wrong, it says where to find them.
func known(answer queries.Answer) string {
	switch {
	case answer.Status == queries.Ambiguous:
		return ""
	case len(answer.Near) > 0:
		return " (dramatis ask --forms lists the questions that can be asked)"
	}
	return "; nearest questions that can be asked (all: dramatis ask --forms):\n  " + strings.Join(answer.Forms, "\n  ")
}

// passagesShown is how many passages a refusal offers.
const passagesShown = 3

// passages finds where the documents speak of the words of a question that has no answer: none
// where there is no search index of the store, which is not made for that.
func (a *app) passages(ctx context.Context, s *store.Store, question string) ([]graph.Evidence, error) {
	digest, err := s.Digest()
	if err != nil {
		return nil, err
	}
	x, err := search.Open(ctx, a.searchPath(), digest)
	if errors.Is(err, search.ErrStale) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	found, err := x.Passages(ctx, queries.SearchWords(question), passagesShown, s.Text)
	for i := range found {
		d, _, unread := s.Document(found[i].DocumentID)
		found[i].Page, err = d.Pages.At(found[i].Start), errors.Join(err, unread)
	}
	return found, errors.Join(err, x.Close())
}

// spoken lists passages under what has no answer, plainly as no answers.
func spoken(passages []graph.Evidence) string {
	if len(passages) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("\nno answers, but passages that speak of these words:")
	for _, e := range passages {
		fmt.Fprintf(&b, "\n  “%s”\n    %s", strings.Join(strings.Fields(printable(e.Quote)), " "), e.Place())
	}
	return b.String()
}

// answerProse writes every answer with its proof under it: first what must be so,
// then, marked, what could be.
func answerProse(answer queries.Answer) func(p *prose) {
	return func(p *prose) {
		for _, r := range answer.Answers {
			if r.Silent() {
				p.line("%s", r.Sentence())
				continue
			}
			p.line("%s%s", r.Sentence(), possibly(r.Certainty))
			p.proofs(r.Evidence)
		}
	}
}

// possibly marks what may lie outside the time asked for.
func possibly(c queries.Certainty) string {
	if c == queries.Could {
		return " (possibly)"
	}
	return ""
}
