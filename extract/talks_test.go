package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestTheDayOfTalks: a note that was written days after them tells their day in its
// heading; a day that its text tells of other talks is not theirs.
func TestTheDayOfTalks(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const title = "Note on Meeting Between Minister Anna Weber and Deputy Minister Karl Lund\n\nBerlin, 21 September 1983\nTop Secret\n\n"
	for text, want := range map[string]string{
		title + "N o t e\n\non the Talks of Comrade Weber with Comrade Karl Lund\non 19 September 1983 in Berlin\n\nComrade Weber welcomed the guest.\n":           "1983-09-19",
		title + "Comrade Weber welcomed the guest.\n\nComrade Lund spoke of the talks with Hugo Brandt on 5 September 1983, at which the harvest was discussed.\n": "1983-09-21",
	} {
		found := false
		for _, s := range p.Extract(source.NewDocument("note.txt", text)).Statements {
			if s.Predicate == "met" && s.Evidence[0].Rule == "heading/participants" {
				if found = true; string(s.When) != want {
					t.Errorf("met %s, want %s:\n%s", s.When, want, text)
				}
			}
		}
		if !found {
			t.Errorf("nobody met in\n%s", text)
		}
	}
}

// TestTalksByTelephone: who talked by telephone did not meet.
func TestTalksByTelephone(t *testing.T) {
	readAll(t, map[string]passage{
		"a talk by telephone is no meeting": {
			"Memorandum of Telephone Conversation Between Minister Anna Weber and Deputy Minister Karl Lund\n\nBerlin, 21 September 1983\n\nMinister Weber said that the harvest was poor.\n",
			nil, []string{"Anna Weber met Karl Lund", "Karl Lund met Anna Weber"},
		},
	})
}

// TestTheDayOfAReport: a talk was held shortly before the day of the telegram that reports it.
func TestTheDayOfAReport(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const text = "Memorandum for the Record\n\nOslo, August 5, 1971.\n\nOtto Lang spoke of the discussion which Emil Weiss held with Karl Lund as reported in Oslo telegram 9071 of 1 July.\n"
	days := map[string]bool{}
	for _, s := range p.Extract(source.NewDocument("note.txt", text)).Statements {
		if s.Predicate == "met" {
			days[string(s.When)] = true
		}
	}
	if !days["1971-07-01~"] || days["1971-07-01"] {
		t.Errorf("they met on %v", days)
	}
}

// TestWhoseDeputyWasTalkedTo: a talk with somebody's deputy is none with him.
func TestWhoseDeputyWasTalkedTo(t *testing.T) {
	readAll(t, map[string]passage{
		"whose deputy he is": {
			"Report\n\nOslo, 5 November 1960\n\nLund had an interview with Foreign Minister Berg's deputy, Karl Holm, and Otto Lang.\n",
			[]string{"Karl Holm met Lund|Lund met Karl Holm"}, []string{"Berg met Lund", "Lund met Berg", "Berg met Karl Holm", "Karl Holm met Berg"},
		},
	})
}
