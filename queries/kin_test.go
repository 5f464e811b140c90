package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestSomebodyNamedByHisKinship: whom papers call so is meant; of two the question is asked back.
func TestSomebodyNamedByHisKinship(t *testing.T) {
	c := fake.New()
	lee, max, eva, ben, oslo := c.Entity(graph.Person, "Anna Lee"), c.Entity(graph.Person, "Max"), c.Entity(graph.Person, "Eva Lund"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Place, "Oslo")
	c.Say("letter", max, "family-of", lee, "my son Max", fake.Role("son"))
	c.Say("letter", eva, "family-of", lee, "my sister Eva", fake.Role("sister"))
	c.Say("letter", ben, "family-of", lee, "my sister's husband", fake.Role("brother-in-law"))
	c.Say("letter", max, "born-in", oslo, "born in Oslo")
	c.Say("letter", eva, "met", ben, "Eva met Hill")
	answersTo(t, c, map[string]string{
		"Where was Anna Lee's son Max born?": "Oslo", "Where was Anna Lee's son born?": "Oslo", "Where was the son of Anna Lee born?": "Oslo",
		"Whom did Lee's sister meet?": "Ben Hill", "Who met Anna Lee's sister Eva?": "Ben Hill", "Who met Anna Lee's sister Berta?": "", "Where was Lee's daughter born?": "",
		"Who is Anna Lee's son?": "Max",
	})
	c.Say("letter", c.Entity(graph.Person, "Karl Lee"), "family-of", lee, "my son Karl", fake.Role("son"))
	if a := askOf(t, c, "Where was Anna Lee's son born?"); a.Status != queries.Ambiguous || len(a.Candidates) != 2 {
		t.Errorf("%s, %d candidates", a.Status, len(a.Candidates))
	}
}
