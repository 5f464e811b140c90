package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// dated picks the one of several events whose name has a date within the time that the
// question asks for: "the conversation" "on 8 July 1957".
func (r *resolver) dated(f Found) (e graph.Entity, ok bool) {
	if r.when == nil {
		return e, false
	}
	var there []graph.Entity
	for _, e := range f.Entities {
		p, ok := namedDate(e)
		if !ok {
			return e, false
		}
		if certainty, within := r.when.placed(p); within && certainty == Must {
			there = append(there, e)
		}
	}
	if len(there) != 1 {
		return e, false
	}
	return there[0], true
}

// otherDays reports whether events are all dated by their names, and none to the time that
// the question asks for.
func (r *resolver) otherDays(events []graph.Entity) bool {
	return r.when != nil && !slices.ContainsFunc(events, func(e graph.Entity) bool {
		p, ok := namedDate(e)
		if !ok {
			return true
		}
		_, within := r.when.placed(p)
		return within
	})
}

// namedDate gives the date that the name of an event has.
func namedDate(e graph.Entity) (p period, ok bool) {
	date, dated := grammar.DateIn(e.Name)
	p, known := boundsOf(graph.EDTF(date))
	return p, e.Type == graph.Event && dated && known
}

// sameDay finds the gathering that is meant by its day and other words for it: "the session of
// 8 July 1957" where one conversation alone was on that day, "the Senate meeting of 8 July 1957"
// where one session of the Senate was. It is noted.
func (r *resolver) sameDay(words grammar.Words, types []graph.EntityType) (graph.Entity, bool) {
	day, of, ok := r.gathering(words.String())
	if !ok || !slices.Contains(types, graph.Event) {
		return graph.Entity{}, false
	}
	var there []graph.Entity
	for _, e := range r.names.entities {
		if e.Type != graph.Event {
			continue
		}
		if d, its, ok := dayOf(e.Name); ok && d == day && len(of) == 0 == (len(its) == 0) && containsAll(its, of) {
			there = append(there, e)
		}
	}
	if len(there) != 1 {
		return graph.Entity{}, false
	}
	r.take(words.String(), "%q is taken for %s, the only such gathering of that day here", words, spelled([]graph.Ref{there[0].Ref}, ""))
	return there[0], true
}

// gathering reads words for a gathering: its day, which the question may tell elsewhere, and whose it was.
func (r *resolver) gathering(text string) (day string, of []string, ok bool) {
	if day, of, ok = dayOf(text); ok || r.when == nil || !isDay(*r.when) {
		return day, of, ok
	}
	return dayOf(text + " of " + r.when.from.Format("2 January 2006"))
}

// containsAll reports whether all of some words are among others.
func containsAll(words, some []string) bool {
	return !slices.ContainsFunc(some, func(w string) bool { return !slices.Contains(words, w) })
}

// ofOneName gives the name that several events all bear, none where they do not: documents that tell of one conference do not always tell of
// its day, by which they could be known for one.
func ofOneName(f Found) (name string, ok bool) {
	words := foldedWords(f.Name)
	if len(f.Entities) < 2 || len(words) < 2 || !named(f.Name) || slices.ContainsFunc(f.Entities, func(e graph.Entity) bool { return e.Type != graph.Event }) {
		return "", false
	}
	names := f.Entities[0].Names()
	i := slices.IndexFunc(names, func(name string) bool {
		return !slices.ContainsFunc(f.Entities, func(e graph.Entity) bool { return !called(e.Ref, name) })
	})
	if i < 0 {
		return "", false
	}
	return names[i], true
}

