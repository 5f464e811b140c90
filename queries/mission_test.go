package queries_test

import (
	"context"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestEnvoysOfTheStateWhosePapersTheseAre: whom nothing calls an envoy of another state could be the one asked for,
// and came next to one of the same state in the same land alone.
func TestEnvoysOfTheStateWhosePapersTheseAre(t *testing.T) {
	c := fake.New()
	for _, d := range []struct{ id, place string }{{"a", "Haven"}, {"b", "Haven"}, {"c", "Haven"}, {"d", "Norvik City"}} {
		c.AddDocument(graph.Document{ID: graph.DocumentID(d.id), Path: d.id + ".txt", Type: "letter", Date: "1951-01-01", Place: d.place}, d.id)
	}
	norvik, arland := c.Entity(graph.Place, "Norvik"), c.Entity(graph.Place, "Arland")
	c.Entity(graph.Place, "Lakeland")
	for _, p := range []struct {
		who, role, quote string
		where            graph.IRI
		when             graph.EDTF
		in               graph.DocumentID
	}{
		{"Ada Moor", "Ambassador", "Letter From the Ambassador to Norvik (Moor)", norvik, "1950-01-01", "a"}, {"Ben Hill", "Ambassador", "Letter From the Ambassador to Norvik (Hill)", norvik, "1951-01-01", "b"},
		{"Cora Wren", "Arlandish Ambassador", "the Arlandish Ambassador to Norvik, Wren", norvik, "1952-01-01", "c"}, {"Dan Frost", "Arlandish Ambassador", "the Arlandish Ambassador Frost", arland, "1953-01-01", "c"},
	} {
		c.Say(p.in, c.Entity(graph.Person, p.who), "holds-position", p.where, p.quote, fake.Role(p.role), fake.When(p.when))
	}
	for _, p := range []struct {
		who, quote string
		where      graph.IRI
	}{
		{"Finn Oake", "Finn Oake, Havenish Ambassador to Norvik", norvik}, // called so outright, beside those who are not
		{"Gil Reed", "Gil Reed, N.O.R.V. Ambassador to Havenland", c.Entity(graph.Organization, "Norvikian Union of Republics", "N.O.R.V.")},
		{"Hugo Stern", "after Havenish Ambassador Stern signed it with the Ambassador from Norvik", c.Entity(graph.Place, "Havenland")},
	} {
		c.Say("a", c.Entity(graph.Person, p.who), "holds-position", p.where, p.quote, fake.Role("Ambassador"), fake.When("1960-01-01"))
	}
	c.Say("b", "person/ben-hill", "met", c.Entity(graph.Person, "Olav Krone"), "Hill met Krone.", fake.When("1951-03-01"))
	c.Nameless("Ambassador to Norvik", "c")
	tables := queries.Tables{
		Lands: func() (map[string][]string, error) {
			return map[string][]string{"havenish": {"Havenland", "N.O."}, "arlandish": {"Arland"}, "lakish": {"Lakeland"}}, nil
		},
		Capitals: func() (map[string][]string, error) {
			return map[string][]string{"haven": {"Havenland"}, "norvik city": {"Norvik"}}, nil
		},
	}
	for question, want := range map[string]string{
		"Who was the Havenish ambassador to Norvik?":               "Finn Oake; Ada Moor?; Ben Hill?",
		"Who was the Lakish ambassador to Norvik?":                 "",
		"Who was the Arlandish ambassador to Norvik?":              "Cora Wren",
		"Who succeeded Moor as ambassador to Norvik?":              "Ben Hill?",
		"Whom did the Havenish ambassador to Norvik meet in 1951?": "Olav Krone",
		"Whom did the ambassador to Norvik meet in 1951?":          "Olav Krone",
		"Who succeeded Wren as Arlandish ambassador?":              "",
		"Who was the Havenish ambassador to Norvik in 1951?":       "Ben Hill?",
		"Who was ambassador to Norvik in 1951?":                    "Ben Hill",
		"Which Arlandish ambassadors met Olav Krone?":              "",
		"Who succeeded Hill as ambassador to Norvik?":              "Finn Oake?",
	} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), tables, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
	}
}

