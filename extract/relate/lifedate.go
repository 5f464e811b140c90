package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// stateDay notes on what day something was that the trigger at item at tells of: of a verb the date in its
// clause, of a noun the one right behind it and its complement.
func (r *reading) stateDay(f *lexicon.Frame, subjects []coref.ChainID, s sense.Sense, day dated) {
	if day.value == "" || s.Modality == graph.Planned || s.Modality == graph.Hypothetical || s.Modality == graph.Requested {
		return
	}
	for _, who := range subjects {
		r.dateOf(who, f.Predicate, day, f.Confidence, s, "frame/"+f.Name)
	}
}

// dateOf states a date of somebody or something; no second time with less of the date than before.
func (r *reading) dateOf(who coref.ChainID, p graph.Predicate, day dated, confidence float64, s sense.Sense, rule string) {
	st := fact(who, p, coref.None, day, confidence, r.evidence(r.Sentence.Span, r.Zone, rule))
	st.Literal, st.Modality, st.AttributedTo = string(day.value), s.Modality, s.AttributedTo
	r.addNew(st)
}

// dayOf gives the date that the clause of a verb says that it was done on, behind the verb or before all of
// its clause: not that of what else the clause names, "in conformity with the 1962 agreement", nor of what
// another verb tells.
func (r *reading) dayOf(v clause.Verb) dated {
	d, _ := r.dateBeside(v.Last, func(j int) bool {
		if j > v.Last && slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool { return w.First > v.Last && w.First < j }) {
			return true
		}
		return !r.standsAlone(j, v.Last) || r.ofBirth(v.Last, j) || j < v.First && r.ofVerbBefore(j)
	})
	return d
}

// ofVerbBefore reports whether the date at item j stands in the clause of a verb before it, with nothing between them that parts
// clauses: "NAME, arrested in May, died"; not "broke away in May and died", which may hold of both.
func (r *reading) ofVerbBefore(j int) bool {
	return r.Items[j+1].Word != "and" && slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool {
		return w.Last < j && !slices.ContainsFunc(r.Items[w.Last+1:j], func(it clause.Item) bool {
			return it.Kind == clause.PunctItem || it.Word == "and" || it.Word == "but"
		})
	})
}

// standsAlone reports whether the date at item j is a circumstance of its own and says nothing of a noun
// beside it: "in 1962,", not "the 1962 agreement", "the events of 1962". It may stand right behind item at.
func (r *reading) standsAlone(j, at int) bool {
	if before := r.Items[max(0, j-1)]; j > 0 && j-1 != at && before.Kind != clause.PunctItem && before.Kind != clause.DateItem && !r.frames.OnDate[before.Word] && !before.Adverb {
		return false
	}
	if j+1 == len(r.Items) || j < at {
		return true
	}
	after := r.Items[j+1]
	return after.Kind != clause.NameItem && (after.Kind != clause.WordItem || after.Preposition || after.Binder || after.Determiner || after.Adverb || after.Word == "and")
}

// dayBehind gives the date that stands right behind the noun at item at and whose it is: "the death of NAME
// in 1962", "her death on 3 May".
func (r *reading) dayBehind(at int) dated {
	j := at + 1
	if j+1 < len(r.Items) && r.Items[j].Word == "of" {
		if j = r.PastTitle(r.Items, clause.PastDeterminers(r.Items, j+1)); j >= len(r.Items) || r.Items[j].Kind != clause.NameItem {
			return dated{}
		}
		j = r.GroupAt(r.Items, j).Last + 1
	}
	if j+1 < len(r.Items) && r.Items[j].Kind == clause.WordItem && r.Items[j].Preposition {
		j++
	}
	if j >= len(r.Items) || r.Items[j].Kind != clause.DateItem {
		return dated{}
	}
	d, _ := r.dateAt(j)
	return d
}

// A life: the years that somebody may have lived for the dates behind his name to be those of his birth and
// death; fewer are mostly those of an office.
const shortestLife, longestLife = 25, 110

