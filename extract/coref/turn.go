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

// longestLabel is how long the name of a speaker before the colon may be, in bytes.
const longestLabel = 80

// label is what opens a turn of dialogue: "Minister Weber [We]:".
type label struct {
	span    source.Span
	speech  int    // where the speech behind it starts
	limit   int    // where the part of the document ends
	words   string // in small letters, brackets aside
	speaker ChainID
	bare    bool // no colon closes it: "WEBER. ", "Weber – "
	shouts  bool // it is in capitals
	letter  bool // it is the letter of a question or an answer
}

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

// labelOf reads the words before the colon of a line, or those in capitals before its
// first full stop or before a dash.
func labelOf(text string, start, end int) (label, bool) {
	line := text[start:end]
	lead := len(line) - len(strings.TrimLeft(line, " \t*_"))
	close, speech := strings.IndexByte(line[:min(len(line), lead+longestLabel)], ':'), 1
	bare, shouts, letter := false, false, false
	if n, size := letteredLabel(line[lead:]); n > 0 {
		close, speech, letter = lead+n, size, true
	} else if n, size := shoutedLabel(line[lead:min(len(line), lead+longestLabel)]); n > 0 {
		close, speech, bare, shouts = lead+n, size, true, true
	} else if n, size := dashedLabel(line[lead:min(len(line), lead+longestLabel)]); n > 0 && (close < 0 || lead+n < close) {
		close, speech, bare = lead+n, size, true
	}
	if close <= lead {
		return label{}, false
	}
	span := source.Span{Start: start + lead, End: start + close}
	words := strings.ToLower(strings.Join(strings.Fields(outsideBrackets(span.Of(text))), " "))
	first := span.Of(text)[0]
	if first >= 'a' && first <= 'z' || words == "" || strings.ContainsAny(words, ";?!0123456789\"“") || strings.Count(words, " ") > 5 {
		return label{}, false
	}
	return label{span: span, speech: start + close + speech, words: strings.Trim(words, "."), speaker: None, bare: bare, shouts: shouts, letter: letter}, true
}

// shoutedLabel gives the length of the words in capitals that open a line up to their
// full stop, and of the stop: "WEBER. We agree", "WEBER A. A. We agree".
func shoutedLabel(line string) (length, stop int) {
	at, named := 0, false
	for at < len(line) {
		word, _, more := strings.Cut(line[at:], " ")
		letters := strings.TrimRight(word, ".,")
		if letters == "" || strings.ToUpper(letters) != letters || strings.ContainsAny(letters, "0123456789:;[]()") {
			break
		}
		if !more {
			return 0, 0
		}
		named = named || len(letters) > 2 && !strings.Contains(letters, ".")
		at += len(word) + 1
	}
	if !named || at == 0 || at >= len(line) || !strings.HasSuffix(strings.TrimRight(line[:at], " "), ".") {
		return 0, 0
	}
	return len(strings.TrimRight(line[:at], " .")), 1
}

// dashedLabel gives the length of the few words before the dash of a line, and of the dash.
func dashedLabel(line string) (length, dash int) {
	for _, mark := range []string{" – ", " — ", " -- "} {
		if n := strings.Index(line, mark); n > 0 && strings.Count(line[:n], " ") < 4 {
			return n, len(mark)
		}
	}
	return 0, 0
}

// declared gives the short form that the bracket of a label gives its speaker:
// "hereafter Novak]" is "novak".
func declared(bracket string) string {
	words := strings.Fields(strings.ToLower(strings.Trim(bracket, " ]:")))
	for len(words) > 1 && slices.Contains([]string{"hereafter", "hereinafter", "henceforth", "below", "abbreviated", "as"}, strings.Trim(words[0], ":,")) {
		words = words[1:]
	}
	return strings.Trim(strings.Join(words, " "), "\"“”‘’'")
}

// outsideBrackets gives a text without what stands in brackets.
func outsideBrackets(text string) string {
	var b strings.Builder
	depth := 0
	for _, r := range text {
		switch r {
		case '[', '(':
			depth++
		case ']', ')':
			depth--
		default:
			if depth <= 0 {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}
