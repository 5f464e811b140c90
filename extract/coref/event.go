package coref

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/graph"
)

// chainEvents puts events into clusters: named ones by their words and month, then
// the gathering that the document itself tells of, then "the plenum" of them.
func (d *reading) chainEvents() {
	groups := map[string]*cluster{}
	for i, m := range d.Mentions {
		if m.Type != graph.Event || m.Kind != graph.ByName {
			continue
		}
		t := d.traits(i)
		key := strings.Join(t.Words, " ") + "|" + t.Month + "|" + t.Year
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
func (d *reading) traits(i int) name.Event {
	e := d.names.Event(d.Mentions[i].Normal)
	if e.Month == "" {
		if date := d.dateBehind(i); len(date) >= 7 {
			e.Month = string(date[5:7])
		}
	}
	return e
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
	slices.SortStableFunc(all, func(a, b *cluster) int { return cmp.Compare(b.event.Told(), a.event.Told()) })
	with := map[string][]*cluster{} // by each word, in order
	for _, c := range all {
		if len(c.event.Words) == 0 {
			continue
		}
		var fits []*cluster
		for _, k := range with[c.event.Words[0]] {
			if c.event.Within(k.event) {
				fits = append(fits, k)
			}
		}
		if len(fits) == 1 {
			d.merge(fits[0], c)
			continue
		}
		for _, w := range c.event.Words {
			with[w] = append(with[w], c)
		}
	}
}
