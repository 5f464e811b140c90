package coref

import (
	"slices"
	"sort"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// sittingOf gives the words that say which body held the gathering of the title that
// mention i names: " of the CPSU CC Politburo".
func (d *reading) sittingOf(i int) string {
	j := d.sat(i)
	if d.inTitle(i) || d.zones[i].Kind == zone.Letterhead {
		j = d.bodyBehind(i)
	}
	if j < 0 {
		return ""
	}
	return d.ofBody(i, j)
}

// ofBody gives the words between mention i and the body of mention j behind it, with its name: " of the Politburo".
func (d *reading) ofBody(i, j int) string {
	return " " + strings.Join(strings.Fields(d.between(i, j)), " ") + " " + d.Mentions[j].Normal
}

// bodyBehind gives the mention of the body whose sitting mention i is, "session of the Politburo", or -1.
func (d *reading) bodyBehind(i int) int {
	j := i + 1
	if j >= len(d.Mentions) || d.Mentions[j].Type != graph.Organization || d.Mentions[j].Kind == graph.ByPronoun {
		return -1
	}
	if between := strings.Join(strings.Fields(d.between(i, j)), " "); between != "of" && between != "of the" {
		return -1
	}
	return j
}

// sat gives the mention of the body of which the text says that its sitting, mention i, was held: "a session
// of the Politburo took place"; or -1.
func (d *reading) sat(i int) int {
	j := d.bodyBehind(i)
	if j < 0 || d.partOf(i) != zone.Body || !d.startsHeld(strings.TrimSpace(d.smallAfter(j))) {
		return -1
	}
	return j
}

// toldOf puts mention i with the sitting of a body that the text only tells of, on a day that it states: "at a meeting of the
// Politburo on 3 May". It reports whether it is one.
func (d *reading) toldOf(i int, head string) bool {
	j := d.bodyBehind(i)
	if j < 0 || d.partOf(i) != zone.Body || d.othersOwn(i) || d.planned(i) || d.sitsWithOthers(j) {
		return false
	}
	date := d.dayBehind(j)
	if date == "" {
		return false
	}
	of := d.ofBody(i, j)
	called := head + of + " of " + spelledDate(date)
	for _, o := range slices.Concat(d.own, d.told) {
		if o.names[0].text == called || o.date == date && slices.Contains(o.event.Words, head) && !d.ofOtherBody(o, j) {
			d.add(o, i)
			return true
		}
	}
	c := &cluster{kind: graph.Event, local: true, event: name.Event{Words: []string{head}}, date: date}
	c.addName(called, d.Mentions[i].Span.Start)
	c.addName(head+of, d.Mentions[i].Span.Start)
	d.clusters, d.told = append(d.clusters, c), append(d.told, c)
	d.add(c, i)
	if !d.reports || !d.definite(i) {
		d.lastEvent[head] = c
	}
	return true
}

// sitsWithOthers reports whether it is not the body of mention j that sits, but those whom it sends, or it and others: "a meeting of Politburo
// members", "of the Politburo and Secretariat representatives".
func (d *reading) sitsWithOthers(j int) bool {
	next := strings.Fields(d.smallAfter(j))
	return len(next) > 0 && (next[0] == "and" || strings.HasSuffix(next[0], "s") && !slices.Contains(d.words.Prepositions, next[0]) && next[0] != "was")
}

// ofOtherBody reports whether a gathering is spoken of first as that of another body than mention j.
func (d *reading) ofOtherBody(o *cluster, j int) bool {
	k := d.bodyBehind(o.mentions[0])
	return k >= 0 && d.Mentions[k].Normal != d.Mentions[j].Normal && (d.of[k] == nil || d.of[k] != d.of[j])
}

// farthestDay is how many bytes may stand between a body and the day on which it sat: "in Conference Room B, on".
const farthestDay = 40

// dayBehind gives the date that the sentence states behind mention i, before anybody or any other day is named; or "".
func (d *reading) dayBehind(i int) graph.EDTF {
	_, end := d.bounds(i)
	from := d.Mentions[i].Span.End
	n := sort.Search(len(d.Dates), func(n int) bool { return d.Dates[n].Span.Start >= from })
	if n == len(d.Dates) || d.Dates[n].Span.End > end || d.Dates[n].Span.Start > from+farthestDay {
		return ""
	}
	between := d.doc.Text[from:d.Dates[n].Span.Start]
	if strings.ContainsAny(between, ".;:()") {
		return ""
	}
	switch lastOf(strings.Fields(strings.ToLower(between))) {
	case "on", "of", "in", "held":
		return d.Dates[n].Value
	}
	return ""
}
