package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// TestHonoursAndPolice finds the names before letters of honour and behind ranks of the police.
func TestHonoursAndPolice(t *testing.T) {
	text := "The judge admitted the evidence of Detective Inspector Rune Solberg. Mr Simon Farrow QC met Ms Adaeze Obi KC. Inspector Kerr wrote to Police Constable Robb and to John Constable.\n\nRespondent\n"
	got := map[string]bool{}
	for _, m := range recogniser(t).Annotate(source.NewDocument("t", text), zone.Layout{}).Mentions {
		got[m.Normal+" "+string(m.Type)] = true
	}
	for _, w := range []string{"Rune Solberg person", "Simon Farrow person", "Adaeze Obi person", "Kerr person", "Robb person", "John Constable person"} {
		if !got[w] {
			t.Errorf("missed: %s; got %v", w, got)
		}
	}
	if got["Respondent person"] {
		t.Error("a respondent is no name")
	}
}
