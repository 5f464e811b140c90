package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestWhoCausedIt: who has somebody arrested arrested him; what was told stands behind "of" as behind "about".
func TestWhoCausedIt(t *testing.T) {
	c := fake.New()
	moor, hill, vale := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("a", moor, "arrested", hill, "Moor arrested Hill", fake.When("1950-05-03"))
	c.Say("b", hill, "arrested", vale, "Hill arrested Vale")
	c.Say("c", vale, "informed", hill, "Vale informed Hill of the fire", fake.Topic("the fire"))
	c.Say("c", moor, "informed", hill, "Moor informed Hill of the flood", fake.Topic("the flood"))
	c.Say("d", moor, "met", vale, "Ambassador Moor met Vale", fake.When("1951-05-03"))
	c.Say("d", moor, "holds-position", "Ambassador", "Ambassador Moor", fake.Role("Ambassador"), fake.When("1951-05-03"))
	answersTo(t, c, map[string]string{
		"Who had Ben Hill arrested?": "Ada Moor", "Who had Ben Hill arrested in May 1950?": "Ada Moor", "Whom had Ben Hill arrested?": "Cid Vale",
		"Whom did Ben Hill have arrested?": "Cid Vale", "Did Ada Moor have Ben Hill arrested?": "yes", "When did Ada Moor have Ben Hill arrested?": "1950-05-03",
		"Who informed Ben Hill of the fire?": "Cid Vale", "Who was informed of the fire?": "Ben Hill",
		"In what capacity did Ada Moor attend the meeting with Cid Vale?": "Ambassador", "In what capacity was Ada Moor present at the meeting with Cid Vale?": "Ambassador",
		"When was Ada Moor ambassador?": "1951-05-03", "When was Ben Hill ambassador?": "", "Who had Ada Moor met?": "Cid Vale",
	})
}

// TestWhoseDeskSomebodyTookOver: who takes over a desk succeeds him whose it was.
func TestWhoseDeskSomebodyTookOver(t *testing.T) {
	c := fake.New()
	moor, hill := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Say("a", moor, "succeeded", hill, "Moor took over the desk from Hill", fake.When("1950-05-03"))
	answersTo(t, c, map[string]string{
		"Whose desk did Ada Moor take over?": "Ben Hill", "Whose post did Ada Moor inherit in May 1950?": "Ben Hill", "Whose desk did Ben Hill take over?": "", "Whose letter did Ada Moor take over?": "",
	})
}
