package queries_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// quarrels is a corpus whose documents contradict each other, and in which as much
// stands that only looks like it.
func quarrels() *fake.Corpus {
	c := fake.New()
	ann := c.Entity(graph.Person, "Ann Moor")
	bo := c.Entity(graph.Person, "Bo Reed")
	cy := c.Entity(graph.Person, "Cy Stone")
	board := c.Entity(graph.Organization, "Canal Board")
	yard := c.Entity(graph.Organization, "Ship Yard")
	east := c.Entity(graph.Place, "Eastwick")
	west := c.Entity(graph.Place, "Westwick")
	fair := c.Entity(graph.Event, "Harvest Fair")
	feast := c.Entity(graph.Event, "Feast")
	w, r := fake.When, fake.Role
	stated := func(s *graph.Statement) { s.WhenBasis = graph.Stated }
	inferred := func(s *graph.Statement) { s.WhenBasis = graph.Inferred }

	// One alone chairs a board, and two did on one day.
	c.Say("a", ann, "holds-position", board, "Ann, chairman", r("Chairman"), w("1950-05-03"))
	c.Say("b", bo, "holds-position", board, "Bo, the chairman", r("chairman"), w("1950-05-03"))
	c.Say("c", cy, "holds-position", board, "Cy chairs", r("Chairman"), w("1950"))
	// One after the other, members by the dozen, and another yard's chairman are no conflict.
	c.Say("a", bo, "holds-position", board, "later Bo", r("Chairman"), w("1951-01-01"))
	c.Say("a", ann, "holds-position", board, "member Ann", r("member"), w("1949-01-01"))
	c.Say("b", bo, "holds-position", board, "member Bo", r("member"), w("1949-01-01"))
	c.Say("b", bo, "holds-position", yard, "chairman of the yard", r("Chairman"), w("1950-05-03"))
	c.Say("b", cy, "holds-position", yard, "will be chairman", r("Chairman"), w("1950-05-03"), fake.As(graph.Planned))
	// A post and a lesser one.
	c.Say("a", cy, "holds-position", yard, "Director Stone", r("Director"), w("1960-02-02"))
	c.Say("b", cy, "holds-position", yard, "Deputy Director Stone", r("Deputy Director"), w("1960-02-02"))
	// Born twice.
	c.Say("a", ann, "born-in", east, "of Eastwick")
	c.Say("b", ann, "born-in", west, "of Westwick")
	c.Say("c", bo, "born-in", west, "also of Westwick")
	c.Say("a", ann, "born-on", "1904-05-03", "born 3 May 1904", w("1904-05-03"))
	c.Say("b", ann, "born-on", "1905", "born in 1905", w("1905"))
	c.Say("a", bo, "born-on", "1904-05-03", "born 3 May 1904", w("1904-05-03"))
	c.Say("c", bo, "born-on", "1904", "born in 1904", w("1904"))
	// One fair, two stated dates; a guess and a day within a month contradict nothing.
	c.Say("a", ann, "present-at", fair, "at the fair in May", w("1952-05"), stated)
	c.Say("b", bo, "present-at", fair, "at the fair in June", w("1952-06-01"), stated)
	c.Say("a", ann, "present-at", feast, "the feast of May", w("1952-05"), stated)
	c.Say("b", bo, "present-at", feast, "the feast on the 3rd", w("1952-05-03"), stated)
	c.Say("c", cy, "present-at", feast, "some feast", w("1953"), inferred)
	// Said and denied of one day; of another day it is no conflict, nor where it is not known of what he told.
	c.Say("a", ann, "met", cy, "Ann met Cy", w("1950-05-03"))
	c.Say("b", ann, "met", cy, "she never met Cy", w("1950-05-03"), fake.As(graph.Negated))
	c.Say("b", ann, "met", bo, "Ann met Bo", w("1950-05-03"))
	c.Say("c", ann, "met", bo, "did not meet Bo", w("1950-05-04"), fake.As(graph.Negated))
	// Who has not raised a matter with another may have met him.
	c.Say("a", bo, "met", cy, "Bo met Cy", w("1950-05-06"))
	c.Say("b", bo, "met", cy, "Bo has not raised the matter with Cy", w("1950-05-06"), fake.As(graph.Negated))
	c.Say("a", ann, "informed", bo, "Ann told Bo", w("1950-05-03"))
	c.Say("b", ann, "informed", bo, "Ann told Bo nothing", w("1950-05-03"), fake.As(graph.Negated))

	c.AddDocument(graph.Document{ID: "n", Path: "n.txt", Status: graph.OK, Senders: []graph.NamedRef{{ID: ann, Name: "Ann Moor"}}},
		"Summary: 25-35 river pilots wanted.\nBody: some 25–30 River Pilots are wanted, 40-50 river boats and 10-12 river boats, in 1955-56 school years and 1955-57 school years, pages 3-5.\n")
	return c
}

