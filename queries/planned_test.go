package queries_test

import (
	"context"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
	"dramatis/seeds"
)

// TestWhatWasPlannedIsNotWhatWas: a plan answers what was planned, and never what was done.
func TestWhatWasPlannedIsNotWhatWas(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("notes", ada, "met", ben, "Moor met Hill")
	c.Say("notes", ada, "met", cid, "Moor intended to meet Vale", fake.As(graph.Planned), fake.When("1956-05-03"))
	answersTo(t, c, map[string]string{
		"Whom did Ada Moor meet?": "Ben Hill", "Whom did Ada Moor plan to meet?": "Cid Vale?", "Whom had Ada Moor planned to meet?": "Cid Vale?", "Whom was Ada Moor planning to meet in 1956?": "Cid Vale?",
		"Who planned to meet Cid Vale?": "Ada Moor?", "Who was planning to meet Cid Vale?": "Ada Moor?", "Who met Cid Vale?": "", "Who planned to meet Ben Hill?": "",
		"Did Ada Moor plan to meet Cid Vale?": "yes?", "Did Ada Moor meet Cid Vale?": "no?", "Did Ada Moor intend to meet Ben Hill?": "no?", "When did Ada Moor plan to meet Cid Vale?": "1956-05-03?",
		"How was Ada Moor planning to meet Cid Vale?": "",
	}, intentions())
}

// TestWhosePlanItWas: of two who were to meet the passage tells who meant to.
func TestWhosePlanItWas(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("notes", ada, "met", ben, "Hill said that he wanted to see Moor", fake.As(graph.Planned))
	c.Say("notes", ada, "met", cid, "I hope to see Vale on Monday", fake.As(graph.Planned))
	answersTo(t, c, map[string]string{
		"Whom did Ada Moor plan to meet?": "Cid Vale?", "Whom did Ada Moor want to meet?": "Cid Vale?", "Whom was Ben Hill hoping to meet?": "Ada Moor?", "Who wished to meet Ada Moor?": "Ben Hill?",
		"Was Ada Moor going to meet Ben Hill?": "no?", "Did Ben Hill expect to meet Ada Moor?": "yes?",
	}, intentions())
}

// TestAPlanIsAWordAndNoBeginningOfAName: "will" begins William and "hop" Hopkins, who may be called Will.
func TestAPlanIsAWordAndNoBeginningOfAName(t *testing.T) {
	c := fake.New()
	ada, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Cid Vale")
	william, will, harry := c.Entity(graph.Person, "William Rook"), c.Entity(graph.Person, "Will Stone"), c.Entity(graph.Person, "Harry Hopkins")
	c.Say("notes", cid, "met", william, "William Rook intended to meet Vale", fake.As(graph.Planned))
	c.Say("notes", cid, "met", harry, "Hopkins likely wants to see Vale", fake.As(graph.Planned))
	c.Say("notes", cid, "met", will, "Vale hopes that Will Stone comes", fake.As(graph.Planned))
	c.Say("notes", ada, "met", will, "Will Stone will meet Moor", fake.As(graph.Planned))
	c.Say("notes", ada, "met", william, "the upcoming talk of Moor with William Rook", fake.As(graph.Planned))
	answersTo(t, c, map[string]string{
		"Whom did William Rook plan to meet?": "Ada Moor?; Cid Vale?", "Whom did Harry Hopkins plan to meet?": "Cid Vale?", "Whom did Will Stone plan to meet?": "Ada Moor?", "Whom did Ada Moor plan to meet?": "William Rook?", "Whom did Cid Vale plan to meet?": "Will Stone?",
	}, intentions())
}

// TestAnUndatedPlanSaysBoth: that it is of plans, and that none of them is dated.
func TestAnUndatedPlanSaysBoth(t *testing.T) {
	c := fake.New()
	ada, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Cid Vale")
	c.AddDocument(graph.Document{ID: "letter", Path: "letter.txt", Type: "letter", Date: "1956-05-03", Status: graph.OK}, "Moor intended to meet Vale")
	c.Say("letter", ada, "met", cid, "Moor intended to meet Vale", fake.As(graph.Planned))
	a, err := queries.Ask(context.Background(), c, vocabulary(t), intentions(), "Whom did Ada Moor plan to meet in 1956?")
	notes := strings.Join(a.Notes, "\n")
	if err != nil || !strings.Contains(notes, "told as planned") || !strings.Contains(notes, "of none of these a date is told") {
		t.Errorf("%v, %v", a.Notes, err)
	}
}

