package relate

import (
	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// holderOfEntry gives of whom an entry says what he was: "From 1950 head of the Department", "Graduate of the
// Academy".
func (r *reading) holderOfEntry(o office) []coref.ChainID {
	person := r.EntryPerson()
	if person == coref.None || o.possessive || o.kin && r.Items[o.end].Upper && o.last == o.end {
		return nil
	}
	j := o.first
	for j > 0 && r.Items[j-1].Kind == clause.WordItem && (r.Items[j-1].Determiner || r.roles.Former[r.Items[j-1].Word] || r.frames.Temporal[r.Items[j-1].Word]) {
		j--
	}
	if !r.OpensStatement(r.Items, j) {
		return nil
	}
	return []coref.ChainID{person}
}

// kinOfEntry gives whose kin the noun at items first to end opens: "Wife, NAME", "A brother, NAME", of whom the
// entry tells.
func (r *reading) kinOfEntry(o *office) []coref.ChainID {
	person := r.EntryPerson()
	first := o.start
	for first > 0 && r.Items[first-1].Determiner {
		first--
	}
	if person == coref.None || !r.OpensStatement(r.Items, first) || r.tiedBehind(o.end) {
		return nil
	}
	return r.kinOf(o, first, []coref.ChainID{person})
}

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
