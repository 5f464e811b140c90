package relate_test

import (
	"slices"
	"strings"
	"testing"

	"dramatis/extract"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

// A journal and a telegram leave out their author behind words that tell when, too, and a journal verbs.
func TestWhatOpensWithItsDayLeavesOutItsAuthor(t *testing.T) {
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	diary := "Diary of Karl Lund\n\n14 March 1938. "
	cable := "Telegram From the Embassy in Norway to the Department of State\n\nOslo, March 14, 1958.\n\n"
	for text, want := range map[string]string{
		diary + "In the evening saw Anna Weber at the opera.":           "met Anna Weber",
		diary + "Yesterday wrote to Piet Holm.":                         "wrote-to Piet Holm",
		diary + "Half an hour alone with Piet Holm.":                    "met Piet Holm",
		diary + "Lunch here with Anna Weber and Piet Holm.":             "met Anna Weber, met Piet Holm",
		diary + "Letter from Otto Brandt, eleven pages.":                "wrote-to Karl Lund",
		diary + "Tomorrow lunch with Otto Brandt.":                      "",
		diary + "In the evening the ministers saw Anna Weber.":          "",
		cable + "At noon called on Otto Brandt. He was calm.\n\nLund\n": "met Otto Brandt",
	} {
		x := p.Extract(source.NewDocument("doc", text+"\n"))
		var got []string
		for _, s := range x.Statements {
			if s.Predicate == "met" || s.Predicate == "wrote-to" && s.Evidence[0].Rule != "heading/correspondents" && s.Object != coref.None && x.Chains.Chains[s.Object].Type == graph.Person {
				other := x.Chains.Chains[s.Object].Name
				if s.Predicate == "met" && other == "Karl Lund" || s.Predicate == "met" && other == "Lund" {
					other = x.Chains.Chains[s.Subject].Name
				}
				got = append(got, string(s.Predicate)+" "+other)
			}
		}
		slices.Sort(got)
		if g := strings.Join(got, ", "); g != want {
			t.Errorf("%q\n got %q\nwant %q", text, g, want)
		}
	}
}

// What a journal leaves out is its author; a decree's "To instruct" is its body's.
func TestAJournalAndADecreeAreReadAsTheirAuthors(t *testing.T) {
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ text, subject, predicate, object string }{
		"journal": {"From the Journal of Ambassador K. N. Lund, 12 July 1960\n\nFrom the journal of\nK. N. LUND\n\n12 July\n\nReceived M. Novak, chairman of the Control Commission. I told him nothing.\n", "K. N. Lund", "met", "M. Novak"},
		"decree":  {"Decree of the CPSU CC Politburo 'On Aid to the Harvest'\n\n12 July 1950\n\n1. To instruct Cde. M. D. Novak to see to the publication.\n", "CPSU CC Politburo", "instructed", "M. D. Novak"},
	} {
		x := p.Extract(source.NewDocument(name, c.text))
		found := false
		for _, s := range x.Statements {
			if s.Predicate == "met" || s.Predicate == "instructed" {
				a, b := x.Chains.Chains[s.Subject].Name, x.Chains.Chains[s.Object].Name
				found = found || string(s.Predicate) == c.predicate && (a == c.subject && b == c.object || a == c.object && b == c.subject && c.predicate == "met")
			}
		}
		if !found {
			t.Errorf("%s: %s %s %s is not read from %q", name, c.subject, c.predicate, c.object, c.text)
		}
	}
}

// The items of a decision open with what the body decides, in whatever form.
func TestTheItemsOfADecisionAreItsBodys(t *testing.T) {
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	decree := "Decree of the CPSU CC Politburo 'On Aid to the Harvest'\n\n12 July 1950\n\n"
	protocol := "Politburo of the CC BCP, Protocol No. 4\n\n21 March 1967\n\nPROTOCOL No. 4\nof the meeting of 21 March 1967\n\nDECISION:\n"
	for text, want := range map[string]string{
		decree + "1. Instruct Cde. M. D. Novak to see to the publication.":        "CPSU CC Politburo instructed M. D. Novak",
		decree + "1. Appoint Cde. M. D. Novak as ambassador in Oslo.":             "CPSU CC Politburo appointed M. D. Novak",
		protocol + "2.1. Instructs the Ministry of Trade to admit thirty men.":    "Politburo of the CC BCP instructed Ministry of Trade",
		protocol + "2.1. Appoints Com. Anton Orlov as ambassador to Norway.":      "Politburo of the CC BCP appointed Anton Orlov",
		decree + "1. Ask Cde. M. D. Novak what is known.":                         "",
		"Letter, Karl Lund to Anna Weber\n\n12 July 1950\n\nAppoint M. D. Novak!": "",
	} {
		x := p.Extract(source.NewDocument("doc", text+"\n"))
		var got []string
		for _, s := range x.Statements {
			if s.Predicate == "instructed" || s.Predicate == "appointed" || s.Predicate == "asked" {
				got = append(got, x.Chains.Chains[s.Subject].Name+" "+string(s.Predicate)+" "+x.Chains.Chains[s.Object].Name)
			}
		}
		if g := strings.Join(got, ", "); g != want {
			t.Errorf("%q\n got %q\nwant %q", text, g, want)
		}
	}
}
