package queries_test

import (
	"context"
	"errors"
	"iter"
	"strings"
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
		"Finn Berg": {norvik, "Ambassador"}, "Gil Lang": {office, "Clerk"}, "Ivo Dahl": {arland, "East Norvikian Consul"},
	} {
		id := c.Entity(graph.Person, who)
		c.Say("list", id, "holds-position", held.where, who+", "+held.role, fake.Role(held.role))
		c.Say("diary", id, "met", king, who+" met Olav Krone")
	}
	c.Say("diary", c.Entity(graph.Person, "Hanna Lied"), "met", king, "Hanna Lied met Olav Krone")
	lands := func() (map[string][]string, error) {
		return map[string][]string{"dutch": {"Netherlands"}, "norvikian": {"Norvik"}, "east norvikian": {"East Norvik"}}, nil
	}
	for question, want := range map[string]string{
		"Which East Norvikian officials met Olav Krone?":             "Ivo Dahl",
		"Which East Norvikian consul met Olav Krone?":                "Ivo Dahl",
		"Which Norvikian consuls met Olav Krone?":                    "",
		"Which ambassadors met Olav Krone?":                          "Eva Stern; Finn Berg",
		"Which Dutch ambassador met Olav Krone?":                     "Eva Stern",
		"Which Norvikian officials met Olav Krone?":                  "Finn Berg",
		"Which officials of the Harbour Office did Olav Krone meet?": "Gil Lang",
		"Which clerks did Olav Krone meet?":                          "Gil Lang",
		"Which secretary of state met Olav Krone?":                   "Ada Moor",
		"How many ambassadors met Olav Krone?":                       "2",
		"How many Norvikian officials met Olav Krone?":               "1",
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

// TestWhoseIsAskedOfPeople: whose somebody was is asked of those he served or was kin to, not of where he was sent.
func TestWhoseIsAskedOfPeople(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Say("a", ada, "family-of", ben, "Moor, the wife of Hill", fake.Role("wife"))
	c.Say("a", ada, "holds-position", c.Entity(graph.Place, "Norland"), "Moor, Ambassador to Norland", fake.Role("Ambassador"))
	answersTo(t, c, map[string]string{"Whose wife was Ada Moor?": "Ben Hill", "Whose husband is Ben Hill?": "Ada Moor", "Whose ambassador was Ada Moor?": ""})
}

// TestAPeopleIsAskedForByItsNoun: those of whom a post or a body tells that they are of it.
func TestAPeopleIsAskedForByItsNoun(t *testing.T) {
	c := fake.New()
	king := c.Entity(graph.Person, "Olav Krone")
	for who, role := range map[string]string{"Ada Moor": "Dutch Consul", "Ben Hill": "Danish Consul", "Cora Wren": "Consul"} {
		id := c.Entity(graph.Person, who)
		c.Say("list", id, "holds-position", "Harbour", who+", "+role, fake.Role(role))
		c.Say("diary", id, "met", king, who+" met Olav Krone")
	}
	tables := queries.Tables{
		Lands: func() (map[string][]string, error) {
			return map[string][]string{"dutch": {"Netherlands"}, "danish": {"Denmark"}}, nil
		},
		Peoples: func() (map[string]string, error) {
			return map[string]string{"dutchmen": "dutch", "danes": "danish"}, nil
		},
	}
	answersTo(t, c, map[string]string{
		"Which Dutchmen met Olav Krone?": "Ada Moor", "Which Danes did Olav Krone meet?": "Ben Hill", "Which Swedes met Olav Krone?": "",
	}, tables)
}

// TestAPostOfAnotherTimeIsNone: who did it years after the last paper that calls him ambassador did it as
// something else; the proof is what lies nearest.
func TestAPostOfAnotherTimeIsNone(t *testing.T) {
	c := fake.New()
	king := c.Entity(graph.Person, "Olav Krone")
	for who, years := range map[string][]graph.EDTF{"Ada Moor": {"1958", "1959"}, "Ben Hill": {"1957", "1964"}, "Cora Wren": {""}} {
		id := c.Entity(graph.Person, who)
		c.Say("diary", id, "met", king, who+" met Olav Krone", fake.When("1965-03-02"))
		for _, year := range years {
			c.Say("list", id, "holds-position", "Arland", "Ambassador "+who+" in "+string(year), fake.Role("Ambassador"), fake.When(year))
		}
	}
	answersTo(t, c, map[string]string{"Which ambassadors met Olav Krone?": "Ben Hill; Cora Wren"})
	for _, reply := range askOf(t, c, "Which ambassadors met Olav Krone?").Answers {
		if last := reply.Evidence[len(reply.Evidence)-1].Quote; reply.Value == "Ben Hill" && last != "Ambassador Ben Hill in 1964" {
			t.Errorf("proved by %s", last)
		}
	}
}

// TestAPostThatHardlyAPaperGives: who is called so once and something else a hundred times is
// another of the name; he of whom both are told now and then could have been it.
func TestAPostThatHardlyAPaperGives(t *testing.T) {
	c := fake.New()
	king := c.Entity(graph.Person, "Olav Krone")
	for who, papers := range map[string][2]int{"Ada Moor": {1, 30}, "Ben Hill": {2, 12}, "Cora Wren": {3, 4}} {
		id := c.Entity(graph.Person, who)
		c.Say("diary", id, "met", king, who+" met Olav Krone")
		for i, role := range []string{"Ambassador", "Foreign Secretary"} {
			for range papers[i] {
				c.Say("list", id, "holds-position", "Arland", role+" "+who, fake.Role(role))
			}
		}
	}
	answersTo(t, c, map[string]string{"Which ambassadors met Olav Krone?": "Cora Wren; Ben Hill?"})
}

// TestWhoHeldAPostBeforeAndAfterAnother: days that are not told of leave it open.
func TestWhoHeldAPostBeforeAndAfterAnother(t *testing.T) {
	c := fake.New()
	arland := c.Entity(graph.Place, "Arland")
	for who, day := range map[string]graph.EDTF{"Ada Moor": "1951-02-03", "Ben Hill": "1955-06-07", "Cora Wren": "1958"} {
		c.Say("list", c.Entity(graph.Person, who), "holds-position", arland, who+", Envoy", fake.Role("Envoy"), fake.When(day))
	}
	answersTo(t, c, map[string]string{
		"Who was envoy to Arland before Ben Hill?": "Ada Moor?",
		"Who was envoy to Arland after Ben Hill?":  "Cora Wren?",
		"Who was envoy to Arland after Cora Wren?": "",
	})
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
	again := "Note From Foreign Secretary Moor to Cora Wren"
	c.AddDocument(graph.Document{
		ID: "note", Path: "note.txt", Title: again, Date: "1951-03-04", Status: graph.OK, Senders: []graph.NamedRef{{ID: moor, Name: "Ada Moor"}},
	}, again+"\n\nDear Wren:")
	office := "Memorandum From the Adviser in the Office of the Foreign Secretary (Dove) to the Treasury"
	c.AddDocument(graph.Document{
		ID: "paper", Path: "paper.txt", Title: office, Date: "1951-05-04", Status: graph.OK, Senders: []graph.NamedRef{{ID: c.Entity(graph.Person, "Dan Dove"), Name: "Dan Dove"}},
	}, office+"\n\nThe note.")
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
		if want == "Ada Moor" && len(a.Answers[0].Evidence) != 2 {
			t.Errorf("%s: %d headings prove it, want 2", question, len(a.Answers[0].Evidence))
		}
	}
}

