package extract

import (
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

// TestWhatWasAnotherDay leaves undated what the only day in its sentence is not that of: it was some time after it, or is told on it.
func TestWhatWasAnotherDay(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]graph.EDTF{
		"Karl Lund opened the fair on 3 May 1960 and visited Oslo thereafter.":                      "",
		"Karl Lund opened the fair on 3 May 1960 and visited Oslo.":                                 "1960-05-03",
		"Karl Lund told Olaf Berg on 3 May 1960 the results of his latest week-long visit to Oslo.": "",
		"Having met Olaf Berg in May 1960, Anna Weber visited Oslo.":                                "",
		"Anna Weber, who visited Oslo, took the same line as Olaf Berg on 3 May 1960.":              "",
	} {
		found := false
		for _, s := range p.Extract(source.NewDocument("note.txt", "Report\n\n"+text+"\n")).Statements {
			if s.Predicate != "visited" {
				continue
			}
			found = true
			if s.When != want {
				t.Errorf("%s\n dated %q, want %q", text, s.When, want)
			}
		}
		if !found {
			t.Errorf("%s\n no visit", text)
		}
	}
}

// TestWhoseLetterItIs takes a letter for that of whom it is called, and an address that names nobody for an address.
func TestWhoseLetterItIs(t *testing.T) {
	readAll(t, map[string]passage{
		"his letter, of which I write": {
			"Memorandum From Hugo Stern to Piet Vermeer\n\nOslo, 5 June 1961\n\nI have noted the proposal of President Otto Lang in his letter of August 4 to Emil Weiss.\n",
			[]string{"Otto Lang wrote-to Emil Weiss"}, []string{"Hugo Stern wrote-to Emil Weiss", "Hugo Stern informed Emil Weiss"},
		},
		"to others than the reader": {
			"Memorandum From Hugo Stern to Piet Vermeer\n\nOslo, 5 June 1961\n\nThe Ministry proposes letters from you to each of the other signatories.\n",
			nil, []string{"Piet Vermeer wrote-to Hugo Stern"},
		},
	})
}

// TestToldAcrossTheTable leaves undated what somebody tells at a talk, word for word, that he and one who is not there said to each other.
func TestToldAcrossTheTable(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	text := "Memorandum of Conversation\n\nOslo, June 24, 1976, 10 a.m.\n\nPARTICIPANTS\n\nKarl Lund, Foreign Minister\nOtto Lang, Ambassador\n\n" +
		"Lund: Let us go down.\n\nLang: Hugo Stern told me they never agreed to it. I warned Emil Weiss.\n\nLund: I thank you.\n"
	dates := map[string]graph.EDTF{}
	e := p.Extract(source.NewDocument("talk.txt", text))
	for _, s := range e.Statements {
		if s.Object != coref.None {
			dates[e.Chains.Chains[s.Subject].Name+" "+string(s.Predicate)+" "+e.Chains.Chains[s.Object].Name] = s.When
		}
	}
	for said, want := range map[string]graph.EDTF{"Hugo Stern informed Otto Lang": "", "Otto Lang informed Emil Weiss": "", "Karl Lund thanked Otto Lang": "1976-06-24"} {
		if got, found := dates[said]; !found || got != want {
			t.Errorf("%s: found %v, dated %q, want %q", said, found, got, want)
		}
	}
}