// TestTheSubjectLineTellsTheTopic: the record of a meeting says below its heading what it was
// about; who was there once did not do there all that he did.
func TestTheSubjectLineTellsTheTopic(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.AddDocument(graph.Document{ID: "talk", Path: "talk.txt", Title: "Memorandum of Conversation", Date: "1950-07-08", Status: graph.OK},
		"Memorandum of Conversation\n\nSUBJECT: The harbour\n\nPARTICIPANTS: Moor, Hill\n")
	c.Say("talk", ada, "met", ben, "PARTICIPANTS: Moor, Hill", fake.From("meeting/participants"))
	c.Say("notes", ada, "met", cid, "Moor spoke with Vale")
	answersTo(t, c, map[string]string{
		"Did Ada Moor meet Ben Hill about the harbour?": "yes", "Whom did Ada Moor meet about the harbour?": "Ben Hill",
		"Did Ada Moor meet Ben Hill about the railway?": "no?", "Did Ada Moor meet Cid Vale about the harbour?": "no?",
	})
}

// TestWhatOneThinksOfAnotherIsToldByPraiseAndBlame: and by standing by him or against him.
func TestWhatOneThinksOfAnotherIsToldByPraiseAndBlame(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Say("notes", ada, "criticised", ben, "Moor found fault with Hill")
	c.Say("notes", ada, "thanked", ben, "Moor thanked Hill")
	c.Say("notes", ben, "praised", ada, "Hill praised Moor")
	answersTo(t, c, map[string]string{
		"What did Ada Moor think of Ben Hill?": "Ada Moor criticised Ben Hill", "How did Ben Hill view Ada Moor?": "Ben Hill praised Ada Moor", "What was the opinion of Ben Hill on Ada Moor?": "Ben Hill praised Ada Moor", "What was the opinion of Ben Hill of Ada Moor?": "Ben Hill praised Ada Moor",
		"What was Ben Hill's opinion of Ada Moor?": "Ben Hill praised Ada Moor", "What were the views of Ada Moor of Ben Hill?": "Ada Moor criticised Ben Hill",
		"What do you think of Ben Hill?": "",
	})
}

// TestTheOtherDirectionGivesTheOtherEnd: who wrote to B and to whom A wrote tell the same ties.
func TestTheOtherDirectionGivesTheOtherEnd(t *testing.T) {
	c := fake.New()
	var people []graph.Entity
	for _, name := range []string{"Ada Moor", "Ben Hill", "Cid Vale", "Dan Rook"} {
		people = append(people, graph.Entity{Ref: graph.Ref{ID: c.Entity(graph.Person, name), Name: name}})
	}
	told := map[[2]int]bool{{0, 1}: true, {0, 2}: true, {2, 1}: true, {3, 0}: true}
	for pair := range told {
		c.Say("notes", people[pair[0]].ID, "wrote-to", people[pair[1]].ID, "wrote")
		c.Say("notes", people[pair[0]].ID, "criticised", people[pair[1]].ID, "criticised")
	}
	for a, from := range people {
		for b, to := range people {
			for _, q := range [][2]string{
				{"Who wrote to " + to.Name + "?", "To whom did " + from.Name + " write?"}, {"By whom was " + to.Name + " criticised?", "Whom did " + from.Name + " criticise?"},
				{"Who wrote to " + to.Name + "?", "Who received a letter from " + from.Name + "?"},
			} {
				if told[[2]int{a, b}] != strings.Contains(asking(t, c, q[0]), from.Name) || told[[2]int{a, b}] != strings.Contains(asking(t, c, q[1]), to.Name) {
					t.Errorf("%s (%s) does not tell the same as %s (%s)", q[0], asking(t, c, q[0]), q[1], asking(t, c, q[1]))
				}
			}
		}
	}
}

// intentions are the tables of the language with the words of plans alone.
func intentions() queries.Tables {
	return queries.Tables{Intentions: func() (words queries.Intentions, err error) {
		return words, yaml.Unmarshal(seeds.Read("intentions.yaml"), &words)
	}}
}
