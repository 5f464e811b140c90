package coref

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// chainGatherings gives the descriptions of events their cluster: "the plenum" the
// plenum named last, "the conversation" the document's own event.
func (d *reading) chainGatherings() {
	blocked := map[string]bool{} // heads whose last description was of an event we cannot name
	d.reports = d.reportsMeeting()
	d.findDays()
	for i, m := range d.Mentions {
		if m.Type != graph.Event {
			continue
		}
		head := d.head(i)
		d.forgetOtherDays(i, head)
		switch {
		case m.Kind == graph.ByName:
			for _, w := range d.of[i].event.Words {
				d.lastEvent[w], blocked[w] = d.of[i], false
			}
			if d.headsRecord(i) {
				d.ownNamed(i)
			}
		case m.Kind != graph.ByNominal || head == "" || m.Plural:
		case d.numbered(i, head):
		case blocked[head] && d.definite(i):
		case d.othersOwn(i) && d.withOthers(i):
		case d.toldOf(i, head):
			blocked[head] = blocked[head] && d.lastEvent[head] == nil
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
	before := strings.Fields(d.smallBefore(i))
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
// conversation was held", "X gave a lunch".
func (d *reading) opensOwn(i int, head string) bool {
	if !slices.Contains(d.words.Conversations, head) {
		return false
	}
	if d.headsRecord(i) {
		return true
	}
	switch d.zones[i].Kind {
	case zone.Title:
		if d.quotedItem(i) {
			return false
		}
		return strings.Contains(strings.ToLower(d.layout.Header.Type), head) || (len(d.layout.Header.Participants) > 0 || d.isRecord()) && !d.planned(i)
	case zone.Letterhead:
		if !d.definite(i) && strings.Contains(strings.ToLower(d.layout.Header.Type), head) && !d.planned(i) {
			return true // "RECORD OF CONVERSATION", below the title of the page
		}
		if before := d.smallBefore(i); d.definite(i) && len(d.own) == 0 && d.isRecord() && len(d.layout.Header.Participants) > 0 && len(smallWords(before)) < 4 {
			return true // "Note / on the talks of X with Y", below it
		}
	case zone.Body, "":
	default:
		return false
	}
	before, after := d.smallBefore(i), strings.TrimSpace(d.smallAfter(i))
	if !d.definite(i) {
		return d.startsHeld(after) || d.sat(i) >= 0 || d.isGiven(before) || d.tookPlace(before, after)
	}
	if d.lastEvent[head] != nil || d.othersOwn(i) {
		return false
	}
	cue := func(p string) bool { return strings.Contains(before, p) }
	return slices.ContainsFunc(d.words.Present, cue) || d.startsHeld(after) || d.heldBehind(i) || !slices.Contains(d.words.Ceremonies, head) && (d.reports || strings.HasSuffix(strings.TrimSpace(before), "during the")) && !d.elsewhere(i)
}

// othersOwn reports whether a description gives a gathering to somebody: "his visit".
func (d *reading) othersOwn(i int) bool {
	word, _, _ := strings.Cut(d.word(i), " ")
	return word == "his" || word == "her" || word == "their" || word == "that"
}

// planned reports whether words before mention i say that its gathering is still to come.
func (d *reading) planned(i int) bool {
	return slices.ContainsFunc(smallWords(d.smallBefore(i)), func(w string) bool { return slices.Contains(d.words.Planned, w) })
}

// isGiven reports whether a clause ends with somebody's holding the gathering that
// follows: "X gave a", "I had a".
func (d *reading) isGiven(before string) bool {
	words := strings.Fields(before)
	if n := len(words); n > 0 && (words[n-1] == "a" || words[n-1] == "an") {
		words = words[:n-1]
	}
	n := len(words)
	if n > 1 && words[n-1] == "over" && words[n-2] == "presided" {
		words, n = words[:n-1], n-1
	}
	if n == 0 || !slices.Contains(d.words.Gave, words[n-1]) {
		return false
	}
	if slices.ContainsFunc(smallWords(before), d.isSpeech) {
		return false // told by somebody of another
	}
	return n == 1 || !slices.Contains(d.words.Planned, words[n-2]) && !slices.Contains([]string{"had", "has", "have"}, words[n-2])
}

// tookPlace reports whether an indefinite gathering is told of as one that was:
// "during a conversation with X", "a conversation which X began".
func (d *reading) tookPlace(before, after string) bool {
	words, next := strings.Fields(before), strings.Fields(after)
	if n := len(words); n > 0 && (words[n-1] == "a" || words[n-1] == "an") {
		words = words[:n-1]
	}
	if n := len(words); n > 1 && (words[n-1] == "of" || words[n-1] == "on") && slices.Contains(d.words.Sat, words[n-2]) {
		return true // "the following is a summary of a public meeting"
	}
	if len(next) == 0 {
		return false
	}
	switch next[0] {
	case "with", "between":
		return len(words) > 0 && slices.Contains(d.words.During, words[len(words)-1])
	case "which", "that":
		return slices.ContainsFunc(next[1:min(len(next), 6)], func(w string) bool { return slices.Contains(d.words.Began, strings.Trim(w, ",.")) })
	}
	return false
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
		if m.Type == graph.Event && d.isRecord() && d.inTitle(i) && slices.Contains(d.words.Conversations, d.head(i)) && !d.planned(i) {
			return true
		}
		if m.Kind != graph.ByPronoun || m.Plural || d.word(i) != "i" {
			continue
		}
		next := strings.Fields(d.smallAfter(i))
		if len(next) > 0 && (next[0] == "visited" || next[0] == "received" || next[0] == "met" || next[0] == "saw") {
			return true
		}
	}
	return false
}

// addOwn makes a new own event of mention i, or continues the one it can be: one of
// the same head and date, or for a conversation any gathering of that date, where it
// was held.
func (d *reading) addOwn(i int, head string) {
	of := d.sittingOf(i)
	called := head + of
	date := d.eventDate(i)
	if date != "" {
		called += " of " + spelledDate(date)
	}
	heads := d.zones[i].Kind == zone.Letterhead && !d.definite(i)
	for _, o := range d.own {
		if !heads && d.calledSince(o.mentions[len(o.mentions)-1], i) {
			continue
		}
		if o.names[0].text == called || o.date == date && (date != "" || !d.afterStay()) && d.definite(i) && d.isTalk(head) && !d.elsewhere(i) {
			d.add(o, i)
			d.nameAsTitled(o, i, head)
			d.lastEvent[head] = o
			return
		}
	}
	if slices.ContainsFunc(d.own, func(o *cluster) bool { return o.names[0].text == called }) {
		if caller := d.calledBefore(i); caller != "" {
			called = strings.Replace(called, head, head+" with "+caller, 1)
		}
	}
	c := &cluster{kind: graph.Event, local: true, event: name.Event{Words: []string{head}}, date: date}
	c.addName(called, d.Mentions[i].Span.Start)
	if of != "" {
		c.addName(head+of, d.Mentions[i].Span.Start)
		if date != "" {
			c.addName(head+" of "+spelledDate(date), d.Mentions[i].Span.Start)
		}
	}
	d.nameAsTitled(c, i, head)
	d.nameAsOf(c, i, head)
	if at := d.heldAt(i); at != "" {
		c.addName(head+" "+at, d.Mentions[i].Span.Start)
	}
	d.clusters = append(d.clusters, c)
	d.add(c, i)
	d.own = append(d.own, c)
	d.lastEvent[head] = c
}

// nameAsTitled adds the words by which a heading names the gathering of mention i, with
// the body that sits and the date: "Session of the Politburo, 29 October 1980".
func (d *reading) nameAsTitled(c *cluster, i int, head string) {
	if (d.inTitle(i) || d.zones[i].Kind == zone.Letterhead) && c.date != "" {
		for _, w := range smallWords(strings.ToLower(d.layout.Header.Title.Of(d.doc.Text))) {
			if w != head && slices.Contains(d.words.Conversations, w) {
				c.addName(w+" of "+spelledDate(c.date), d.Mentions[i].Span.Start)
			}
		}
	}
	d.nameAsCounted(c, i)
	j := i + 1
	if j >= len(d.Mentions) || d.zones[i].Kind != zone.Title && d.zones[i].Kind != zone.Letterhead || d.Mentions[j].Type != graph.Organization || d.Mentions[j].Kind != graph.ByName {
		return
	}
	of := strings.ToLower(strings.Join(strings.Fields(d.between(i, j)), " "))
	if of != "of" && of != "of the" {
		return
	}
	at := d.Mentions[i].Span.Start
	body := strings.Join(strings.Fields(d.Mentions[j].Span.Of(d.doc.Text)), " ")
	c.addName(head+" of the "+body, at)
	if c.date == "" {
		return
	}
	c.addName(head+" of the "+body+", "+spelledDate(c.date), at)
	if words := strings.Fields(body); len(words) > 1 {
		c.addName(head+" of the "+words[len(words)-1]+" of "+spelledDate(c.date), at)
	}
}

// calledBefore gives the name of the person whom the author last tells that he
// called on or received before mention i.
func (d *reading) calledBefore(i int) string {
	for j := i - 1; j >= 0; j-- {
		if !d.isCall(j) {
			continue
		}
		for k := j + 1; k < i; k++ {
			if m := d.Mentions[k]; m.Type == graph.Person && m.Kind == graph.ByName {
				return m.Normal
			}
		}
		break
	}
	return ""
}

// isTalk reports whether a noun says only that people talked, at whatever gathering.
func (d *reading) isTalk(head string) bool { return slices.Contains(d.words.Talks, head) }

// elsewhere reports whether words behind a description tell which gathering is
// meant: "the meeting of the Politburo".
func (d *reading) elsewhere(i int) bool {
	next := strings.Fields(d.smallAfter(i))
	if len(next) == 0 {
		return false
	}
	switch next[0] {
	case "of", "on":
		return !d.datedAt(d.Mentions[i].Span.End + len(next[0]) + 2)
	case "in", "at", "between", "held":
		return true
	}
	return false
}

// heldAt gives the words that say where a gathering was held, right behind it: "at a
// government dacha".
func (d *reading) heldAt(i int) string {
	next := strings.Fields(d.after(i))
	if len(next) < 2 || next[0] != "at" {
		return ""
	}
	for n, w := range next[1:min(len(next), 7)] {
		switch bare := strings.TrimRight(w, ",.;:"); {
		case n > 0 && slices.Contains(append(d.words.Prepositions, "and", "out", "which", "where"), bare):
			return strings.Join(next[:n+1], " ")
		case bare != w:
			return strings.Join(append(slices.Clone(next[:n+1]), bare), " ")
		}
	}
	return ""
}

// continueEvent puts "the plenum" with the plenum spoken of last, own or named.
func (d *reading) continueEvent(i int, head string) {
	if c := d.lastEvent[head]; c != nil {
		d.add(c, i)
	}
}
