package queries_test

import (
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestHowLongTwoTalked: the head of the record of their talk has the times; that of a telegram has
// the hour at which it was sent.
func TestHowLongTwoTalked(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	for id, head := range map[string]string{
		"one": "Norvik, 3 May 1956, 11:10–1:30 p.m.", "two": "Norvik, May 4, 1956, 9 a.m. to noon", "three": "Norvik, May 5, 1956—3 p.m.", "four": "The talk went on from 4 to 5:15 p.m.", "five": "It lasted from 9 P.M. to 2 A. M.",
	} {
		day := map[string]graph.EDTF{"one": "1956-05-03", "two": "1956-05-04", "three": "1956-05-05", "four": "1956-05-06", "five": "1956-05-07"}[id]
		c.AddDocument(graph.Document{ID: graph.DocumentID(id), Path: id + ".txt", Date: day, Status: graph.OK}, head+"\n\nPARTICIPANTS: Moor, Hill, Vale\n")
		for _, pair := range [][2]graph.IRI{{ada, ben}, {ada, cid}, {ben, cid}} {
			c.Say(graph.DocumentID(id), pair[0], "met", pair[1], "PARTICIPANTS: Moor, Hill, Vale", fake.When(day), fake.From("meeting/participants"))
		}
	}
	long := "1956-05-03: 2 hours 20 minutes (11:10 to 13:30); 1956-05-06: 1 hour 15 minutes (16:00 to 17:15); 1956-05-07: 5 hours (21:00 to 02:00)"
	answersTo(t, c, map[string]string{
		"How long was the conversation between Ada Moor and Ben Hill?": long, "How long did Ben Hill and Ada Moor talk?": long,
		"How long did the meeting between Ada Moor and Ben Hill last on 3 May 1956?": "1956-05-03: 2 hours 20 minutes (11:10 to 13:30)",
		"How long was the conversation between Ada Moor and Ben Hill in 1957?":       "",
	})
}

// TestTheTimesOfATalkInAnyScript: a letter that small letters make longer, and one that the end of the
// head cuts in two, leave the times as they are.
func TestTheTimesOfATalkInAnyScript(t *testing.T) {
	for name, text := range map[string]string{
		"a dotted capital I": "İzmir, 3 May 1956, 11:10–1:30 P.M.\n", "the Kelvin sign": "273 \u212a, 11:10–1:30 p.m.\n",
		"cut in a letter": "Norvik, 3 May 1956, 11:10–1:30 p.m.\nx" + strings.Repeat("é", 2000), "cut elsewhere": "Norvik, 3 May 1956, 11:10–1:30 p.m.\n" + strings.Repeat("é", 2000),
	} {
		c := fake.New()
		ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
		c.AddDocument(graph.Document{ID: "one", Path: "one.txt", Date: "1956-05-03", Status: graph.OK}, text)
		c.Say("one", ada, "met", ben, "PARTICIPANTS: Moor, Hill", fake.When("1956-05-03"), fake.From("meeting/participants"))
		t.Run(name, func(t *testing.T) {
			answersTo(t, c, map[string]string{"How long did Ada Moor and Ben Hill talk?": "1956-05-03: 2 hours 20 minutes (11:10 to 13:30)"})
		})
	}
}

// TestWhetherSomebodyWasThereWhenTwoMet: by name; and who met one was at the meeting with him.
func TestWhetherSomebodyWasThereWhenTwoMet(t *testing.T) {
	c := fake.New()
	ada, ben, cid, dan := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale"), c.Entity(graph.Person, "Dan Rook")
	for _, pair := range [][2]graph.IRI{{ada, ben}, {ada, cid}, {ben, cid}} {
		c.Say("talk", pair[0], "met", pair[1], "PARTICIPANTS: Moor, Hill, Vale", fake.When("1956-05-03"), fake.From("meeting/participants"))
	}
	c.Say("note", ada, "met", dan, "Moor saw Rook", fake.When("1956-05-04"))
	answersTo(t, c, map[string]string{
		"Was Cid Vale at the meeting between Ada Moor and Ben Hill?": "yes", "Was Cid Vale present when Ada Moor met Ben Hill?": "yes", "Did Cid Vale take part in the talks between Ada Moor and Ben Hill?": "yes",
		"Was Dan Rook at the meeting between Ada Moor and Ben Hill?": "no?", "Was Ada Moor at the meeting between Ada Moor and Ben Hill?": "yes", "Was Cid Vale at the meeting between Ada Moor and Ben Hill in 1957?": "no?",
		"Was Dan Rook at the meeting with Ada Moor?": "yes", "Was Dan Rook at the meeting with Ben Hill?": "no?",
	})
}

// TestSmallLettersAreNoPartOfAName: "the plan" is nobody who is called Plan.
func TestSmallLettersAreNoPartOfAName(t *testing.T) {
	c := fake.New()
	ada, plan := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Edgar Plan")
	c.Say("notes", ada, "approved", plan, "Moor approved of Plan")
	answersTo(t, c, map[string]string{"Did Ada Moor approve the plan?": "", "Did Ada Moor approve of Plan?": "yes", "did ada moor approve of plan?": "yes"})
}
