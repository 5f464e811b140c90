package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A file on people ("NAME (real name …)", below it "Born 1904 in Oslo. Joined the Party in 1921. Wife, NAME.")
// leaves out of whom it tells: of him whose name heads the entry.

// entryPerson gives of whom the entry that the sentence belongs to tells, or None.
func (r *reading) entryPerson() coref.ChainID {
	if r.zone != zone.Body {
		return coref.None
	}
	return r.c.EntryAt(r.sentence.Span.Start)
}

// implyEntry gives the verbs that open a statement of an entry their subject: "Joined the Party", "; arrested by".
func (r *reading) implyEntry(items []item, verbs []verb) {
	person := r.entryPerson()
	if person == coref.None {
		return
	}
	for i := range verbs {
		v := &verbs[i]
		if v.infinitive || v.gerund || v.binder != "" || v.last+1 >= len(items) || !r.opensStatement(items, v.first) {
			continue
		}
		f := items[v.main].verb.form
		switch {
		case v.first != v.main: // "Was received by"
			if !items[v.first].upper && i == 0 {
				continue
			}
		case f&(past|participle|third) == 0:
			continue
		case f&participle != 0 && r.undergone(items, *v):
			v.passive = true
		}
		v.subject = r.implied(person)
	}
}

// opensStatement reports whether item i opens a statement of an entry: at its start or behind a semicolon, with
// nothing before it than when that was.
func (r *reading) opensStatement(items []item, i int) bool {
	for i--; i >= 0; i-- {
		switch it := items[i]; {
		case it.word == ";" || it.word == ":" || it.word == "–" || it.word == "—":
			return true
		case it.kind == dateItem, r.leadsToTime(it), it.word == "," && i > 0 && items[i-1].kind == dateItem:
		default:
			return false
		}
	}
	return true
}

// leadsToTime reports whether a word of an entry leads to when something was, or is a number of it: "in", "later", "1946".
func (r *reading) leadsToTime(it item) bool {
	return it.kind == wordItem && (it.adverb || r.frames.Temporal[it.word] || it.word == "in" || it.word == "from" || it.word[0] >= '0' && it.word[0] <= '9')
}

// undergone reports whether a participle without a helping verb says what was done to somebody: "Born in",
// "Expelled by X", not "Joined the Party", "Studied in Oslo".
func (r *reading) undergone(items []item, v verb) bool {
	next := items[v.last+1]
	if items[v.main].verb.form&past == 0 || next.kind == nameItem && r.typeOf(next) == graph.Place {
		return true // "Taken prisoner", "Educated Vienna and Paris"
	}
	if next.word == "with" || next.determiner || next.kind == nameItem || r.frames.Intransitive[v.lemma] {
		return false
	}
	return slices.ContainsFunc(r.frames.byVerb[v.lemma], func(n int) bool {
		f := &r.frames.all[n]
		return slices.Contains(f.Subject.Slots, "object") || slices.Equal(f.Object.Slots, []string{"object"}) && slices.Equal(f.Object.Types, []graph.EntityType{graph.Person})
	})
}

// holderOfEntry gives of whom an entry says what he was: "From 1950 head of the Department", "Graduate of the
// Academy".
func (r *reading) holderOfEntry(o office) []coref.ChainID {
	person := r.entryPerson()
	if person == coref.None || o.possessive || o.kin && r.items[o.end].upper && o.last == o.end {
		return nil
	}
	j := o.first
	for j > 0 && r.items[j-1].kind == wordItem && (r.items[j-1].determiner || r.roles.former[r.items[j-1].word] || r.frames.Temporal[r.items[j-1].word]) {
		j--
	}
	if !r.opensStatement(r.items, j) {
		return nil
	}
	return []coref.ChainID{person}
}

// kinOfEntry gives whose kin the noun at items first to end opens: "Wife, NAME", "A brother, NAME", of whom the
// entry tells.
func (r *reading) kinOfEntry(o *office) []coref.ChainID {
	person := r.entryPerson()
	first := o.start
	for first > 0 && r.items[first-1].determiner {
		first--
	}
	if person == coref.None || !r.opensStatement(r.items, first) || r.tiedBehind(o.end) {
		return nil
	}
	return r.kinOf(o, first, []coref.ChainID{person})
}

// readEntryBirths states where somebody was born whose entry has the place behind the date alone: "Born 1904, Oslo".
func (r *reading) readEntryBirths() {
	person := r.entryPerson()
	if person == coref.None || len(r.items) < 4 || r.items[0].word != "born" {
		return
	}
	for j := 1; j+2 < len(r.items) && j < 4; j++ {
		if r.items[j].kind == dateItem && r.items[j+1].word == "," && r.items[j+2].kind == nameItem && r.typeOf(r.items[j+2]) == graph.Place {
			r.addNew(fact(person, "born-in", r.c.Of[r.items[j+2].mention], dated{}, 0.85, r.evidence(r.sentence.Span, r.zone, "entry/born")))
			return
		}
	}
}
