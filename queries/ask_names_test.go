package queries_test

import (
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

func TestAskNamesNearNames(t *testing.T) {
	for question, want := range map[string]graph.IRI{
		"Who wrote to Okoya?":         "person/chidi-okoye",
		"Who wrote to Marshal Satto?": "person/chidi-okoye",
		"Who met Sato Kenn?":          "person/sato-ken",
	} {
		a := ask(t, question)
		if a.Status != queries.Refused || len(a.Near) == 0 || a.Near[0].ID != want {
			t.Errorf("%s: %s, near %v, want %s first", question, a.Status, a.Near, want)
		}
	}
}

func TestAskNeverPicksAmongEquals(t *testing.T) {
	for _, question := range []string{"Who met Brandt?", "Who is Brandt?", "Whom did Brandt thank in 1951?"} {
		a := ask(t, question)
		if a.Status != queries.Ambiguous || len(a.Candidates) != 2 || len(a.Answers) > 0 ||
			!strings.HasSuffix(a.Plan, "\n  Vera Brandt (person, also V. Brandt, Comrade Brandt-Holm; 0 documents) [person/vera-brandt]\n  Max Brandt (person; 0 documents) [person/max-brandt]") {
			t.Errorf("%s: %s %v %s", question, a.Status, a.Candidates, a.Plan)
		}
	}
}

// TestAskTellsANameByAnother: of one Brandt alone it is told that he met Lund.
func TestAskTellsANameByAnother(t *testing.T) {
	a := ask(t, "Did Brandt meet Lund?")
	want := `"Brandt" may be one of 2; of Vera Brandt [person/vera-brandt] alone this is told here`
	if said(a) != "yes" || len(a.Notes) != 1 || a.Notes[0] != want {
		t.Errorf("%s %q, notes %q", a.Status, said(a), a.Notes)
	}
}

func TestAskTakesAStateAsBodyAndTerritory(t *testing.T) {
	a := ask(t, "Who visited Arland?")
	if !strings.Contains(a.Plan, "organization/arland") || !strings.Contains(a.Plan, "place/arland") {
		t.Errorf("plan %s", a.Plan)
	}
}

// TestAStateIsNoAnswerUnderItsOtherName: who supported Taiwan is not Taiwan, of which papers say that it supported the Republic of China.
func TestAStateIsNoAnswerUnderItsOtherName(t *testing.T) {
	c := fake.New()
	taiwan, republic := c.Entity(graph.Place, "Taiwan"), c.Entity(graph.Organization, "Republic of China")
	c.Say("a", taiwan, "supports", republic, "support for the Republic of China in Taiwan")
	c.Say("a", c.Entity(graph.Place, "Norland"), "supports", republic, "Norland supports the Republic of China")
	answersTo(t, c, map[string]string{
		"Who supported Taiwan?":                     "Norland",
		"Whom did Taiwan support?":                  "",
		"Did Taiwan support the Republic of China?": "yes",
		"Who supported the Republic of China?":      "Norland",
		"Whom did Norland support?":                 "Republic of China",
	})
}

// TestTakenForNamesTheOthers: whom documents call by a bare name is taken for it, and those who have it in theirs are named.
func TestTakenForNamesTheOthers(t *testing.T) {
	c := fake.New()
	c.Entity(graph.Person, "Ada Moor", "Moor")
	c.Entity(graph.Person, "Eva Moor")
	c.Entity(graph.Person, "Ben Hill")
	c.Entity(graph.Organization, "Inner Harbour Agency")
	c.Entity(graph.Organization, "Norland Inner Harbour Agency")
	c.Spoken("Inner Harbour Agency", 40)
	for name, want := range map[string]string{
		"Harbour Agency":       `"Harbour Agency" is taken for Inner Harbour Agency [organization/inner-harbour-agency], of which the documents speak most; others of the name: Norland Inner Harbour Agency [organization/norland-inner-harbour-agency]`,
		"Inner Harbour Agency": "",
		"Moor":                 `"Moor" is taken for Ada Moor [person/ada-moor], whom the documents call so; others of the name: Eva Moor [person/eva-moor]`,
		"Hill":                 "",
		"Ada Moor":             "",
	} {
		var got []string
		ctx := queries.Taking(t.Context(), func(sentence string) { got = append(got, sentence) })
		if _, err := queries.Show(ctx, c, vocabulary(t), name); err != nil || strings.Join(got, "|") != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

// TestARefusalOffersWhatCanBeAsked: no examples in which a body stands where only a person can.
func TestARefusalOffersWhatCanBeAsked(t *testing.T) {
	c := fake.New()
	c.Entity(graph.Organization, "Canal Board")
	c.Entity(graph.Person, "Ada Moor")
	for name, want := range map[string]bool{"Canal Board": false, "Ada Moor": true} {
		offered := false
		for _, form := range askOf(t, c, "Who devoured "+name+"?").Forms {
			offered = offered || strings.Contains(form, "father") || strings.Contains(form, "wife")
		}
		if offered != want {
			t.Errorf("%s: kin offered: %v", name, offered)
		}
	}
}

// TestATitleThatNobodyKnowsSpellsNoWife: "AmbGen Moor" is no other spelling of Mrs. Moor.
func TestATitleThatNobodyKnowsSpellsNoWife(t *testing.T) {
	c := fake.New()
	c.Entity(graph.Person, "Ben Moor")
	c.Say("a", c.Entity(graph.Person, "Ada Hill"), "met", c.Entity(graph.Person, "Mrs. Moor"), "Hill met Mrs. Moor.")
	tables := queries.Tables{SameName: func() (func(a, b string) bool, error) { return func(string, string) bool { return true }, nil }}
	if a := askOf(t, c, "Who met AmbGen Moor?", tables); strings.Contains(strings.Join(a.Notes, ""), "Mrs. Moor") {
		t.Errorf("%+v", a)
	}
}
