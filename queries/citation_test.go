package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestADocumentIsCitedByItsNumber: as its writer numbered it, and by the town that it is from.
func TestADocumentIsCitedByItsNumber(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Entity(graph.Place, "Haven")
	for _, d := range []struct {
		id, text, place string
		from            graph.NamedRef
	}{
		{"a", "Telegram\n\nHaven, May 3, 1951.\n\n274. Moor came.", "Haven", graph.NamedRef{ID: ada, Name: "Ada Moor"}},
		{"b", "Telegram\n\nHaven, May 4, 1951.\n\n2740. Hill came.", "Haven", graph.NamedRef{ID: ben, Name: "Ben Hill"}},
		{"c", "Telegram\n\nNo. 274/sh\n\nHill left.", "Norvik", graph.NamedRef{ID: ben, Name: "Ben Hill"}},
	} {
		c.AddDocument(graph.Document{ID: graph.DocumentID(d.id), Path: d.id + ".txt", Title: "Telegram " + d.id, Type: "telegram", Place: d.place, Status: graph.OK, Senders: []graph.NamedRef{d.from}}, d.text)
	}
	c.AddDocument(graph.Document{ID: "d", Path: "d.txt", Title: "Study 31", Type: "study", Status: graph.OK, Senders: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}}}, "Study 31\n\nOn canals.")
	answersTo(t, c, map[string]string{
		"Who sent telegram 274 from Haven?": "Ada Moor", "Who sent telegram no. 2740?": "Ben Hill", "Who wrote telegram 274?": "Ada Moor; Ben Hill", "Who wrote telegram 27?": "", "Who wrote Study 31?": "Ada Moor",
	})
}

// TestAPeopleIsWhoIsOfIt: who asked the Norvikians asked their envoy, and the embassy in their capital is that in their land.
func TestAPeopleIsWhoIsOfIt(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	norvik := c.Entity(graph.Place, "Norvik")
	c.Say("a", ben, "holds-position", norvik, "the Norvikian ambassador Hill", fake.Role("Norvikian ambassador"))
	c.Say("a", ada, "asked", ben, "Moor asked the Norvikian ambassador for bread.", fake.Topic("bread"))
	c.Say("a", ada, "asked", cid, "Moor asked Vale for salt.", fake.Topic("salt"))
	c.Say("a", ada, "met", ben, "Moor met Hill.")
	c.Say("a", c.Entity(graph.Organization, "Embassy in Norvik"), "informed", ada, "The Embassy in Norvik told Moor.")
	c.Say("a", cid, "holds-position", c.Entity(graph.Name, "Clerk to Ada Moor"), "Vale, Clerk to Ada Moor", fake.Role("Clerk to Ada Moor"))
	tables := queries.Tables{
		Lands: func() (map[string][]string, error) {
			return map[string][]string{"norvikian": {"Norvik"}, "dutch": {"Netherlands"}}, nil
		},
		Peoples:  func() (map[string]string, error) { return map[string]string{"norvikians": "norvikian"}, nil },
		Capitals: func() (map[string][]string, error) { return map[string][]string{"haven": {"Norvik"}}, nil },
	}
	answersTo(t, c, map[string]string{
		"What did Ada Moor ask the Norvikians for?": "bread", "Did Ada Moor meet the Norvikians?": "yes", "What did Ada Moor ask the Norvikian for?": "bread", "Did Ada Moor meet the Dutch?": "no?",
		"Whom did the Embassy in Haven inform?": "Ada Moor", "Who was clerk to Ada Moor?": "Cid Vale", "Who was clerk to Ben Hill?": "",
	}, tables)
}
