package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// What stands before a noun of things by its capital alone is a slight mention of a person; before a verb, or what
// people say and do, it is not.
func TestSlight(t *testing.T) {
	r := recogniser(t)
	for _, test := range []struct {
		text, name string
		want       bool
	}{
		{"The army is glad to have Varnik bridges, and more were sent with Varnik.", "Varnik", true},
		{"An early operation in Kion Varnik had been a bust.", "Kion Varnik", true},
		{"They call it “in Kion Varnik and the hills”, and no more.", "Kion Varnik", true},
		{"The report was kept in Kion Varnik's office.", "Kion Varnik", false},
		{"He saw the report on Varnik statements that day.", "Varnik", false},
		{"They wanted to let Varnik know of it.", "Varnik", false},
		{"We spoke to Varnik yesterday about it.", "Varnik", false},
		{"We spoke to Varnik about the missiles.", "Varnik", false},
		{"They asked Mr. Varnik missiles or no missiles.", "Varnik", false},
	} {
		found := false // the first of the name
		for _, m := range r.Annotate(source.NewDocument("d", test.text), zone.Layout{}).Mentions {
			if m.Type == graph.Person && m.Span.Of(test.text) == test.name && !found {
				found = true
				if m.Slight != test.want {
					t.Errorf("%q: slight %v, want %v", test.text, m.Slight, test.want)
				}
			}
		}
		if !found {
			t.Errorf("%q: %s is not found as a person", test.text, test.name)
		}
	}
}