// told writes conflicts as lines: kind, certainty, matter and the claims.
func told(cs []queries.Conflict) []string {
	var out []string
	for _, c := range cs {
		var claims []string
		for _, claim := range c.Claims {
			claims = append(claims, claim.Value)
		}
		out = append(out, fmt.Sprintf("%s, %s: %s: %s", c.Kind, c.Certainty, c.Matter, strings.Join(claims, " | ")))
	}
	return out
}

func TestConflicts(t *testing.T) {
	cases := map[string][]string{
		"": {
			"two holders, must: who was Chairman of Canal Board (1950-05-03): Ann Moor | Bo Reed",
			"two holders, could: who was Chairman of Canal Board (1950-05-03): Ann Moor | Bo Reed | Cy Stone",
			"two roles, must: what Cy Stone was in Ship Yard (1960-02-02): Deputy Director | Director",
			"two places, could: Ann Moor born-in …: Eastwick | Westwick",
			"two dates, could: Ann Moor born-on …: 1904-05-03 | 1905",
			"two dates, could: when was Harvest Fair: 1952-05 | 1952-06-01",
			"said and denied, must: whether Ann Moor met Cy Stone (1950-05-03): no | yes",
			"two numbers, must: how many river pilots in n.txt: 25–35 | 25–30",
		},
		"Ann Moor": {
			"two holders, must: who was Chairman of Canal Board (1950-05-03): Ann Moor | Bo Reed",
			"two holders, could: who was Chairman of Canal Board (1950-05-03): Ann Moor | Bo Reed | Cy Stone",
			"two places, could: Ann Moor born-in …: Eastwick | Westwick",
			"two dates, could: Ann Moor born-on …: 1904-05-03 | 1905",
			"said and denied, must: whether Ann Moor met Cy Stone (1950-05-03): no | yes",
			"two numbers, must: how many river pilots in n.txt: 25–35 | 25–30",
		},
		"Harvest Fair": {"two dates, could: when was Harvest Fair: 1952-05 | 1952-06-01"},
		"Eastwick":     nil,
	}
	for name, want := range cases {
		got, err := queries.Conflicts(context.Background(), quarrels(), vocabulary(t), name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, told(got)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", name, diff)
		}
		text, _ := quarrels().Text("n")
		for _, row := range queries.ConflictTable(got).Rows {
			if len(row.Evidence) == 0 {
				t.Errorf("no evidence for %v", row.Cells)
			}
			for _, e := range row.Evidence {
				if e.DocumentID == "n" && string([]rune(text)[e.Start:e.End]) != e.Quote {
					t.Errorf("%d–%d is not %q", e.Start, e.End, e.Quote)
				}
			}
		}
	}
}

func TestTimelineOfOneAndOfTwo(t *testing.T) {
	ctx := context.Background()
	one, err := queries.TimelineOf(ctx, theatre(), []string{"Vera Brandt"}, queries.Within{})
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "timeline.txt", tabbed(one.Table()))
	two, err := queries.TimelineOf(ctx, theatre(), []string{"Vera Brandt", "Okoye"}, queries.Within{From: "1951-06", To: "1952"})
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "timeline-pair.txt", tabbed(two.Table()))
	if _, err := queries.TimelineOf(ctx, theatre(), []string{"Vera Brandt"}, queries.Within{From: "soon"}); err == nil {
		t.Error("a time that is none was taken")
	}
}

func TestCommon(t *testing.T) {
	s, err := queries.Common(context.Background(), theatre(), vocabulary(t), "Vera Brandt", "Pär Lund")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "common.txt", tabbed(s.Table(vocabulary(t))))
	for _, x := range s.Shared {
		if x.With.ID == s.A.ID || x.With.ID == s.B.ID || len(x.A) == 0 || len(x.B) == 0 {
			t.Errorf("%s is not shared", x.With.Name)
		}
	}
}
