package main

import (
	"fmt"
	"slices"
	"testing"

	"dramatis/queries"
)

// TestInverseQuestionsAgree: whoever wrote to somebody is one to whom it is said that he was written to, asked from the other end;
// who met whom met him; and it is true that he did.
func TestInverseQuestionsAgree(t *testing.T) {
	ask := asker(t)
	people := []string{"Stalin", "Kim Il Sung", "Mao Zedong", "Shtykov", "Puzanov", "Nam Il", "Khrushchev", "Ulbricht", "Gomulka", "Roshchin", "Kadasch"}
	asked := 0
	for _, tie := range []struct{ to, from, whether string }{
		{"Who wrote to %s?", "To whom did %s write?", "Did %s write to %s?"}, {"Who met %s?", "Whom did %s meet?", "Did %s meet %s?"},
		{"Who informed %s?", "Whom did %s inform?", "Did %s inform %s?"}, {"Who thanked %s?", "Who was thanked by %s?", "Did %s thank %s?"},
	} {
		for _, who := range people {
			for _, row := range ask(fmt.Sprintf(tie.to, who)).Answers {
				if row.Entity == nil {
					continue
				}
				asked++
				back := ask(fmt.Sprintf(tie.from, row.Entity.ID))
				if !slices.ContainsFunc(back.Answers, func(r queries.Reply) bool { return r.Entity != nil && (block{}).meant(who, spellings(*r.Entity)) }) {
					t.Errorf("%s: %s, but not the other way (%s)", fmt.Sprintf(tie.to, who), row.Value, back.Plan)
				}
				if yes := ask(fmt.Sprintf(tie.whether, row.Entity.ID, who)); len(yes.Answers) != 1 || yes.Answers[0].Value != "yes" {
					t.Errorf("%s: %s, but %s is not yes", fmt.Sprintf(tie.to, who), row.Value, fmt.Sprintf(tie.whether, row.Entity.ID, who))
				}
			}
		}
	}
	if asked < 40 {
		t.Errorf("only %d ties were asked of from both ends", asked)
	}
}
