package main

import (
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph/store"
	"dramatis/queries"
)

// newAsk makes the command that answers a question.
func newAsk(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "ask QUESTION",
		GroupID: groupAsk,
		Short:   "Answer a question, each answer with the sentence that proves it",
		Long:    "Answer a question, each answer with the sentence that proves it.\n\nQuestions that can be asked, with any verb of the vocabulary:\n  " + strings.Join(queries.Forms(), "\n  "),
		Example: `  dramatis ask "Who wrote to Churchill in 1943?"
  dramatis ask "What posts did Attlee hold?"
  dramatis ask "How is Attlee connected to Churchill?" --json`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			words, err := vocabulary()
			if err != nil {
				return err
			}
			return a.withStore(func(s *store.Store) error {
				answer, err := queries.Ask(cmd.Context(), s, words, strings.Join(args, " "))
				if err != nil {
					return err
				}
				return a.answer(f, answer)
			})
		},
	}
}

// answer prints an answer, and ends with the status that fits it. A refusal has
// rows for programs only.
func (a *app) answer(f format, answer queries.Answer) error {
	a.detail("read as: %s", answer.Plan)
	understood := answer.Status == queries.Answered || answer.Status == queries.Empty
	if understood || f == asJSON || f == asJSONL {
		t := answer.Table()
		if err := a.print(f, list{columns: t.Columns, rows: rowsOfTable(t), whole: answer, own: prosaic(answerProse(answer))}); err != nil {
			return err
		}
	}
	switch {
	case answer.Status == queries.Empty:
		return nothingFound("%s (%s)", queries.NothingSaysSo, answer.Plan)
	case !understood:
		return usageError("%s%s", answer.Plan, known(answer))
	}
	return nil
}

// known lists the questions that could have been asked in place of a refused one;
// where one name alone was wrong, it says where to find them.
func known(answer queries.Answer) string {
	switch {
	case answer.Status == queries.Ambiguous:
		return ""
	case len(answer.Near) > 0:
		return " (dramatis ask --help lists the questions that can be asked)"
	}
	return "; questions that can be asked:\n  " + strings.Join(answer.Forms, "\n  ")
}

// answerProse writes every answer with its proof under it.
func answerProse(answer queries.Answer) func(p *prose) {
	return func(p *prose) {
		for _, r := range answer.Answers {
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
