package relate

import (
	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// readEntryBirths states where somebody was born whose entry has the place alone, or behind the date: "Born Oslo", "Born 1904, Oslo".
func (r *reading) readEntryBirths() {
	person := r.EntryPerson()
	if person == coref.None || len(r.Items) < 2 || r.Items[0].Word != "born" {
		return
	}
	j := 1
	for j < len(r.Items) && j < 4 && ofBirthdate(r.Items[j]) {
		j++
	}
	if j == len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) != graph.Place {
		return
	}
	if j+1 < len(r.Items) && r.Items[j+1].Kind == clause.WordItem && r.Items[j+1].Upper {
		return // "Born Bedford Lane": of a longer name
	}
	r.addNew(fact(person, "born-in", r.c.Of[r.Items[j].Mention], dated{}, 0.85, r.evidence(r.Sentence.Span, r.Zone, "entry/born")))
}