// TestWhoeverWasPickedAmongSeveralIsNamed: at an end of a tie or beside it.
func TestWhoeverWasPickedAmongSeveralIsNamed(t *testing.T) {
	c := fake.New()
	arland, hill := c.Entity(graph.Place, "Arland"), c.Entity(graph.Person, "Hill")
	moor, wren := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Cora Wren")
	c.Entity(graph.Person, "Ben Hill")
	c.Say("list", moor, "holds-position", arland, "Ada Moor, Envoy", fake.Role("Envoy"), fake.When("1951"))
	c.Say("list", hill, "holds-position", arland, "Hill, Envoy", fake.Role("Envoy"), fake.When("1955"))
	for _, guest := range []graph.IRI{hill, wren, arland} {
		c.Say("diary", guest, "met", moor, "they met Ada Moor")
	}
	for question, want := range map[string]string{
		"Who met Ada Moor besides Hill?":               "Arland; Cora Wren",
		"Who met Ada Moor besides Hill and Cora Wren?": "Arland",
		"Who was envoy to Arland before Hill?":         "Ada Moor?",
		"Whom did both Hill and Cora Wren meet?":       "Ada Moor",
	} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{}, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
		if !strings.Contains(strings.Join(a.Notes, " "), "others of the name: Ben Hill") {
			t.Errorf("%s: notes %q", question, a.Notes)
		}
	}
}