// TestEnvoysToAPartedLand: the one to Norvik whose papers come from the capital of its south is the one to South Norvik.
func TestEnvoysToAPartedLand(t *testing.T) {
	c := fake.New()
	c.AddDocument(graph.Document{ID: "a", Path: "a.txt", Type: "letter", Date: "1951-01-01", Place: "Southam"}, "Ambassador to Norvik (Moor)")
	south := c.Entity(graph.Place, "South Norvik")
	c.Entity(graph.Place, "North Norvik")
	c.Say("a", c.Entity(graph.Person, "Ben Hill"), "holds-position", south, "Hill, Envoy to South Norvik", fake.Role("Envoy"), fake.When("1951-01-01"))
	c.Say("a", c.Entity(graph.Person, "Ada Moor"), "holds-position", c.Entity(graph.Place, "Norvik"), "Ambassador to Norvik (Moor)", fake.Role("Ambassador"), fake.When("1951-01-01"))
	tables := queries.Tables{
		Lands: func() (map[string][]string, error) { return map[string][]string{"norvikian": {"Norvik"}}, nil },
		Capitals: func() (map[string][]string, error) {
			return map[string][]string{"southam": {"South Norvik", "Norvik"}, "northam": {"North Norvik", "Norvik"}}, nil
		},
	}
	for question, want := range map[string]string{"Who was ambassador to South Norvik?": "Ada Moor?", "Who was ambassador to North Norvik?": "",
		"Was Ben Hill envoy to Norvik?": "yes?", "Was Ben Hill envoy to South Norvik?": "yes", "Was Ben Hill envoy to North Norvik?": "no?"} {
		if a, err := queries.Ask(context.Background(), c, vocabulary(t), tables, question); err != nil || said(a) != want {
			t.Errorf("%s: %q, want %q (%v)", question, said(a), want, err)
		}
	}
}

// TestAGuestIsNoMinisterOfTheLandHeWasReportedFrom: what is concluded from where a paper was written yields to what
// others say outright.
func TestAGuestIsNoMinisterOfTheLandHeWasReportedFrom(t *testing.T) {
	c := fake.New()
	norvik, arland := c.Entity(graph.Place, "Norvik"), c.Entity(graph.Place, "Arland")
	people := map[string]graph.IRI{"Ada Moor": c.Entity(graph.Person, "Ada Moor"), "Ben Hill": c.Entity(graph.Person, "Ben Hill")}
	for _, p := range []struct {
		who   string
		where graph.IRI
		rule  string
	}{{"Ada Moor", norvik, "position/host"}, {"Ada Moor", arland, "heading/office"}, {"Ben Hill", norvik, "position/host"}} {
		c.Say("a", people[p.who], "holds-position", p.where, "Foreign Minister "+p.who, fake.Role("Foreign Minister"), fake.From(p.rule))
	}
	if d, err := queries.Show(context.Background(), c, vocabulary(t), "Ada Moor"); err != nil || len(d.Sections) != 1 || len(d.Sections[0].Ties) != 1 || d.Sections[0].Ties[0].Other.Name != "Arland" {
		t.Errorf("%+v %v", d, err)
	}
	tables := queries.Tables{Lands: func() (map[string][]string, error) {
		return map[string][]string{"norvikian": {"Norvik", "Republic of Norvik"}, "arlandish": {"Arland", "Kingdom of Arland"}}, nil
	}}
	for question, want := range map[string]string{"Who was Foreign Minister of Norvik?": "Ben Hill", "Who was Foreign Minister of Arland?": "Ada Moor"} {
		a, err := queries.Ask(context.Background(), c, vocabulary(t), tables, question)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
	}
}

// TestARepresentativeOfTheStateWhosePapersTheseAre: papers call him one without an adjective, and others with theirs.
func TestARepresentativeOfTheStateWhosePapersTheseAre(t *testing.T) {
	c := fake.New()
	league := c.Entity(graph.Organization, "League of Nations")
	c.Say("list", c.Entity(graph.Person, "Ada Moor"), "holds-position", league, "Moor, Representative at the League of Nations", fake.Role("Representative"), fake.When("1956"))
	c.Say("list", c.Entity(graph.Person, "Ben Hill"), "holds-position", league, "the Danish Representative at the League of Nations, Hill", fake.Role("Danish Representative"), fake.When("1956"))
	c.Say("list", c.Entity(graph.Person, "Cid Vale"), "holds-position", league, "what Danish League of Nations Representative Vale told", fake.Role("Representative"), fake.When("1956"))
	lined := c.Entity(graph.Person, "Dan Fell") // of whom a list does not say whose he is
	c.Say("list", lined, "holds-position", league, "Ambassador Lee, Ambassador to Norway\nAmbassador Fell, Representative at the League of Nations", fake.Role("Representative"), fake.When("1956"))
	c.Say("list", lined, "holds-position", c.Entity(graph.Place, "Norway"), "Ambassador Lee, Ambassador to Norway\nAmbassador Fell, Representative at the League of Nations", fake.Role("Ambassador"), fake.When("1956"))
	for i := range 5 {
		id := graph.DocumentID("memo" + string(rune('a'+i)))
		c.AddDocument(graph.Document{ID: id, Path: string(id) + ".txt", Place: "Oslo", Date: "1956", Status: graph.OK}, "Oslo\n")
	}
	tables := queries.Tables{
		Lands: func() (map[string][]string, error) {
			return map[string][]string{"norwegian": {"Norway"}, "danish": {"Denmark"}}, nil
		},
		Capitals: func() (map[string][]string, error) {
			return map[string][]string{"oslo": {"Norway"}, "copenhagen": {"Denmark"}}, nil
		},
	}
	answersTo(t, c, map[string]string{
		"Who was Norwegian Representative to the League of Nations in 1956?": "Ada Moor?; Dan Fell?", "Who was Danish Representative at the League of Nations?": "Ben Hill",
	}, tables)
}
