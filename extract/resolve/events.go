package resolve

import (
	"fmt"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/graph"
)

// events judges events. Named ones are joined by their folded words, number, month
// and year; a gathering that only its document singles out ("conversation of 22
// September 1956") is joined where another document gives it the same name and the
// same people.
func (r *Resolver) events() []*cluster {
	byKey := map[string]*cluster{}
	var out []*cluster
	for c := range r.each(func(c *chain) bool { return c.kind == event }) {
		key, year := r.eventKey(c)
		k := byKey[key]
		if k == nil || !r.take(k, c) {
			k = r.newCluster(len(out), c)
			k.year = year
			out = append(out, k)
			if byKey[key] == nil {
				byKey[key] = k
			}
		}
	}
	return out
}

// eventKey gives what two events must share to be one, and the year that the
// document's date adds to the month in their name.
func (r *Resolver) eventKey(c *chain) (key, year string) {
	if c.is(local) {
		return "local|" + r.firstName(c) + "|" + r.company(c), ""
	}
	e := r.telling(c)
	key = strings.Join(e.Words, " ")
	switch {
	case e.Year != "":
		return key + "|" + e.Month + "|" + e.Year, ""
	case e.Numbered() && e.Month == "":
		return key, ""
	case e.Month != "":
		year = yearOfMonth(e.Month, r.document(c).date)
		if year == "" {
			return key + "|" + e.Month + "|" + string(r.document(c).id), ""
		}
		return key + "|" + e.Month + "|" + year, year
	case slices.ContainsFunc(e.Words, func(w string) bool { return r.recurring[w] }):
		return key + "|" + string(r.document(c).id), ""
	}
	return key, ""
}

// telling puts together what all names of an event tell.
func (r *Resolver) telling(c *chain) name.Event {
	var best name.Event
	month, year := "", ""
	for _, n := range r.namesOf(c) {
		e := r.names.Event(n)
		if e.Told() > best.Told() {
			best = e
		}
		month, year = max(month, e.Month), max(year, e.Year)
	}
	best.Month, best.Year = month, year
	return best
}

// yearOfMonth gives the year of a month that a document names without one: the
// document's own, where the month is not yet to come. Empty where that is not known.
func yearOfMonth(month string, date graph.EDTF) string {
	if len(date) < 7 || date[4] != '-' || string(date[5:7]) < month {
		return ""
	}
	return string(date[:4])
}

// company gives a text equal for gatherings of the same people, or the document
// where it does not name two.
func (r *Resolver) company(c *chain) string {
	var people []string
	d := r.document(c)
	for _, p := range d.parties {
		if int(p) < len(d.chains) && d.chains[p].isNamed() && d.chains[p].cluster != nil {
			people = append(people, fmt.Sprint(d.chains[p].cluster.order))
		}
	}
	if len(people) < 2 {
		return string(r.document(c).id)
	}
	slices.Sort(people)
	return strings.Join(slices.Compact(people), ",")
}
