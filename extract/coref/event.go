package coref

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"dramatis/graph"
)

// eventTraits are what tells one event from another of its kind.
type eventTraits struct {
	words []string // folded, sorted, without month and year
	month string   // "06", "" where the text gives none
	year  string
}

// months are the names of months as events carry them ("June plenum").
var months = map[string]string{
	"january": "01", "february": "02", "march": "03", "april": "04", "may": "05", "june": "06", "july": "07",
	"august": "08", "september": "09", "october": "10", "november": "11", "december": "12",
}

// chainEvents puts events into clusters: named ones by their words and month, then
// the gathering that the document itself tells of, then "the plenum" of them.
func (d *reading) chainEvents() {
	groups := map[string]*cluster{}
	for i, m := range d.Mentions {
		if m.Type != graph.Event || m.Kind != graph.ByName {
			continue
		}
		t := d.traits(i)
		key := strings.Join(t.words, " ") + "|" + t.month + "|" + t.year
		c := groups[key]
		if c == nil {
			c = &cluster{kind: graph.Event, key: key, event: t}
			groups[key] = c
			d.clusters = append(d.clusters, c)
		}
		c.addName(m.Normal, m.Span.Start)
		d.add(c, i)
	}
	d.mergeEvents()
	d.chainGatherings()
}

// traits takes the name of an event apart. A date that the text puts right behind
// the name counts: "a plenum was held on 23 September".
func (d *reading) traits(i int) eventTraits {
	var t eventTraits
	for _, w := range d.names.Words(d.Mentions[i].Normal) {
		switch {
		case months[w] != "":
			t.month = months[w]
		case len(w) == 4 && strings.Trim(w, "0123456789") == "":
			t.year = w
		default:
			t.words = append(t.words, w)
		}
	}
	slices.Sort(t.words)
	t.words = slices.Compact(t.words)
	if t.month == "" {
		if date := d.dateBehind(i); len(date) >= 7 {
			t.month = string(date[5:7])
		}
	}
	return t
}

// dateBehind gives the date on which the text says event i was held, right behind it.
func (d *reading) dateBehind(i int) graph.EDTF {
	end := d.Mentions[i].Span.End
	_, last := d.bounds(i)
	next := sort.Search(len(d.Dates), func(n int) bool { return d.Dates[n].Span.Start >= end })
	if next < len(d.Dates) && d.Dates[next].Span.End <= last {
		found := d.Dates[next]
		between := strings.ToLower(strings.Join(strings.Fields(d.doc.Text[end:found.Span.Start]), " "))
		if slices.Contains(d.words.BeforeDate, between) {
			return found.Value
		}
	}
	return ""
}

// mergeEvents joins a less telling name to the one event that has all its words and
// more: "August plenum" to "August KWP CC plenum".
func (d *reading) mergeEvents() {
	all := d.roots(graph.Event)
	slices.SortStableFunc(all, func(a, b *cluster) int { return cmp.Compare(b.event.told(), a.event.told()) })
	with := map[string][]*cluster{} // by each word, in order
	for _, c := range all {
		if len(c.event.words) == 0 {
			continue
		}
		var fits []*cluster
		for _, k := range with[c.event.words[0]] {
			if c.event.within(k.event) {
				fits = append(fits, k)
			}
		}
		if len(fits) == 1 {
			d.merge(fits[0], c)
			continue
		}
		for _, w := range c.event.words {
			with[w] = append(with[w], c)
		}
	}
}

// told counts what traits tell.
func (t eventTraits) told() int {
	n := 2 * len(t.words)
	if t.month != "" {
		n++
	}
	if t.year != "" {
		n++
	}
	return n
}

// within reports whether everything t tells is told by o, too.
func (t eventTraits) within(o eventTraits) bool {
	if len(t.words) == 0 || t.month != "" && t.month != o.month || t.year != "" && t.year != o.year {
		return false
	}
	return !slices.ContainsFunc(t.words, func(w string) bool { return !slices.Contains(o.words, w) })
}
