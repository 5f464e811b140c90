package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"

	"github.com/google/go-cmp/cmp"
)

// Capitals beside a name, or in its form, tell what is nobody; a name with the same letters stays one.
func TestFormless(t *testing.T) {
	r := recogniser(t)
	for text, want := range map[string]string{
		// The letters of a state or body before an everyday word.
		"They read that U. S. Obstacles remain.":      "",
		"A.I.D. Objectives were told to Varnik Lund.": "p:Varnik Lund",
		"He met A. P. Green and J. P. Stone there.":   "p:A. P. Green | p:J. P. Stone",
		// Followers, and what is like somebody.
		"It saw the Chiang Kai-shekists leave.": "",
		"George Theodorites spoke to them.":     "p:George Theodorites",
		"He saw Chiang Kai-shek leave.":         "p:Chiang Kai-shek",
		// Numbers of tests and aircraft.
		"It was said that Quernik II had been a test.": "",
		"He knew how well Federico II had ruled.":      "p:Federico",
		"He met Paul VI there.":                        "p:Paul VI",
		// Two initials behind a given name.
		"He met Harlan Y. M. Varnik there.": "p:Harlan Y. M. Varnik",
		"He met Ewen A.J. Varnik there.":    "p:Ewen A.J. Varnik",
		// Titles by their letters.
		"The talk with P.M. Varnik was short.": "p:Varnik",
		"He saw V.P. Lund and Varnik there.":   "p:Lund | p:Varnik",
		// Those who take notes.
		"One Note Taker": "",
		// The Arabic article without its hyphen.
		"He went to Sharm el Varnik by sea.": "l:Sharm el Varnik",
		"He flew to Sharm El Varnik.":        "l:Sharm El Varnik",
		"He met Nuri es Said there.":         "p:Nuri es Said",
	} {
		a := r.Annotate(source.NewDocument("t", text), zone.Layout{})
		if diff := cmp.Diff(want, named(a, text, graph.ByName)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}
