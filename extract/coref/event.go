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
			c = &cluster{kind: graph.Event, event: t}
			groups[key] = c
			d.clusters = append(d.clusters, c)
		}
		c.addName(m.Normal, m.Span.Start)
		d.add(c, i)
	}
	d.mergeEvents()
	d.mergeDeeds()
	d.chainGatherings()
}

// mergeDeeds joins "the invasion of the South" to the one war of which a sentence of the
// document tells that the same land was invaded or attacked in it.
func (d *reading) mergeDeeds() {
	var wars, deeds []*cluster
	for _, c := range d.roots(graph.Event) {
		switch {
		case slices.Contains(c.event.Words, "war"):
			wars = append(wars, c)
		case len(c.names) > 0 && target(c.names[0].text) != "":
			deeds = append(deeds, c)
		}
	}
	for _, c := range deeds {
		on := target(c.names[0].text)
		waged := slices.DeleteFunc(slices.Clone(wars), func(war *cluster) bool { return !d.wagedOn(war, on) })
		if len(waged) == 1 {
			d.merge(waged[0], c)
		}
	}
}

// target gives, in small letters, the land that the name of an invasion or attack names, or "".
func target(event string) string {
	noun, land, ok := strings.Cut(strings.ToLower(event), " of ")
	if !ok {
		noun, land, _ = strings.Cut(strings.ToLower(event), " on ")
	}
	if !strings.HasSuffix(noun, "invasion") && !strings.HasSuffix(noun, "attack") {
		return ""
	}
	return strings.TrimPrefix(land, "the ")
}

// wagedOn reports whether a sentence that names a war tells that a land was invaded or
// attacked in it.
func (d *reading) wagedOn(war *cluster, land string) bool {
	return slices.ContainsFunc(war.mentions, func(m int) bool {
		start, end := d.bounds(m)
		words := smallWords(strings.ToLower(d.doc.Text[start:end]))
		for i, w := range words {
			if !strings.HasPrefix(w, "inva") && !strings.HasPrefix(w, "attack") {
				continue
			}
			rest := strings.Join(words[i+1:min(len(words), i+5)], " ") + " "
			for _, lead := range []string{"", "the ", "of the ", "of ", "on the ", "on "} {
				if strings.HasPrefix(rest, lead+land+" ") {
					return true
				}
			}
		}
		return false
	})
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
