package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestWhenTwoDidItTogether: of the times of each those at which the other did it too.
func TestWhenTwoDidItTogether(t *testing.T) {
	c := fake.New()
	ada, ben, land := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Place, "Norvik")
	c.Say("a", ada, "visited", land, "Moor and Hill visited Norvik.", fake.When("1957-06-06"))
	c.Say("a", ben, "visited", land, "Moor and Hill visited Norvik.", fake.When("1957-06-06"))
	c.Say("b", ada, "visited", land, "Moor visited Norvik again.", fake.When("1958-01-01"))
	answersTo(t, c, map[string]string{
		"When did Ada Moor and Ben Hill visit Norvik?": "1957-06-06", "When did Ada Moor visit Norvik?": "1957-06-06; 1958-01-01",
	})
}

// TestWithWhomSomethingWasDiscussed: with whom, who, when and whether, by what the passage or the subject line tells.
func TestWithWhomSomethingWasDiscussed(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("a", ada, "met", ben, "Moor discussed the canal with Hill.", fake.When("1957-06-06"), fake.Topic("the canal"))
	c.Say("a", ada, "met", cid, "Moor dined with Vale.", fake.When("1957-06-07"))
	answersTo(t, c, map[string]string{
		"With whom did Ada Moor discuss the canal?": "Ben Hill", "Whom did Ada Moor discuss the canal with?": "Ben Hill", "Who discussed the canal with Ben Hill?": "Ada Moor",
		"Did Ada Moor discuss the canal with Ben Hill?": "yes", "When did Ada Moor discuss the canal with Ben Hill?": "1957-06-06", "With whom did Cid Vale discuss the canal?": "",
	})
}

// TestWhatAPassageSaysOfOneItAnswers: the post that one was put into or followed another in, the class that he calls a
// body by, and no name of a body for the day on which it was founded.
func TestWhatAPassageSaysOfOneItAnswers(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid van Vale")
	council, union := c.Entity(graph.Organization, "Armed Council"), c.Entity(graph.Organization, "NPU", "National Union")
	c.Say("a", ada, "succeeded", ben, "Moor replaced Hill as Home Minister.")
	c.Say("a", council, "appointed", cid, "The Armed Council named Cid van Vale as Prime Minister and dined.")
	c.Say("a", ada, "founded", union, "Moor set up a political party, the NPU.")
	c.Say("a", union, "founded-on", c.Entity(graph.Name, "1951"), "The NPU was founded in 1951.")
	tables := queries.Tables{Classes: func() (map[string]queries.Class, error) {
		return map[string]queries.Class{"party": {Words: []string{"party"}}, "bank": {Words: []string{"bank"}}}, nil
	}}
	answersTo(t, c, map[string]string{
		"Who replaced Ben Hill as Home Minister?": "Ada Moor", "Who replaced Ben Hill as Harbour Master?": "",
		"Who named Cid van Vale Prime Minister?": "Armed Council", "Who appointed Vale as Prime Minister?": "Armed Council", "Who named Cid van Vale Harbour Master?": "",
		"Which party did Ada Moor found?": "NPU", "Which bank did Ada Moor found?": "",
		"When was the NPU founded?": "1951",
	}, tables)
}
