package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// What stands behind the noun of a body says where it sits, and is nobody's name.
func TestSeats(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct {
		text, surface string
		want          graph.EntityType
	}{
		{"Report of the District Command Szombathely to the Ministry\n\nDistrict Command\nSzombathely\n\nI report that I met Anna Weber.\n", "Szombathely", graph.Place},
		{"On 3 May the Consulate Kolozsvar wrote to us.", "Kolozsvar", graph.Place},
		{"He said that Tarrant spoke to them.", "Tarrant", graph.Person},
	} {
		a := r.Annotate(source.NewDocument("t", c.text), zone.Layout{})
		for _, m := range a.Mentions {
			if m.Span.Of(c.text) == c.surface && m.Type != c.want {
				t.Errorf("%q: %s is a %s, want a %s", c.text, c.surface, m.Type, c.want)
			}
		}
	}
}
