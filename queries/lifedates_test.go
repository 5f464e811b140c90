package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

func TestAskWhenSomebodyLived(t *testing.T) {
	c := fake.New()
	ann := c.Entity(graph.Person, "Ann Moor")
	board := c.Entity(graph.Organization, "Canal Board")
	c.Say("a", ann, "born-on", "1904-05-03", "born on 3 May 1904", fake.When("1904-05-03"))
	c.Say("a", ann, "died-on", "1962", "died in 1962", fake.When("1962"))
	c.Say("a", board, "founded-on", "1887", "founded in 1887", fake.When("1887"))
	answersTo(t, c, map[string]string{
		"When was Ann Moor born?":                 "1904-05-03",
		"In what year was Ann Moor born?":         "1904-05-03",
		"How old was Ann Moor?":                   "1904-05-03",
		"What was the date of birth of Ann Moor?": "1904-05-03",
		"When did Ann Moor die?":                  "1962",
		"When was the Canal Board founded?":       "1887",
		"When was the Canal Board established?":   "1887",
	})
}