// halfRead is a corpus of which the names can be read, and no stream.
type halfRead struct {
	*fake.Corpus
	err error
}

func (c halfRead) Documents(context.Context) iter.Seq2[graph.Document, error] {
	return func(yield func(graph.Document, error) bool) { yield(graph.Document{}, c.err) }
}

func (c halfRead) Statements(context.Context, ...graph.Predicate) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) { yield(graph.Statement{}, c.err) }
}

// TestPostsInACorpusThatCannotBeRead: that nobody had one must not be said then.
func TestPostsInACorpusThatCannotBeRead(t *testing.T) {
	c := fake.New()
	moor, arland := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Place, "Arland")
	c.Say("list", moor, "holds-position", arland, "Ada Moor, Envoy", fake.Role("Envoy"), fake.When("1951"))
	broken := errors.New("disk on fire")
	for _, question := range []string{"Which envoys met Ada Moor?", "Who was envoy in 1951?"} {
		if _, err := queries.Ask(context.Background(), halfRead{c, broken}, vocabulary(t), queries.Tables{}, question); !errors.Is(err, broken) {
			t.Errorf("%s: error %v", question, err)
		}
	}
}

// TestOfficialsOfALand: neither those of its affairs, nor envoys to it, nor those of a body that is spelled like it; and the
// assistant of a president is no president.
func TestOfficialsOfALand(t *testing.T) {
	c := fake.New()
	king, norvik := c.Entity(graph.Person, "Olav Krone"), c.Entity(graph.Place, "Norvik")
	for who, held := range map[string]struct {
		where graph.IRI
		role  string
	}{
		"Ada Moor": {norvik, "Minister"}, "Ben Hill": {c.Entity(graph.Organization, "Office of Norvikian Affairs"), "Director"}, "Cora Wren": {norvik, "Ambassador"},
		"Dan Frost": {c.Entity(graph.Organization, "Norvice Board"), "Clerk"}, "Eva Stern": {c.Entity(graph.Organization, "Norvikian Navy"), "Admiral"},
		"Finn Berg": {c.Entity(graph.Name, "President's Assistant"), "President's Assistant"}, "Gil Lang": {norvik, "President"},
	} {
		id := c.Entity(graph.Person, who)
		quote := who + ", " + held.role
		if held.role == "Ambassador" {
			quote = "Ambassador Wren to Norvik"
		}
		c.Say("list", id, "holds-position", held.where, quote, fake.Role(held.role))
		c.Say("diary", id, "met", king, who+" met Olav Krone")
	}
	dahl := c.Entity(graph.Person, "Ivo Dahl")
	c.Say("list", dahl, "holds-position", norvik, "the Ambassador of Arland in Port Norvik, Dahl", fake.Role("Ambassador"), func(s *graph.Statement) { s.Evidence[0].Rule = "position/capital" })
	c.Say("diary", dahl, "met", king, "Ivo Dahl met Olav Krone")
	tables := queries.Tables{Lands: func() (map[string][]string, error) { return map[string][]string{"norvikian": {"Norvik"}}, nil }}
	answersTo(t, c, map[string]string{"Which Norvikian officials met Olav Krone?": "Ada Moor; Eva Stern; Gil Lang", "Which presidents met Olav Krone?": "Gil Lang"}, tables)
}
