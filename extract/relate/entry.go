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

// readEntryBirths states where somebody was born whose entry has the place behind the date alone: "Born 1904, Oslo".
func (r *reading) readEntryBirths() {
	person := r.EntryPerson()
	if person == coref.None || len(r.Items) < 4 || r.Items[0].Word != "born" {
		return
	}
	for j := 1; j+2 < len(r.Items) && j < 4; j++ {
		if r.Items[j].Kind == clause.DateItem && r.Items[j+1].Word == "," && r.Items[j+2].Kind == clause.NameItem && r.TypeOf(r.Items[j+2]) == graph.Place {
			r.addNew(fact(person, "born-in", r.c.Of[r.Items[j+2].Mention], dated{}, 0.85, r.evidence(r.Sentence.Span, r.Zone, "entry/born")))
			return
		}
	}
}