// allOfName takes all events of one name for meant, but for those that have a year in another name of theirs that the question does not
// ask for, and notes it.
func (r *resolver) allOfName(f Found) (slot, bool) {
	name, ok := ofOneName(f)
	if !ok {
		return slot{}, false
	}
	events := slices.DeleteFunc(slices.Clone(f.Entities), func(e graph.Entity) bool {
		p, dated := namedDate(e)
		if !dated || r.when == nil {
			return false
		}
		_, within := r.when.placed(p)
		return !within
	})
	r.take(f.Name, "%d events are called %s here, each by other documents; all are taken together, though they may be several", len(events), name)
	return slot{entities: events, text: f.Name, filled: true}, true
}

// yearBefore finds the event whose name has before it the year that the question has behind: "the Harbour Conference of 1954" is the
// "1954 Harbour Conference".
func (r *resolver) yearBefore(text string, types []graph.EntityType) []graph.Entity {
	words := strings.Fields(text)
	n := len(words) - 1
	if n < 3 || !slices.Contains([]string{"of", "in"}, words[n-1]) || !allowed(types, graph.Event) {
		return nil
	}
	if date, ok := grammar.DateIn(words[n]); !ok || date != words[n] {
		return nil
	}
	rest := words[:n-1]
	if fold(rest[0]) == "the" {
		rest = rest[1:]
	}
	return r.names.find(words[n]+" "+strings.Join(rest, " "), graph.Event).Entities
}

// dayOf reads the name of a gathering that has a noun for one and a day, "session of the Senate
// of 8 July 1957": the day, and the words for whose gathering it was.
func dayOf(name string) (day string, of []string, ok bool) {
	day, ok = grammar.DateIn(name)
	if !ok || len(day) != len("1957-07-08") {
		return "", nil, false
	}
	ok = false
	for _, w := range contentWords(name) {
		switch {
		case slices.Contains(lists().Gatherings, w):
			ok = true
		case grammar.OfDate(w):
		default:
			of = append(of, w)
		}
	}
	return day, of, ok
}

// gatherings finds the events that "the meeting between A and B" means: those that
// both were present at.
func (r *resolver) gatherings(words grammar.Words, types []graph.EntityType) []graph.Entity {
	link := words.Index("between", "of", "with")
	if link < 1 || !slices.Contains(types, graph.Event) || !r.isGathering(words[link-1].Key) {
		return nil
	}
	ends := words[link+1:]
	and := ends.Index("and", "with")
	if and < 1 || and == len(ends)-1 {
		return nil
	}
	person := []graph.EntityType{graph.Person}
	a, b := r.find(ends[:and].String(), person), r.find(ends[and+1:].String(), person)
	if len(a.Entities) != 1 || len(b.Entities) != 1 {
		return nil
	}
	r.noteNamesakes(a)
	r.noteNamesakes(b)
	ofA, ofB := r.occasions(a.Entities[0].ID), r.occasions(b.Entities[0].ID)
	return slices.DeleteFunc(ofA, func(e graph.Entity) bool {
		return !slices.ContainsFunc(ofB, func(o graph.Entity) bool { return o.ID == e.ID })
	})
}

// isGathering reports whether a word is a noun for what people do with each other.
func (r *resolver) isGathering(word string) bool {
	return slices.ContainsFunc(r.terms, func(t graph.Term) bool {
		return t.Symmetric && (slices.Contains(t.Nouns, word) || slices.Contains(t.Nouns, strings.TrimSuffix(word, "s")))
	})
}

// occasions gives the events that somebody was at, each once.
func (r *resolver) occasions(id graph.IRI) []graph.Entity {
	var out []graph.Entity
	for st, err := range r.search.corpus.StatementsAbout(r.search.ctx, id, r.search.predicates(func(t graph.Term) bool { return t.Occasion })...) {
		if r.search.missed(err) {
			return nil
		}
		t, _ := r.terms.Term(st.Predicate)
		known := slices.ContainsFunc(out, func(e graph.Entity) bool { return e.ID == st.Object.ID })
		if t.Occasion && st.Subject.ID == id && st.Object.Type == graph.Event && st.Modality.Happened() && !known {
			out = append(out, graph.Entity{Ref: st.Object})
		}
	}
	return out
}
