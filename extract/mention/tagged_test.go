package mention_test

import (
	"strings"
	"testing"

	"dramatis/extract/mention"
	"dramatis/extract/mention/tagger"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/seeds"

	"github.com/google/go-cmp/cmp"
)

// taught gives a recogniser whose tagger knows that Zorvex and Quilby are places.
func taught(t testing.TB) *mention.Recogniser {
	t.Helper()
	r := recogniser(t)
	var examples []tagger.Example
	for _, name := range []string{"Zorvex", "Quilby"} {
		text := "He bought corn of " + name + " and sold it."
		at := len("He bought corn of ")
		examples = append(examples, r.Examples(mention.Lesson{
			Text: text, Marks: []mention.Mark{{Span: source.Span{Start: at, End: at + len(name)}, Type: graph.Place}},
		})...)
	}
	return r.WithModel(tagger.Train(examples, 40))
}

// unmoved gives a recogniser whose tagger has learnt in one sitting that there are no names.
func unmoved(t testing.TB) *mention.Recogniser {
	t.Helper()
	r := recogniser(t)
	return r.WithModel(tagger.Train(r.Examples(mention.Lesson{Text: "He bought corn of Zorvex and sold it."}), 1))
}

func TestTheTaggerDecidesInDoubt(t *testing.T) {
	const text = "He bought corn of Zorvex and sold it. Marshal Zhdanko saw W. B. Quilby in Oslo."
	grammar := named(recogniser(t).Annotate(source.NewDocument("t", text), zone.Layout{}), text, graph.ByName)
	if want := "p:Zorvex | p:Zhdanko | p:W. B. Quilby | l:Oslo"; grammar != want {
		t.Fatalf("the grammar alone finds %s, want %s", grammar, want)
	}
	both := named(taught(t).Annotate(source.NewDocument("t", text), zone.Layout{}), text, graph.ByName)
	if want := "l:Zorvex | p:Zhdanko | p:W. B. Quilby | l:Oslo"; both != want {
		t.Errorf("with the tagger: %s, want %s: what the grammar is sure of stands", both, want)
	}
}

func TestTheEmbeddedModelIsUsed(t *testing.T) {
	r, err := mention.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const text = "Golkar and Dveri contested the seats of Merced and Alpine."
	d := source.NewDocument("t", text)
	if with, without := r.Annotate(d, zone.Layout{}), r.WithModel(nil).Annotate(d, zone.Layout{}); cmp.Equal(with.Mentions, without.Mentions) {
		t.Error("the tagger changes nothing on names that the grammar does not know")
	}
}

// A slip for a syllable of a Korean name looks like capitals behind a family name, and the name is one all the same.
func TestANumeralInAKoreanNameIsASyllable(t *testing.T) {
	r, err := mention.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const text = "General Chung II Kwon came to Seoul. Chung II Kwon left."
	if got, want := named(r.Annotate(source.NewDocument("t", text), zone.Layout{}), text, graph.ByName), "p:Chung II Kwon | l:Seoul | p:Chung II Kwon"; got != want {
		t.Errorf("found %s, want %s", got, want)
	}
}

func TestNoHeadingIsAPerson(t *testing.T) {
	r, err := mention.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const text = "Marshal Zhdanko arrived. He gave us the Zhdanko Papers. Before the Zhdanko Meeting he spoke. See the Zhdanko Papers."
	for _, m := range r.Annotate(source.NewDocument("t", text), zone.Layout{}).Mentions {
		if name := m.Span.Of(text); m.Kind == graph.ByName && m.Type == graph.Person && name != "Zhdanko" {
			t.Errorf("%q is taken for a person", name)
		}
	}
}

