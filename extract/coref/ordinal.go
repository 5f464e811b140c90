package coref

import (
	"slices"
	"strings"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// numbered puts "the first conversation" with the first of the document's own gatherings of its kind, "the
// second" with the second, and opens the next one where the text says that it was held. It reports
// whether mention i is so numbered and placed.
func (d *reading) numbered(i int, head string) bool {
	n := d.ordinal(i)
	if n < 0 || !d.definite(i) {
		return false
	}
	var same []*cluster
	for _, o := range d.own {
		if slices.Contains(o.event.Words, head) {
			same = append(same, o)
		}
	}
	switch {
	case n < len(same) && len(same) > 1:
		d.add(same[n], i)
		return true
	case n > 0 && n == len(same) && d.partOf(i) == zone.Body && slices.Contains(d.words.Conversations, head) && d.startsHeld(strings.TrimSpace(d.smallAfter(i))):
		d.addOwn(i, head)
		return true
	}
	return false
}

// ordinal gives which of several mention i is called, from 0, or -1.
func (d *reading) ordinal(i int) int {
	words := strings.Fields(d.word(i))
	words = words[:max(0, len(words)-1)]
	if before := strings.Fields(d.smallBefore(i)); len(before) > 0 {
		words = append(before[len(before)-1:], words...)
	}
	for _, w := range words {
		if n := slices.Index(d.words.Ordinals, w); n >= 0 {
			return n
		}
	}
	return -1
}

// withOthers reports whether mention i, a gathering of somebody's, goes on with whom he had it who
// is not of those whom the heading seats: "spoke of it in his conversation with the leaders".
func (d *reading) withOthers(i int) bool {
	next := strings.Fields(d.word(i) + " " + d.smallAfter(i))
	n := slices.Index(next[:min(len(next), 4)], "with")
	if n < 0 {
		return false
	}
	j := i + 1
	_, end := d.bounds(i)
	if j >= len(d.Mentions) || d.Mentions[j].Span.Start >= end || d.Mentions[j].Type != graph.Person || d.Mentions[j].Span.Start > d.Mentions[i].Span.End+nearName {
		return true
	}
	return !d.inHeading(j)
}

// inHeading reports whether the title or the list of participants has the last word of the name of mention j.
func (d *reading) inHeading(j int) bool {
	surname := lastOf(strings.Fields(d.word(j)))
	h := d.layout.Header
	return strings.Contains(d.lower(h.Title), surname) || slices.ContainsFunc(h.Participants, func(p zone.Party) bool { return strings.Contains(d.lower(p.Span), surname) })
}

// nearName is how far behind a gathering the name may begin of whom it was had with, in bytes.
const nearName = 60
