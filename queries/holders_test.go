package queries_test

import (
	"context"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestPeopleAreAskedForByTheirPost: by the post, by whose it is, and by the body.
func TestPeopleAreAskedForByTheirPost(t *testing.T) {
	c := fake.New()
	arland, norvik, office := c.Entity(graph.Place, "Arland"), c.Entity(graph.Place, "Norvik"), c.Entity(graph.Organization, "Harbour Office")
	king := c.Entity(graph.Person, "Olav Krone")
	for who, held := range map[string]struct {
		where graph.IRI
		role  string
	}{
		"Ada Moor": {arland, "Secretary of State"}, "Ben Hill": {arland, "Deputy Ambassador"}, "Eva Stern": {norvik, "Dutch Ambassador"},
		"Finn Berg": {norvik, "Ambassador"}, "Gil Lang": {office, "Clerk"},
	} {
		id := c.Entity(graph.Person, who)
		c.Say("list", id, "holds-position", held.where, who+", "+held.role, fake.Role(held.role))
		c.Say("diary", id, "met", king, who+" met Olav Krone")
	}
	c.Say("diary", c.Entity(graph.Person, "Hanna Lied"), "met", king, "Hanna Lied met Olav Krone")
	lands := func() (map[string][]string, error) {
		return map[string][]string{"dutch": {"Netherlands"}, "norvikian": {"Norvik"}}, nil
	}
	for question, want := range map[string]string{
		"Which ambassadors met Olav Krone?":                          "Eva Stern; Finn Berg",
		"Which Dutch ambassador met Olav Krone?":                     "Eva Stern",
		"Which Norvikian officials met Olav Krone?":                  "Eva Stern; Finn Berg",
		"Which officials of the Harbour Office did Olav Krone meet?": "Gil Lang",
		"Which clerks did Olav Krone meet?":                          "Gil Lang",
		"Which secretary of state met Olav Krone?":                   "Ada Moor",
	} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{Lands: lands}, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
	}
}

// TestWhoHeldAPostBeforeAndAfterAnother: days that are not told of leave it open.
func TestWhoHeldAPostBeforeAndAfterAnother(t *testing.T) {
	c := fake.New()
	arland := c.Entity(graph.Place, "Arland")
	for who, day := range map[string]graph.EDTF{"Ada Moor": "1951-02-03", "Ben Hill": "1955-06-07", "Cora Wren": "1958"} {
		c.Say("list", c.Entity(graph.Person, who), "holds-position", arland, who+", Envoy", fake.Role("Envoy"), fake.When(day))
	}
	for question, want := range map[string]string{
		"Who was envoy to Arland before Ben Hill?": "Ada Moor?",
		"Who was envoy to Arland after Ben Hill?":  "Cora Wren?",
		"Who was envoy to Arland after Cora Wren?": "",
	} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{}, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
	}
}

// TestAHeadingTellsAPost: whom it calls by the post, and nobody else who stands in it.
func TestAHeadingTellsAPost(t *testing.T) {
	c := fake.New()
	moor, hill := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	title := "Letter From Foreign Secretary Moor to Deputy Foreign Secretary Hill"
	c.AddDocument(graph.Document{
		ID: "letter", Path: "letter.txt", Title: title, Date: "1951-02-03", Status: graph.OK,
		Senders: []graph.NamedRef{{ID: moor, Name: "Ada Moor"}}, Recipients: []graph.NamedRef{{ID: hill, Name: "Ben Hill"}},
	}, title+"\n\nDear Mr. Hill:")
	c.Say("list", c.Entity(graph.Person, "Cora Wren"), "holds-position", c.Entity(graph.Place, "Arland"), "Cora Wren, Foreign Secretary", fake.Role("Foreign Secretary"), fake.When("1958"))
	for question, want := range map[string]string{
		"Who was Foreign Secretary in 1951?": "Ada Moor", "Who was Foreign Secretary in 1958?": "Cora Wren", "Who was Foreign Secretary in 1960?": "",
	} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{}, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
	}
}