func TestExamplesOfAPartialLesson(t *testing.T) {
	const text = "Marshal Zhdanko met Brunk near Oslo."
	labels := func(partial bool) []tagger.Label {
		l := mention.Lesson{Text: text, Partial: partial, Marks: []mention.Mark{{Span: source.Span{Start: 8, End: 15}, Type: graph.Person}}}
		e := recogniser(t).Examples(l)
		if len(e) != 1 {
			t.Fatalf("%d sentences, want 1", len(e))
		}
		return e[0].Labels
	}
	u, p, l := tagger.Unknown, tagger.BeginPerson, tagger.BeginPlace
	if diff := cmp.Diff([]tagger.Label{u, p, 0, u, 0, l, 0}, labels(true)); diff != "" {
		t.Errorf("marked in part (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]tagger.Label{0, p, 0, 0, 0, 0, 0}, labels(false)); diff != "" {
		t.Errorf("marked in full (-want +got):\n%s", diff)
	}
}

func TestTheTaggersNamesEndWithANameNotAPreposition(t *testing.T) {
	r, err := mention.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		"Letter from Zhdanko to Brunkholt Regarding the Situation in Oslo",
		"Memorandum from Zhdanko to Brunkholt Concerning the Grain Trade",
		"Sincerely,\n\nRichard Brunkholt Unquote\n\nZhdanko",
	} {
		l := zone.Layout{Zones: []zone.Zone{{Kind: zone.Title, Span: source.Span{Start: 0, End: len(text)}}}}
		for _, m := range r.Annotate(source.NewDocument("t", text), l).Mentions {
			if s := m.Span.Of(text); strings.Contains(s, "Regarding") || strings.Contains(s, "Concerning") || strings.Contains(s, "Unquote") {
				t.Errorf("%q is taken for a name", s)
			}
		}
	}
}

// TestAtHomeACapitalAloneMakesNobody holds that in an archive's document a word is no person whom only
// its capital speaks for and the tagger takes for something else, nor a place for that; but who is a
// party of the heading is.
func TestAtHomeACapitalAloneMakesNobody(t *testing.T) {
	const text = "Lund to Berg (Zorvex)\n\nHe bought corn of Zorvex and sold it. He bought corn of Quilby and sold it."
	party := func(name string) zone.Party {
		at := strings.Index(text, name)
		return zone.Party{Span: source.Span{Start: at, End: at + len(name)}}
	}
	r := taught(t)
	for _, c := range []struct {
		recipient, want string
	}{
		{"Berg (Zorvex)", "p:Zorvex | p:Zorvex"},
		{"Berg", ""},
	} {
		l := zone.Layout{Header: zone.Header{Senders: []zone.Party{party("Lund")}, Recipients: []zone.Party{party(c.recipient)}}}
		var found []string
		for _, name := range strings.Split(named(r.Annotate(source.NewDocument("t", text), l), text, graph.ByName), " | ") {
			if strings.HasSuffix(name, "Zorvex") || strings.HasSuffix(name, "Quilby") {
				found = append(found, name)
			}
		}
		if got := strings.Join(found, " | "); got != c.want {
			t.Errorf("sent to %s: %q, want %q", c.recipient, got, c.want)
		}
	}
}

// TestAtHomeASurnameIsKnownByItsFormAndItsCompany holds that a word which only its capital speaks for
// stays a person where it ends as surnames do or stands in a list of people; a list of other things, a
// post in capitals and a town that ends so tell of nobody.
func TestAtHomeASurnameIsKnownByItsFormAndItsCompany(t *testing.T) {
	r := unmoved(t)
	for _, c := range []struct{ text, word, want string }{
		{"He bought corn of Zorvanovich and sold it.", "Zorvanovich", "p:Zorvanovich"},
		{"He bought corn of Dravidze and sold it.", "Dravidze", "p:Dravidze"},
		{"He bought corn of Gromulescu and sold it.", "Gromulescu", "p:Gromulescu"},
		{"He bought corn of Rostov and sold it.", "Rostov", ""},
		{"He bought corn of Zorvex and sold it.", "Zorvex", ""},
		{"He bought corn of Mr. Lund, Ann Berg, and Zorvex and sold it.", "Zorvex", "p:Zorvex"},
		{"He bought corn of Mr. Lund and Zorvex and sold it.", "Zorvex", ""},
		{"He bought corn of Mr. Lund, Ann Berg, and ZORVEXAM and sold it.", "ZORVEXAM", ""},
	} {
		head := "Lund to Berg\n\n"
		party := func(name string) zone.Party {
			at := strings.Index(head, name)
			return zone.Party{Span: source.Span{Start: at, End: at + len(name)}}
		}
		l := zone.Layout{Header: zone.Header{Senders: []zone.Party{party("Lund")}, Recipients: []zone.Party{party("Berg")}}}
		var found []string
		for _, name := range strings.Split(named(r.Annotate(source.NewDocument("t", head+c.text), l), head+c.text, graph.ByName), " | ") {
			if strings.HasSuffix(name, c.word) && strings.HasPrefix(name, "p:") {
				found = append(found, name)
			}
		}
		if got := strings.Join(found, " | "); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
