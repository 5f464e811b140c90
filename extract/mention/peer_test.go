package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// TestPeers finds who is called by a title and its land, and nobody in what is called after such, or where the title is a surname.
func TestPeers(t *testing.T) {
	r := recogniser(t)
	for text, want := range map[string]string{
		"The Duke of Wellington's brother came. The Earl of Derby left.":                  "p:Duke of Wellington | p:Earl of Derby",
		"The Duke of York's Royal Military School burnt. Prince of Wales Island is cold.": "o:York's Royal Military School | l:Wales Island",
		"The Count of Votes took an hour.":                                                "",
		"Senator David Duke of Louisiana spoke. Charles Duke of Richmond wrote.":          "p:David | l:Louisiana | p:Duke of Richmond",
		"FROM PRINCE OF WALES TO EARL OF DERBY AND KARL WEBER.":                           "p:PRINCE OF WALES | p:EARL OF DERBY | p:KARL WEBER",
		"THE DUKE OF WELLINGTON ARRIVED IN LONDON AND MET MR. WEBER.":                     "l:LONDON | p:WEBER",
	} {
		if got := named(r.Annotate(source.NewDocument("t", text), zone.Layout{}), text, graph.ByName); got != want {
			t.Errorf("%s: found %s, want %s", text, got, want)
		}
	}
}
