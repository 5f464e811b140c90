package clause

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A file on people ("NAME (real name …)", below it "Born 1904 in Oslo. Joined the Party in 1921. Wife, NAME.")
// leaves out of whom it tells: of him whose name heads the entry.

// EntryPerson gives of whom the entry that the sentence belongs to tells, or None.
func (s *Sentence) EntryPerson() coref.ChainID {
	if s.Zone != zone.Body {
		return coref.None
	}
	return s.c.EntryAt(s.Sentence.Span.Start)
}

// implyEntry gives the verbs that open a statement of an entry their subject: "Joined the Party", "; arrested by".
func (s *Sentence) implyEntry(items []Item, verbs []Verb) {
	person := s.EntryPerson()
	if person == coref.None {
		return
	}
	for i := range verbs {
		v := &verbs[i]
		if v.Infinitive || v.Gerund || v.Binder != "" || v.Last+1 >= len(items) || !s.OpensStatement(items, v.First) {
			continue
		}
		f := items[v.Main].Verb.Form
		switch {
		case v.First != v.Main: // "Was received by"
			if !items[v.First].Upper && i == 0 {
				continue
			}
		case f&(lexicon.Past|lexicon.Participle|lexicon.Third) == 0:
			continue
		case f&lexicon.Participle != 0 && s.undergone(items, *v):
			v.Passive = true
		}
		v.Subject = s.implied(person)
	}
}

// OpensStatement reports whether item i opens a statement of an entry: at its start or behind a semicolon, with
// nothing before it than when that was.
func (s *Sentence) OpensStatement(items []Item, i int) bool {
	for i--; i >= 0; i-- {
		switch it := items[i]; {
		case it.Word == ";" || it.Word == ":" || it.Word == "–" || it.Word == "—":
			return true
		case it.Kind == DateItem, s.leadsToTime(it), it.Word == "," && i > 0 && items[i-1].Kind == DateItem:
		default:
			return false
		}
	}
	return true
}

// leadsToTime reports whether a word of an entry leads to when something was, or is a number of it: "in", "later", "1946".
func (s *Sentence) leadsToTime(it Item) bool {
	return it.Kind == WordItem && (it.Adverb || s.frames.Temporal[it.Word] || it.Word == "in" || it.Word == "from" || it.Word[0] >= '0' && it.Word[0] <= '9')
}

// undergone reports whether a participle without a helping verb says what was done to somebody: "Born in",
// "Expelled by X", not "Joined the Party", "Studied in Oslo".
func (s *Sentence) undergone(items []Item, v Verb) bool {
	next := items[v.Last+1]
	for k := v.Last + 2; next.Kind == DateItem && k < len(items); k++ {
		next = items[k] // "Married 1931 NAME"
	}
	if items[v.Main].Verb.Form&lexicon.Past == 0 || next.Kind == NameItem && s.TypeOf(next) == graph.Place {
		return true // "Taken prisoner", "Educated Vienna and Paris"
	}
	if next.Word == "with" || next.Determiner || next.Kind == NameItem || s.frames.Intransitive[v.Lemma] {
		return false
	}
	return slices.ContainsFunc(s.frames.ByVerb[v.Lemma], func(n int) bool {
		f := &s.frames.All[n]
		return slices.Contains(f.Subject.Slots, "object") || slices.Equal(f.Object.Slots, []string{"object"}) && slices.Equal(f.Object.Types, []graph.EntityType{graph.Person})
	})
}

// Journal reports whether the document is a journal, in which its author leaves himself out.
func (s *Sentence) Journal() bool {
	return s.layout.Header.Type == "journal" || s.layout.Header.Type == "diary"
}
