package coref

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"dramatis/extract/coref/name"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// chainGatherings gives the descriptions of events their cluster: "the plenum" the
// plenum named last, "the conversation" the document's own event.
func (d *reading) chainGatherings() {
	blocked := map[string]bool{} // heads whose last description was of an event we cannot name
	d.reports = d.reportsMeeting()
	for i, m := range d.Mentions {
		if m.Type != graph.Event {
			continue
		}
		head := d.head(i)
		switch {
		case m.Kind == graph.ByName:
			for _, w := range d.of[i].event.Words {
				d.lastEvent[w], blocked[w] = d.of[i], false
			}
		case m.Kind != graph.ByNominal || head == "" || m.Plural:
		case blocked[head] && d.definite(i):
		case d.opensOwn(i, head):
			d.addOwn(i, head)
			blocked[head] = false
		case !d.definite(i):
			blocked[head] = true
		default:
			d.continueEvent(i, head)
		}
	}
}

// head gives the noun of a description: "conversation" of "the new conversation with him".
func (d *reading) head(i int) string {
	words := strings.Fields(d.word(i))
	for n, w := range words {
		if n > 0 && (w == "of" || w == "with" || w == "between" || w == "held") {
			words = words[:n]
			break
		}
	}
	if len(words) == 0 {
		return ""
	}
	head := strings.Trim(words[len(words)-1], ",.’'\"”“")
	return strings.TrimSuffix(head, "s")
}

// definite reports whether a description points at something known: "the meeting".
func (d *reading) definite(i int) bool {
	before := strings.Fields(strings.ToLower(d.before(i)))
	words := strings.Fields(d.word(i))
	if len(before) > 0 {
		words = append(before[len(before)-1:], words...)
	}
	for _, w := range words[:max(0, len(words)-1)] {
		switch w {
		case "the", "this", "that", "our", "their", "his", "said":
			return true
		}
	}
	return false
}

// opensOwn reports whether mention i opens a gathering that the document tells of
// in its own voice: its title, "Present at the conversation were", "a new
// conversation was held".
func (d *reading) opensOwn(i int, head string) bool {
	if !slices.Contains(d.words.Conversations, head) {
		return false
	}
	switch d.zones[i].Kind {
	case zone.Title:
		return strings.Contains(strings.ToLower(d.layout.Header.Type), head)
	case zone.Body, zone.Letterhead, "":
	default:
		return false
	}
	before, after := strings.ToLower(d.before(i)), strings.TrimSpace(strings.ToLower(d.after(i)))
	if d.definite(i) {
		if d.lastEvent[head] != nil {
			return false
		}
		cue := func(p string) bool { return strings.Contains(before, p) }
		return slices.ContainsFunc(d.words.Present, cue) || d.startsHeld(after) || strings.HasSuffix(strings.TrimSpace(before), "during the") || d.reports
	}
	return d.startsHeld(after) || strings.HasSuffix(strings.TrimRight(before, " "), "i had") || strings.HasSuffix(strings.TrimRight(before, " "), "i had a")
}

// startsHeld reports whether text goes on "was held", "lasted", "took place".
func (d *reading) startsHeld(text string) bool {
	return slices.ContainsFunc(d.words.Held, func(h string) bool { return strings.HasPrefix(text, h) })
}

// reportsMeeting reports whether the document is the record of a gathering by its
// type, or says in the first person whom the author visited or received.
func (d *reading) reportsMeeting() bool {
	kind := strings.ToLower(d.layout.Header.Type)
	if slices.ContainsFunc(d.words.Conversations, func(c string) bool { return strings.Contains(kind, c) }) {
		return true
	}
	for i, m := range d.Mentions {
		if m.Kind != graph.ByPronoun || m.Plural || d.word(i) != "i" {
			continue
		}
		next := strings.Fields(strings.ToLower(d.after(i)))
		if len(next) > 0 && (next[0] == "visited" || next[0] == "received" || next[0] == "met" || next[0] == "saw") {
			return true
		}
	}
	return false
}

// addOwn makes a new own event of mention i, or continues the current one where it
// has the same head and date.
func (d *reading) addOwn(i int, head string) {
	called := head
	if date := d.eventDate(i); date != "" {
		called += " of " + spelledDate(date)
	}
	for _, o := range d.own {
		if o.names[0].text == called {
			d.add(o, i)
			d.lastEvent[head] = o
			return
		}
	}
	c := &cluster{kind: graph.Event, key: called, local: true, event: name.Event{Words: []string{head}}}
	c.addName(called, d.Mentions[i].Span.Start)
	d.clusters = append(d.clusters, c)
	d.add(c, i)
	d.own = append(d.own, c)
	d.lastEvent[head] = c
}

// eventDate gives the date of the gathering that mention i opens: that of its
// sentence, of the dated line above it, or of the document.
func (d *reading) eventDate(i int) graph.EDTF {
	start, end := d.bounds(i)
	at := d.Mentions[i].Span.Start
	date := d.layout.Header.DocumentDate()
	for _, found := range d.Dates {
		switch {
		case found.Span.Start >= start && found.Span.End <= end:
			return found.Value
		case found.Span.End <= at && d.ownLine(found.Span.Start, found.Span.End) && len(found.Value) == 10:
			if z, _ := d.layout.At(found.Span.Start); z.Kind == zone.Body {
				date = found.Value
			}
		}
	}
	return date
}

// ownLine reports whether the line around [start, end) holds nothing else.
func (d *reading) ownLine(start, end int) bool {
	text := d.doc.Text
	line := text[strings.LastIndexByte(text[:start], '\n')+1 : start]
	rest := text[end:]
	if n := strings.IndexByte(rest, '\n'); n >= 0 {
		rest = rest[:n]
	}
	return strings.Trim(line+rest, " \t\r*#_.:") == ""
}

// continueEvent puts "the plenum" with the plenum spoken of last, own or named.
func (d *reading) continueEvent(i int, head string) {
	if c := d.lastEvent[head]; c != nil {
		d.add(c, i)
	}
}

// spelledDate writes an EDTF date in words where it is a plain day, month or year.
func spelledDate(date graph.EDTF) string {
	s := string(date)
	switch len(s) {
	case 10:
		if t, err := time.Parse(time.DateOnly, s); err == nil {
			return t.Format("2 January 2006")
		}
	case 7:
		if t, err := time.Parse("2006-01", s); err == nil {
			return t.Format("January 2006")
		}
	case 4:
		if _, err := strconv.Atoi(s); err == nil {
			return s
		}
	}
	return s
}
