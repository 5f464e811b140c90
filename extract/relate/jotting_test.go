package relate_test

import (
	"slices"
	"strings"
	"testing"

	"dramatis/extract"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/seeds"
)

// Who keeps a diary leaves himself out of it, also in the first lines of a day, before "on", and behind the hour of who came.
func TestAShortEntryIsItsDiarists(t *testing.T) {
	const diary = "Diary of Karl Lund\n\n14 March 1938\n\n"
	statesOf(t, map[string][]string{
		diary + "Saw Otto Brandt yesterday.\n":                                               {"met Karl Lund Otto Brandt"},
		diary + "Called on Otto Brandt.\n":                                                   {"met Karl Lund Otto Brandt"},
		diary + "Called on the Foreign Minister, Otto Brandt.\n":                             {"met Karl Lund Otto Brandt"},
		diary + "10.30 Mr. Otto Brandt, Danish Minister\n11.15 Dr. Anna Weber.\n":            {"met Anna Weber Karl Lund", "met Karl Lund Otto Brandt"},
		diary + "9.00 Dr. Anna Weber and Mr. Piet Holm (visas).\n":                           {"met Anna Weber Karl Lund", "met Karl Lund Piet Holm"},
		diary + "10.30 Otto Brandt to Bergen.\n":                                             nil,
		diary + "10.30 Otto Brandt (cancelled).\n":                                           nil,
		diary + "10.30 Otto Brandt's speech.\n":                                              nil,
		diary + "Called on by nobody.\n":                                                     nil,
		"Report on the harbour\n\n14 March 1938\n\nAt the pier.\n\n10.30 Mr. Otto Brandt.\n": nil,
	}, "met")
}

// A clause about whose brother or clerk somebody is says nothing of what he himself did or was.
func TestWhoseKinAndWhoseClerkAreOthers(t *testing.T) {
	statesOf(t, map[string][]string{
		"Ada Holm, whose brother, Doctor Piet Holm, taught in Oslo, wrote to Otto Brandt.\n": {"wrote-to Ada Holm Otto Brandt"},
		"Ada Holm, whose uncle, Piet Holm, lived in Oslo, met Otto Brandt in May.\n":         {"met Ada Holm Otto Brandt"},
	}, "wrote-to", "met")
	statesOf(t, map[string][]string{
		"Karl Lund was secretary to the Governor of Malta.\n":                nil,
		"Karl Lund was founder, president and director of the Harbour Bank.": {"leads Karl Lund Harbour Bank"},
	}, "leads")
}

// statesOf wants all statements with one of some predicates that are read from each text; ends of a mutual one are in order of their names.
func statesOf(t *testing.T, texts map[string][]string, predicates ...string) {
	t.Helper()
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range texts {
		x := p.Extract(source.NewDocument("doc", text))
		var got []string
		for _, s := range x.Statements {
			if !slices.Contains(predicates, string(s.Predicate)) || s.Object == coref.None {
				continue
			}
			ends := []string{x.Chains.Chains[s.Subject].Name, x.Chains.Chains[s.Object].Name}
			if s.Predicate == "met" {
				slices.Sort(ends)
			}
			got = append(got, string(s.Predicate)+" "+strings.Join(ends, " "))
		}
		slices.Sort(got)
		if got = slices.Compact(got); !slices.Equal(got, want) {
			t.Errorf("%q\n got %q\nwant %q", text, got, want)
		}
	}
}
