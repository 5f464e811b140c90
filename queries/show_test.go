package queries_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares text with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// tabbed writes a table as lines of cells between bars.
func tabbed(t queries.Table) string {
	var b strings.Builder
	b.WriteString(strings.Join(t.Columns, " | ") + "\n")
	for _, r := range t.Rows {
		b.WriteString(strings.Join(r.Cells, " | ") + "\n")
	}
	return b.String()
}

func TestShowDossier(t *testing.T) {
	d, err := queries.Show(context.Background(), theatre(), vocabulary(t), "Vera Brandt")
	if err != nil {
		t.Fatal(err)
	}
	table := d.Table()
	golden(t, "dossier.txt", tabbed(table))
	for _, r := range table.Rows {
		if len(r.Evidence) == 0 && r.Cells[0] != "documents" {
			t.Errorf("no evidence for %v", r.Cells)
		}
		if len(r.Cells) != len(table.Columns) {
			t.Errorf("row of %d cells: %v", len(r.Cells), r.Cells)
		}
	}
}

func TestShowKeepsApartWhatDidNotHappen(t *testing.T) {
	d, err := queries.Show(context.Background(), theatre(), vocabulary(t), "Odo Hermit")
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Sections) != 1 || d.Sections[0].Part != queries.NotAssured || d.Sections[0].Ties[0].Modality != graph.Hypothetical {
		t.Errorf("sections %+v", d.Sections)
	}
}

func TestShowSaysWhatTheOtherIs(t *testing.T) {
	for name, want := range map[string]string{"Vera Brandt": "husband", "Max Brandt": "wife", "Sato Ken": "son", "Lund": "parent"} {
		d, err := queries.Show(context.Background(), theatre(), vocabulary(t), name)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range d.Sections {
			if s.Predicate == "family-of" && s.Ties[0].Role != want {
				t.Errorf("%s: the other is %q, want %q", name, s.Ties[0].Role, want)
			}
		}
	}
}

func TestShowRefusesUnclearNames(t *testing.T) {
	var unknown *queries.UnknownName
	if _, err := queries.Show(context.Background(), theatre(), vocabulary(t), "Okoya"); !errors.As(err, &unknown) ||
		len(unknown.Near) == 0 || unknown.Near[0].Name != "Chidi Okoye" {
		t.Errorf("error %v", err)
	}
	var ambiguous *queries.AmbiguousName
	if _, err := queries.Show(context.Background(), theatre(), vocabulary(t), "Brandt"); !errors.As(err, &ambiguous) || len(ambiguous.Candidates) != 2 {
		t.Errorf("error %v", err)
	}
}

func TestFindPrefersTheSurerMatch(t *testing.T) {
	c := fake.New()
	full := c.Entity(graph.Person, "Ann O'Hara-Lee", "Ann Lee")
	short := c.Entity(graph.Person, "Lee")
	other := c.Entity(graph.Person, "Ann", "O. Hara")
	club := c.Entity(graph.Organization, "Friends of Ann O'Hara")
	cyrillic := c.Entity(graph.Person, "Пётр Ли")
	for name, want := range map[string][]graph.IRI{
		"person/lee": {short}, "Lee": {short}, "lee": {short}, "ann lee": {full}, "Ann OHara Lee": {full}, "ANN O’HARA LEE": {full},
		"O'Hara": {full}, "o hara": {other}, "Friends": {club}, "the Friends of Ann": {club}, "петр ли": {cyrillic}, "Ли": {cyrillic},
		"": nil, "  ": nil, "the": nil, "?!": nil, "Bob": nil, "person/nobody": nil,
	} {
		found, err := queries.Find(context.Background(), c, name)
		if err != nil {
			t.Fatal(err)
		}
		var got []graph.IRI
		for _, e := range found.Entities {
			got = append(got, e.ID)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", name, diff)
		}
	}
	found, _ := queries.Find(context.Background(), c, "Lee", graph.Organization)
	if len(found.Entities) != 0 {
		t.Errorf("an organisation called Lee: %v", found.Entities)
	}
}

func TestWhyShowsTheSurroundings(t *testing.T) {
	p, err := queries.WhyPair(context.Background(), theatre(), "Vera Brandt", "Lund")
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Proven) != 1 || len(p.Proven[0].Passages) != 1 {
		t.Fatalf("proof %+v", p)
	}
	got := p.Proven[0].Passages[0]
	if got.Before != "Thank you for your help." || got.Quote != "I met Dr. Lund in Arland." || got.After != "We agreed on the dam." {
		t.Errorf("passage %+v", got)
	}
	if _, err := json.Marshal(p); err != nil {
		t.Error(err)
	}
}

func TestWhyOfOneStatement(t *testing.T) {
	p, err := queries.Why(theatre(), "s/00000")
	if err != nil {
		t.Fatal(err)
	}
	got := p.Proven[0].Passages[0]
	if got.Before != "Arland, 3 May 1951." || got.After != "Thank you for your help." {
		t.Errorf("passage %+v", got)
	}
	if len(p.Table().Rows) != 1 {
		t.Errorf("table %v", p.Table())
	}
	var none *queries.NoStatement
	if _, err := queries.Why(theatre(), "s/nope"); !errors.As(err, &none) {
		t.Errorf("error %v", err)
	}
}

func TestWhyStandsSpansOutsideTheText(t *testing.T) {
	c := fake.New()
	a, b := c.Entity(graph.Person, "Ann"), c.Entity(graph.Person, "Bob")
	c.AddDocument(graph.Document{ID: "d"}, "Short.")
	id := c.Say("d", a, "met", b, "a quote that is longer than the text of its document")
	p, err := queries.Why(c, id)
	if err != nil || p.Proven[0].Passages[0].Before != "" {
		t.Errorf("%+v, %v", p, err)
	}
}

func TestWhyPairKeepsWhatWasDenied(t *testing.T) {
	p, err := queries.WhyPair(context.Background(), theatre(), "Max Brandt", "Okoye")
	if err != nil || len(p.Proven) != 1 || p.Proven[0].Statement.Modality != graph.Negated {
		t.Errorf("%+v, %v", p, err)
	}
}

// TestADossierIsShortened: of every part the weightiest are left, in their order.
func TestADossierIsShortened(t *testing.T) {
	c := fake.New()
	moor, hill, wren := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cora Wren")
	c.Say("notes", moor, "met", hill, "Moor met Hill", fake.When("1953-05-03"))
	c.Say("notes", moor, "met", wren, "Moor met Wren", fake.When("1953-06-03"))
	c.Say("letter", moor, "met", wren, "Moor met Wren again", fake.When("1953-06-03"))
	d, err := queries.Show(context.Background(), c, vocabulary(t), "Ada Moor")
	if err != nil {
		t.Fatal(err)
	}
	d.Shorten(1)
	if len(d.Sections) != 1 || len(d.Sections[0].Ties) != 1 || d.Sections[0].Ties[0].Other.Name != "Cora Wren" || len(d.Timeline) != 1 || d.Timeline[0].When != "1953-06-03" || len(d.Top) != 1 {
		t.Errorf("left: %+v", d)
	}
	d.Shorten(9)
	if len(d.Timeline) != 1 {
		t.Errorf("left: %+v", d.Timeline)
	}
}
