package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/duration"
	"dramatis/extract/sense"
	"dramatis/extract/source"
	"dramatis/graph"
)

// behindVerb is how far behind its verb a text tells how long something went on, in bytes.
const behindVerb = 90

// moment is when an event began: at a time of the day, on a day.
type moment struct {
	time  duration.Clock
	timed bool
	day   graph.EDTF
}

// readLasting states how long the events of a sentence went on: "the conversation lasted two
// hours", "the talks went on from 10:00 to 12:40", "began at 10:15 and ended at noon", "a
// three-day congress".
func (r *reading) readLasting() {
	for i, v := range r.Verbs {
		f := r.frames
		if !f.Lasting[v.Lemma] && !f.Happening[v.Lemma] && !f.Ending[v.Lemma] && !f.Beginning[v.Lemma] && !v.Passive {
			continue
		}
		e := r.eventOf(v)
		if e == coref.None {
			continue
		}
		if d, ok := r.dateNear(v.Last); ok && v.Passive && r.events.dates[e].value != d.value {
			r.lastedDays(e, d, v.Last+1)
		}
		told := r.toldBehind(v, i)
		switch d := duration.Between(told); {
		case d != "":
			r.lasted(e, d, r.SenseOf(r.Verbs, i, 0), "duration/hours")
		case f.Lasting[v.Lemma]:
			r.lasted(e, duration.At(wordsOf(told)), r.SenseOf(r.Verbs, i, 0), "duration/lasted")
		}
		r.noteEnds(e, v, told, i)
	}
	r.readCompounds()
}

// eventOf gives the event that is the subject of a verb, or that a passive holds; where the text
// writes only its noun ("talks lasted"), the one that the document records.
func (r *reading) eventOf(v clause.Verb) coref.ChainID {
	for _, c := range r.ChainsOf(v.Subject, false) {
		if r.c.Chains[c].Type == graph.Event {
			return c
		}
	}
	j := r.SkipAdverbials(r.Items, v.First-1)
	if v.Subject.Empty() && j >= 0 && (r.Items[j].Word == "," || r.Items[j].Word == "which") {
		for ; j >= 0 && (r.Items[j].Kind != clause.WordItem || r.Items[j].Word == "which"); j-- { // ", which lasted"
		}
	}
	if v.Subject.Empty() && j >= 0 && r.Items[j].Kind == clause.WordItem && r.frames.Conversation[r.Items[j].Word] && (j == 0 || r.frames.Definite[r.Items[j-1].Word]) {
		return r.recordedEvent()
	}
	return coref.None
}

// toldBehind gives the text behind a verb up to the next one.
func (r *reading) toldBehind(v clause.Verb, i int) string {
	start := r.Items[v.Last].Span.End
	end := min(r.Sentence.Span.End, start+behindVerb)
	if i+1 < len(r.Verbs) && r.Verbs[i+1].First > v.Last {
		end = min(end, r.Items[r.Verbs[i+1].First].Span.Start)
	}
	if end <= start {
		return ""
	}
	for end > start && r.doc.Text[end-1]&0xC0 == 0x80 { // not within a letter
		end--
	}
	return r.doc.Text[start:end]
}

// wordsOf gives the words of a text in small letters, without the marks between them.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(c rune) bool {
		return c == ' ' || c == '\n' || c == '\t' || c == ',' || c == '.' || c == ';' || c == '(' || c == ')'
	})
}

// lasted states how long an event went on.
func (r *reading) lasted(e coref.ChainID, d graph.Duration, held sense.Sense, rule string) {
	if d == "" {
		return
	}
	when, known := r.events.dates[e]
	if !known && r.c.Chains[e].Local {
		when = r.documentDay()
	}
	s := fact(e, "dated", coref.None, when, 0.85, r.evidence(r.Sentence.Span, r.Zone, rule))
	s.Literal, s.Modality, s.AttributedTo = string(d.On(when.value)), held.Modality, held.AttributedTo
	r.add(s)
}

