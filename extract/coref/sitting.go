package coref

import (
	"strings"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// sittingOf gives the words that say which body held the gathering of the title that
// mention i names: " of the CPSU CC Politburo".
func (d *reading) sittingOf(i int) string {
	j := d.sat(i)
	if d.inTitle(i) || d.zones[i].Kind == zone.Letterhead {
		j = d.bodyBehind(i)
	}
	if j < 0 {
		return ""
	}
	return " " + strings.Join(strings.Fields(d.between(i, j)), " ") + " " + d.Mentions[j].Normal
}

// bodyBehind gives the mention of the body whose sitting mention i is, "session of the Politburo", or -1.
func (d *reading) bodyBehind(i int) int {
	j := i + 1
	if j >= len(d.Mentions) || d.Mentions[j].Type != graph.Organization || d.Mentions[j].Kind != graph.ByName {
		return -1
	}
	if between := strings.Join(strings.Fields(d.between(i, j)), " "); between != "of" && between != "of the" {
		return -1
	}
	return j
}

// sat gives the mention of the body of which the text says that its sitting, mention i, was held: "a session
// of the Politburo took place"; or -1.
func (d *reading) sat(i int) int {
	j := d.bodyBehind(i)
	if j < 0 || d.partOf(i) != zone.Body || !d.startsHeld(strings.TrimSpace(d.smallAfter(j))) {
		return -1
	}
	return j
}
