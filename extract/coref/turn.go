package coref

import (
	"slices"
	"strings"
	"sync"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// leastTurns is how many turns make a text a dialogue.
const leastTurns = 3

// addTurns gives every speaker of a transcript his turns. A text is a transcript
// where lines open with the same few names and a colon.
func (d *reading) addTurns() {
	labels := d.findLabels()
	if !(len(labels) >= leastTurns && alternates(labels)) && !d.takesMinutes(labels) {
		return
	}
	first := len(d.voices)
	for n, l := range labels {
		d.labels = append(d.labels, source.Span{Start: l.span.Start, End: l.speech})
		end := l.limit
		if n+1 < len(labels) {
			end = min(end, labels[n+1].span.Start)
		}
		d.addTurn(l, end)
	}
	d.answer(d.voices[first:])
}

// addTurn gives a speaker the text behind his label, without the lines in brackets,
// which are the recorder's.
func (d *reading) addTurn(l label, end int) {
	start := l.speech
	flush := func(to int) {
		d.addWords(l.speaker, source.Span{Start: start, End: max(start, to)})
	}
	for at := l.speech; at < end; {
		next := end
		if n := strings.IndexByte(d.doc.Text[at:end], '\n'); n >= 0 {
			next = at + n + 1
		}
		if bracketed(d.doc.Text[at:next]) {
			flush(at)
			start = next
		}
		at = next
	}
	flush(end)
}

// bracketed reports whether a line stands in brackets as a whole.
func bracketed(line string) bool {
	line = strings.TrimSpace(line)
	return len(line) > 2 && (line[0] == '(' && line[len(line)-1] == ')' || line[0] == '[' && line[len(line)-1] == ']')
}

// inLabel reports whether mention i names the speaker of a turn.
func (d *reading) inLabel(i int) bool {
	n, _ := slices.BinarySearchFunc(d.labels, d.Mentions[i].Span.Start, func(l source.Span, at int) int { return l.End - 1 - at })
	return n < len(d.labels) && d.labels[n].Overlaps(d.Mentions[i].Span)
}

// answer tells to whom the turns of a dialogue speak: to the last speaker of the
// other side, and at the beginning to the first who answers.
func (d *reading) answer(turns []voice) {
	speakers := map[ChainID]bool{}
	for _, v := range turns {
		speakers[v.Speaker] = true
	}
	pair := len(speakers) == 2 && !speakers[None]
	other := func(a, b ChainID) bool { return a != b && b != None && (pair || d.opposite(a, b)) }
	last := map[ChainID]ChainID{} // speaker -> who of the other side spoke last
	for n := range turns {
		v := &turns[n]
		if v.Speaker == None {
			continue
		}
		for _, w := range slices.Backward(turns[max(0, n-maxSide):n]) {
			if other(v.Speaker, w.Speaker) {
				last[v.Speaker] = w.Speaker
				break
			}
		}
		to, known := last[v.Speaker]
		for k := n + 1; k < len(turns) && k <= n+maxSide && !known; k++ {
			if other(v.Speaker, turns[k].Speaker) {
				to, known = turns[k].Speaker, true
			}
		}
		if known {
			v.to = []ChainID{to}
		}
	}
}

// alternates reports whether a name speaks twice and another speaks, too.
func alternates(labels []label) bool {
	count := map[string]int{}
	most := 0
	for _, l := range labels {
		key := l.words
		if l.speaker != None {
			key = string(rune(l.speaker)) + "\x00"
		}
		count[key]++
		most = max(most, count[key])
	}
	return most >= 2 && len(count) >= 2
}

// shortestSpeech is how long what a speaker says in minutes is at the least, in bytes: what
// follows the names of a list is shorter.
const shortestSpeech = 40

// takesMinutes reports whether every label names another person of the document and all
// say something: minutes in which each speaks once.
func (d *reading) takesMinutes(labels []label) bool {
	seen := map[ChainID]bool{}
	for n, l := range labels {
		end := l.limit
		if n+1 < len(labels) {
			end = labels[n+1].span.Start
		}
		if l.speaker == None || l.bare && !l.shouts || len(strings.TrimSpace(d.doc.Text[l.speech:max(l.speech, end)])) < shortestSpeech {
			return false
		}
		seen[l.speaker] = true
	}
	return len(seen) >= 2
}

// findLabels finds the lines of the body that open with a speaker's name and a
// colon: one the document knows, or one that opens several lines.
func (d *reading) findLabels() []label {
	var found []label
	times := map[string]int{}
	for _, z := range d.layout.Zones {
		if z.Kind != zone.Body {
			continue
		}
		for at := z.Span.Start; at < z.Span.End; {
			end := z.Span.End
			if n := strings.IndexByte(d.doc.Text[at:end], '\n'); n >= 0 {
				end = at + n + 1
			}
			if l, ok := labelOf(d.doc.Text, at, end); ok {
				l.limit = z.Span.End
				found = append(found, l)
				times[l.words]++
			}
			at = end
		}
	}
	return d.identified(found, times)
}

// identified keeps the labels that name a speaker: somebody the document names, by
// name, by a short form that a fuller label gave him, or by the office of one; or
// the same words again and again.
func (d *reading) identified(found []label, times map[string]int) []label {
	short := map[string]ChainID{}
	known := false
	interviewed := sync.OnceValue(d.interviewed)
	byInitials := sync.OnceValue(func() map[string]ChainID { return d.byInitials(found[0].span.Start) })
	var out []label
	for _, l := range found {
		if l.letter {
			if times[lettersOfQuestion] >= leastQuestions {
				l.speaker = d.letterer(l, interviewed)
				known = known || l.speaker != None
				out = append(out, l)
			}
			continue
		}
		speaker, named := d.speakerOf(l.span)
		if c, ok := short[l.words]; ok && !named {
			speaker, named = c, true
		}
		if w := strings.TrimPrefix(l.words, "the "); !named && slices.Contains(d.words.Witness, w) {
			speaker = d.witnessAt(l.span.Start)
			named = speaker != None
		}
		if !named && !l.bare {
			speaker, named = d.ofCourt(l)
		}
		if !named && !l.bare && slices.Contains(d.words.Answers, l.words) {
			speaker = interviewed()
			named = speaker != None
		}
		if !named && !l.bare {
			if c, known := byInitials()[d.initialsOfLabel(l)]; known {
				speaker, named = c, c != None
			}
		}
		if !named && !l.bare {
			speaker = d.holder(officeWords(strings.TrimPrefix(l.words, "the ")))
			named = speaker != None || times[l.words] >= leastTurns
		}
		if !named && !(l.bare && l.shouts && known) {
			continue
		}
		l.speaker = speaker
		known = known || speaker != None
		short[l.words] = speaker
		if _, inner, ok := strings.Cut(l.span.Of(d.doc.Text), "["); ok && speaker != None {
			short[declared(inner)] = speaker
		}
		out = append(out, l)
	}
	if !known {
		return nil
	}
	return out
}

// speakerOf gives the one person whom a label names with nothing but titles beside it.
func (d *reading) speakerOf(s source.Span) (ChainID, bool) {
	speaker, at := None, s.Start
	var rest strings.Builder
	for i := d.from(s.Start); i < len(d.Mentions) && d.Mentions[i].Span.End <= s.End; i++ {
		c := d.out.Of[i]
		before := d.doc.Text[s.Start:d.Mentions[i].Span.Start]
		if c == None || d.out.Chains[c].Type != graph.Person || speaker != None && strings.ContainsAny(before, "[(") {
			continue
		}
		if speaker != None && speaker != c {
			return None, false
		}
		speaker = c
		rest.WriteString(d.doc.Text[at:max(at, d.Mentions[i].Span.Start)])
		at = max(at, d.Mentions[i].Span.End)
	}
	rest.WriteString(d.doc.Text[at:max(at, s.End)])
	outside := outsideBrackets(rest.String())
	if head := unlinked(officeWords(outside)); len(head) > 0 && slices.Contains(d.posts.Heads, lastOf(head)) && strings.Contains(rest.String(), "(") {
		return speaker, speaker != None // "The Minister of Works (Mr. Lund):"
	}
	for w := range strings.FieldsSeq(outside) {
		if small(w[0]) && w != "of" && w != "the" || slices.Contains(d.words.Prepositions, strings.ToLower(w)) {
			return None, false
		}
	}
	return speaker, speaker != None
}