// noteEnds remembers when an event began, and states how long it was once the text tells when it ended.
func (r *reading) noteEnds(e coref.ChainID, v clause.Verb, told string, i int) {
	var now moment
	now.time, now.timed = duration.ClockAt(told)
	if d, ok := r.dateNear(v.Last); ok && d.basis == graph.Stated && !d.relative && len(d.value) == len("2006-01-02") {
		now.day = d.value
	}
	switch {
	case r.frames.Beginning[v.Lemma] && !v.Negated:
		r.events.begun[e] = now
	case r.frames.Ending[v.Lemma] && !v.Negated:
		begun, ok := r.events.begun[e]
		if !ok {
			return
		}
		held := r.SenseOf(r.Verbs, i, 0)
		if begun.timed && now.timed && (begun.day == "" || now.day == "" || begun.day == now.day) {
			r.lasted(e, duration.FromTo(begun.time, now.time), held, "duration/began-and-ended")
		} else if begun.day != "" && begun.day < now.day {
			r.events.dates[e] = dated{value: begun.day + "/" + now.day, basis: graph.Stated}
			r.lasted(e, graph.Duration(begun.day+"/"+now.day), held, "duration/began-and-ended")
		}
	}
}

// readCompounds reads durations that stand in front of the noun: "the three-day Oslo Conference".
func (r *reading) readCompounds() {
	for i, it := range r.Items {
		if it.Kind != clause.NameItem || r.TypeOf(it) != graph.Event || r.c.Of[it.Mention] == coref.None {
			continue
		}
		words := strings.Fields(r.Written(it))
		for j := i - 1; j >= 0 && j >= i-3 && r.Items[j].Kind == clause.WordItem && !r.Items[j].Preposition; j-- {
			words = append(words, r.Items[j].Word)
		}
		for _, w := range words {
			if d := duration.Compound(w); d != "" {
				r.lasted(r.c.Of[it.Mention], d, r.clauseSense(i), "duration/compound")
				break
			}
		}
	}
}

// clauseSense gives the sense of the clause that item i stands in.
func (r *reading) clauseSense(i int) sense.Sense {
	for n := len(r.Verbs) - 1; n >= 0; n-- {
		if r.Verbs[n].Last < i || n == 0 && r.Verbs[n].Finite() {
			return r.SenseOf(r.Verbs, n, 0)
		}
	}
	return sense.Sense{Modality: r.VoiceModality(), AttributedTo: coref.None}
}

// lastedDays states that an event went on from a day to another, where its date says so: "the
// congress of 23–29 April".
func (r *reading) lastedDays(e coref.ChainID, d dated, i int) {
	from, to, ok := strings.Cut(string(d.value), "/")
	if day := len("2006-01-02"); !ok || d.basis != graph.Stated || d.relative || len(from) != day || len(to) != day || from >= to {
		return
	}
	held := r.clauseSense(i)
	if !held.Modality.Happened() && held.Modality != graph.Planned {
		held = sense.Sense{Modality: r.VoiceModality(), AttributedTo: coref.None} // "did not attend the congress of 23–29 April": it was held
	}
	r.lasted(e, graph.Duration(d.value), held, "duration/days")
}

// readHeadHours states from when to when the conversation went on that a document is the record
// of: "Washington, March 5, 1974, 5:25–6:14 p.m.", "Time: 10:00–12:40".
func (r *reading) readHeadHours() {
	e := r.recordedEvent()
	if e == coref.None {
		return
	}
	for line := range source.Lines(r.doc.Text, source.Span{End: len(r.doc.Text)}) {
		if line.Start >= headOfDocument {
			return
		}
		if line.Len() > longestHeadLine {
			line.End = line.Start + len(strings.ToValidUTF8(r.doc.Text[line.Start:line.Start+longestHeadLine], ""))
		}
		text := line.Of(r.doc.Text)
		dated := !r.layout.Header.Date.Span.Empty() && line.Overlaps(r.layout.Header.Date.Span)
		if label, rest, ok := strings.Cut(text, ":"); !dated && !(ok && strings.Contains(strings.ToLower(label), "time") && len(label) < 20 && duration.Between(rest) != "") {
			continue
		}
		if d := duration.Between(text); d != "" {
			s := fact(e, "dated", coref.None, r.documentDay(), 0.9, r.evidence(line, r.zoneOf(line), "heading/hours"))
			s.Literal = string(d.On(s.When))
			r.add(s)
			return
		}
	}
}

// headOfDocument is how far down a record gives its time, in bytes.
const headOfDocument = 3000

// longestHeadLine is how far into a line it gives it, in bytes: some documents have one line only.
const longestHeadLine = 300