// readLives states when those were born and died whose names the dates of their lives stand behind in a
// bracket: "NAME (1904–1962)", "NAME (3 May 1904 – 12 June 1962)", "NAME (Oslo, 3 May 1904 – Bergen, 1962)",
// "NAME (b. 1904; d. 1962)".
func (r *reading) readLives() {
	for i := 1; i+2 < len(r.Items); i++ {
		if r.Items[i].Word != "(" || !r.hasDateBy(i) {
			continue
		}
		j := r.bracketedName(i)
		if j < 0 {
			continue
		}
		born, died := r.livedIn(i)
		held := sense.Sense{Modality: r.VoiceModality(), AttributedTo: coref.None}
		for _, who := range r.PersonsIn(r.Singleton(r.Items, j)) {
			if born.value != "" {
				r.dateOf(who, "born-on", born, 0.9, held, "birth/behind-name")
			}
			if died.value != "" {
				r.dateOf(who, "died-on", died, 0.9, held, "birth/behind-name")
			}
			if place := r.placeBesideBirth(i); place >= 0 && born.value != "" && died.value != "" {
				for _, where := range r.ChainsOf(r.WithRegion(r.Singleton(r.Items, place)), true) {
					s := fact(who, "born-in", where, dated{}, 0.85, r.evidence(r.Sentence.Span, r.Zone, "birth/behind-name"))
					s.Modality = held.Modality
					r.addNew(s)
				}
			}
		}
	}
}

// placeBesideBirth gives the place that stands beside the first date of the bracket opened at item i, before the dash behind which
// the other date stands, or -1: "(Oslo, 3 May 1904 – Bergen, 1962)", "(3 May 1904 in Oslo – 1962)".
func (r *reading) placeBesideBirth(i int) int {
	place, date := -1, false
	for j := i + 1; j < len(r.Items) && j < i+clause.LongestApposition; j++ {
		switch it := r.Items[j]; {
		case it.Word == "–" || it.Word == "-" || it.Word == "—":
			if !date {
				return -1
			}
			return place
		case it.Kind == clause.DateItem:
			date = true
		case it.Kind == clause.NameItem && r.TypeOf(it) == graph.Place:
			if place < 0 {
				place = j
			}
		case it.Word == "," || it.Word == "in" || it.Word == "at":
		default:
			return -1
		}
	}
	return -1
}

// hasDateBy reports whether a date stands in the bracket that opens at item i.
func (r *reading) hasDateBy(i int) bool {
	for j := i + 1; j < len(r.Items) && j < i+clause.LongestApposition && r.Items[j].Word != ")"; j++ {
		if r.Items[j].Kind == clause.DateItem {
			return true
		}
	}
	return false
}

// livedIn gives the dates of birth and death that the bracket opened at item i tells.
func (r *reading) livedIn(i int) (born, died dated) {
	var told []dated // without a word for what they are of
	dash, of := false, ""
	for j := i + 1; j < len(r.Items) && j < i+2*clause.LongestApposition && r.Items[j].Word != ")"; j++ {
		switch it := r.Items[j]; {
		case it.Word == "born" || it.Word == "b" || it.Word == "*":
			of = "born"
		case it.Word == "died" || it.Word == "d" || it.Word == "†":
			of = "died"
		case it.Word == ";" && of == "born" && r.Items[j-1].Kind == clause.NameItem && r.Items[j-2].Word == "born": // "(born NAME; 3 May 1904)"
		case it.Word == ";":
			of = ""
		case it.Word == "–" || it.Word == "-" || it.Word == "—":
			dash = true
		case it.Kind == clause.DateItem:
			d, ok := r.dateAt(j)
			from, to, span := strings.Cut(string(d.value), "/")
			switch {
			case !ok:
			case span && of == "":
				told, dash = append(told, dated{value: graph.EDTF(from), basis: d.basis}, dated{value: graph.EDTF(to), basis: d.basis}), true
			case span:
			case of == "born" && born.value == "":
				born = d
			case of == "died" && died.value == "":
				died = d
			case of == "":
				told = append(told, d)
			}
			of = ""
		case it.Kind == clause.WordItem && it.Verb.Lemma != "" && it.Verb.Form&lexicon.Past != 0:
			return born, died // tells of something else: "(the envoy came 1904 …"
		}
	}
	if len(told) == 2 && dash && born.value == "" && died.value == "" && lasts(told[0].value, told[1].value) {
		return told[0], told[1]
	}
	return born, died
}

// lasts reports whether two dates can be those of a birth and a death.
func lasts(from, to graph.EDTF) bool {
	a, ok1 := from.Year()
	b, ok2 := to.Year()
	return ok1 && ok2 && b-a >= shortestLife && b-a <= longestLife
}
