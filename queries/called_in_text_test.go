package queries_test

import (
	"fmt"
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestATitleThatOnlyTheTextHas: whom a document calls by a rank is meant by it, though no statement has it; another of the name is not,
// and a title that stands before somebody else is not his.
func TestATitleThatOnlyTheTextHas(t *testing.T) {
	c := fake.New()
	ada, cid, ben := c.Entity(graph.Person, "Ada Maria Moor", "Moor"), c.Entity(graph.Person, "Cid Moor"), c.Entity(graph.Person, "Ben Hill")
	dan := c.Entity(graph.Person, "Dan Vale")
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Status: graph.OK}, "COMMANDER: General Ada Maria Moor, 48. Hill met Moor. U.S. Ambassador Dan Vale met Hill. The clerk Cid Moor sat by.")
	c.Mention("a", ada, "Ada Maria Moor")
	c.Mention("a", dan, "Dan Vale")
	c.Mention("a", cid, "Cid Moor")
	c.Say("a", ben, "met", ada, "Hill met Moor.")
	c.Say("a", dan, "met", ben, "Vale met Hill.")
	answersTo(t, c, map[string]string{
		"Whom did General Moor meet?": "Ben Hill", "Did Ben Hill meet General Moor?": "yes", "Whom did the U.S. Ambassador Dan Vale meet?": "Ben Hill",
		"Whom did Colonel Moor meet?": "", "Whom did General Vale meet?": "", "Whom did the clerk Moor meet?": "",
	})
}

// TestTextsAreReadForATitleOnlyWhereTheyAreFew: of eight of one surname, each named in fifty documents, the texts tell whom one calls
// by a rank; those of nine, or of somebody named in more than sixty, are too many for a question.
func TestTextsAreReadForATitleOnlyWhereTheyAreFew(t *testing.T) {
	for _, c := range []struct {
		namesakes, texts int
		want             string
	}{{8, 50, "Ben Hill"}, {9, 50, ""}, {1, 60, "Ben Hill"}, {1, 61, ""}} {
		t.Run(fmt.Sprintf("%d named in %d", c.namesakes, c.texts), func(t *testing.T) {
			corpus := fake.New()
			ben := corpus.Entity(graph.Person, "Ben Hill")
			for k := range c.namesakes {
				name := fmt.Sprintf("Ada %c. Moor", 'A'+k)
				moor := corpus.Entity(graph.Person, name, "Moor")
				title := "Clerk"
				if k == 0 {
					title = "General"
				}
				for n := range c.texts {
					id := graph.DocumentID(fmt.Sprintf("%d-%d", k, n))
					corpus.AddDocument(graph.Document{ID: id, Path: string(id) + ".txt", Status: graph.OK}, title+" "+name+" met Hill.")
					corpus.Mention(id, moor, name)
				}
				corpus.Say(graph.DocumentID(fmt.Sprintf("%d-0", k)), moor, "met", ben, name+" met Hill.")
			}
			answersTo(t, corpus, map[string]string{"Whom did General Moor meet?": c.want})
		})
	}
}
